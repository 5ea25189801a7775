/** 3.10 which sheets are said to look like parts of the plan and not to be counted. */
import type { CellSpec } from '../../make/grid';
import { codesOf, planOf } from '../say-plan';
import { HEADER, body, gridsOf, type Sheet } from './made-sheets';

describe('A sheet that looks like a part and is not counted is said', () => {
  const other = ['Ref', 'Recommendation', 'Action', 'Officer', 'By when', 'Status'];
  const isSaid = (people: Sheet, name = 'People') =>
    codesOf(planOf(gridsOf({ Finance: {}, [name]: people }))).includes('sheet-left-out');
  test.each<[string, Sheet, string, boolean]>([
    ['with other words for its columns', { header: other }, 'People', true],
    [
      'without a status, as a list of what was closed',
      { header: other.slice(0, 5), rows: body('pay').map((row) => row.slice(0, 5)) },
      'People',
      true,
    ],
    [
      'not without both a status and actions',
      {
        header: ['Ref', 'Recommendation', 'Officer', 'By when'],
        rows: body('pay').map((row) => [row[0], row[1], row[3], row[4]].map((cell) => cell ?? null)),
      },
      'People',
      false,
    ],
    ['not without an action', { header: other, rows: [] }, 'People', false],
    ['not with the same actions', { header: other, rows: body('Finance') }, 'People', false],
    ['not put aside', { header: other }, 'Archive', false],
    ['not called a plan of its own', { header: other }, 'People plan', true],
    [
      'with few of its columns',
      {
        header: ['Action', 'Lead', 'RAG'],
        rows: body('pay').map((row) => [row[2] ?? null, row[3] ?? null, 'Green']),
      },
      'People',
      false,
    ],
  ])('%s', (_what, sheet, name, said) => {
    expect(isSaid(sheet, name)).toBe(said);
  });
});

describe('Where the columns are few, it looks like a part', () => {
  const few = (names: [string, string, string], rows: CellSpec[][]): Sheet => ({
    header: names,
    rows: rows.map((row) => [row[2]!, row[3]!, row[5]!]),
  });
  const isSaid = (finance: Sheet, people: Sheet) =>
    codesOf(planOf(gridsOf({ Finance: finance, People: people }))).includes('sheet-left-out');
  const plain = few(['Action', 'Owner', 'Status'], body('money', 5));
  test('by what they hold, be it a per cent that says how the work stands', () => {
    expect(isSaid(plain, few(['Task', 'Lead', 'Progress status'], body('pay')))).toBe(true);
    expect(
      isSaid(
        plain,
        few(
          ['Task', 'Lead', '% complete'],
          body('pay').map((row, at) => row.with(5, [25, 50, 100][at]!)),
        ),
      ),
    ).toBe(true);
  });
  test('and never by two of them', () => {
    const two = (more: string[], topic: string, count: number): Sheet => ({
      header: ['Action', 'Status', ...more],
      rows: body(topic, count).map((row) => [row[2]!, row[5]!, ...more.map(() => 'x')]),
    });
    expect(isSaid(two([], 'money', 5), two(['Room', 'Floor'], 'pay', 2))).toBe(false);
  });
});

test('What is a copy of one part of the plan is no part that is missing', () => {
  const codes = codesOf(
    planOf(
      gridsOf({
        Finance: {},
        People: {},
        Working: { rows: body('People'), visible: false },
      }),
    ),
  );
  expect(codes).not.toContain('sheet-left-out');
});

test('Nor is a sheet that its name, beside that of the plan, calls a plan of its own', () => {
  const other = HEADER.with(3, 'Officer').with(4, 'By when');
  const said = (taken: string, name: string) =>
    codesOf(planOf(gridsOf({ [taken]: { rows: body('money', 5) }, [name]: { header: other } }))).includes(
      'sheet-left-out',
    );
  expect([said('Finance plan', 'People plan'), said('Finance', 'People')]).toEqual([false, true]);
});
