import { Pages } from '../../../src/render/sheet/pages';

/** A sheet on whose pages fit so many lines, of which so many are taken. */
function pagesWith(lines: number, used: number): Pages {
  const pages = new Pages(lines);
  pages.add(used);
  return pages;
}
const short = (lines: number) => ({ rows: 3, lines: () => lines, paging: null });

describe('Pages of a sheet when it is printed', () => {
  test('a table that fills the page to its last line stays on it', () => {
    const pages = pagesWith(40, 20);
    pages.beforeTable(21, short(20));
    expect(pages.breaks).toEqual([]);
  });

  test('a table of one line more begins a page', () => {
    const pages = pagesWith(40, 20);
    pages.beforeTable(21, short(21));
    expect(pages.breaks).toEqual([21]);
  });

  test('lines are counted from the page that was begun, and from each page that was filled', () => {
    const pages = pagesWith(40, 20);
    pages.beforeTable(21, short(30));
    pages.add(30);
    pages.beforeTable(51, short(10));
    expect(pages.breaks).toEqual([21]);
    pages.add(10);
    pages.beforeTable(61, short(40));
    expect(pages.breaks).toEqual([21]);
    pages.add(39);
    pages.beforeTable(100, short(2));
    expect(pages.breaks).toEqual([21, 100]);
  });

  test('before 45 per cent of a page is used a table is cut rather than moved, from there on it is moved', () => {
    const early = pagesWith(40, 17);
    early.beforeTable(18, short(30));
    expect(early.breaks).toEqual([]);
    const late = pagesWith(40, 18);
    late.beforeTable(19, short(30));
    expect(late.breaks).toEqual([19]);
  });

  test('a table that has to stay whole is moved even from the top of a page that it does not fit on', () => {
    const pages = pagesWith(40, 2);
    pages.beforeTable(3, { rows: 3, lines: () => 39, paging: 'whole' });
    expect(pages.breaks).toEqual([3]);
  });

  test('of a list ten lines are kept with its heading: it stays where they fit, and moves where they do not', () => {
    const list = { rows: 3, lines: () => 500, paging: 'list' as const };
    const roomy = pagesWith(40, 30);
    roomy.beforeTable(31, list);
    expect(roomy.breaks).toEqual([]);
    const full = pagesWith(40, 31);
    full.beforeTable(32, list);
    expect(full.breaks).toEqual([32]);
  });

  test('a table of 25 rows is kept whole, one of 26 may run on', () => {
    const rowsOf = (rows: number) => ({ rows, lines: () => rows + 4, paging: null });
    const kept = pagesWith(40, 20);
    kept.beforeTable(21, rowsOf(25));
    expect(kept.breaks).toEqual([21]);
    const cut = pagesWith(40, 20);
    cut.beforeTable(21, rowsOf(26));
    expect(cut.breaks).toEqual([]);
  });
});
