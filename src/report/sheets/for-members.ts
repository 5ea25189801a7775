/** For members: the plan on one printed page, for councillors who have not read it. What does not fit is counted and said. */
import { leftOutNames } from '../../check/left-out';
import { openErrors } from '../../check/open-errors';
import type { ScopeLifecycle, Tally } from '../../measure/tally';
import { dateInForce, dayOf, daysOverdue, hasDates } from '../../model/date-in-force';
import { ownerName } from '../../model/owner-name';
import type { Action, Plan } from '../../model/plan';
import { SHEET_NAMES } from '#words/labels';
import { ADJUSTED_NOTE } from '#words/row-labels';
import { sheetTitle } from '#words/sheets';
import { planTitle } from '#words/plan-title';
import { snapshotName } from '#words/sheets-history';
import {
  lateFigure,
  lateSentence,
  memberCaution,
  memberChange,
  memberFigure,
  memberPosition,
  MEMBERS_RULE,
  MEMBERS_WORDS,
  namesColour,
} from '#words/sheets-members';
import { questionSentence } from '#words/sheets-questions';
import { BLANK, count, share, text, totalIf, type Cell } from '../cell';
import type { Block, Glance, SheetDocument } from '../document';
import { heading, sentence, sentences } from '../document';
import { actionName } from '../discuss-words';
import { cutAtWord } from '../one-line';
import { looksNeeded } from '../position';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { adjustedNotes, table, type Column, type Table } from '../table';
import { headlineShare, progressedCount } from '../tally-columns';
import { tallyAt } from '../tally-rows';

/** A name, and four figures. */
const GRID = [72, 22, 25, 17, 17];
/** Of a recommendation or an action, in characters: each has a line. */
const NAME_LENGTH = 70;
const OWNER_LENGTH = 30;
const TITLE_LENGTH = 90;

/** How much is listed of each. */
interface Size {
  readonly recommendations: number;
  readonly late: number;
  readonly questions: number;
}
const MOST: Size = { recommendations: 16, late: 4, questions: 3 };
const LEAST: Size = { recommendations: 3, late: 2, questions: 2 };

/** What is worked out once, however often the page is made shorter. */
interface Facts {
  readonly input: ReportInput;
  readonly lateOnes: readonly Late[];
}

export const reportForMembers = (input: ReportInput): SheetDocument =>
  ofSize({ input, lateOnes: lateIn(input.plan.actions, input.asAt) }, MOST);

function ofSize(known: Facts, size: Size): SheetDocument {
  const { input } = known;
  const facts = titleFacts(input);
  return {
    kind: 'members',
    title: sheetTitle(SHEET_NAMES.members, {
      ...facts,
      council: null,
      planName: cutAtWord(planTitle(facts), TITLE_LENGTH),
    }),
    grid: GRID,
    asAt: input.asAt,
    blocks: [
      glance(known),
      ...changed(input),
      ...late(known, size.late),
      recommendationsTable(known, size.recommendations),
      ...questions(input, size.questions),
    ],
    shorter: () => {
      const next = shorten(size, input.plan.recommendations.length);
      return next === null ? null : ofSize(known, next);
    },
  };
}

/** Recommendations go first: all of them stand on another sheet. */
function shorten(size: Size, listed: number): Size | null {
  const keys = ['recommendations', 'late', 'questions'] as const;
  const key = keys.find((one) => size[one] > LEAST[one]);
  if (key === undefined) return null;
  const from = key === 'recommendations' ? Math.min(size[key], Math.max(listed, LEAST[key] + 1)) : size[key];
  return { ...size, [key]: from - 1 };
}

function glance({ input, lateOnes }: Facts): Glance {
  const { plan, measures, findings, asAt } = input;
  const { overall } = measures;
  const caution = memberCaution(measures, openErrors(findings), leftOutNames(findings).length > 0, plan.unit);
  return {
    kind: 'glance',
    text: memberPosition(overall, { asAt, recommendations: plan.recommendations.length, unit: plan.unit }),
    rests: { text: [MEMBERS_RULE(plan.unit), ...caution].join(' '), isLoud: looksNeeded(input) !== null },
    figures: overall.inScope === 0 ? [] : figuresOf(overall, lateOnes, hasDates(plan)),
  };
}

interface Late {
  readonly action: Action;
  readonly days: number;
}

/** The longest first; what is equally late in the order of the plan. */
const lateIn = (actions: readonly Action[], asAt: string): Late[] =>
  actions
    .map((action) => ({ action, days: daysOverdue(action, asAt) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || a.action.index - b.action.index);

function figuresOf(overall: Tally, lateOnes: readonly Late[], isDated: boolean): Glance['figures'] {
  const { inScope, lifecycle, percent, adjusted } = overall;
  const part = (which: ScopeLifecycle): Glance['figures'][number] => ({
    figure: share({
      percent: percent?.[which] ?? null,
      count: lifecycle[which],
      of: inScope,
      adjusted: adjusted.includes(`percent.${which}`),
    }),
    words: memberFigure(which, lifecycle[which], inScope),
  });
  return [
    part('completed'),
    part('in-progress'),
    part('not-started'),
    isDated ? { figure: count(lateOnes.length), words: lateFigure(lateOnes[0]?.days ?? 0) } : part('unknown'),
  ];
}

function changed({ changes, plan }: ReportInput): Block[] {
  if (!changes) return [];
  const { before, forward, back, points } = changes;
  const said = memberChange(
    snapshotName(before),
    { forward: forward.length, back: back.length, points: points?.total ?? null },
    plan.unit,
  );
  return [heading(MEMBERS_WORDS.changed), sentence(cutAtWord(said, 2 * NAME_LENGTH + 100))];
}

function late({ input: { plan }, lateOnes: all }: Facts, most: number): Block[] {
  const listed = all.slice(0, most);
  const rest = all.length - listed.length;
  return [
    heading(MEMBERS_WORDS.late),
    ...sentences(
      all.length === 0
        ? [hasDates(plan) ? MEMBERS_WORDS.notLate : MEMBERS_WORDS.noDates]
        : [
            ...listed.map(({ action, days }) => lateLine(action, days, plan)),
            ...(rest > 0 ? [MEMBERS_WORDS.moreLate(rest)] : []),
          ],
    ),
  ];
}

function lateLine(action: Action, days: number, plan: Plan): string {
  const name = cutAtWord(actionName(action, plan), NAME_LENGTH);
  const owner = cutAtWord(ownerName(action), OWNER_LENGTH);
  return lateSentence(name, dayOf(dateInForce(action)) ?? '', days, owner === '' ? null : owner);
}

interface Line {
  readonly name: string;
  readonly tally: Tally;
  readonly late: number;
  readonly isTotal: boolean;
}

function recommendationsTable({ input, lateOnes }: Facts, most: number): Table {
  const { plan, measures } = input;
  const listed = plan.recommendations.slice(0, most);
  const rest = plan.recommendations.length - listed.length;
  const lines: Line[] = [
    ...listed.map(({ index, reference, text: said }) => ({
      name: cutAtWord(`${reference} ${said}`, NAME_LENGTH),
      tally: tallyAt(measures.recommendations, index),
      late: lateOnes.filter(({ action }) => action.recommendation === index).length,
      isTotal: false,
    })),
    { name: MEMBERS_WORDS.wholePlan, tally: measures.overall, late: lateOnes.length, isTotal: true },
  ];
  const words = MEMBERS_WORDS;
  const columns: Column<Line>[] = [
    { header: words.recommendation, cell: ({ name, isTotal }) => totalIf(isTotal, text(name)) },
    {
      header: words.done,
      align: 'right',
      cell: ({ tally, isTotal }) => totalIf(isTotal, progressedCount(tally)),
    },
    {
      header: words.share,
      align: 'right',
      hasBars: true,
      cell: ({ tally, isTotal }): Cell =>
        tally.inScope === 0 ? BLANK : totalIf(isTotal, headlineShare(tally, 'progressed')),
    },
    ...(hasDates(plan)
      ? [
          {
            header: words.lateOnes,
            align: 'right' as const,
            cell: ({ late: found, isTotal }: Line): Cell =>
              found === 0 ? BLANK : totalIf(isTotal, count(found)),
          },
        ]
      : []),
  ];
  return table({
    name: 'RagMembersRecommendations',
    heading: plan.recommendations.length > 0 ? words.recommendations : words.plan,
    columns,
    rows: lines,
    notes: [
      ...(rest > 0 ? [words.moreRecommendations(rest)] : []),
      ...(measures.overall.adjusted.some((figure) => figure.startsWith('percent.'))
        ? [ADJUSTED_NOTE]
        : adjustedNotes(columns, lines, ADJUSTED_NOTE)),
    ],
  });
}

function questions({ questions: asked = [] }: ReportInput, most: number): Block[] {
  if (asked.length === 0) return [];
  const said = asked.slice(0, most).map((question, index) => questionSentence(question, index + 1));
  return [
    heading(MEMBERS_WORDS.questions),
    ...sentences(said),
    ...(said.some(namesColour) ? [sentence(MEMBERS_WORDS.colours)] : []),
  ];
}
