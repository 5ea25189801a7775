import { reportByRecommendation } from '../../../src/report/sheets/by-recommendation';
import { pagePoints } from '../../../src/render/sheet/page-room';
import { checkSheet } from '../../make/check-sheet-plan';
import { linesOf, makeInput, valuesOf, writtenAs } from '../make-book';

const planByRecommendation = writtenAs(reportByRecommendation);
const ROWS = [
  {
    rec: '4',
    theme: 'Place',
    ref: '4.1',
    status: 'Completed',
    update: 'Centre opened',
    impact: 'Waits fell',
  },
  { rec: '4', theme: 'Place', ref: '4.2', status: 'In progress', update: '', next: 'Report in May' },
  { rec: '1', theme: 'Money', ref: '1.1', status: 'Not started', next: '', due: '2024-08-31' },
  { rec: '4', theme: 'Place', ref: '4.3', status: 'Superseded' },
];
const linesIn = (rows: typeof ROWS | Parameters<typeof makeInput>[0]['rows']) =>
  valuesOf(planByRecommendation(makeInput({ rows: rows ?? [] })), 'RagRecommendationActions') ?? [];

describe('By recommendation', () => {
  const lines = () => linesIn(ROWS);

  test('themes and recommendations stand in the plan’s own order, each with its actions below it', () => {
    expect(lines().map((line) => [line['No.'], line['Recommendation and actions']])).toEqual([
      ['', 'Place'],
      ['4', 'Recommendation 4'],
      ['4.1', 'Action 1'],
      ['4.2', 'Action 2'],
      ['4.3', 'Action 4'],
      ['', 'Money'],
      ['1', 'Recommendation 1'],
      ['1.1', 'Action 3'],
    ]);
  });

  test('what is told at length takes the room that a page has, the wider the fewer columns there are of it', () => {
    const told = { update: 'Done', impact: 'Felt', next: 'Rest', due: '2024-08-31' };
    const widthsOf = (...roles: readonly (keyof typeof told)[]) => {
      const row = { status: 'Completed', ...Object.fromEntries(roles.map((role) => [role, told[role]])) };
      const { widths } = planByRecommendation(makeInput({ rows: [row] }));
      expect(pagePoints(widths)).toBeLessThan(640);
      return widths.slice(3);
    };
    expect(widthsOf('update', 'impact', 'next', 'due')).toEqual([30, 30, 30, 19]);
    expect(widthsOf('update', 'impact', 'due')).toEqual([46, 46, 19]);
    expect(widthsOf('update', 'due')).toEqual([60, 19]);
  });

  test('a recommendation has its figures: counts with shares, and how many of its actions say what', () => {
    expect(lines()[1]).toMatchObject({
      Status: '2 of 2 completed or progressed (100%)',
      'What difference it made': '1 of 2 says what difference',
      'What is next': '1 of 1 says what is next',
    });
    expect(lines()[6]).toMatchObject({ 'Dates at risk': '1 overdue' });
    const all = linesIn([
      { status: 'In progress', due: '2024-08-31' },
      { status: 'In progress', due: '2024-09-05' },
      { status: 'In progress', due: '2024-01-01', revised: '2026-01-01' },
      { status: 'In progress', due: '2026-01-01' },
    ]);
    expect(all[0]?.['Dates at risk']).toBe('1 overdue, 1 due soon and 1 moved later');
    expect(all[4]?.['Dates at risk']).toBe('–');
  });

  test('what was done, what it changed and what is next stand there in the plan’s words', () => {
    expect(lines()[2]).toMatchObject({
      'What was done': 'Centre opened',
      'What difference it made': 'Waits fell',
    });
    expect(lines()[3]).toMatchObject({ 'What is next': 'Report in May' });
    expect(lines()[7]).toMatchObject({ 'Dates at risk': 'Overdue by five days: due 31 August 2024' });
  });

  test('gaps are said plainly, and nobody is asked for what need not be there yet', () => {
    expect(lines()[3]).toMatchObject({
      'What was done': 'No update given',
      'What difference it made': 'No difference recorded yet',
    });
    expect(lines()[7]).toMatchObject({
      'What was done': '–',
      'What difference it made': '–',
      'What is next': 'No next step recorded',
    });
    expect(lines()[4]).toMatchObject({ 'What difference it made': '–', 'What is next': '–' });
  });

  test('what was said of impact, benchmarking, next steps and risks is counted in sentences, and only what was asked', () => {
    const said = (rows: NonNullable<Parameters<typeof makeInput>[0]['rows']>) =>
      linesOf(planByRecommendation(makeInput({ rows }))).join(' ');
    const rows = [
      { status: 'Completed', impact: 'Waits fell by 12%', beside: { benchmark: 'Learnt from Penwold' } },
      { status: 'Completed', impact: 'Better', beside: { benchmark: 'Yes' } },
      { status: 'In progress', impact: '', next: 'Report in May', beside: { risk: 'Nobody to do it' } },
    ];
    expect(said(rows)).toContain(
      'Of the three actions completed or progressed, two record an impact. ' +
        'Of these two, one shows it by a figure, a source or a date, and one says it in words alone. ' +
        'Benchmarking is named by two actions: one says what was done with it, one only that it was done. ' +
        'The one action in progress or not started records a next step. ' +
        'A risk is named by one open action, which does not say what is done about it.',
    );
    const [, , silent] = rows;
    expect(said([silent!])).toContain('The one action completed or progressed records no impact.');
    const shown = 'by a figure, a source or a date.';
    expect(said([{ status: 'Completed', impact: 'Better' }, silent!])).toContain(
      'Of the two actions completed or progressed, one records an impact. It does so in words alone.',
    );
    expect(said([rows[0]!])).toContain(`records an impact. It shows it ${shown}`);
    expect(said([rows[0]!, rows[0]!])).toContain(`Both show it ${shown}`);
    expect(said([rows[1]!, rows[1]!])).toContain(`Neither shows it ${shown}`);
    expect(said([rows[0]!, rows[0]!, rows[0]!])).toContain(`All three show it ${shown}`);
    expect(said([rows[1]!, rows[1]!, rows[1]!])).toContain(`None of the three shows it ${shown}`);
    expect(said([rows[0]!])).toContain(
      'Benchmarking is named by one action, which says what was done with it.',
    );
    expect(said([silent!])).not.toMatch(/Of this|Of these|Benchmarking/);
    expect(said([{ status: 'Not started', impact: '', next: 'Begin' }])).not.toMatch(/an impact/);
    expect(said([{ status: 'Completed', impact: 'Better', next: '' }])).not.toMatch(/next step/);
  });

  test('a recommendation is quoted whole, however long it is', () => {
    const long = 'Set out how the council will work with its partners. '.repeat(20).trim();
    const [first] = linesIn([{ status: 'Completed', recText: long }]);
    expect(first?.['Recommendation and actions']).toBe(long);
  });

  test('a recommendation without an action, and actions without a recommendation, are said to be so', () => {
    const sheet = planByRecommendation(
      makeInput({
        rows: [{ rec: null, status: 'Completed' }],
        emptyRecommendations: [{ reference: '9', text: 'Nobody answers' }],
      }),
    );
    const rows = valuesOf(sheet, 'RagRecommendationActions');
    expect(rows?.[0]).toMatchObject({
      'No.': '9',
      Status: 'No action in the plan answers this recommendation.',
    });
    expect(rows?.slice(1).map((row) => Object.values(row))).toEqual([
      ['', 'No recommendation', '1 of 1 completed or progressed (100%)'],
      ['', 'Action 1', 'Completed'],
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('a plan without the columns is told so in sentences, and has no empty columns', () => {
    const sheet = planByRecommendation(makeInput({ rows: [{ status: 'Completed' }] }));
    const said = linesOf(sheet).join(' ');
    expect(said).toContain('No update is recorded: the plan has no column for it.');
    expect(said).toContain('No impact is recorded: the plan has no column for it.');
    expect(said).toContain('No next step is recorded: the plan has no column for it.');
    expect(Object.keys(valuesOf(sheet, 'RagRecommendationActions')?.[0] ?? {})).toEqual([
      'No.',
      'Recommendation and actions',
      'Status',
    ]);
  });

  test('3.7 a plan whose recommendations are what is counted has one line for each', () => {
    const rows = [
      { rec: '1', status: 'Completed' },
      { rec: '2', status: 'Red' },
    ];
    const sheet = planByRecommendation(makeInput({ rows, unit: 'recommendation' }));
    expect(valuesOf(sheet, 'RagRecommendationActions')?.map((row) => row['No.'])).toEqual(['1', '2']);
  });

  test('a plan with nothing in it says so, and its header is repeated on every page of any other', () => {
    const none = planByRecommendation(makeInput({}));
    expect(none.tables.map(({ rows }) => rows)).toEqual([2]);
    const sheet = planByRecommendation(makeInput({ rows: ROWS }));
    expect(sheet.print.titleRows[0]).toBe(sheet.tables[0]?.top);
  });
});
