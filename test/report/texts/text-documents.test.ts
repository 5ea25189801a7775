/** What is printed of a plan, whole: the words, their order, and what is left out where there is nothing or too much. */
import { PLAIN } from '../../../src/render/text/ink';
import { renderText } from '../../../src/render/text/render-text';
import type { Document } from '../../../src/report/document';
import { reportExplanation } from '../../../src/report/texts/explanation';
import { reportFindings } from '../../../src/report/texts/findings';
import { reportOtherDay } from '../../../src/report/texts/other-day';
import { reportPosition } from '../../../src/report/texts/position';
import { makeReason, type Reason } from '../../../src/model/decision';
import type { Plan } from '../../../src/model/plan';
import { makeFinding } from '../../make/finding';
import type { MadePlan, MadeRow } from '../../make/plan';
import { makeInput } from '../make-book';

const linesOf = (document: Document): string[] =>
  renderText(document, { ink: PLAIN, width: 240 }).trimEnd().split('\n');
const repeat = (count: number, row: MadeRow): MadeRow[] => Array.from({ length: count }, () => row);
const finding = (code: 'owner-missing' | 'status-missing', row: number, sheet = 'Action plan') =>
  makeFinding(code, { sheet, cell: { sheet, row, column: 5 } });

const ROWS: MadeRow[] = [
  ...repeat(2, { theme: 'Money', status: 'Completed' }),
  { theme: 'Money', rec: '2', status: 'Green' },
  { theme: 'Place', rec: '3', status: 'Not started', ref: '3.1' },
  { theme: 'Place', rec: '3', status: 'Superseded', ref: '3.2', action: 'Sell the depot\u202e' },
  {
    theme: 'Place',
    rec: '3',
    status: 'Superseded',
    action: 'Merge the two registers of assets that both councils have kept since 1974',
  },
  { rec: null, status: 'Superseded', action: 'Close the canteen' },
  { theme: 'Place', rec: '3', status: 'Red', ref: '3.3' },
];
const FINDINGS = [
  ...Array.from({ length: 7 }, (_, row) => finding('owner-missing', row + 4)),
  finding('status-missing', 9),
  makeFinding('status-assumed', { cell: null }),
  makeFinding('status-missing', { accepted: true }),
];
const FULL = makeInput({ rows: ROWS }, { findings: FINDINGS, otherDay: '2024-09-30' });
const BARE = makeInput({ rows: [{ status: 'Completed' }] });
const NAMELESS = { fileName: 'p.xlsx', council: null, planName: null };

describe('The position of a plan', () => {
  test('says everything that there is to say, each once', () => {
    expect(linesOf(reportPosition(FULL))).toEqual([
      'Wealdham Borough Council: Peer challenge action plan',
      'plan.xlsx, sheet "Action plan", A4:F12',
      '',
      'As at 5 September 2024, of the five actions that address three recommendations, 60 per cent (3) are completed or progressed and 40 per cent (2) have not yet been progressed; three actions are excluded.',
      '40 per cent (2) of this rests on assumed readings.',
      'The checks found one error that may change these figures.',
      'Excluded actions count in no percentage: with them the plan has eight actions.',
      'The plan says that it speaks for 30 September 2024; these figures are for 5 September 2024. With --as-at plan they are for the day that the plan says.',
      '',
      'Themes                                  Counted   Completed or progressed',
      'Money                                         3  100%  ████████████████▒▒▒▒▒▒▒▒',
      'Place                                         2    0%  ························',
      '',
      'Recommendations                         Counted   Completed or progressed',
      '1      Recommendation 1                       2  100%  ████████████████████████',
      '2      Recommendation 2                       1  100%  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒',
      '3      Recommendation 3                       2    0%  ························',
      '█ completed   ▒ in progress   · not started   ? status missing or unclear',
      '',
      'Ratings: blue 0 (0%), green 1 (20%), amber 0 (0%), red 1 (20%), no rating 3 (60%).',
      '',
      'Excluded, and in no percentage',
      '  3.2 Sell the depot (Superseded)',
      '  3 Merge the two registers of assets that both councils have k… (Superseded)',
      '  Close the canteen (Superseded)',
      '',
      'What is assumed',
      '  "Green" (one action) counts as in progress',
      '  "Red" (one action) counts as not started',
      'To decide otherwise, use --map or the RAG settings sheet of the workbook.',
      '',
      'Checks: 1 error, 8 warnings, 0 advice',
      '  ERROR This action has no status. F10',
      '  WARNING The status here has been assumed to mean completed (three actions).',
      '  WARNING Seven actions have no owner. F5, F6, F7, F8, F9, F10 and 1 more',
      'One finding has been accepted.',
      'For every cell and what to do, run "ragplan check".',
    ]);
  });

  test('leaves out what the plan does not have', () => {
    expect(linesOf(reportPosition({ ...BARE, source: NAMELESS }))).toEqual([
      'p.xlsx',
      'p.xlsx, sheet "Action plan", A4:D5',
      '',
      'As at 5 September 2024, of the one action that addresses one recommendation, 100 per cent (1) is completed or progressed and zero per cent (0) have not yet been progressed.',
      'The checks found no errors.',
      '',
      'Recommendations                         Counted   Completed or progressed',
      '1      Recommendation 1                       1  100%  ████████████████████████',
      '█ completed   ▒ in progress   · not started   ? status missing or unclear',
      '',
      'Nothing was found that is wrong or doubtful.',
    ]);
  });

  test('is called as the plan calls itself where nobody has named it', () => {
    const titled = makeInput({ rows: [{ status: 'Completed' }], title: 'Our plan' }, { source: NAMELESS });
    expect(linesOf(reportPosition(titled))[0]).toBe('Our plan');
  });

  test('marks each figure that is no nearest whole number, and says so once', () => {
    // A third each: two of 33 and one of 34.
    const rows = ['Green', 'Amber', 'Red'].map((status): MadeRow => ({ status }));
    const lines = linesOf(reportPosition(makeInput({ rows })));
    expect(lines.find((line) => line.startsWith('Ratings'))).toMatch(/\(3\d%\*\)/);
    expect(lines.filter((line) => line.startsWith('*'))).toHaveLength(1);
    expect(linesOf(reportPosition(FULL)).join('\n')).not.toContain('*');
  });

  test.each([
    [3, 3, []],
    [4, 3, ['and 1 more']],
  ])('of %i sheets it names %i as its source', (sheets, named, more) => {
    const rows = Array.from({ length: sheets }, (_, at): MadeRow => ({ sheet: `Sheet ${at}` }));
    const lines = linesOf(reportPosition(makeInput({ rows })));
    const sources = lines.slice(1, lines.indexOf(''));
    expect(sources.slice(named)).toEqual(more);
    expect(sources.slice(0, named).map((line) => /"([^"]+)"/.exec(line)?.[1])).toEqual(
      rows.slice(0, named).map(({ sheet }) => sheet),
    );
  });

  test.each([
    [10, 10, []],
    [12, 10, ['  and 2 more']],
  ])('of %i excluded actions it names %i', (excluded, named, more) => {
    const rows = [{ status: 'Completed' }, ...repeat(excluded, { status: 'Superseded', ref: '9' })];
    const lines = linesOf(reportPosition(makeInput({ rows })));
    const from = lines.indexOf('Excluded, and in no percentage') + 1;
    const section = lines.slice(from, lines.indexOf('', from));
    expect(section.filter((line) => line.startsWith('  9 '))).toHaveLength(named);
    expect(section.slice(named)).toEqual(more);
  });

  test.each([
    [6, 'Six actions have no owner. F5, F6, F7, F8, F9, F10'],
    [8, 'Eight actions have no owner. F5, F6, F7, F8, F9, F10 and 2 more'],
  ])('of %i places of a finding it names six', (count, said) => {
    const findings = Array.from({ length: count }, (_, row) => finding('owner-missing', row + 4));
    const lines = linesOf(reportPosition({ ...BARE, findings }));
    expect(lines).toContain(`  WARNING ${said}`);
    expect(lines.join('\n')).not.toContain('accepted');
  });

  test('a place says its sheet where the plan stands on several', () => {
    const rows = [{ sheet: 'One' }, { sheet: 'Two' }];
    const findings = [finding('owner-missing', 4, 'Two')];
    expect(linesOf(reportPosition(makeInput({ rows }, { findings })))).toContain(
      '  WARNING This action has no owner. F5 on "Two"',
    );
  });

  test('findings that have all been accepted are said to be, and not that there was none', () => {
    const findings = [makeFinding('status-missing', { accepted: true })];
    for (const lines of [reportPosition, reportFindings].map((report) =>
      linesOf(report({ ...BARE, findings })),
    )) {
      expect(lines).toContain('One finding has been accepted.');
      expect(lines.join('\n')).not.toContain('Nothing was found');
    }
  });
});

describe('The findings of a plan', () => {
  test('stand by kind, the worst first, each with why it matters, what to do and where', () => {
    expect(linesOf(reportFindings(FULL))).toEqual([
      '1 error, 8 warnings, 0 advice',
      '',
      'ERROR This action has no status.',
      '  Work without one stays in the total and is never counted as progress, so the headline may be lower than it should be.',
      '  Give it the status that its owner reports.',
      '    F10',
      '',
      'WARNING The status here has been assumed to mean completed (three actions).',
      '  Councils use the same colour or word in opposite senses, so the figures depend on this.',
      '  Confirm or change what it counts as under How statuses are read; the choice is kept in the workbook.',
      '',
      'WARNING Seven actions have no owner.',
      '  Nobody can be asked where it stands.',
      '  Name the person or post that is responsible for each.',
      '    F5, F6, F7, F8, F9, F10, F11',
      '',
      'One finding has been accepted.',
      '',
      'The plan says that it speaks for 30 September 2024; these figures are for 5 September 2024. With --as-at plan they are for the day that the plan says.',
    ]);
  });

  test('where there is none, that is all that is said', () => {
    expect(linesOf(reportFindings(BARE))).toEqual(['Nothing was found that is wrong or doubtful.']);
  });
});

test('Another day is a document of one sentence, and none where the plan says the same day or no day', () => {
  expect(linesOf(reportOtherDay(FULL)!)).toEqual([
    'The plan says that it speaks for 30 September 2024; these figures are for 5 September 2024. With --as-at plan they are for the day that the plan says.',
  ]);
  expect(reportOtherDay(BARE)).toBeNull();
});

describe('How a plan was found', () => {
  const explained = (made: MadePlan, decision: Partial<Plan['decision']>) => {
    const { plan } = makeInput(made);
    return linesOf(
      reportExplanation({ plan: { ...plan, decision: { ...plan.decision, ...decision } }, byRule: null }),
    );
  };
  const candidate = (at: number, reasons: readonly Reason[] = []) => ({
    sheets: [`Sheet ${at}`],
    table: null,
    range: 'A4:H18',
    score: 28.04 - at,
    actions: 9,
    reasons,
  });

  test('is said with the reasons and their weights, the columns, and what is not the plan', () => {
    const lines = explained(
      { rows: [{ status: 'Green' }, { status: 'Green' }, { status: '' }] },
      {
        candidates: [
          candidate(1, [
            makeReason('has-rows', 5.24, { rows: 9 }),
            makeReason('excel-table', 0, { table: 'Plan' }),
            makeReason('hidden-sheet', -4.06, {}),
          ]),
          candidate(2),
        ],
        columns: [{ role: 'status', header: 'RAG', reasons: [makeReason('values-repeat', 1.5, {})] }],
        passedOver: [{ header: 'Status', reason: makeReason('narrative-not-status', -1, {}) }],
        lookedAt: [{ sheet: 'Cover', reason: 'empty' }],
      },
    );
    expect(lines).toEqual([
      '',
      'How the plan was found',
      'Taken: "Sheet 1", A4:H18 (score 27.0)',
      '     +5.2 There are nine rows below the header.',
      '       +0 It is an Excel table, "Plan".',
      '     −4.1 The sheet is hidden.',
      'Not taken: "Sheet 2", A4:H18 (score 26.0)',
      'Grouping: the recommendation stands in a column of its own.',
      '',
      'Columns',
      '  Status: "RAG"',
      '     +1.5 One text stands for several rows, as recommendations and themes do.',
      '  Not the status: "Status". It holds sentences about progress, and no statuses.',
      '',
      'How statuses are read',
      '  "Green", two actions: in progress, rated green (assumed: a bare colour).',
      '  Blank, one action: no status.',
      '',
      'Sheets that hold no plan',
      '  "Cover" is empty.',
    ]);
  });

  test('the colours that stand for a status are named by their columns, each once, where no column says it', () => {
    const made = { rows: [{ status: 'Green' }, { status: 'Red' }] };
    const { plan } = makeInput(made);
    const lines = linesOf(reportExplanation({ plan: { ...plan, columns: {} }, byRule: null }));
    expect(lines).toContain('  Status: there is no such column; the colours of column D stand for it.');
    const none = makeInput({ rows: [{}], statusColumn: false });
    expect(linesOf(reportExplanation({ plan: none.plan, byRule: null }))).toContain(
      '  Status: there is no such column, and no cells are coloured in its place.',
    );
    for (const role of ['status', 'rating', 'percentComplete'] as const)
      expect(
        linesOf(reportExplanation({ plan: { ...plan, columns: { [role]: 'X' } }, byRule: null })).join(),
      ).not.toContain('no such column');
  });

  test('no more is said than anyone wants to read: eight candidates, 20 statuses, 20 sheets', () => {
    const lines = explained(
      { rows: Array.from({ length: 21 }, (_, at): MadeRow => ({ status: `Word ${at}` })) },
      {
        candidates: Array.from({ length: 9 }, (_, at) => candidate(at)),
        lookedAt: Array.from({ length: 21 }, (_, at) => ({ sheet: `Notes ${at}`, reason: 'empty' as const })),
      },
    );
    const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
    expect([count(/aken: /), count(/^ {2}"Word /), count(/^ {2}"Notes /)]).toEqual([8, 20, 20]);
  });
});
