/** Where an Excel table goes on: rows typed below it and columns beside it, and what stands there and is none of it. */
import type { Block } from '../../../src/reader/table/block';
import { findBlocks } from '../../../src/reader/locate/find-blocks';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';

const HEADER: CellSpec[] = ['Ref', 'Action', 'Owner', 'Status'];
let step = 0;
const work = (): CellSpec[] => [`${++step}`, `Take step ${step} of the work`, 'Head of Policy', 'Complete'];
const blocksOf = (rows: CellSpec[][], options: GridOptions = {}) => findBlocks(makeGrid(rows, options), null);
const say = ({ table, headerTop, headerRow, bodyEnd, labels }: Block): string =>
  `${table?.name ?? 'range'} ${headerTop}-${headerRow}-${bodyEnd}: ${labels.map(({ text }) => text).join(', ')}`;

describe('3.8a An Excel table goes on', () => {
  const ends = (rows: CellSpec[][], area: string): number | undefined =>
    blocksOf(rows, { tables: { T: area } }).find(({ table }) => table !== null)?.bodyEnd;
  test('with rows typed right below it, and below one blank row where they go on from its numbers', () => {
    expect(ends([HEADER, work(), work(), work()], 'A1:D3')).toBe(4);
    expect(ends([HEADER, work(), work(), [], work(), work()], 'A1:D3')).toBe(6);
    expect(ends([HEADER, work(), work(), [], ['', 'Ask', 'Clerk', 'Done']], 'A1:D3')).toBe(3);
    expect(ends([HEADER, work(), work(), [], [], work()], 'A1:D3')).toBe(3);
  });
  test('and not with a line of a key, headers of something else, or rows of another table', () => {
    expect(ends([HEADER, work(), ['Risk', 'Impact', 'Owner', 'RAG'], work()], 'A1:D2')).toBe(2);
    expect(ends([HEADER, work(), ['Green', 'Complete']], 'A1:D2')).toBe(2);
    const both = { A: 'A1:D2', B: 'A3:D4' };
    expect(
      blocksOf([HEADER, work(), HEADER, work()], { tables: both }).map(({ bodyEnd }) => bodyEnd),
    ).toEqual([2, 4]);
  });
  test('with a column that has a header beside it and is half filled', () => {
    const labels = (third: CellSpec): string =>
      blocksOf(
        [['Ref', 'Action', 'Owner', 'Status', 'Update'], [...work(), 'Asked'], [...work(), third], work()],
        { tables: { T: 'A1:D4' } },
      ).map(say)[0] ?? '';
    expect(labels('Met')).toBe('T 0-0-4: Ref, Action, Owner, Status, Update');
    expect(labels(null)).toBe('T 0-0-4: Ref, Action, Owner, Status');
  });
});
