/** 3.10 which sheets and tables are parts of one plan, which are plans of their own, and which of several comes first. */
import { locatePlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { codesOf, planOf } from '../say-plan';
import { HEADER, body, gridsOf, type Sheet } from './made-sheets';

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
      'where a copied sheet has actions of its own',
      { Plan: { rows: body('money') }, 'Plan (2)': { rows: body('pay') } },
      1,
    ],
    [
      'not where a copied sheet has one of them still',
      { Plan: { rows: body('money') }, 'Plan (2)': { rows: [...body('money', 1), ...body('pay', 9)] } },
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
    [
      'with a column more that has no header',
      {
        Finance: {},
        People: {
          header: [null, ...HEADER, 'Zzz'] as string[],
          rows: body('pay').map((row, at): CellSpec[] => [`seen ${at}`, ...row, 'x']),
        },
      },
      1,
    ],
    [
      'of two headers',
      {
        Finance: { header: ['Action', 'Status'], rows: body('money').map((row) => [row[2]!, 'Complete']) },
        People: { header: ['Action', 'Status'], rows: body('pay').map((row) => [row[2]!, 'Complete']) },
      },
      1,
    ],
    [
      'not of one header that both have',
      {
        Finance: { header: ['Action', 'Status'], rows: body('money').map((row) => [row[2]!, 'Complete']) },
        People: { header: ['Action', 'RAG'], rows: body('pay').map((row) => [row[2]!, 'Green']) },
      },
      2,
    ],
    [
      'though they have the same notes',
      Object.fromEntries(
        ['Finance', 'People'].map((name) => [
          name,
          {
            rows: [
              ...body(name),
              ...['Note: leads are posts', 'Note: days are ends', 'Note: ask the clerk'].map(
                (text): CellSpec[] => [null, null, text],
              ),
            ],
          },
        ]),
      ),
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
    ['though one is called as a log is, with recommendations and actions', { Finance: {}, Decisions: {} }, 1],
    [
      'not where that is a log',
      Object.fromEntries(
        ['Finance', 'Decisions'].map((name) => [
          name,
          {
            header: ['Ref', 'Action', 'Owner', 'Status'],
            rows: body(name).map(([no = '', , text = '', owner = '', , status = '']) => [
              no,
              text,
              owner,
              status,
            ]),
          },
        ]),
      ),
      2,
    ],
    ...(
      [
        ['though one has its recommendations in place of actions', 'Recommendation', 1],
        ['not where one has issues in place of actions', 'Issue', 2],
      ] as const
    ).map(([what, second, count]): [string, Record<string, Sheet>, number] => [
      what,
      Object.fromEntries(
        [
          ['Finance', 'Action'],
          ['People', second],
        ].map(([name = '', header = '']) => [
          name,
          {
            header: ['Ref', header, 'Owner', 'Status'],
            rows: body(name).map(([no = '', , text = '', owner = '', , status = '']) => [
              no,
              text,
              owner,
              status,
            ]),
          },
        ]),
      ),
      count,
    ]),
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
  test('by its names, and one that speaks of no year is not told to be earlier', () => {
    const undated = body('b').map((row) => row.with(4, 'soon'));
    const [first, second] = locatePlan(
      gridsOf({ 'Finance tracker 2025': { rows: body('a', 4) }, 'People tracker': { rows: undated } }),
      NO_SETTINGS,
    ).plans;
    expect(first.reasons.map(({ signal }) => signal)).not.toContain('earlier-dates');
    expect(second?.reasons.map(({ signal }) => signal)).not.toContain('earlier-dates');
  });
  test('the later of two versions, by the month or number in its name, and by the year where that differs', () => {
    const earlierOf = (...names: string[]) =>
      locatePlan(gridsOf(Object.fromEntries(names.map((name) => [name, {}]))), NO_SETTINGS).plans.map(
        ({ parts, reasons }) =>
          [
            parts[0].block.grid.sheet,
            ...reasons.flatMap(({ signal }) => (signal.startsWith('earlier') ? [signal] : [])),
          ].join(': '),
      );
    expect(earlierOf('CPC plan Jan', 'Audit plan', 'CPC plan Mar')).toEqual([
      'CPC plan Mar',
      'CPC plan Jan: earlier-version',
      'Audit plan',
    ]);
    expect(earlierOf('Plan 2023-24', 'Plan 2024-25')).toEqual([
      'Plan 2024-25',
      'Plan 2023-24: earlier-dates',
    ]);
  });
  test('as the name of its fullest part says, of two that are as full of the first', () => {
    const named = (sheets: Record<string, Sheet>) =>
      locatePlan(gridsOf(sheets), NO_SETTINGS).plans[0].reasons.find(
        ({ signal }) => signal === 'named-a-plan',
      )?.facts;
    const name = 'Action plan';
    expect(named({ [name]: { rows: body('a', 4) }, B: { rows: body('b', 1) } })).toEqual({ name });
    expect(named({ [name]: { rows: body('a', 2) }, B: { rows: body('b', 2) } })).toEqual({ name });
    expect(named({ B: { rows: body('b', 2) }, [name]: { rows: body('a', 2) } })).toBeUndefined();
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
