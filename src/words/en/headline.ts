/** The headline in one sentence (section 5), and the sentences that say what it rests on. */
import type { IsoDate } from '../../model/days/day';
import type { Plan } from '../../model/plan';
import { assumedShare } from '../../measure/assumed-share';
import { headlineCounts } from '../../measure/headline-counts';
import type { HeadlinePart, Measures, Tally } from '../../measure/tally';
import { formatCount } from '../format';
import { SHEET_NAMES } from './labels';
import {
  capitalise,
  countInWords,
  countOf,
  formatDayLong,
  hasOrHave,
  isOrAre,
  listOf,
  perCent,
  quote,
} from './phrases';

export interface HeadlineFacts {
  readonly unit: Plan['unit'];
  /** How many recommendations the actions address; 0 where the plan has none. */
  readonly recommendations: number;
  readonly asAt: IsoDate;
}

/**
 * "As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent (60) are completed or
 * progressed and three per cent (2) have not yet been progressed."
 */
export function headlineSentence(tally: Tally, facts: HeadlineFacts): string {
  const asAt = `As at ${formatDayLong(facts.asAt)}`;
  if (tally.headline === null) return `${asAt}, ${nothingInScope(tally, facts.unit)}.`;
  const { progressed, 'not-progressed': waiting, unknown } = partClauses(tally, tally.headline);
  const parts = [progressed, waiting, ...(tally.lifecycle.unknown > 0 ? [unknown] : [])];
  return `${asAt}, of the ${counted(tally.inScope, facts)}, ${listOf(parts)}${excludedClause(tally, facts.unit)}.`;
}

/** "97 per cent (60) are completed or progressed", and so on for each part. */
function partClauses(
  tally: Tally,
  headline: NonNullable<Tally['headline']>,
): Readonly<Record<HeadlinePart, string>> {
  const counts = headlineCounts(tally);
  const clause = (part: HeadlinePart): string =>
    `${perCent(headline[part], counts[part], tally.inScope)} (${formatCount(counts[part])}) ${STANDING_CLAUSES[part](counts[part])}`;
  return {
    progressed: clause('progressed'),
    'not-progressed': clause('not-progressed'),
    unknown: clause('unknown'),
  };
}

/** What is said of so many: "are completed or progressed". */
const STANDING_CLAUSES: Readonly<Record<HeadlinePart, (count: number) => string>> = {
  progressed: (count) => `${isOrAre(count)} completed or progressed`,
  'not-progressed': (count) => `${hasOrHave(count)} not yet been progressed`,
  unknown: (count) => `${hasOrHave(count)} no status that could be read`,
};

const excludedClause = ({ excluded }: Tally, unit: Plan['unit']): string =>
  excluded > 0 ? `; ${countOf(excluded, unit)} ${isOrAre(excluded)} excluded` : '';

/** Of one theme or recommendation: "Of its six actions, 83 per cent (5) are ... and 17 per cent (1) have ...". */
export function shareSentence(tally: Tally, unit: Plan['unit']): string {
  const { headline, inScope, excluded } = tally;
  if (headline === null)
    return excluded === 1
      ? `Its one ${unit} is excluded.`
      : `Its ${countOf(excluded, unit)} are excluded, so that there is no percentage to report.`;
  const counts = headlineCounts(tally);
  const clauses = partClauses(tally, headline);
  const there = (Object.keys(clauses) as HeadlinePart[]).filter((part) => counts[part] > 0);
  const [only] = there;
  if (inScope === 1 && only)
    return `Its one ${unit} ${STANDING_CLAUSES[only](1)}${excludedClause(tally, unit)}.`;
  // What is nought is left to the headline of the plan, but for progress.
  const parts = [...new Set<HeadlinePart>(['progressed', ...there])];
  return `Of its ${countOf(inScope, unit)}, ${listOf(parts.map((part) => clauses[part]))}${excludedClause(tally, unit)}.`;
}

function counted(inScope: number, { unit, recommendations }: HeadlineFacts): string {
  const units = countOf(inScope, unit);
  if (unit === 'recommendation') {
    // Rule 3.7: said in every sentence.
    return `${units}, counted because the plan has no separate actions`;
  }
  if (recommendations === 0) return `${units} in the plan`;
  return `${units} that ${inScope === 1 ? 'addresses' : 'address'} ${countOf(recommendations, 'recommendation')}`;
}

/** "all six actions are excluded, so there is no percentage to report" */
export function nothingInScope({ excluded }: Tally, unit: Plan['unit']): string {
  const why = excluded === 0 ? `the plan has no ${unit}s` : allExcluded(excluded, unit);
  return `${why}, so there is no percentage to report`;
}

const allExcluded = (excluded: number, unit: Plan['unit']): string =>
  excluded === 1 ? `the plan’s one ${unit} is excluded` : `all ${countOf(excluded, unit)} are excluded`;

export interface RestsOnFacts {
  readonly unit: Plan['unit'];
  readonly measures: Pick<Measures, 'overall' | 'assumed'>;
  readonly hiddenRows: number;
  /** Findings of severity error that nobody has accepted. */
  readonly errors: number;
  /** Sheets and tables that look like part of the plan and are not counted. */
  readonly leftOut: readonly string[];
  /** The other sheets stand beside what is said, so that it can lead there. */
  readonly isAmongSheets?: boolean;
}

/** What the headline rests on, a sentence each. */
export const restsOnSentences = (facts: RestsOnFacts): string[] => [
  ...doubtSentences(facts),
  ...countingSentences(facts),
  ...noErrorsSentences(facts),
];

/** What somebody has to look at: parts that are left out, assumed readings, errors. */
export function doubtSentences({ measures, errors, leftOut, isAmongSheets = false }: RestsOnFacts): string[] {
  const see = (sheet: string): string => (isAmongSheets ? `: see ${sheet}` : '');
  const { overall, assumed } = measures;
  const sentences: string[] = [];
  // First of all: what follows speaks of part of the plan only.
  if (leftOut.length > 0) sentences.push(leftOutSentence(leftOut));
  if (assumed > 0) {
    const share = capitalise(shareOfThis(assumed, overall.inScope));
    sentences.push(`${share} of this rests on assumed readings${see(SHEET_NAMES.method)}.`);
  }
  if (errors > 0)
    sentences.push(
      `The checks found ${countOf(errors, 'error')} that may change these figures${see(SHEET_NAMES.checks)}.`,
    );
  return sentences;
}

/** How it was counted, as far as that shows in this plan: unread statuses, adjusted figures, exclusions, hidden rows. */
export function countingSentences({ unit, measures: { overall }, hiddenRows }: RestsOnFacts): string[] {
  const sentences: string[] = [];
  if (overall.lifecycle.unknown > 0) {
    const unread = overall.lifecycle.unknown;
    sentences.push(
      `The ${countOf(unread, unit)} without a status that could be read ${isOrAre(unread)} in the total, and never ` +
        `${unread === 1 ? 'counts' : 'count'} as progress.`,
    );
  }
  const adjusted = adjustedSentence(overall);
  if (adjusted !== null) sentences.push(adjusted);
  if (overall.excluded > 0) {
    sentences.push(
      `Excluded ${unit}s count in no percentage: with them the plan has ${countOf(overall.actions, unit)}.`,
    );
  }
  if (hiddenRows > 0) {
    sentences.push(`The figures include ${countOf(hiddenRows, 'row')} hidden or filtered away in the plan.`);
  }
  return sentences;
}

export const noErrorsSentences = ({ errors }: RestsOnFacts): string[] =>
  errors === 0 ? ['The checks found no errors.'] : [];

/** "Governance looks like part of this plan and is not counted." */
export const leftOutSentence = (names: readonly string[]): string =>
  `${listOf(names.map((name) => quote(name)))} ${names.length === 1 ? 'looks' : 'look'} like part of this plan and ${isOrAre(names.length)} not counted.`;

/**
 * "14 per cent is not the nearest whole number, so that the percentages add up to exactly 100." (4.4); null where every
 * figure of the headline is the nearest.
 */
function adjustedSentence(tally: Tally): string | null {
  const { adjusted, headline, inScope } = tally;
  if (headline === null) return null;
  const counts = headlineCounts(tally);
  const figures = (Object.keys(counts) as HeadlinePart[])
    .filter((part) => adjusted.includes(`headline.${part}`))
    .map((part) => perCent(headline[part], counts[part], inScope));
  if (figures.length === 0) return null;
  const numbers =
    figures.length === 1 ? 'is not the nearest whole number' : 'are not the nearest whole numbers';
  return `${capitalise(listOf(figures))} ${numbers}, so that the percentages add up to exactly 100.`;
}

/** "five per cent (2)", "half", "all" */
export function shareOfThis(assumed: number, inScope: number): string {
  const share = assumedShare(assumed, inScope);
  return typeof share === 'number'
    ? `${perCent(share, assumed, inScope)} (${formatCount(assumed)})`
    : (share ?? 'none');
}

/** The headline and what it rests on in one paragraph, to paste into a report. */
export const headlineParagraph = (tally: Tally, facts: HeadlineFacts, rests: readonly string[]): string =>
  [headlineSentence(tally, facts), ...rests].join(' ');

/** "Three tables": said under the title of a sheet. */
export const tablesLine = (tables: number): string =>
  tables === 1
    ? 'This sheet has one table.'
    : `This sheet has ${countInWords(tables)} tables, one below the other.`;
