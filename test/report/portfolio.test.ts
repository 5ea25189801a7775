/** Many plans beside each other: a row a plan, sums of what may be added up, and recommendations that share words. */
import type { PlanFacts } from '../../src/portfolio/plan-facts';
import { planFacts } from '../../src/portfolio/plan-facts';
import { planPortfolioBook } from '../../src/render/portfolio-book';
import { Problem } from '../../src/model/problem';
import { makeFinding } from '../make/finding';
import { makePlan, type MadePlan } from '../make/plan';
import { linesOf, valuesOf } from './make-book';
import { rowsOf } from '../make/sheet-rows';

const DAY = '2025-03-31';
const namesOf = (letter: string) => ({
  file: `${letter}.xlsx`,
  council: 'Northshire',
  name: `Plan ${letter}`,
});
const facts = (letter: string, made: MadePlan, asAt = DAY): PlanFacts =>
  planFacts(
    { plan: makePlan(made), findings: [makeFinding('overdue'), makeFinding('status-missing')], asAt },
    namesOf(letter),
    '2025-04-01',
  );

const STRATEGY = 'medium term financial strategy';
const WORDS: MadePlan = {
  rows: [
    { recText: `Review the ${STRATEGY}`, status: 'Completed', impact: '' },
    { status: 'In progress', impact: 'Calls fell', due: '2025-03-30' },
    { status: 'Not started', impact: '' },
    { status: 'Superseded' },
  ],
};
const COLOURS: MadePlan = {
  rows: [
    { rec: '7', recText: `A ${STRATEGY}`, status: 'Green', due: '2025-03-30' },
    { rec: '7', status: '' },
  ],
};
const PLANS = [
  facts('a', WORDS),
  facts('b', COLOURS),
  // Without dates: nothing of it is known to be late.
  facts('c', { rows: COLOURS.rows!.map(({ due: _, ...row }) => row), unit: 'recommendation' }, '2025-06-30'),
];
const UNREAD = [{ file: 'd.xls', problem: new Problem('old-excel-format', { file: 'd.xls' }) }];

const bookOf = (plans: readonly PlanFacts[], actions: Parameters<typeof planPortfolioBook>[1] = []) =>
  planPortfolioBook({ plans, unread: [] }, actions, '1.2.3');
const sheetsOf = (...given: Parameters<typeof bookOf>) => {
  const [plans, alike, actions] = bookOf(...given).sheets;
  return { plans: plans!, alike: alike!, actions: actions! };
};

describe('The plans', () => {
  const book = planPortfolioBook({ plans: PLANS, unread: UNREAD }, [], '1.2.3');
  const sheet = book.sheets[0]!;

  test('are counted in the title, whether they could be read or not, and named on three sheets', () => {
    expect(book.title).toBe('Action plans side by side: 4 plans');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plans', 'Recommendations alike', 'Actions']);
    expect(linesOf(sheet)).toEqual(
      expect.arrayContaining([
        'Action plans side by side: 4 plans',
        'Added up',
        'Each plan',
        'The last printed column says what sets a plan apart. A dash stands where a plan has no such column.',
      ]),
    );
    expect(linesOf(sheet).join(' ')).toMatch(
      /Of the three plans, one counts by words that mean the same everywhere; two are marked.* One file could not be read\./,
    );
    expect(sheet.print.columns).toBe(13);
  });

  test('are added up by how they count, with a share only where they count alike, and all actions last', () => {
    const rows = valuesOf(sheet, 'PortfolioTotals')!;
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['Actions, by words that mean the same everywhere', 1, 3, 1, 1, 1, 0, 0.67, 1],
      ['Actions, by a key, a decision or an assumption', 1, 2, 0, 1, 0, 1, '–', 1],
      ['Recommendations, of plans without actions', 1, 2, 0, 1, 0, 1, '–', '–'],
      ['All that count actions', 2, 5, 1, 2, 1, 1, '–', 2],
    ]);
    expect(Object.keys(rows[0]!)).toEqual([
      'How they count',
      'Plans',
      'In scope',
      'Completed',
      'In progress',
      'Not started',
      'Missing or unclear',
      '% completed or progressed',
      'Overdue',
    ]);
    const styles = rowsOf(sheet).flatMap(([cell]) =>
      cell && /^A(ctions, by|ll that)/.test(String(cell.value)) ? cell.style : [],
    );
    expect(styles).toEqual(['text', 'text', 'total']);
  });

  test('have a row each with what was counted and why, and one with the reason for each that could not be read', () => {
    const rows = valuesOf(sheet, 'PortfolioPlans')!;
    expect(rows[0]).toEqual({
      Council: 'Northshire',
      Plan: 'Plan a',
      'In scope': 3,
      Completed: 1,
      'In progress': 1,
      'Not started': 1,
      'Missing or unclear': 0,
      '% completed or progressed': 0.67,
      Overdue: 1,
      'Impact recorded': 1,
      Errors: 1,
      'Figures for': 45_747,
      'Before comparing it': 'Counts alike',
      File: 'a.xlsx',
      'What it counts': 'Actions',
      'Day the plan says': '–',
      'Last saved': 45_748,
      Excluded: 1,
      'With progress': 2,
      'Read by words': 3,
      'Read by its key': 0,
      Decided: 0,
      Assumed: 0,
      'Not read': 0,
    });
    expect(rows.map((row) => row['Before comparing it'])).toEqual([
      'Counts alike',
      '1 of 2 assumed; 1 of 2 could not be read',
      'Counts recommendations; 1 of 2 assumed; 1 of 2 could not be read; speaks for 30 June 2025',
      expect.stringMatching(/^Not read: /),
    ]);
    const unread = Object.entries(rows[3]!).filter(([, value]) => value !== '–');
    expect(unread.map(([header]) => header)).toEqual(['Plan', 'Before comparing it', 'File']);
    expect(rows[3]).toMatchObject({ Plan: 'd.xls', File: 'd.xls' });
    expect(rows[1]).toMatchObject({ 'Impact recorded': '–', 'With progress': '–' });
  });

  test('are drawn by the first name that tells them apart: council, plan, or file', () => {
    const drawn = (...names: Partial<PlanFacts>[]) => {
      const { chart, tables, cells } = sheetsOf(names.map((name) => ({ ...PLANS[0]!, ...name }))).plans;
      const table = tables.find(({ name }) => name === 'PortfolioPlans')!;
      const header = rowsOf({ cells })[table.top]?.[chart!.categories.left]?.value;
      return [header, chart!.categories.rows, chart!.categories.top - table.top];
    };
    expect(drawn({ council: 'A' }, { council: 'B' })).toEqual(['Council', 2, 1]);
    expect(drawn({ name: 'A' }, { name: 'B' })).toEqual(['Plan', 2, 1]);
    expect(drawn({ council: null, file: 'A' }, { council: null, file: 'B' })).toEqual(['File', 2, 1]);
    expect(sheet.chart?.series.map(({ label }) => label)).toEqual([
      'Completed',
      'In progress',
      'Not started',
      'Status missing or unclear',
    ]);
    expect(sheet.chart?.altText).toMatch(/^Bars of 100 per cent for three plans/);
    // What could not be read has no bar.
    expect(sheet.chart?.categories.rows).toBe(3);
  });

  test.each([
    [40, 'PortfolioPlans'],
    [41, 'PortfolioTotals'],
  ])('of %i the bars are of %s', (count, name) => {
    const { chart, tables } = sheetsOf(Array.from({ length: count }, () => PLANS[0]!)).plans;
    const { top, rows } = tables.find((table) => table.name === name)!;
    expect(chart!.categories).toMatchObject({ top: top + 1, rows: rows - 1 });
  });

  test('where none could be read, nothing is added up or drawn, and the reasons stand', () => {
    const { sheets } = planPortfolioBook({ plans: [], unread: UNREAD }, [], '1');
    expect(sheets[0]?.tables.map(({ name }) => name)).toEqual(['PortfolioPlans']);
    expect(sheets[0]?.chart).toBeNull();
  });
});

describe('Recommendations that share words', () => {
  test('stand under the words, each with its plan, its number and its text', () => {
    const { alike } = sheetsOf(PLANS.slice(0, 2));
    expect(valuesOf(alike, 'PortfolioAlike')).toEqual(
      [
        ['Plan a', '1', `Review the ${STRATEGY}`],
        ['Plan b', '7', `A ${STRATEGY}`],
      ].map(([plan, number, text]) => ({
        'Words they share': STRATEGY,
        Plans: 2,
        Council: 'Northshire',
        Plan: plan,
        'No.': number,
        Recommendation: text,
      })),
    );
    expect(linesOf(alike)[0]).toBe('Action plans side by side – Recommendations that share words');
  });

  const said = (plans: readonly PlanFacts[]) => linesOf(sheetsOf(plans).alike).join(' ');
  const recommending = (texts: readonly string[]): PlanFacts => ({
    ...PLANS[0]!,
    recommendations: texts.map((text, at) => ({ reference: String(at), text })),
  });
  const groups = (count: number) =>
    recommending(Array.from({ length: count }, (_, at) => `alpha${at} beta${at} gamma${at}`));

  test('are said not to be there, or to be too many to compare', () => {
    expect(said([PLANS[0]!])).toContain('No three words in a row stand in recommendations of two plans.');
    expect(said([recommending(Array<string>(20_000).fill('One'))])).toContain('No three words in a row');
    expect(said([recommending(Array<string>(20_001).fill('One'))])).toContain(
      'There are more than 20,000 recommendations: they are not compared.',
    );
  });

  test('of 50 groups all are listed, and of more it is said how many are left out', () => {
    const rows = (count: number) =>
      valuesOf(sheetsOf([groups(count), groups(count)]).alike, 'PortfolioAlike')?.length;
    expect([rows(50), rows(52)]).toEqual([100, 100]);
    expect(said([groups(50), groups(50)])).not.toContain('left out');
    expect(said([groups(52), groups(52)])).toContain('Two further groups');
  });
});
