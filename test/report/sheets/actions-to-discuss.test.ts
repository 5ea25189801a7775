import { reportActionsToDiscuss } from '../../../src/report/sheets/actions-to-discuss';
import fc from 'fast-check';
import { daysOverdue } from '../../../src/model/date-in-force';
import { isOutstanding } from '../../../src/model/lifecycles';
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import type { MadeRow } from '../../make/plan';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeFinding } from '../../make/finding';
import { rowsOf } from '../../make/sheet-rows';
import { cellsOf, linesOf, makeInput, valuesOf, writtenAs } from '../make-book';

const planActionsToDiscuss = writtenAs(reportActionsToDiscuss);
const overdue = (action: number) => makeFinding('overdue', { action });
const sheetOf = (rows: MadeRow[], overdueActions: number[] = []) =>
  planActionsToDiscuss(makeInput({ rows }, { findings: overdueActions.map(overdue) }));
const listed = (sheet: ReturnType<typeof sheetOf>, name = 'RagDiscussFirst') =>
  valuesOf(sheet, name)?.map((row) => [row['Action'], row['Reason']]);

describe('Actions to discuss', () => {
  test('the longest overdue stand first, then red, not started and without a status', () => {
    const sheet = sheetOf(
      [
        { status: '', due: '2024-12-01' },
        { status: 'Not started', due: '' },
        { status: 'Red', lifecycle: 'in-progress', due: '' },
        { status: 'In progress', due: '2024-09-01' },
        { status: 'In progress', due: '2024-06-07' },
      ],
      [3, 4],
    );
    expect(listed(sheet)).toEqual([
      ['Action 5', 'Overdue by 90 days'],
      ['Action 4', 'Overdue by four days'],
      ['Action 3', 'Rated red'],
      ['Action 2', 'Not started'],
      ['Action 1', 'Status missing or unclear'],
    ]);
    expect(checkSheet(sheet)).toEqual([]);
  });

  test('an action with several reasons stands once, with all of them', () => {
    const sheet = sheetOf([{ status: 'Red', due: '2024-09-04' }], [0]);
    expect(listed(sheet)).toEqual([['Action 1', 'Overdue by one day, rated red, not started']]);
    expect(valuesOf(sheet, 'RagDiscussReasons')?.map((row) => row['Actions'])).toEqual([1, 1, 1, 0, 1, 0]);
  });

  test('a plan without colours or dates is not said to have nothing red or overdue', () => {
    const reasons = valuesOf(sheetOf([{ status: 'Not started' }]), 'RagDiscussReasons');
    expect(reasons?.map((row) => row['Reason'])).toEqual([
      'Not started',
      'Status missing or unclear',
      'To discuss in all',
      'Not started and not yet due',
    ]);
  });

  test('completed and excluded actions are left out, whatever their colour', () => {
    const sheet = sheetOf([
      { status: 'Done', lifecycle: 'completed', rating: 'red' },
      { status: 'Superseded', rating: 'red' },
      { status: 'Complete', struck: true },
    ]);
    expect(sheet.tables.map(({ name }) => name)).toEqual(['RagDiscussReasons']);
    expect(linesOf(sheet).join(' ')).toContain(
      'There is nothing to discuss: no action is red, not started or without a status.',
    );
  });

  test('whatever the plan, nothing is said to be nowhere that stands somewhere', () => {
    const row = fc.record({
      status: fc.constantFrom('Completed', 'In progress', 'Not started', 'Superseded', ''),
      due: fc.constantFrom('', '2024-08-31', '2025-03-31'),
      rating: fc.constantFrom('none' as const, 'green' as const, 'red' as const),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
        const input = makeInput({ rows });
        const open = input.plan.actions.filter(({ lifecycle }) => isOutstanding(lifecycle));
        const there: Readonly<Record<string, boolean>> = {
          overdue: open.some((action) => daysOverdue(action, input.asAt) > 0),
          red: open.some(({ rating }) => rating === 'red'),
          'not started': open.some(({ lifecycle }) => lifecycle === 'not-started'),
          'without a status': open.some(({ lifecycle }) => lifecycle === 'unknown'),
        };
        for (const write of [planActionsToDiscuss, writtenAs(reportRagSummary)]) {
          const said =
            /nothing to discuss: no action is ([^.]*)/.exec(linesOf(write(input)).join(' '))?.[1] ?? '';
          const [nowhere = '', waiting] = said.split(', and the ');
          const claimed = Object.keys(there).filter((what) => nowhere.includes(what));
          expect(claimed.filter((what) => there[what])).toEqual([]);
          expect(waiting !== undefined).toBe(said !== '' && there['not started']);
        }
      }),
    );
  });

  test('not started and not yet due stand apart, the earliest due first', () => {
    const sheet = sheetOf([
      { status: 'Not started', due: '2025-03-31' },
      { status: 'Not started', due: '2024-09-05' },
      { status: 'Not started', due: '' },
    ]);
    expect(listed(sheet)).toEqual([['Action 3', 'Not started']]);
    expect(listed(sheet, 'RagDiscussSoon')?.map(([action]) => action)).toEqual(['Action 2']);
    expect(listed(sheet, 'RagDiscussNotYetDue')?.map(([action]) => action)).toEqual(['Action 1']);
  });

  test('original and revised date stand beside each other as days, with by how much the date was moved', () => {
    const sheet = sheetOf([{ status: 'In progress', due: '2024-01-31', revised: '2024-08-31' }], [0]);
    expect(cellsOf(sheet, 'RagDiscussFirst')?.[0]).toMatchObject({
      Reason: { value: 'Overdue by five days' },
      'Original date': { value: 45322, style: 'date' },
      'Revised date': { value: 45535, style: 'date' },
      'Moved by days': { value: 213, style: 'count' },
    });
  });

  test('a date that is no day is shown as the plan shows it', () => {
    const due = { text: 'Ongoing', reading: { kind: 'open-ended' as const } };
    expect(valuesOf(sheetOf([{ status: '', due }]), 'RagDiscussFirst')?.[0]).toMatchObject({
      'Due date': 'Ongoing',
    });
  });

  test('each action leads to its cell in the plan', () => {
    const where = cellsOf(sheetOf([{ status: '' }]), 'RagDiscussFirst')?.[0]?.['Where in the plan'];
    expect(where).toMatchObject({ style: 'link', link: { sheet: 'Action plan', row: 4 } });
    expect(where?.value).toBe('C5');
  });

  test('links end after the first 2,000 rows of the sheet, and the address stands as text', () => {
    const sheet = sheetOf(Array.from({ length: 2100 }, () => ({ status: '' })));
    const places = cellsOf(sheet, 'RagDiscussActions')?.map((row) => row['Where in the plan']);
    const linked = places?.filter((cell) => cell?.link !== undefined).length ?? 0;
    expect(linked).toBeLessThanOrEqual(2000);
    expect(linked).toBeGreaterThan(1900);
    expect(places?.at(-1)).toEqual({ value: 'C2104', style: 'text' });
  });

  test('the ten that matter most stand first, the others after them in the same order', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      status: 'In progress',
      due: `2024-08-${String(index + 10)}`,
    }));
    const sheet = sheetOf(rows);
    expect(listed(sheet)).toHaveLength(10);
    expect(listed(sheet)?.[0]).toEqual(['Action 1', 'Overdue by 26 days']);
    expect(listed(sheet, 'RagDiscussActions')?.map(([action]) => action)).toEqual(['Action 11', 'Action 12']);
    expect(linesOf(sheet)).toContain('The 10 that matter most');
  });

  test('what is due in the next 90 days stands apart, under way or not, and nothing stands twice', () => {
    const sheet = sheetOf([
      { status: 'In progress', due: '2024-12-04' },
      { status: 'In progress', due: '2024-12-05' },
      { status: 'Not started', due: '2024-09-05' },
      { status: 'Not started', due: '2025-12-05' },
      { status: 'Completed', due: '2024-10-01' },
    ]);
    expect(listed(sheet, 'RagDiscussSoon')).toEqual([
      ['Action 3', 'Due today'],
      ['Action 1', 'Due in 90 days'],
    ]);
    expect(listed(sheet, 'RagDiscussNotYetDue')?.map(([action]) => action)).toEqual(['Action 4']);
  });

  test('each has its recommendation, and what the plan says was done and comes next', () => {
    const [row] =
      valuesOf(
        sheetOf([{ rec: '4', ref: '4.2', status: 'Red', update: 'Paused in May', next: 'Appoint a lead' }]),
        'RagDiscussFirst',
      ) ?? [];
    expect(row).toMatchObject({
      Recommendation: '4 Recommendation 4',
      Action: '4.2 Action 1',
      Update: 'Paused in May',
      'Next step': 'Appoint a lead',
    });
  });

  test('a plan without a date column says that nothing can be overdue, and has no empty columns', () => {
    const sheet = sheetOf([{ status: '' }]);
    expect(linesOf(sheet).join(' ')).toContain('no column of due dates');
    expect(Object.keys(valuesOf(sheet, 'RagDiscussFirst')?.[0] ?? {})).toEqual([
      'Reason',
      'Recommendation',
      'Action',
      'Status',
      'Where in the plan',
    ]);
  });

  test('each list says what is on it', () => {
    const sheet = sheetOf([
      { status: 'Not started', due: '2025-12-05' },
      { status: 'In progress', due: '2024-09-06' },
      { status: 'Red', due: '', owner: 'Head of Finance' },
    ]);
    for (const { name, top } of sheet.tables.filter(({ name }) => name !== 'RagDiscussReasons')) {
      const above = rowsOf(sheet)[top - 1]?.[0];
      expect([name, above?.style]).toEqual([name, 'line']);
      expect(String(above?.value).length).toBeGreaterThan(30);
    }
  });

  test('a date that was not moved is a dash, and so is one that is not there', () => {
    const rows: MadeRow[] = [{ status: 'In progress', due: '2024-01-31', revised: '2024-01-31' }];
    expect(valuesOf(sheetOf(rows), 'RagDiscussFirst')?.[0]).toMatchObject({ 'Moved by days': '–' });
  });

  test('text that begins like a formula stays text, and very long text is cut', () => {
    const sheet = sheetOf([
      { status: '', action: '=1+1' },
      { status: '', action: 'x'.repeat(32_767) },
    ]);
    const [first, second] = cellsOf(sheet, 'RagDiscussFirst') ?? [];
    expect(first?.['Action']).toEqual({ value: '=1+1', style: 'text' });
    expect(String(second?.['Action']?.value)).toMatch(/^x{599}…$/);
  });
});
