/** The areas under a header that a worksheet has: where each begins and ends, and which columns belong to it. */
import type { Block } from '../../../src/reader/table/block';
import { findBlocks } from '../../../src/reader/locate/find-blocks';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';

const HEADER: CellSpec[] = ['Ref', 'Action', 'Owner', 'Status'];
let step = 0;
const work = (): CellSpec[] => [`${++step}`, `Take step ${step} of the work`, 'Head of Policy', 'Complete'];
const blocksOf = (rows: CellSpec[][], options: GridOptions = {}, headerRow: number | null = null) =>
  findBlocks(makeGrid(rows, options), headerRow);
const say = ({ table, headerTop, headerRow, bodyEnd, labels }: Block): string =>
  `${table?.name ?? 'range'} ${headerTop}-${headerRow}-${bodyEnd}: ${labels.map(({ text }) => text).join(', ')}`;

describe('A range', () => {
  test.each<[string, CellSpec[][], string[]]>([
    [
      'runs from its header to the end of the sheet',
      [['Plan'], HEADER, work(), [], work()],
      ['range 1-1-5: Ref, Action, Owner, Status'],
    ],
    [
      'goes on below its header when that is repeated',
      [HEADER, work(), HEADER, work()],
      ['range 0-0-4: Ref, Action, Owner, Status'],
    ],
    [
      'ends where another begins',
      [HEADER, work(), ['Recommendation', 'Lead officer', 'RAG'], ['Hear residents', 'Leader', 'Green']],
      ['range 0-0-2: Ref, Action, Owner, Status', 'range 2-2-4: Recommendation, Lead officer, RAG'],
    ],
    [
      'is not parted by two words that only look like a header',
      [HEADER, work(), ['Action', 'Owner'], work()],
      ['range 0-0-4: Ref, Action, Owner, Status'],
    ],
    [
      'is none without a header',
      [
        ['Something', 'Else'],
        ['Hear residents', 'Leader'],
      ],
      [],
    ],
  ])('%s', (_what, rows, said) => {
    expect(blocksOf(rows).map(say)).toEqual(said);
  });

  test('is not parted by a row of few roles, or of far fewer than the header above has', () => {
    const long = [...HEADER, 'Recommendation', 'Due date', 'Update', 'Evidence', 'Impact'];
    const three = ['Action', 'Owner', 'Status'];
    expect(blocksOf([long, work(), three, work()])).toHaveLength(1);
    expect(blocksOf([HEADER, work(), three, work()])).toHaveLength(2);
    expect(blocksOf([HEADER, work(), ['Owner', 'Lead', 'Action'], work()])).toHaveLength(1);
    expect(blocksOf([HEADER, work(), [...three, 'Due date'], work()])).toHaveLength(2);
  });

  test('is parted by a better header, be it of few roles', () => {
    expect(
      blocksOf([['Action', 'the owner of it'], work(), ['Action', 'Owner'], work()]).map(
        ({ headerRow }) => headerRow,
      ),
    ).toEqual([0, 2]);
  });

  test('has the clearer of two header rows, one right below the other', () => {
    expect(
      blocksOf([['Action', 'the owner of it', 'Owner'], [...HEADER, 'Due date'], work()]).map(
        ({ headerRow }) => headerRow,
      ),
    ).toEqual([1]);
    expect(
      blocksOf([[...HEADER, 'Due date'], ['Action', 'the owner of it', 'Owner'], work()]).map(
        ({ headerRow }) => headerRow,
      ),
    ).toEqual([0]);
  });

  describe('takes in a column without a header', () => {
    const beside = (filled: number, at: 'left' | 'right') => {
      const rows = Array.from({ length: 10 }, (_, row) => {
        const cell = row < 10 - filled ? null : 'More';
        return at === 'left' ? [cell, ...work()] : [...work(), cell];
      });
      const header = at === 'left' ? [null, ...HEADER] : [...HEADER, null];
      return blocksOf([header, ...rows])[0]?.labels.map(({ column }) => column);
    };
    test('on the left, where three of ten rows hold something', () => {
      expect(beside(3, 'left')).toEqual([0, 1, 2, 3, 4]);
      expect(beside(2, 'left')).toEqual([1, 2, 3, 4]);
    });
    test('on the right, where three of ten rows hold something, or the first', () => {
      expect(beside(3, 'right')).toEqual([0, 1, 2, 3, 4]);
      expect(beside(2, 'right')).toEqual([0, 1, 2, 3]);
      const first = blocksOf([[...HEADER, null], [...work(), 'More'], work(), work(), work()])[0];
      expect(first?.labels).toHaveLength(5);
    });
    test('on the right, one after another', () => {
      const rows = [HEADER, [...work(), 'A', 'B', 'C'], [...work(), 'A', 'B', 'C']];
      expect(blocksOf(rows)[0]?.labels.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    });
  });

  test('is parted where columns have neither a header nor anything else', () => {
    const rows: CellSpec[][] = [
      ['Ref', 'Action', null, null, 'Owner', 'Status'],
      ['1', 'Do it', null, null, 'Leader', 'Done'],
      ['2', 'Do that', null, null, 'Leader', 'Done'],
    ];
    expect(blocksOf(rows).map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ['Ref', 'Action'],
      ['Owner', 'Status'],
    ]);
    expect(
      blocksOf(rows.map((row) => row.with(2, 'x').with(3, 'x'))).map(({ labels }) => labels.length),
    ).toEqual([6]);
    // What stands above the header in that column fills nothing.
    expect(blocksOf([[null, null, 'x', 'x'], ...rows])).toHaveLength(2);
  });

  test('has no part of columns that have cells and no header, between blank ones', () => {
    const wide = (...cells: CellSpec[]): CellSpec[] => ['1', cells[0] ?? null, null, 'seen', null, 'Done'];
    const rows = [['Ref', 'Action', null, null, null, 'Status'], wide('Do it'), wide('Do that')];
    expect(blocksOf(rows).map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ['Ref', 'Action'],
      ['Status'],
    ]);
  });

  test('is none without any header, beyond a blank column', () => {
    const far: CellSpec[][] = [
      [...HEADER, null, null],
      ...[1, 2, 3].map((): CellSpec[] => [...work(), null, 'Aside']),
    ];
    expect(blocksOf(far)).toHaveLength(1);
  });

  test('has columns without a header of their own under the one on their left', () => {
    const rows: CellSpec[][] = [
      ['Action', null, null, 'Owner', 'Status'],
      ['1.1', 'Do it', 'Now', 'Leader', 'Done'],
      ['1.2', 'Do that', 'Now', 'Leader', 'Done'],
    ];
    expect(blocksOf(rows)[0]?.labels.map(({ text, spannedFrom }) => [text, spannedFrom])).toEqual([
      ['Action', null],
      ['Action', 0],
      ['Action', 0],
      ['Owner', null],
      ['Status', null],
    ]);
  });
});

describe('An Excel table', () => {
  const rows = [['Plan'], HEADER, work(), work(), ['Total', null, null, 2], [], ['Notes']];
  test('is its own area, without its row of totals', () => {
    expect(blocksOf(rows, { tables: { Plan: 'A2:D4' } }).map(say)).toEqual([
      'Plan 1-1-4: Ref, Action, Owner, Status',
    ]);
    expect(blocksOf(rows, { tables: { Plan: 'A2:D5' }, totals: ['Plan'] }).map(say)).toEqual([
      'Plan 1-1-4: Ref, Action, Owner, Status',
    ]);
    expect(blocksOf(rows, { tables: { Plan: 'A2:D5' } })[0]?.bodyEnd).toBe(5);
  });
  test('ends with the sheet', () => {
    expect(blocksOf([HEADER, work()], { tables: { Plan: 'A1:F9' } }).map(say)).toEqual([
      'Plan 0-0-2: Ref, Action, Owner, Status',
    ]);
  });
  test('has a column without a header where that holds something below, be there what may above', () => {
    const span = (above: CellSpec, cell: CellSpec) =>
      blocksOf(
        [
          [null, null, null, null, above],
          [...HEADER, null],
          [...work(), cell],
        ],
        { tables: { Plan: 'A2:E3' } },
      )[0]?.labels.at(-1)?.spannedFrom;
    expect([span('x', null), span(null, 'x')]).toEqual([null, 3]);
  });
  test('has a column beside a blank one under no header', () => {
    const rows = [
      ['Action', 'Owner', null, null, 'Status'],
      ['Do it', 'Leader', null, 'seen', 'Done'],
    ];
    expect(
      blocksOf(rows, { tables: { Plan: 'all' } })[0]?.labels.map(({ text, spannedFrom }) => [
        text,
        spannedFrom,
      ]),
    ).toEqual([
      ['Action', null],
      ['Owner', null],
      ['', null],
      ['', null],
      ['Status', null],
    ]);
  });
  test('is none without a row of headers, or that begins outside of what the sheet holds', () => {
    const grid = makeGrid([HEADER, work()], { at: 'B2', tables: { Plan: 'B2:E3' } });
    const tables = (change: object) =>
      findBlocks(
        { ...grid, tables: grid.tables.map((table) => ({ ...table, ...change })) },
        null,
        () => true,
      ).map(({ table }) => table?.name);
    expect(tables({})).toEqual(['Plan']);
    expect(tables({ hasHeaders: false })).toEqual([undefined]);
    expect(tables({ area: { top: 0, left: 1, rows: 3, columns: 4 } })).toEqual([undefined]);
    expect(tables({ area: { top: 1, left: 0, rows: 2, columns: 5 } })).toEqual([undefined]);
  });
  test('is none without known headers, unless it was chosen', () => {
    const strange: CellSpec[][] = [
      ['Aaa', 'Bbb', 'Ccc'],
      ['1', '2', '3'],
    ];
    const grid = makeGrid(strange, { tables: { Plan: 'A1:C2' } });
    expect(findBlocks(grid, null)).toEqual([]);
    expect(findBlocks(grid, null, ({ name }) => name === 'Plan').map(say)).toEqual([
      'Plan 0-0-2: Aaa, Bbb, Ccc',
    ]);
    expect(findBlocks(grid, 0).map(say)).toEqual(['Plan 0-0-2: Aaa, Bbb, Ccc']);
    const lower = makeGrid([['Aside'], ...strange], { at: 'C5', tables: { Plan: 'C6:E7' } });
    expect(findBlocks(lower, 1).map(say)).toEqual(['Plan 1-1-3: Aaa, Bbb, Ccc']);
  });
  test('stands beside ranges, from top to bottom, and ends the range above it', () => {
    const sheet = [
      HEADER,
      work(),
      [],
      ['Recommendation', 'Lead officer', 'RAG'],
      ['Hear residents', 'Leader', 'Green'],
    ];
    expect(blocksOf(sheet, { tables: { Below: 'A4:C5' } }).map(say)).toEqual([
      'range 0-0-3: Ref, Action, Owner, Status',
      'Below 3-3-5: Recommendation, Lead officer, RAG',
    ]);
  });
  test('stands above a range, which goes on from there', () => {
    const sheet = [
      ['Recommendation', 'Lead officer', 'RAG'],
      ['Hear residents', 'Leader', 'Green'],
      [],
      HEADER,
      work(),
    ];
    expect(blocksOf(sheet, { tables: { Above: 'A1:C2' } }).map(say)).toEqual([
      'Above 0-0-2: Recommendation, Lead officer, RAG',
      'range 3-3-5: Ref, Action, Owner, Status',
    ]);
  });
  test('has no range within it', () => {
    const sheet = [
      HEADER,
      work(),
      ['Recommendation', 'Lead officer', 'RAG'],
      ['Hear residents', 'Leader', 'Green'],
    ];
    expect(blocksOf(sheet, { tables: { All: 'A1:D4' } })).toHaveLength(1);
    const totals = [HEADER, work(), ['Recommendation', 'Lead officer', 'RAG', 'Action']];
    expect(blocksOf(totals, { tables: { All: 'A1:D3' }, totals: ['All'] })).toHaveLength(1);
  });
});

describe('Under a header row that was chosen', () => {
  const rows: CellSpec[][] = [['Zzz'], [null, 'Aaa', 'Bbb', 'Ccc'], [null, 'x', 'y', 'z']];
  test('stands one range, whatever its headers say, as far as they reach', () => {
    expect(blocksOf(rows, {}, 1).map(say)).toEqual(['range 1-1-3: Aaa, Bbb, Ccc']);
  });
  test('stands none of the columns beside that are mostly blank', () => {
    const body = Array.from({ length: 10 }, (_, at): CellSpec[] => [at === 9 ? 'x' : null, 'a', 'b', 'c']);
    expect(blocksOf([[null, 'Aaa', 'Bbb', 'Ccc'], ...body], {}, 0).map(say)).toEqual([
      'range 0-0-11: Aaa, Bbb, Ccc',
    ]);
  });
  test('stands the table that begins there, and no other', () => {
    const sheet = [HEADER, work(), [], HEADER, work()];
    const tables = { One: 'A1:D2', Two: 'A4:D5' };
    expect(blocksOf(sheet, { tables }, 3).map(({ table }) => table?.name)).toEqual(['Two']);
  });
  test('stands nothing where the row is blank', () => {
    expect(blocksOf([HEADER, [], work()], {}, 1)).toEqual([]);
  });
});

test('A header whose every second column nobody knows is no row of a form, though one field stands above it', () => {
  const blocks = findBlocks(
    makeGrid([
      ['Update', 'As at June'],
      ['Ref', 'Zub', 'Action', 'Zob', 'Owner', 'Zab', 'Status', 'Zeb'],
      ['1', 'One', 'Take the first step', 'Good', 'Leader', 'Clerk', 'Done', 'x'],
      ['2', 'Two', 'Take the second step', 'Bad', 'Leader', 'Clerk', 'Begun', 'y'],
    ]),
    null,
  );
  expect(blocks.map(({ headerRow }) => headerRow)).toEqual([1]);
});
