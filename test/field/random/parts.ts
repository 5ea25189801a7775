/** One plan kept over several sheets, and numbering that restarts under themes and source reports. */
import fc from 'fast-check';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';
import type { Trial, TrialKind, WantedAction } from './trial';
import { askOf, dueOn, planAsFound, saidOfWork, textOf, wantedPlan } from './trial';
import type { Said } from './trial';

interface Themed {
  readonly names: readonly string[];
  /** Sizes of the recommendations of each theme. */
  readonly sizes: readonly (readonly number[])[];
  readonly statuses: readonly Said[];
  readonly restarts: boolean;
  /** The number stands in a column of its own, or begins the text. */
  readonly ownColumn: boolean;
}

interface Row extends WantedAction {
  readonly theme: number;
  readonly number: number;
  readonly ask: string;
  readonly said: string;
}

const themedPlan = (names: readonly string[], restarts: fc.Arbitrary<boolean>): fc.Arbitrary<Themed> =>
  fc.record({
    names: fc.shuffledSubarray([...names], { minLength: 2, maxLength: 3 }),
    sizes: fc.array(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 2, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    }),
    statuses: fc.array(saidOfWork, { minLength: 18, maxLength: 18 }),
    restarts,
    ownColumn: fc.boolean(),
  });

function rowsOf({ names, sizes, statuses, restarts }: Themed): Row[] {
  let [action, asked] = [0, 0];
  return names.flatMap((name, theme) => {
    let number = restarts ? 0 : asked;
    return (sizes[theme] ?? []).flatMap((size) => {
      number++;
      const ask = askOf(asked++);
      return Array.from({ length: size }, (): Row => {
        const [lifecycle, said] = statuses[action] ?? (['completed', 'Complete'] as const);
        return {
          theme,
          number,
          ask,
          said,
          lifecycle,
          text: textOf(action++),
          of: String(number),
          under: name,
        };
      });
    });
  });
}

const referencesOf = (rows: readonly Row[]): string[] =>
  rows.filter(({ ask }, index) => rows[index - 1]?.ask !== ask).map(({ of }) => of);
const headers = (ownColumn: boolean): string[] => [
  ...(ownColumn ? ['No.'] : []),
  ...['Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
];
const cells = ({ number, ask, text, said }: Row, ownColumn: boolean): Made[] => [
  ...(ownColumn ? [number, ask] : [`${number}. ${ask}`]),
  ...[text, 'Town Clerk', dueOn(number * 30), said],
];
const trial = (rows: readonly Row[], sheets: readonly MadeSheet[], themes = true): Trial => ({
  sheets,
  wanted: wantedPlan(
    rows.map(({ under, ...row }) => (themes && under !== undefined ? { ...row, under } : row)),
    referencesOf(rows),
  ),
  found: (reading) => planAsFound(reading, themes),
});

const THEMES = ['Parks', 'Libraries', 'Housing', 'Payroll', 'Debtors', 'Highways'];

/** "give or take a column": one sheet may lack the lead, another have notes. */
const ODD = ['as the others', 'no lead', 'notes besides'] as const;

const overSheets = fc
  .tuple(themedPlan(THEMES, fc.boolean()), fc.nat(2), fc.constantFrom(...ODD))
  .map(([plan, odd, how]) => {
    const rows = rowsOf(plan);
    const lead = plan.ownColumn ? 3 : 2;
    const change = (row: Made[], header: boolean): Made[] => {
      if (how === 'no lead') return row.filter((_, index) => index !== lead);
      return how === 'notes besides' ? [...row, header ? 'Notes' : null] : row;
    };
    const sheets = plan.names.map((name, theme): MadeSheet => {
      const made = [
        headers(plan.ownColumn),
        ...rows.filter((row) => row.theme === theme).map((row) => cells(row, plan.ownColumn)),
      ];
      return { name, rows: theme === odd ? made.map((row, index) => change(row, index === 0)) : made };
    });
    return trial(rows, sheets);
  });

const inOneSheet = (header: string, names: readonly string[], themes: boolean): fc.Arbitrary<Trial> =>
  themedPlan(names, fc.constant(true)).map((plan) => {
    const rows = rowsOf(plan);
    const body = rows.map((row) => [plan.names[row.theme] ?? '', ...cells(row, plan.ownColumn)]);
    return trial(rows, [{ name: 'Plan', rows: [[header, ...headers(plan.ownColumn)], ...body] }], themes);
  });

const underHeadings = themedPlan(THEMES, fc.constant(true)).map((plan) => {
  const rows = rowsOf(plan);
  const body = rows.flatMap((row, index): Made[][] => [
    ...(rows[index - 1]?.theme === row.theme ? [] : [[{ v: plan.names[row.theme] ?? '', bold: true }]]),
    cells(row, plan.ownColumn),
  ]);
  return trial(rows, [{ name: 'Plan', rows: [headers(plan.ownColumn), ...body] }]);
});

const REPORTS = ['Payroll audit', 'Fire safety visit', 'Peer review 2024', 'Ombudsman letter', 'Fraud check'];

export const PARTS: readonly TrialKind[] = [
  { name: 'a plan over sheets by theme, the same headers give or take a column', trials: overSheets },
  { name: 'numbering that restarts under a column of themes', trials: inOneSheet('Theme', THEMES, true) },
  { name: 'numbering that restarts under headings of themes', trials: underHeadings },
  {
    name: 'numbering that restarts with each source report',
    trials: fc
      .constantFrom('Source report', 'Audit report', 'Report', 'Audit')
      .chain((header) => inOneSheet(header, REPORTS, false)),
  },
];
