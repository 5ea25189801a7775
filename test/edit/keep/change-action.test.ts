/** What happens to an action that is there, as the cells that are written for it: in the plan's own shape, and in no other cell. */
import type { OpenedPlan } from '../../../src/app/open-plan';
import {
  completeAction,
  moveDate,
  needsRevisedColumn,
  updateAction,
  type Moving,
} from '../../../src/edit/keep/change-action';
import type { CellSpec, GridOptions } from '../../make/grid';
import { openRows } from '../../make/open-rows';
import { cellsOf, day, DONE, HEAD, on, onlyChange, ROWS } from './written-cells';

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

  test('leaves a cell that says what it was before as it is', async () => {
    const said = '30/09/2025 (was 31/03/2025)';
    const one = await openRows(ROWS.map((row, at) => (at === 2 ? row.with(4, said) : row)));
    expect(needsRevisedColumn(one.plan.actions[1]!)).toBe(true);
    expect(write(one, 1)).toMatchObject({ why: 'no-date' });
    expect(cellsOf(onlyChange(write(one, 1, { newColumn: 'Revised' })))).toEqual([
      'H1:  -> Revised',
      expect.stringMatching(/^H3: {2}-> /),
    ]);
    const revised = await openRows(REVISED.map((row, at) => (at === 2 ? row.with(4, said) : row)));
    expect(needsRevisedColumn(revised.plan.actions[1]!)).toBe(false);
    expect(cellsOf(onlyChange(write(revised, 1)))).toEqual([expect.stringMatching(/^H3: {2}-> /)]);
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
