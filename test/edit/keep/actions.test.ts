/** What an officer means to do, as the cells that are written for it: in the plan's own shape, and in no other cell. */
import { addAction } from '../../../src/edit/keep/add-action';
import {
  completeAction,
  moveDate,
  needsRevisedColumn,
  updateAction,
  type Moving,
} from '../../../src/edit/keep/change-action';
import type { KeepOutcome } from '../../../src/edit/keep/outcome';
import type { Adding } from '../../../src/edit/keep/row-cells';
import type { StatusWay } from '../../../src/edit/keep/status-ways';
import type { PlanChange } from '../../../src/edit/plan-change';
import type { OpenedPlan } from '../../../src/app/open-plan';
import type { CellSpec, GridOptions } from '../../make/grid';
import { openRows } from '../../make/open-rows';

const day = (v: number, text: string): CellSpec => ({ v, text, format: 'dd.mm.yy' });
const HEAD = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due', 'Status', 'Update'];
const ROWS: CellSpec[][] = [
  HEAD,
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', day(45_747, '31.03.25'), 'Done', 'June: agreed.'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Web team', day(45_838, '30.06.25'), 'Begun', 'A draft is out.'],
  ['2.1', 'Mend the budget', 'Set a budget', 'Finance team', null, 'Done', ''],
  ['2.2', 'Mend the budget', 'Close the gap', 'Finance team', null, 'Begun', ''],
]; // prettier-ignore

const on = ({ plan, source: { grids } }: OpenedPlan) => ({ plan, grids });
const word = (text: string, lifecycle: StatusWay['lifecycle']): StatusWay => ({
  name: text,
  lifecycle,
  text,
  percent: null,
  fill: null,
  colour: null,
});
const DONE = word('Done', 'completed');

const address = (row: number, column: number): string => `${'ABCDEFGHIJKL'[column]}${row + 1}`;
/** "C4: old -> new" for each cell that is written. */
const cellsOf = ({ mends }: PlanChange): string[] =>
  mends.map(
    ({ cell: { row, column }, expected, replacement, fill }) =>
      `${address(row, column)}: ${expected} -> ${replacement}${fill === undefined ? '' : ` ${fill}`}`,
  );
const changesOf = (outcome: KeepOutcome): readonly PlanChange[] => {
  if (outcome.kind === 'cannot') throw new Error(outcome.why);
  return outcome.changes;
};
const onlyChange = (outcome: KeepOutcome): PlanChange => {
  const changes = changesOf(outcome);
  expect(changes).toHaveLength(1);
  return changes[0]!;
};

describe('An update', () => {
  const update = { kind: 'update', action: 1, status: null, line: '', nextStep: null } as const;
  const NEXT: CellSpec[][] = [
    [...HEAD, 'Next steps'],
    ...ROWS.slice(1).map((row) => [...row, 'Ask the board']),
  ];

  test('writes what it says and nothing else', async () => {
    const one = await openRows(NEXT);
    const write = (part: object) =>
      cellsOf(onlyChange(updateAction(on(one), one.plan.actions[1]!, { ...update, ...part })));
    expect(write({})).toEqual([]);
    expect(write({ status: DONE })).toEqual(['F3: Begun -> Done']);
    expect(write({ line: 'July: printed.' })).toEqual(['G3: A draft is out. -> July: printed.\nA draft is out.']);
    expect(write({ nextStep: 'Tell parishes' })).toEqual(['H3: Ask the board -> Tell parishes']);
    expect(write({ nextStep: '' })).toEqual(['H3: Ask the board -> ']);
    expect(write({ status: DONE, line: 'x', nextStep: 'y' })).toHaveLength(3);
  }); // prettier-ignore

  test('is the whole text of a cell in which nothing stands yet', async () => {
    const one = await openRows([...ROWS.slice(0, 4), ['2.2', 'Mend the budget', 'Close the gap', '', null, 'Begun', '  ']]); // prettier-ignore
    const write = (index: number) =>
      cellsOf(onlyChange(updateAction(on(one), one.plan.actions[index]!, { ...update, line: 'July.' })));
    expect(write(2)).toEqual(['G4:  -> July.']);
    expect(write(3)).toEqual(['G5:    -> July.']);
  });

  test('says for what the plan has no column', async () => {
    const bare = await openRows(ROWS.map((row) => row.slice(0, 5)));
    const action = bare.plan.actions[0]!;
    const write = (part: object) => updateAction(on(bare), action, { ...update, ...part });
    expect(write({ status: DONE })).toEqual({ kind: 'cannot', why: 'no-status', cell: null });
    expect(write({ line: 'July.' })).toEqual({ kind: 'cannot', why: 'no-update', cell: null });
    expect(write({ nextStep: 'x' })).toEqual({ kind: 'cannot', why: 'no-next-step', cell: null });
    expect(write({})).toMatchObject({ kind: 'can' });
  });
});

describe('What is completed', () => {
  const ALL: CellSpec[][] = [
    [...HEAD, 'Impact', 'Evidence'],
    ...ROWS.slice(1).map((row, at) => [...row, at === 1 ? 'Fewer calls' : '', at === 1 ? 'Minutes' : '']),
  ];
  const complete = {
    kind: 'complete',
    action: 1,
    status: DONE,
    line: '',
    impact: '',
    evidence: '',
  } as const;

  test('says its difference and its evidence where the plan has columns for them', async () => {
    const one = await openRows(ALL);
    const write = (index: number, part: object) =>
      cellsOf(onlyChange(completeAction(on(one), one.plan.actions[index]!, { ...complete, ...part }))).slice(
        1,
      );
    expect(write(1, {})).toEqual([]);
    expect(write(1, { impact: 'Trust', evidence: 'Survey' })).toEqual([
      'H3: Fewer calls -> Trust\nFewer calls',
      'I3: Minutes -> Survey\nMinutes',
    ]);
    expect(write(3, { line: 'July.', impact: 'Trust' })).toEqual(['G5:  -> July.', 'H5:  -> Trust']);
  });

  test('does without them where it has none, and needs a status', async () => {
    const bare = await openRows(ROWS);
    const said = { ...complete, impact: 'Trust', evidence: 'Survey' };
    expect(cellsOf(onlyChange(completeAction(on(bare), bare.plan.actions[1]!, said)))).toEqual([
      'F3: Begun -> Done',
    ]);
    const without = await openRows(ROWS.map((row) => row.slice(0, 5)));
    const action = without.plan.actions[1]!;
    expect(completeAction(on(without), action, complete)).toMatchObject({ why: 'no-status' });
    const mute = await openRows(ROWS.map((row) => row.slice(0, 6)));
    expect(completeAction(on(mute), mute.plan.actions[1]!, { ...complete, line: 'July.' })).toMatchObject({
      why: 'no-update',
    });
  });
});

describe('A date that moves', () => {
  const move: Moving = { kind: 'move', action: 1, to: '2026-01-31', line: '', newColumn: null };
  const REVISED: CellSpec[][] = [
    [...HEAD, 'Revised date'],
    ...ROWS.slice(1).map((row, at) => [...row, at === 0 ? day(45_900, '31.08.25') : null]),
  ];
  const write = (one: OpenedPlan, index: number, part: Partial<Moving> = {}) =>
    moveDate(on(one), one.plan.actions[index]!, { ...move, ...part });

  test('goes beside the first one, which stays; a first one that was never given is given', async () => {
    const one = await openRows(REVISED);
    expect(cellsOf(onlyChange(write(one, 0)))).toEqual(['H2: 31.08.25 -> 31.01.26']);
    expect(cellsOf(onlyChange(write(one, 1)))).toEqual(['H3:  -> 31.01.26']);
    expect(cellsOf(onlyChange(write(one, 2, { line: 'July.' })))).toEqual(['E4:  -> 31.01.26', 'G4:  -> July.']);
    expect([0, 1, 2].map((index) => needsRevisedColumn(one.plan.actions[index]!))).toEqual([false, false, false]);
  }); // prettier-ignore

  test('needs a column of revised dates where there is a first one and no such column', async () => {
    const one = await openRows(ROWS);
    expect([1, 2].map((index) => needsRevisedColumn(one.plan.actions[index]!))).toEqual([true, false]);
    expect(write(one, 1)).toMatchObject({ why: 'no-date' });
    const dateless = await openRows(ROWS.map((row) => [...row.slice(0, 4), ...row.slice(5)]));
    expect(write(dateless, 1, { newColumn: 'Revised' })).toMatchObject({ why: 'no-date' });
    expect(needsRevisedColumn(dateless.plan.actions[1]!)).toBe(false);
    const mute = await openRows(ROWS.map((row) => row.slice(0, 6)));
    expect(write(mute, 1, { line: 'July.', newColumn: 'Revised' })).toMatchObject({ why: 'no-update' });
  });

  test('adds the column at the right of the plan, and to its table', async () => {
    const one = await openRows(ROWS, { tables: { Plan: 'all' } });
    const change = onlyChange(write(one, 1, { newColumn: 'Revised', line: 'July.' }));
    expect(cellsOf(change)).toEqual([
      'H1:  -> Revised',
      'H3:  -> 31.01.26',
      'G3: A draft is out. -> July.\nA draft is out.',
    ]);
    expect(change.grown).toEqual({
      sheet: 'Plan',
      table: 'Plan',
      area: { top: 0, left: 0, rows: 5, columns: 8 },
    });
    expect(onlyChange(write(await openRows(ROWS), 1, { newColumn: 'Revised' })).grown).toBeNull();
  });

  const beside = (row: number, cell: CellSpec): CellSpec[][] =>
    ROWS.map((cells, at) => (at === row ? [...cells, cell] : cells));
  const TABLE: GridOptions = { tables: { Plan: 'A1:G5' } };
  test.each<[string, CellSpec[][], GridOptions]>([
    ['in the row of the headers', beside(0, 'Note'), TABLE],
    ['in the first row', beside(1, 'x'), TABLE],
    ['in the last row', beside(4, 'x'), TABLE],
    ['a number', beside(2, 0), TABLE],
    ['a merged cell', ROWS, { merges: ['G3:H3'] }],
    ['another table', [...ROWS, []], { tables: { Plan: 'A1:G5', Other: 'H5:I6' } }],
  ])('finds no room where something stands there: %s', async (_, rows, options) => {
    const one = await openRows(rows, options);
    expect(write(one, 1, { newColumn: 'Revised' })).toEqual({ kind: 'cannot', why: 'no-room', cell: null });
  });

  test.each<[string, CellSpec[][], GridOptions]>([
    ['below the plan', [...ROWS, [], [...Array.from({ length: 7 }, () => null), 'x']], {}],
    ['one column further', ROWS.map((cells) => [...cells, null, 'x']), {}],
    ['a merged cell above', ROWS, { merges: ['A7:H7'] }],
  ])('has room where it stands elsewhere: %s', async (_, rows, options) => {
    expect(write(await openRows(rows, options), 1, { newColumn: 'Revised' })).toMatchObject({ kind: 'can' });
  });
});

describe('An action that is added', () => {
  const add: Adding = {
    kind: 'add',
    recommendation: 0,
    text: 'Tell every parish',
    owner: '',
    due: null,
    status: null,
  };
  const write = (one: OpenedPlan, part: Partial<Adding> = {}) => addAction(on(one), { ...add, ...part });

  test('is tried below the last of its recommendation, with its recommendation said and not said; then in the free row below all', async () => {
    const one = await openRows(ROWS);
    const changes = changesOf(write(one, { owner: 'Web team', due: '2025-12-31', status: word('Begun', 'in-progress') }));
    expect(changes.map(({ row }) => row?.row)).toEqual([3, 3, undefined]);
    expect(cellsOf(changes[0]!)).toEqual([
      'B4:  -> Agree priorities',
      'C4:  -> Tell every parish',
      'A4:  -> 1.3',
      'D4:  -> Web team',
      'E4:  -> 31.12.25',
      'F4:  -> Begun null',
    ]);
    expect(cellsOf(changes[1]!)).toEqual(cellsOf(changes[0]!).slice(1));
    expect(cellsOf(changes[2]!)).toContain('B6:  -> Agree priorities');
    expect(changes[0]!.row!.around).toEqual([
      { cell: { sheet: 'Plan', row: 2, column: 0 }, expected: '1.2' },
      { cell: { sheet: 'Plan', row: 3, column: 0 }, expected: '2.1' },
    ]);
  }); // prettier-ignore

  test('does not say its recommendation where the plan says that once for several', async () => {
    const filled = ROWS.map((row, at) => (at === 2 || at === 4 ? [row[0]!, null, ...row.slice(2)] : row));
    const changes = changesOf(write(await openRows(filled)));
    expect(cellsOf(changes[0]!)).toEqual(['C4:  -> Tell every parish', 'A4:  -> 1.3']);
    expect(cellsOf(changes[1]!)).toEqual(cellsOf(changes[0]!));
  });

  test('is taken in by a table that ends above it', async () => {
    const one = await openRows(ROWS, { tables: { Plan: 'all' } });
    const last = changesOf(write(one, { recommendation: 1 }))[0]!;
    expect([last.row?.row, last.grown?.area.rows]).toEqual([5, 6]);
    expect(changesOf(write(one))[0]).toMatchObject({ row: { row: 3 }, grown: null });
    const free = changesOf(write(one, { recommendation: 1 })).at(-1)!;
    expect([free.row, free.grown?.area.rows]).toEqual([null, 6]);
  });

  test('has no free row below a table with totals, or where somebody has written', async () => {
    const totals = await openRows([...ROWS, ['Total', '', 4]], { tables: { Plan: 'all' }, totals: ['Plan'] });
    expect(changesOf(write(totals)).every(({ row }) => row !== null)).toBe(true);
    const noted = await openRows([...ROWS, [null, null, null, 'Agreed by cabinet in June, and looked at every quarter']]);
    expect(changesOf(write(noted)).every(({ row }) => row !== null)).toBe(true);
  }); // prettier-ignore

  test('of a plan in which recommendations have no actions of their own is none', async () => {
    const one = await openRows(ROWS.map((row) => [...row.slice(0, 2), ...row.slice(3)]));
    expect(write(one)).toMatchObject({ kind: 'cannot', why: 'no-actions' });
    expect(write(await openRows(ROWS), { recommendation: 9 })).toMatchObject({ why: 'no-actions' });
  });

  test('puts owner and date into the one cell that the plan has for both', async () => {
    const both = [
      ['Ref', 'Recommendation', 'Action', 'Lead and due date', 'Status'],
      ...ROWS.slice(1).map((row, at) => [...row.slice(0, 3), at % 2 ? 'Policy team, March 2025' : 'Web team, June 2025', row[5]!]),
    ];
    const one = await openRows(both);
    const lead = (part: Partial<Adding>) =>
      cellsOf(changesOf(write(one, part))[0]!).filter((said) => said.startsWith('D4'));
    expect(lead({ owner: 'Clerk', due: '2025-12-31' })).toEqual(['D4:  -> Clerk, 31 December 2025']);
    expect(lead({ owner: 'Clerk' })).toEqual(['D4:  -> Clerk']);
    expect(lead({ due: '2025-12-31' })).toEqual(['D4:  -> 31 December 2025']);
    expect(lead({})).toEqual([]);
  }); // prettier-ignore

  test.each<[string, CellSpec[], string, object | undefined]>([
    ['numbers that are numbers', [1, 2, 3, 4].map((v) => ({ v, format: '0' })), '5', undefined],
    ['numbers without a format', [1, 2, 3, 4], '5', { value: 5, format: '' }],
    ['numbers as text', ['1', '2', '3', '4'], '5', undefined],
  ])('is numbered with %s as they are', async (_, references, next, number) => {
    const one = await openRows([HEAD, ...ROWS.slice(1).map((row, at) => [references[at]!, ...row.slice(1)])]);
    const [change] = changesOf(write(one));
    const made = change!.mends.find(({ cell }) => cell.column === 0);
    expect([made?.replacement, made?.number]).toEqual([next, number]);
  });

  test('begins with its reference where those of the others stand in their texts', async () => {
    const rows = [
      ['Recommendation', 'Action', 'Status'],
      ...ROWS.slice(1).map((row) => [row[1]!, `${String(row[0])}: ${String(row[2])}`, row[5]!]),
    ];
    const [change] = changesOf(write(await openRows(rows)));
    expect(cellsOf(change!)).toContain('B4:  -> 1.3: Tell every parish');
  });

  test('is the first of its recommendation in the row that waits for it, or in one below', async () => {
    const rows = [...ROWS.slice(0, 3), ['', 'Mend the budget', '', '', null, '', '']];
    const one = await openRows(rows);
    expect(one.plan.recommendations.map(({ actions }) => actions.length)).toEqual([2, 0]);
    const [waiting, below] = changesOf(write(one, { recommendation: 1, owner: 'Clerk' }));
    expect(waiting).toMatchObject({ row: null, grown: null });
    expect(cellsOf(waiting!)).toEqual(['C4:  -> Tell every parish', 'A4:  -> 2.1', 'D4:  -> Clerk']);
    expect(below?.row).toMatchObject({ row: 4, around: [{ expected: 'Mend the budget' }] });
  });

  test('takes no colour over that says something of the row above, and keeps one that all rows have', async () => {
    const fills = ['#00B050', '#FFC000', '#00B050', '#FFC000'];
    const rows = [
      HEAD,
      ...ROWS.slice(1).map((row, at) => [
        { v: row[0] as string, fill: '#EEEEEE' },
        row[1]!,
        { v: row[2] as string, fill: fills[at]! },
        ...row.slice(3, 5),
        { v: row[5] as string, fill: fills[at]! },
        { v: row[6] as string, fill: '#EEEEEE' },
      ]),
    ];
    const [change] = changesOf(write(await openRows(rows)));
    expect(cellsOf(change!).filter((said) => said.endsWith(' null'))).toEqual(['F4:  ->  null']);
    expect(cellsOf(change!).filter((said) => said.startsWith('G'))).toEqual([]);
  });
});
