/** An action that is added, as the cells that are written for it: where the plan has room for it, and in its own shape. */
import type { OpenedPlan } from '../../../src/app/open-plan';
import { addAction } from '../../../src/edit/keep/add-action';
import type { Adding } from '../../../src/edit/keep/row-cells';
import type { CellSpec } from '../../make/grid';
import { openRows } from '../../make/open-rows';
import { cellsOf, changesOf, HEAD, on, ROWS, word } from './written-cells';

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
