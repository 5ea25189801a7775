/** 3.10 which sheets and tables are parts of one plan, which are plans of their own, and which of several comes first. */
import { locatePlan } from '../../make/at-once';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { codesOf, planOf } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const body = (topic: string, count = 3, year = 2025): CellSpec[][] =>
  Array.from({ length: count }, (_, at) => [
    ...[`${at + 1}`, `Say what ${topic} is for, part ${at}`, `Hold meeting ${at} about ${topic}`],
    ...['Clerk', `31/12/${year}`, 'Complete'],
  ]);
interface Sheet extends GridOptions {
  readonly header?: readonly string[];
  readonly title?: string;
  readonly rows?: CellSpec[][];
}
const gridsOf = (sheets: Readonly<Record<string, Sheet>>) =>
  Object.entries(sheets).map(([sheet, { header = HEADER, title, rows, ...options }], sheetIndex) =>
    makeGrid([...(title === undefined ? [] : [[title]]), [...header], ...(rows ?? body(sheet))], {
      sheet,
      sheetIndex,
      ...options,
    }),
  );
/** Sheets of each plan, best first. */
const plansOf = (sheets: Readonly<Record<string, Sheet>>, settings = {}) =>
  locatePlan(gridsOf(sheets), { ...NO_SETTINGS, ...settings }).plans.map(({ parts }) =>
    parts.map(({ block }) => block.grid.sheet).join(' + '),
  );

describe('Sheets are parts of one plan', () => {
  test.each<[string, Record<string, Sheet>, number]>([
    ['of the same headers', { Finance: {}, People: {} }, 1],
    [
      'in whatever order',
      {
        Finance: {},
        People: { header: HEADER.toReversed() as string[], rows: body('pay').map((row) => row.toReversed()) },
      },
      1,
    ],
    ['with one header more', { Finance: {}, People: { header: [...HEADER, 'Zzz'] } }, 1],
    [
      'with one header instead of another',
      { Finance: { header: [...HEADER, 'Yyy'] }, People: { header: [...HEADER, 'Zzz'] } },
      1,
    ],
    ['not with two headers more', { Finance: {}, People: { header: [...HEADER, 'Yyy', 'Zzz'] } }, 2],
    [
      'not where one is the copy of the other',
      { Finance: { rows: body('money') }, People: { rows: body('money') } },
      2,
    ],
    [
      'not where more than a third of the actions of the shorter are the same',
      { Finance: { rows: body('money') }, People: { rows: [...body('money', 2), ...body('pay', 9)] } },
      2,
    ],
    [
      'not where more than a third of the actions are the same',
      { Finance: { rows: body('money') }, People: { rows: [...body('money', 2), ...body('pay', 1)] } },
      2,
    ],
    [
      'though a third of the actions are the same',
      { Finance: { rows: body('money') }, People: { rows: [...body('money', 1), ...body('pay', 2)] } },
      1,
    ],
    ['not where their names call each a plan', { 'Finance plan': {}, 'People plan': {} }, 2],
    [
      'not where their titles call each a plan',
      { A: { title: 'CPC action plan' }, B: { title: 'Audit action plan' } },
      2,
    ],
    [
      'though a title that both have calls them a plan',
      { A: { title: 'Our action plan' }, B: { title: 'Our action plan' } },
      1,
    ],
    ['not of two years', { 'Plan 2023-24': {}, 'Plan 2024-25': {} }, 2],
    ['not where one is hidden', { Finance: {}, People: { visible: false } }, 2],
    ['though all are hidden', { Finance: { visible: false }, People: { visible: false } }, 1],
    ['not where one has been put aside', { Finance: {}, 'People old': {} }, 2],
  ])('%s', (_what, sheets, count) => {
    expect(plansOf(sheets)).toHaveLength(count);
  });

  test('whatever they are, where the user has named them', () => {
    expect(
      plansOf({ 'Finance plan': {}, 'People plan': {} }, { sheets: ['Finance plan', 'People plan'] }),
    ).toEqual(['Finance plan + People plan']);
  });
});

describe('Of several plans comes first', () => {
  test('the one with more actions, where all else is equal', () => {
    expect(
      plansOf({ 'Finance tracker': { rows: body('a', 2) }, 'People tracker': { rows: body('b', 3) } })[0],
    ).toBe('People tracker');
  });
  test('the one of the latest year, by its name', () => {
    expect(plansOf({ 'Plan 2023-24': {}, 'Plan 2024-25': {} })[0]).toBe('Plan 2024-25');
    expect(plansOf({ 'Plan 2024/25': {}, 'Plan 2023': {} })[0]).toBe('Plan 2024/25');
  });
  test('by its due dates where no name has a year', () => {
    expect(
      plansOf({
        'Finance tracker': { rows: body('a', 3, 2023) },
        'People tracker': { rows: body('b', 3, 2025) },
      })[0],
    ).toBe('People tracker');
  });
  test('as the name of its fullest part says', () => {
    const [plan] = locatePlan(
      gridsOf({ A: { rows: body('a', 1) }, 'Action plan': { rows: body('b', 4) } }),
      NO_SETTINGS,
    ).plans;
    expect(plan?.reasons.find(({ signal }) => signal === 'named-a-plan')?.facts).toEqual({
      name: 'Action plan',
    });
    expect(plan?.reasons.find(({ signal }) => signal === 'has-rows')?.facts).toEqual({ rows: 5 });
    expect(plan?.actions).toBe(5);
  });
});

describe('Tables of one sheet', () => {
  const twoTables = (first: string, second: string) =>
    locatePlan(
      [
        makeGrid([HEADER, ...body('money'), [], HEADER, ...body('pay')], {
          tables: { [first]: 'A1:F4', [second]: 'A6:F9' },
        }),
      ],
      NO_SETTINGS,
    ).plans.map(({ parts }) => parts.map(({ block }) => block.table?.name).join(' + '));
  test('are parts of one plan, unless their names call each a plan', () => {
    expect(twoTables('Finance', 'People')).toEqual(['Finance + People']);
    expect(twoTables('FinancePlan', 'PeoplePlan')).toHaveLength(2);
  });
});

test('A table that has been put aside by its name is no part that is missing', () => {
  const said = (name: string) =>
    codesOf(
      planOf([
        makeGrid([HEADER, ...body('money', 4), [], HEADER, ...body('pay')], {
          tables: { Finance: 'A1:F5', [name]: 'A7:F10' },
        }),
      ]),
    );
  expect(said('OldActions')).not.toContain('sheet-left-out');
});

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
