/** What a person is told when something cannot be done in the workbook that is open: what happened and what to do, in one sentence. */
import type { Problem, ProblemFacts, ProblemKind } from '../../model/problem';
import { countOf, formatDayLong, quote } from './phrases';

/** `"plan.xlsx"`, or what to call it where it has no name. */
export const named = (name: string | undefined, otherwise: string): string =>
  name === undefined || name === '' ? otherwise : quote(name, 120);
/** The names to choose from, as the reader lists them. */
const choices = (names: readonly string[], what: string): string =>
  names.length === 0 ? `check the name of the ${what}` : `choose one of ${names.join(', ')}`;

type Sentences<Kinds extends ProblemKind> = {
  readonly [Kind in Kinds]: (facts: ProblemFacts[Kind]) => string;
};

/** Of those that there can be wherever a plan is open. The pane fetches no others. */
type LiveKind =
  | 'no-plan'
  | 'no-such-sheet'
  | 'no-such-table'
  | 'no-recommendations'
  | 'read-only'
  | 'protected'
  | 'plan-moved'
  | 'settings-unreadable'
  | 'history-unreadable'
  | 'host-too-old'
  | 'host-failed'
  | 'host-busy'
  | 'own-fault'
  | 'part-missing';

export const LIVE_SENTENCES: Sentences<LiveKind> = {
  // The pane lists what was found there instead.
  'no-plan': (facts) => noPlan(facts, ''),
  'no-such-sheet': ({ name, names }) =>
    `There is no sheet ${named(name, 'of that name')} in this workbook: ${choices(names, 'sheet')}.`,
  'no-such-table': ({ name, names }) =>
    `There is no table ${named(name, 'of that name')} in this workbook: ${choices(names, 'table')}.`,
  'no-recommendations': () =>
    'No recommendation was found in the text: each begins on a line of its own, with its number ("1.", "R1", "Recommendation 1") or a bullet.',
  'read-only': () =>
    'This workbook is open for reading only, so nothing was written: save a copy, or ask for permission to edit, and try again.',
  protected: ({ sheet }) =>
    sheet === undefined
      ? 'The structure of this workbook is protected, so nothing was written: take the protection off under Review, and try again.'
      : `The sheet ${quote(sheet)} is protected, so nothing was written: take the protection off under Review, and try again.`,
  'plan-moved': () =>
    'The plan has changed since it was read, so nothing was written: refresh, look at the figures, and try again.',
  'settings-unreadable': ({ sheet, cell, header }) =>
    `The table at ${cell} of the sheet ${quote(sheet, 120)} has lost its header ${quote(header, 120)}, so nothing was written there: put the header back, and decide again.`,
  'history-unreadable': ({ sheet, cell, header }) =>
    `The table at ${cell} of the sheet ${quote(sheet, 120)} has lost its header ${quote(header, 120)}, so no snapshot was written there: put the header back, and take it again.`,
  'host-too-old': ({ needs }) =>
    `This version of Excel is too old for the add-in${needs === undefined ? '' : ` (it needs ${needs})`}: update Excel, or use Excel on the web.`,
  'host-failed': ({ code }) =>
    `Excel could not do this (${code}): try again, and if it happens once more, close the workbook and open it again.`,
  'host-busy': () =>
    'Excel is busy and has not answered: if a cell is being edited, press Enter or Esc; otherwise wait until it has finished calculating.',
  'own-fault': ({ fault }) =>
    `RAG Action Plan has made a mistake of its own (${fault}), and Excel is not to blame: look at what was done last, close this pane and open it again, and if it happens once more, report it under Help.`,
  'part-missing': () =>
    'A part of RAG Action Plan could not be fetched: check the connection, close this pane and open it again.',
};

/** @param found what the sheets have in place of a plan; "" to leave it out */
export function noPlan({ file, sheets }: ProblemFacts['no-plan'], found: string): string {
  const looked = sheets > 0 ? ` (${countOf(sheets, 'sheet')} looked at)` : '';
  return (
    `No action plan could be found in ${named(file, 'this workbook')}${looked}${found === '' ? '' : `; ${found}`}: ` +
    'a plan is a table with a row of headers, a column of actions or recommendations, and usually one of statuses; ' +
    'if there is one, name its sheet.'
  );
}

export const whichSnapshot = ({ day, label }: ProblemFacts['snapshot-exists']): string =>
  `There is already a snapshot for ${formatDayLong(day)}${label === '' ? '' : `, called ${quote(label)}`}`;

/** Of those that speak of options of the command line, all that the views meet. */
export const IN_VIEWS: Sentences<'snapshot-exists'> = {
  'snapshot-exists': (facts) => `${whichSnapshot(facts)}: choose another day, or choose to replace it.`,
};

const IN_PANE: { readonly [Kind in ProblemKind]?: (facts: ProblemFacts[Kind]) => string } = {
  ...LIVE_SENTENCES,
  ...IN_VIEWS,
};

/** One sentence: what happened, and after the colon what to do. A problem that Excel cannot give is a fault of the product. */
export function paneProblemSentence<Kind extends ProblemKind>({ kind, facts }: Problem<Kind>): string {
  const say = IN_PANE[kind];
  return say ? say(facts) : LIVE_SENTENCES['own-fault']({ fault: kind });
}
