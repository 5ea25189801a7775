import { planRagSummary } from '../../src/sheet/rag-summary';
import type { MadeRow } from '../make/plan';
import { checkSheet } from '../make/check-sheet-plan';
import { makeFinding } from '../make/finding';
import { cellsOf, linesOf, makeInput, valuesOf } from './make-book';

const repeat = (count: number, row: MadeRow): MadeRow[] => Array.from({ length: count }, () => row);

/** 62 actions under ten recommendations: 30 completed, 30 in progress, 2 not started. */
const PUBLISHED = [
  ...repeat(30, { status: 'Completed', theme: 'Leadership' }),
  ...repeat(30, { rec: '2', status: 'In progress', theme: 'Finance' }),
  ...repeat(2, { rec: '3', status: 'Not started', theme: 'Finance' }),
];

describe('RAG Summary', () => {
  const sheet = planRagSummary(makeInput({ rows: PUBLISHED }));

  test('A1 names the council, the plan and the day; A2 says how many tables there are', () => {
    expect(linesOf(sheet)[0]).toBe(
      'Wealdham Borough Council: Peer challenge action plan – RAG Summary, as at 5 September 2024',
    );
    expect(linesOf(sheet)[1]).toMatch(/^This sheet has three tables/);
    expect(sheet.tables).toHaveLength(3);
  });

  test('a plan that nobody has named is called after its file', () => {
    const source = { fileName: 'CPC plan.v2.xlsx', council: null, planName: null };
    expect(linesOf(planRagSummary(makeInput({ rows: PUBLISHED }, { source })))[0]).toMatch(
      /^CPC plan\.v2 – /,
    );
  });

  test('5 the headline stands under the title, in house style', () => {
    expect(linesOf(sheet).slice(2).join(' ')).toContain(
      'As at 5 September 2024, of the 62 actions that address three recommendations, 97 per cent (60) are completed or ' +
        'progressed and three per cent (2) have not yet been progressed.',
    );
  });

  test('4.1, 4.2 the whole plan: 97 per cent completed or progressed, of which 48 and 49', () => {
    const rows = valuesOf(sheet, 'RagSummaryPlan')?.map(({ Position, Actions, Share }) => [
      Position,
      Actions,
      Share,
    ]);
    expect(rows).toEqual([
      ['Completed or progressed', 60, 0.97],
      ['of which completed', 30, 0.48],
      ['of which in progress', 30, 0.49],
      ['Not yet progressed', 2, 0.03],
      ['No status read', 0, 0],
      ['In scope', 62, 1],
      ['Excluded', 0, '–'],
      ['All actions in the plan', 62, '–'],
    ]);
  });

  test('4.4 the figure that is not the nearest whole number is marked, with one line why below its table', () => {
    const share = cellsOf(sheet, 'RagSummaryPlan')?.[2]?.['Share'];
    expect(share).toMatchObject({ value: 0.49, style: 'percentAdjusted' });
    expect(linesOf(sheet).filter((line) => line.startsWith('*'))).toHaveLength(1);
  });

  test('each recommendation has its reference, text, counts and percentages', () => {
    expect(valuesOf(sheet, 'RagSummaryRecommendations')?.[1]).toEqual({
      Reference: '2',
      Recommendation: 'Recommendation 2',
      Actions: 30,
      Excluded: 0,
      'In scope': 30,
      Completed: 0,
      'In progress': 30,
      'Not started': 0,
      'No status read': 0,
      '% completed or progressed': 1,
      '% not yet progressed': 0,
      '% no status read': 0,
    });
  });

  test('each theme names its recommendations and sums their actions', () => {
    const rows = valuesOf(sheet, 'RagSummaryThemes');
    expect(rows?.map((row) => [row['Theme'], row['Recommendations in it'], row['Actions']])).toEqual([
      ['Leadership', '1', 30],
      ['Finance', '2, 3', 32],
    ]);
  });

  test('a plan without colours, themes or owners has no tables of them', () => {
    const plain = planRagSummary(makeInput({ rows: repeat(3, { status: 'Completed' }) }));
    expect(plain.tables.map(({ name }) => name)).toEqual(['RagSummaryPlan', 'RagSummaryRecommendations']);
  });

  test('where the plan has colours, ratings stand in count and percentage, for the plan and by recommendation', () => {
    const rows = [...repeat(21, { status: 'Green' }), ...repeat(7, { status: 'Red', rec: '2' })];
    const rated = planRagSummary(makeInput({ rows }));
    expect(
      valuesOf(rated, 'RagSummaryPlanRatings')?.map(({ Rating, Actions, Share }) => [Rating, Actions, Share]),
    ).toEqual([
      ['Blue', 0, 0],
      ['Green', 21, 0.75],
      ['Amber', 0, 0],
      ['Red', 7, 0.25],
      ['No rating', 0, 0],
    ]);
    expect(valuesOf(rated, 'RagSummaryRatings')?.[1]).toMatchObject({
      Reference: '2',
      Red: 7,
      'Red %': 1,
      'Green %': 0,
    });
  });

  test('3.4 a recommendation with nothing in scope shows a dash and never 0 per cent', () => {
    const rows = [{ status: 'Completed' }, { rec: '2', status: 'Superseded' }];
    const row = valuesOf(planRagSummary(makeInput({ rows })), 'RagSummaryRecommendations')?.[1];
    expect(row).toMatchObject({
      Actions: 1,
      Excluded: 1,
      'In scope': 0,
      '% completed or progressed': '–',
      '% no status read': '–',
    });
  });

  test('4.5 one in 300 is shown as <1% and 299 as >99%, while the cells hold the numbers', () => {
    const rows = [...repeat(299, { status: 'Completed' }), { status: 'Not started' }];
    const row = cellsOf(planRagSummary(makeInput({ rows })), 'RagSummaryRecommendations')?.[0];
    expect(row?.['% completed or progressed']).toMatchObject({ value: 1, format: '">99%"' });
    expect(row?.['% not yet progressed']).toMatchObject({ value: 0, format: '"<1%"' });
    expect(row?.['% no status read']).toEqual({ value: 0, style: 'percent' });
  });

  test('owners stand with their figures and the recommendations they act for', () => {
    const rows = [
      { rec: '3', owner: 'Chief Executive', status: 'Completed' },
      { rec: '1', owner: 'Chief Executive', status: 'Not started' },
      { rec: '1', owner: '', status: 'Not started' },
    ];
    const owners = valuesOf(planRagSummary(makeInput({ rows })), 'RagSummaryOwners');
    expect(owners?.map((row) => [row['Owner'], row['For recommendations'], row['Actions']])).toEqual([
      ['Chief Executive', '3, 1', 2],
      ['No owner', '1', 1],
    ]);
  });

  test('actions that belong to no recommendation are said below the table, since its sum leaves them out', () => {
    const adrift = planRagSummary(
      makeInput({ rows: [{ status: 'Completed' }, { rec: null, status: 'Completed' }] }),
    );
    expect(linesOf(adrift)).toContain(
      'One action is under no recommendation: counted in the whole plan, and not here.',
    );
  });

  test('the bars draw the four lifecycle columns of the recommendations table, one bar a recommendation', () => {
    const table = sheet.tables.find(({ name }) => name === 'RagSummaryRecommendations');
    expect(sheet.chart?.series.map(({ label }) => label)).toEqual([
      'Completed',
      'In progress',
      'Not started',
      'No status read',
    ]);
    expect(sheet.chart?.categories).toEqual({ top: (table?.top ?? 0) + 1, left: 0, rows: 3, columns: 1 });
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a plan with too many recommendations for bars has the table alone, and says so', () => {
    const rows = Array.from({ length: 31 }, (_, index) => ({ rec: String(index + 1), status: 'Completed' }));
    const long = planRagSummary(makeInput({ rows }));
    expect(long.chart).toBeNull();
    expect(linesOf(long).join(' ')).toContain('There is no chart');
  });

  test('3.4 nothing in scope has no bars to draw, and no sentence about them', () => {
    const none = planRagSummary(makeInput({ rows: [{ status: 'Superseded' }] }));
    expect(none.chart).toBeNull();
    expect(linesOf(none).join(' ')).not.toContain('chart');
    expect(checkSheet(none)).toEqual([]);
  });

  test('3.7 a plan that counts recommendations says so in its headers and headline', () => {
    const counted = planRagSummary(makeInput({ unit: 'recommendation', rows: [{ status: 'Completed' }] }));
    expect(valuesOf(counted, 'RagSummaryRecommendations')?.[0]).toMatchObject({ Recommendations: 1 });
    expect(linesOf(counted).join(' ')).toContain('the plan has no separate actions');
  });

  test('errors in the plan are said where the headline stands; accepted ones are not', () => {
    const findings = [makeFinding('status-missing'), makeFinding('status-missing', { accepted: true })];
    expect(linesOf(planRagSummary(makeInput({ rows: PUBLISHED }, { findings }))).join(' ')).toContain(
      'The checks found one error',
    );
  });

  test('a plan without a recommendation has a sentence in place of the table', () => {
    const none = planRagSummary(makeInput({ rows: [{ rec: null, status: 'Completed' }] }));
    expect(none.tables.map(({ name }) => name)).toEqual(['RagSummaryPlan']);
    expect(none.chart).toBeNull();
  });

  test('a plan with no actions at all still makes a sheet', () => {
    expect(checkSheet(planRagSummary(makeInput({})))).toEqual([]);
  });
});
