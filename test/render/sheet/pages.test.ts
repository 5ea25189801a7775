import fc from 'fast-check';
import { pageBreaks, type PageBlock } from '../../../src/render/sheet/pages';

const PAPER = { heightOf: () => 1, titleRow: 0, rows: 0, tied: new Set<number>() };
/** Rows of one point on pages of so many: the breaks before these blocks. */
const breaksOf = (points: number, blocks: readonly PageBlock[]) => pageBreaks(blocks, { ...PAPER, points });
/** Of rows without blocks, on pages of ten below a title. */
const tiedBreaks = (rows: number, tied: readonly number[]) =>
  pageBreaks([], { ...PAPER, points: 10, rows, tied: new Set(tied) });
/** A short table that begins after so many rows and takes so many; it may be cut after four of them. */
const short = (top: number, lines: number): PageBlock => ({
  top,
  cut: top + 4,
  end: top + lines,
  rows: 3,
  paging: null,
});

describe('Pages of a sheet when it is printed', () => {
  test('a table that fills the page to its last line stays on it, one of a line more begins a page', () => {
    expect(breaksOf(40, [short(20, 20)])).toEqual([]);
    expect(breaksOf(40, [short(20, 21)])).toEqual([20]);
  });

  test('lines are counted from the page that was begun, below the title that it repeats, and from each page that was filled', () => {
    const blocks = [short(20, 29), short(49, 10)];
    expect(breaksOf(40, blocks)).toEqual([20]);
    expect(breaksOf(40, [...blocks, short(59, 39)])).toEqual([20, 59]);
    // The first page is full after 40 rows, the second after 39 more and the title.
    expect(breaksOf(40, [short(78, 1)])).toEqual([]);
    expect(breaksOf(40, [short(78, 2)])).toEqual([78]);
  });

  test('before 45 per cent of a page is used a table is cut rather than moved, from there on it is moved', () => {
    expect(breaksOf(40, [short(17, 30)])).toEqual([]);
    expect(breaksOf(40, [short(18, 30)])).toEqual([18]);
  });

  test('a list may be cut wherever its heading keeps its header and its first rows', () => {
    const list = (top: number): PageBlock => ({
      top,
      cut: top + 6,
      end: top + 500,
      rows: 494,
      paging: 'list',
    });
    expect(breaksOf(40, [list(34)])).toEqual([]);
    expect(breaksOf(40, [list(35)])).toEqual([35]);
  });

  test('a table of 25 rows is kept whole, one of 26 may run on', () => {
    const table = (rows: number): PageBlock => ({ top: 20, cut: 26, end: 24 + rows, rows, paging: null });
    expect(breaksOf(40, [table(25)])).toEqual([20]);
    expect(breaksOf(40, [table(26)])).toEqual([]);
  });

  test('a row that does not fit stands on the next page with its height', () => {
    const tall = (blocks: readonly PageBlock[]) =>
      pageBreaks(blocks, { ...PAPER, points: 40, heightOf: (row) => (row === 3 ? 39 : 1) });
    expect(tall([short(4, 1)])).toEqual([4]);
    expect(tall([short(5, 30)])).toEqual([]);
  });

  test('the title takes room only of pages that begin below it', () => {
    const below = (titleRow: number, blocks: readonly PageBlock[]) =>
      pageBreaks(blocks, { ...PAPER, points: 40, titleRow });
    const blocks = [short(20, 29), short(49, 11)];
    expect(below(0, blocks)).toEqual([20, 49]);
    expect(below(60, blocks)).toEqual([20]);
    // The second page begins with it.
    expect(below(40, [short(79, 1)])).toEqual([]);
    expect(below(39, [short(79, 1)])).toEqual([79]);
  });

  test('a row that says nothing without the one below it goes with it to the next page', () => {
    expect(tiedBreaks(30, [])).toEqual([]);
    expect(tiedBreaks(30, [9])).toEqual([9]);
    expect(tiedBreaks(15, [7, 8, 9])).toEqual([7]);
    expect(tiedBreaks(30, [8])).toEqual([]);
    // The page that was begun has the title and ends nine rows later.
    expect(tiedBreaks(30, [9, 17])).toEqual([9, 17]);
    expect(tiedBreaks(30, [9, 18])).toEqual([9]);
  });

  test('no more than three tenths of a page goes with it', () => {
    expect(tiedBreaks(15, [7, 8, 9])).toEqual([7]);
    expect(tiedBreaks(15, [6, 7, 8, 9])).toEqual([10]);
    const tall = (height: number) =>
      pageBreaks([], {
        ...PAPER,
        points: 10,
        heightOf: (row) => (row === 1 ? height : 1),
        rows: 9,
        tied: new Set([1, 7]),
      });
    expect([tall(3), tall(4)]).toEqual([[7], []]);
  });

  test('a page that begins with rows that lead to a taller one than fits is not begun again', () => {
    const heightOf = (row: number) => (row === 12 ? 9 : 1);
    expect(pageBreaks([], { ...PAPER, points: 10, heightOf, rows: 14, tied: new Set([10, 11]) })).toEqual([]);
  });

  test('one list is cut wherever a page ends; of any other sheet each page is begun on purpose', () => {
    expect(tiedBreaks(30, [0, 1])).toEqual([]);
    expect(tiedBreaks(30, [0, 1, 2])).toEqual([10, 19, 28]);
  });

  test('from the hundredth on pages end by themselves', () => {
    const nines = Array.from({ length: 2000 }, (_, page) => 9 + 8 * page);
    expect(tiedBreaks(20_000, nines).length).toBe(100);
  });

  test('wherever rows are tied, none of them ends a page that has begun before it', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (isTied) => {
        const tied = new Set([...isTied.keys()].filter((row) => isTied[row] && row % 4 !== 0));
        const breaks = new Set(pageBreaks([], { ...PAPER, points: 10, rows: isTied.length, tied }));
        let used = 0;
        for (let row = 0; row < isTied.length; row++) {
          const isFull = used === 10;
          const begins = isFull || breaks.has(row);
          if (begins) expect(tied.has(row - 1)).toBe(false);
          used = begins ? 2 : used + 1;
        }
      }),
    );
  });
});
