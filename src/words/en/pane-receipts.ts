/** What the pane says after it has written: what was made, what was left alone, how to take it back. */
import type { IsoDate } from '../../model/days/day';
import type { Conflict, Entry } from '../../settings/edits';
import { LIFECYCLE_LABELS, RATING_LABELS } from './labels';
import { ROLE_LABELS } from './row-labels';
import { capitalise, countOf, formatDayLong, listOf, quote } from './phrases';

/** How a write can be taken back, as the workbook room says it. */
const UNDO = {
  'one-step': 'Undo takes it back in one step.',
  'several-steps': 'In this version of Excel, Undo takes it back in several steps.',
  'not-known': 'Undo takes it back; in this version of Excel it may need several steps.',
  none: 'In this version of Excel it cannot be undone.',
} as const;

export const undoSentence = (undo: keyof typeof UNDO): string => UNDO[undo];

export interface WrittenSheet {
  readonly name: string;
  readonly wanted: string;
  readonly outcome: 'made' | 'rewritten';
  readonly aside?: Aside;
}

/** Why a sheet has another name than the one wanted, as the workbook room says it. */
type Aside = 'not-ours' | 'touched' | 'no-room';

/** "Wrote five sheets: two are new, three were replaced." */
export function wroteSentence(sheets: readonly WrittenSheet[]): string {
  const made = sheets.filter(({ outcome }) => outcome === 'made').length;
  const replaced = sheets.length - made;
  const wrote = `Wrote ${countOf(sheets.length, 'sheet')}`;
  if (replaced === 0) return `${wrote}, ${sheets.length === 1 ? 'which is' : 'all'} new.`;
  if (made === 0) return `${wrote}, in place of the earlier ${sheets.length === 1 ? 'one' : 'ones'}.`;
  return `${wrote}: ${made} new, ${replaced} in place of earlier ones.`;
}

/** "Saved five sheets as Plan - RAG summary.xlsx. The plan's own file is as it was." */
export const savedSentence = (sheets: number, file: string): string =>
  `Saved ${countOf(sheets, 'sheet')} as ${file}. The plan's own file is as it was.`;

const ASIDE: Readonly<Record<Aside, (wanted: string, name: string) => string>> = {
  'not-ours': (wanted, name) => `There is already a sheet ${wanted} of your own, so this one is ${name}.`,
  touched: (wanted, name) =>
    `Somebody has written on the sheet ${wanted}, so it was left as it is, and the fresh one is ${name}.`,
  'no-room': (wanted, name) =>
    `Something of yours stands beside or below what was on ${wanted}, so it was left as it is, and the fresh one is ${name}.`,
};

/** Names that could not be taken, and why. */
export const renamedSentences = (sheets: readonly WrittenSheet[]): string[] =>
  sheets
    .filter(({ name, wanted }) => name !== wanted)
    .map(({ name, wanted, aside = 'not-ours' }) => ASIDE[aside](quote(wanted), quote(name)));

/** "how "Amber" counts", to stand after "about". */
function subjectOf(entry: Entry): string {
  switch (entry.kind) {
    case 'status':
      return `how ${entry.chosen.status === '' ? 'a blank status' : quote(entry.chosen.status)} counts`;
    case 'column':
      return `the column ${ROLE_LABELS[entry.role].toLowerCase()}`;
    case 'accepted':
      return 'a finding';
    case 'council':
      return 'the name of the council';
    case 'planName':
      return 'the name of the plan';
    case 'asAt':
      return 'the day that the figures speak for';
    case 'grouping':
      return 'how actions are grouped';
    case 'headerRow':
      return 'the header row';
    case 'sheets':
      return 'the sheet of the plan';
    case 'tables':
      return 'the table of the plan';
    case 'notWritten':
      return 'which sheets are not written';
    case 'alsoWritten':
      return 'which sheets are written besides';
    case 'sameOwners':
      return 'which owners are one';
    case 'ratingRules':
      return 'the rules about ratings';
  }
}

/** What stands there now; "" where it says itself. */
function shownOf(entry: Entry): string {
  switch (entry.kind) {
    case 'status':
      return `${LIFECYCLE_LABELS[entry.chosen.lifecycle]}, ${RATING_LABELS[entry.chosen.rating]}`;
    case 'column':
      return entry.header === '' ? 'none' : quote(entry.header);
    case 'headerRow':
      return String(entry.row);
    case 'asAt':
      return formatDayLong(entry.day);
    case 'sheets':
    case 'tables':
    case 'notWritten':
    case 'alsoWritten':
    case 'sameOwners':
      return listOf(entry.names.map((name) => quote(name)));
    case 'accepted':
    case 'grouping':
    case 'ratingRules':
      return '';
    default:
      return quote(entry.text);
  }
}

/** A decision that was not kept, since somebody else was quicker. */
export function conflictSentence({ edit, found }: Conflict): string {
  const subject = edit.wanted ?? edit.expected;
  const about = subject === null ? 'this' : subjectOf(subject);
  if (found === null)
    return `Somebody has taken back what was decided about ${about} in the meantime, so yours was not kept. Look at it, and decide again if you want.`;
  const stands = shownOf(found);
  return `Somebody has decided about ${about} in the meantime${stands === '' ? '' : ` (${stands})`}: that stands, and yours was not kept. Look at it, and decide again if you want.`;
}

const MISSING = {
  looks: 'the colours, widths and links',
  page: 'the page set-up for printing',
  freeze: 'the fixed header rows',
  chart: 'the chart',
} as const;

export interface MissingPart {
  readonly sheet: string;
  readonly what: keyof typeof MISSING;
}

/** "Excel refused the page set-up for printing of RAG Summary and Checks, and the chart of RAG Summary. The figures are whole; ..." */
export function missingSentence(missing: readonly MissingPart[]): string {
  const parts = (Object.keys(MISSING) as MissingPart['what'][]).flatMap((what) => {
    const sheets = missing.filter((one) => one.what === what).map(({ sheet }) => sheet);
    return sheets.length > 0 ? [`${MISSING[what]} of ${listOf(sheets)}`] : [];
  });
  return `Excel refused ${parts.join('; ')}. The figures are whole; writing the sheets again tries it once more.`;
}

export const outOfDateSentence = (names: readonly string[]): string =>
  `Not written this time, and now out of date: ${listOf(names)}.`;

/** "G11 is now Green." "G11 and G34 have changed." "12 cells have changed." */
export function mendedSentence(
  cells: readonly { readonly address: string; readonly text: string }[],
): string {
  const [only] = cells;
  if (cells.length === 1 && only) return `${only.address} is now ${quote(only.text, 40).slice(1, -1)}.`;
  const named =
    cells.length <= MOST_NAMED ? listOf(cells.map(({ address }) => address)) : countOf(cells.length, 'cell');
  return `${capitalise(named)} have changed.`;
}
const MOST_NAMED = 4;

export const RECEIPT_WORDS = {
  again: (day: IsoDate) => `They speak for ${formatDayLong(day)}, as the last summary did.`,
  split: 'The sheets were too large for one request and were written one by one.',
  errors: (count: number) => `The checks found ${countOf(count, 'error')} that may change these figures.`,
  show: (sheet: string) => `Show ${sheet}`,
  firstKept: (sheet: string) =>
    `Kept on a new sheet, ${sheet}, where everybody who opens the workbook sees what was decided.`,
  mendedNone: 'No cell was changed.',
  newRow: (row: number) => `Row ${row} is new.`,
  leftAlone: (count: number) => `${capitalise(countOf(count, 'cell'))} left alone:`,
  inserted: {
    sample: (sheet: string) => `A sample plan stands on the sheet ${quote(sheet)}.`,
    started: (sheet: string) =>
      `The plan stands on the sheet ${quote(sheet)}, with a row for each recommendation: write the first action of each into its row.`,
  },
} as const;

/** Why a cell was left alone, to stand after its address. */
export const LEFT_ALONE = {
  changed: 'it has changed since it was read',
  formula: 'it holds a formula',
  gone: 'it is no longer there',
  protected: 'its sheet is protected',
  hidden: 'its row is hidden by a filter',
} as const;

/** Of a summary that the workbook holds. */
export const WRITTEN_WORDS = {
  whole: (sheet: string, asAt: IsoDate) =>
    `${sheet} speaks for ${formatDayLong(asAt)} and still says what the plan says.`,
  changed: (sheet: string, asAt: IsoDate) =>
    `${sheet} speaks for ${formatDayLong(asAt)}. The plan has changed since.`,
  broken: (sheet: string) => `${sheet} is not whole. Write the summary sheets again.`,
  show: 'Show',
  showLabel: (sheet: string) => `Show the sheet ${sheet}`,
} as const;
