/** What stands on the sheets of a tidy copy, and what is said when one is made. */
import type { Difference, Differing } from '../../model/same-plan';
import type { IsoDate } from '../../model/days/day';
import { formatDayLong, inFigures, listOf, quote } from './phrases';

export const TIDY_PLAN = {
  defaultTitle: 'Action plan',
  /** A line that is read again as the day that the plan speaks for. */
  position: (day: IsoDate) => `Position at ${formatDayLong(day)}`,
  source: 'Source report',
  beneath: 'In the row beneath',
  column: (letters: string) => `Column ${letters}`,
  key: {
    title: 'Key',
    note: 'What the plan itself says of its statuses and colours.',
    headers: ['Status or colour', 'What it counts as'],
  },
  beside: {
    title: 'Beside the plan',
    note: 'What stood on the sheets of the plan outside of its table: titles, notes, totals, what headings say besides their names.',
    headers: ['Sheet', 'Cell', 'Text'],
  },
} as const;

export const TIDY_HELP = {
  about: 'Write the plan, whatever its shape, as one tidy table into a new workbook.',
  out: 'The new workbook.',
  examples: `
Examples:
  ragplan tidy plan.xlsx --out tidy.xlsx
      One row an action, word for word: what stood in headings, merged cells and on
      other sheets is filled in, and columns that are not known go along.
  ragplan tidy plan.xlsx --sheet "Action plan" --out tidy.xlsx
      Only what is on this sheet.

The plan itself is never changed. The copy is read back before it is written, and it is
said whether each action is read as before. Formulas become their values; links,
comments and pictures stay in the plan.

Exit codes: 0 done; 2 it could not be done (one sentence says why).`,
} as const;

const DIFFERING: Readonly<Record<Differing, string>> = {
  reference: 'reference',
  text: 'words',
  recommendation: 'recommendation',
  theme: 'theme',
  status: 'status',
  reading: 'what its status counts as',
  basis: 'why it counts so',
  owner: 'owner',
  due: 'due date',
  revised: 'revised date',
  update: 'update',
  impact: 'impact',
  nextSteps: 'next steps',
  evidence: 'evidence',
  beside: 'other columns',
  unit: 'what is counted',
  actions: 'number of actions',
  recommendations: 'recommendations',
  themes: 'themes',
};
/** Lines that are read before anybody looks for themselves. */
const MOST_LINES = 10;

export interface TidyFacts {
  readonly path: string;
  readonly rows: number;
  readonly columns: number;
  readonly beside: number;
  readonly actions: number;
  /** Cells whose formula has no value in the file. */
  readonly uncalculated: number;
  readonly differs: readonly Difference[];
}

/** What was written, and how it is read back. */
export function wroteTidySentences(facts: TidyFacts): string[] {
  const { path, rows, columns, beside, actions, uncalculated, differs } = facts;
  const ofActions = differs.filter(({ action }) => action !== null).length;
  return [
    `Wrote ${path}: one table of ${inFigures(rows, 'row')} and ${inFigures(columns, 'column')}.`,
    ...(differs.length === 0
      ? [`Read back, it is the same plan, action by action (${inFigures(actions, 'action')}).`]
      : [
          `Read back, ${inFigures(ofActions, 'action')} of ${inFigures(actions, 'action')} ${ofActions === 1 ? 'is' : 'are'} read in another way than in the plan:`,
          ...differs.slice(0, MOST_LINES).map(differenceLine),
        ]),
    ...(beside === 0
      ? []
      : [
          `${inFigures(beside, 'text')} of its sheets ${beside === 1 ? 'stands' : 'stand'} in no row of the table: see the sheet "Beside the plan".`,
        ]),
    ...(uncalculated === 0
      ? []
      : [
          `${inFigures(uncalculated, 'formula')} had no value in the file and ${uncalculated === 1 ? 'is' : 'are'} blank: open the plan in Excel, save it, and make the copy again.`,
        ]),
  ];
}

function differenceLine({ action, what }: Difference): string {
  const name = action ? quote(`${action.reference?.text ?? ''} ${action.text.text}`) : 'The plan';
  return `  ${name}: ${listOf(what.map((one) => DIFFERING[one]))}`;
}
