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
  test.each<[string, CellSpec[]]>([
    ['who signs it', ['Signed', 'A Brown', 'Leader', 'Date']],
    ['whom to ask', ['Contact', 'A Brown', 'Policy team', '01234 567890']],
    ['a key', ['Key', 'Blue = Complete', 'Red = late', 'Green = going']],
    ['what dates rest on', ['Dates may change', 'So may owners', 'See the board', 'Thanks']],
    ['notes with numbers of their own', ['1', 'Owners may change', 'Ask the board', 'Thanks']],
  ])('and not with %s', (_what, row) => {
    const rows = [HEADER, work(), work()].map((cells) =>
      cells.map((cell) => (/^\d+$/.test(String(cell)) ? `R${String(cell)}` : cell)),
    );
    expect(ends([...rows, row], 'A1:D3')).toBe(3);
    expect(ends([...rows, [], row], 'A1:D3')).toBe(3);
  });
  test.each<[string, CellSpec[], number]>([
    ['a known owner and status', ['', 'Ask once more', 'Head of Policy', 'Complete'], 4],
    ['a status in other words and a known owner', ['', 'Ask once more', 'Head of Policy', 'Not started'], 4],
    ['a known owner alone', ['', 'Ask once more', 'Head of Policy', 'To be seen'], 3],
    ['the next number', ['R3', 'Ask once more', 'Leader', 'To be seen'], 4],
    ['a number that comes before', ['R1', 'Ask once more', 'Leader', 'To be seen'], 3],
  ])('with a row of %s', (_what, row, end) => {
    const rows: CellSpec[][] = [
      HEADER,
      ['R1', 'Ask', 'Head of Policy', 'Complete'],
      ['R2', 'Tell', 'Head of Policy', 'Complete'],
    ];
    expect(ends([...rows, row], 'A1:D3')).toBe(end);
  });
  test.each<[string, CellSpec[], CellSpec[][]]>([
    [
      'a key',
      ['RAG', 'Meaning'],
      [
        ['Green', 'Going well'],
        ['Amber', 'Some delay'],
        ['Red', 'Late'],
      ],
    ],
    ['one called so', ['Key'], [['Blue = complete'], ['Green = going'], ['Red = late']]],
    ['owners to choose from', ['Owners'], [['Clerk'], ['Leader'], ['Head of Law']]],
    [
      'counts of statuses',
      ['Status', 'Number'],
      [
        ['Complete', 2],
        ['Late', 1],
        ['Open', 0],
      ],
    ],
  ])('and not with columns beside it that hold %s', (_what, header, beside) => {
    const rows = beside.map((cells) => [...work(), ...cells]);
    const [block] = blocksOf([[...HEADER, ...header], ...rows], { tables: { T: 'A1:D4' } });
    expect(block?.labels.map(({ text }) => text)).toEqual(HEADER);
  });
  test('but with those that say something of all its rows, be the statuses each another', () => {
    const rows: CellSpec[][] = [
      ['Ref', 'Action', 'Owner', 'Where it got to', 'Status'],
      ['1', 'Ask', 'Clerk', 'Asked in May', 'Complete'],
      ['2', 'Tell', 'Leader', 'Soon to be told', 'Late'],
      ['3', 'Sell', 'Clerk', 'No buyer', 'Open'],
    ];
    expect(blocksOf(rows, { tables: { T: 'A1:C4' } })[0]?.labels).toHaveLength(5);
  });
  test('nor with the columns of another table', () => {
    const rows: CellSpec[][] = [
      [...HEADER, 'Risk', 'RAG'],
      [...work(), 'Delay', 'Red'],
      [...work(), 'Cost', 'Red'],
    ];
    const blocks = blocksOf(rows, { tables: { T: 'A1:D3', Risks: 'E1:F3' } });
    expect(blocks[0]?.labels).toHaveLength(HEADER.length);
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
