import { changesBetween } from '../../../src/history/changes';
import { makeSnapshot } from '../../history/make-snapshot';
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import type { MadeRow } from '../../make/plan';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeFinding } from '../../make/finding';
import { cellsOf, linesOf, makeInput, valuesOf, writtenAs } from '../make-book';
import { rowsOf } from '../../make/sheet-rows';

const planRagSummary = writtenAs(reportRagSummary);
const repeat = (count: number, row: MadeRow): MadeRow[] => Array.from({ length: count }, () => row);
const LINES = 'RagSummaryRecommendations';
const NAME = 'Theme and recommendation';
/** The large figures with the words below them. */
const figuresOf = (sheet: ReturnType<typeof planRagSummary>) => {
  const [, , figures = [], words = []] = rowsOf(sheet);
  return figures.slice(1).map((figure, index) => [figure?.value, words[index + 1]?.value]);
};

/** 62 actions under three recommendations: 30 completed, 30 in progress, 2 not started. */
const PUBLISHED = [
  ...repeat(30, { status: 'Completed', theme: 'Leadership' }),
  ...repeat(30, { rec: '2', status: 'In progress', theme: 'Finance' }),
  ...repeat(2, { rec: '3', status: 'Not started', theme: 'Finance' }),
];

describe('RAG Summary', () => {
  const sheet = () => planRagSummary(makeInput({ rows: PUBLISHED }));

  test('A1 names the council and the plan, A2 the day and what the sheet holds', () => {
    expect(linesOf(sheet())[0]).toBe('Wealdham Borough Council: Peer challenge action plan');
    expect(linesOf(sheet())[1]).toMatch(/^Position at 5 September 2024\. This sheet has two tables/);
    expect(sheet().tables).toHaveLength(2);
  });

  test('a plan that nobody has named is called as it calls itself, and after its file only where it does not', () => {
    const source = { fileName: 'CPC plan.v2.xlsx', council: null, planName: null };
    const input = makeInput({ rows: PUBLISHED }, { source });
    const titled = { ...input, plan: { ...input.plan, title: 'Our improvement plan' } };
    expect(linesOf(planRagSummary(titled))[0]).toBe('Our improvement plan');
    expect(linesOf(planRagSummary(input))[0]).toBe('CPC plan.v2');
  });

  test('a council that stands in the name of its plan is not named twice', () => {
    const source = { fileName: 'p.xlsx', council: 'Wealdham', planName: 'Wealdham action plan' };
    expect(linesOf(planRagSummary(makeInput({ rows: PUBLISHED }, { source })))[0]).toBe(
      'Wealdham action plan',
    );
  });

  test('5 the whole headline stands in one cell that wraps, in house style', () => {
    expect(rowsOf(sheet())[2]?.[0]).toEqual({
      value:
        'As at 5 September 2024, of the 62 actions that address three recommendations, 97 per cent (60) are completed or ' +
        'progressed and three per cent (2) have not yet been progressed.',
      style: 'headline',
    });
  });

  test('4.1, 4.2 beside it stand four figures with words', () => {
    expect(figuresOf(sheet())).toEqual([
      [0.97, 'completed or progressed, 60 of 62'],
      ['none', 'rest on assumed readings'],
      [0.48, 'completed (30)'],
      [0.03, 'not yet progressed (2)'],
    ]);
  });

  test('the plan decides which figures: overdue where it has dates, impact where it records any', () => {
    const rows = [
      { status: 'Not started', due: '2024-08-26', impact: '' },
      { status: 'Completed', due: '2024-01-01', impact: 'Calls fell' },
      { status: 'In progress', due: '2025-01-01', impact: '' },
    ];
    expect(figuresOf(planRagSummary(makeInput({ rows }))).slice(1, 3)).toEqual([
      [1, 'overdue, the longest by 10 days'],
      [1, 'of 2 say what difference they made'],
    ]);
  });

  test('what the figures rest on is a box with a word in front where half or more is assumed, or errors are open', () => {
    const restsOf = (rows: MadeRow[], more = {}) => rowsOf(planRagSummary(makeInput({ rows }, more)))[3]?.[0];
    expect(rowsOf(sheet())[3]?.[0]).toEqual({ value: 'The checks found no errors.', style: 'note' });
    const assumed: MadeRow = { status: 'Green', lifecycle: 'in-progress', basis: 'assumed' };
    expect(restsOf([assumed, { status: 'Completed' }])).toMatchObject({
      value: expect.stringMatching(/^Confirm first: half of this rests on assumed/) as string,
      style: 'confirm',
    });
    const findings = [makeFinding('status-missing'), makeFinding('status-missing', { accepted: true })];
    expect(restsOf(PUBLISHED, { findings })).toMatchObject({
      value: expect.stringMatching(/^Check first: the checks found one error/) as string,
      style: 'confirm',
    });
  });

  test('one bar draws the parts of the whole that are there, over their cells, and says them in words', () => {
    const table = sheet().tables.find(({ name }) => name === 'RagSummaryPlan');
    expect(sheet().chart?.series.map(({ label }) => label)).toEqual([
      'Completed',
      'In progress',
      'Not started',
    ]);
    const [drawn] = reportRagSummary(makeInput({ rows: PUBLISHED })).blocks.flatMap((block) =>
      block.kind === 'table' ? (block.chart ?? []) : [],
    );
    expect(drawn?.hasLegend).toBe(true);
    expect(sheet().chart?.categories).toEqual({ top: (table?.top ?? 0) + 1, left: 0, rows: 1, columns: 1 });
    expect(sheet().chart?.altText).toContain('completed 30, in progress 30 and not started 2.');
    expect(planRagSummary(makeInput({ rows: [{ status: '' }] })).chart?.series).toMatchObject([
      { isDotted: true },
    ]);
    expect(planRagSummary(makeInput({ rows: [{ status: '' }] })).chart?.altText).toContain(
      'One bar of one action: status missing or unclear 1.',
    );
    expect(checkSheet(sheet())).toEqual([]);
  });

  test('each theme stands above its recommendations with their sum, and the whole plan last', () => {
    expect(
      valuesOf(sheet(), LINES)?.map((row) => [row[NAME], row['Actions'], row['Completed or progressed']]),
    ).toEqual([
      ['Leadership', '30 of 30', 1],
      ['1 Recommendation 1', '30 of 30', 1],
      ['Finance', '30 of 32', 0.94],
      ['2 Recommendation 2', '30 of 30', 1],
      ['3 Recommendation 3', '0 of 2', 0],
      ['The whole plan', '60 of 62', 0.97],
    ]);
    expect(cellsOf(sheet(), LINES)?.map((row) => row[NAME]?.style)).toEqual([
      'total',
      'text',
      'total',
      'text',
      'text',
      'total',
    ]);
  });

  test('shares are drawn as bars in their cells', () => {
    const table = sheet().tables.find(({ name }) => name === LINES);
    expect(sheet().bars).toMatchObject([{ top: (table?.top ?? 0) + 1, left: 2, rows: 6, columns: 1 }]);
  });

  test('what is nought everywhere has no column and is said in a sentence', () => {
    expect(Object.keys(valuesOf(sheet(), LINES)?.[0] ?? {})).toEqual([
      NAME,
      'Actions',
      'Completed or progressed',
    ]);
    expect(linesOf(sheet())).toContain('No action is excluded or without a status.');
  });

  test('what is there has its column, with a dash where a line has none of it', () => {
    const rows = [
      { status: 'Superseded' },
      { status: '', due: '2024-09-01' },
      { rec: '2', status: 'Completed', impact: 'Done' },
    ];
    expect(valuesOf(planRagSummary(makeInput({ rows })), LINES)?.[0]).toEqual({
      Recommendation: '1 Recommendation 1',
      Actions: '0 of 1',
      'Completed or progressed': 0,
      Overdue: 1,
      'Impact recorded': '–',
      'Status missing or unclear': 1,
      Excluded: 1,
    });
  });

  test('3.4 a recommendation with nothing in scope shows a dash and never 0 per cent', () => {
    const rows = [{ status: 'Completed' }, { rec: '2', status: 'Superseded' }];
    const row = valuesOf(planRagSummary(makeInput({ rows })), LINES)?.[1];
    expect(row).toMatchObject({ Actions: 0, Excluded: 1, 'Completed or progressed': '–' });
  });

  test('4.5 299 of 300 is shown as >99%, while the cell holds the number', () => {
    const rows = [...repeat(299, { status: 'Completed' }), { status: 'Not started' }];
    const row = cellsOf(planRagSummary(makeInput({ rows })), LINES)?.[0];
    expect(row?.['Completed or progressed']).toMatchObject({ value: 1, format: '">99%"' });
  });

  test('a plan with colours says how many actions carry each', () => {
    const rows = [...repeat(21, { status: 'Green' }), ...repeat(7, { status: 'Red', rec: '2' })];
    expect(linesOf(planRagSummary(makeInput({ rows })))).toContain(
      'The plan’s own ratings: green 21 and red 7.',
    );
    for (const made of [rows, [{ status: 'Completed' }]]) {
      const written = planRagSummary(makeInput({ rows: made }));
      expect(rowsOf(written)[(written.tables[1]?.top ?? 0) - 1]).toEqual([]);
    }
    const without = [[{ status: 'Completed' }], [{ status: 'Superseded', rating: 'red' as const }]];
    for (const none of without)
      expect(linesOf(planRagSummary(makeInput({ rows: none }))).join(' ')).not.toContain('own ratings');
  });

  test('what has changed since the last snapshot is said below the bar', () => {
    const was = { reference: '1.1', lifecycle: 'not-started' as const };
    const changes = changesBetween(
      makeSnapshot('2024-03-31', [was]),
      makeSnapshot('2024-09-05', [{ ...was, lifecycle: 'completed' }]),
    );
    const said = (input: ReturnType<typeof makeInput>) => linesOf(planRagSummary(input)).join(' ');
    expect(said(makeInput({ rows: PUBLISHED }, { changes }))).toContain('up 100 points since 31 March 2024');
    expect(said(makeInput({ rows: PUBLISHED }))).not.toContain('since');
  });

  test('recommendations under no theme and actions under no recommendation have lines of their own', () => {
    const rows = [
      { status: 'Completed', theme: 'Leadership' },
      { rec: '2', status: 'Completed' },
      { rec: null, status: 'Completed' },
    ];
    expect(valuesOf(planRagSummary(makeInput({ rows })), LINES)?.map((row) => row[NAME])).toEqual([
      'Leadership',
      '1 Recommendation 1',
      'Under no theme',
      '2 Recommendation 2',
      'No recommendation',
      'The whole plan',
    ]);
  });

  test('the actions that matter most are named with why, five at most', () => {
    const rows = Array.from({ length: 7 }, (_, index) => ({
      ref: `1.${index + 1}`,
      action: 'Agree a plan',
      status: 'Not started',
      owner: 'Monitoring Officer',
      due: `2024-08-0${index + 1}`,
    }));
    const lines = linesOf(planRagSummary(makeInput({ rows })));
    const from = lines.indexOf('Five to discuss');
    expect(lines.slice(from + 1, from + 3)).toEqual([
      '1.1 Agree a plan: overdue by 35 days, not started (Monitoring Officer)',
      '1.2 Agree a plan: overdue by 34 days, not started (Monitoring Officer)',
    ]);
    expect(lines.filter((line) => line.startsWith('1.'))).toHaveLength(5);
  });

  test('where nothing is to be discussed, that is said', () => {
    const done = planRagSummary(makeInput({ rows: [{ status: 'Completed' }] }));
    expect(linesOf(done).join(' ')).toContain('There is nothing to discuss');
  });

  test('3.4 nothing in scope has no bar to draw and no large figure', () => {
    const none = planRagSummary(makeInput({ rows: [{ status: 'Superseded' }] }));
    expect(none.chart).toBeNull();
    expect(figuresOf(none)).toEqual([]);
    expect(checkSheet(none)).toEqual([]);
  });

  test('3.7 a plan that counts recommendations says so in its headers and headline', () => {
    const counted = planRagSummary(makeInput({ unit: 'recommendation', rows: [{ status: 'Completed' }] }));
    expect(valuesOf(counted, LINES)?.[0]).toMatchObject({ Recommendations: '1 of 1' });
    expect(String(rowsOf(counted)[2]?.[0]?.value)).toContain('the plan has no separate actions');
  });

  test('a plan without a recommendation says so', () => {
    const none = planRagSummary(makeInput({ rows: [{ rec: null, status: 'Completed' }] }));
    expect(linesOf(none).join(' ')).toContain('The plan names no recommendation');
    expect(valuesOf(none, LINES)?.map((row) => row['Recommendation'])).toEqual(['The whole plan']);
    expect(checkSheet(none)).toEqual([]);
  });

  test('a plan with no actions at all still makes a sheet', () => {
    expect(checkSheet(planRagSummary(makeInput({})))).toEqual([]);
  });
});
