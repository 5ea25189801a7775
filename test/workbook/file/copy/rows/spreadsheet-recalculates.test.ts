/** A spreadsheet program works out every formula anew, after a row has come in, and comes to what it came to before. */
import { LAYOUTS } from '../../../../layouts/layout-list';
import { describeInSpreadsheet, sheetsAsCsv } from '../../../../make/spreadsheet';
import { makeWorkbook, type MadeCell } from '../../../../make/workbook';
import { copyWorkbook, takesRows } from '../../../../../src/workbook/file/copy/copy-workbook';
import { openWorkbookBytes } from '../../../../../src/workbook/file/package/open-bytes';
import { OTHER_WRITERS } from '../other-writers';
import { NAME } from '../parts';

const f = (formula: string): MadeCell => ({ formula });
const FORMULAS = [
  'SUM(A1:A12)', 'SUM(A$2:A3)', 'A2*$A$9', 'SUM(A:A)', 'SUM(9:9)', "SUM('Other sheet'!A1:A12)", "VLOOKUP(9,A1:B12,2,FALSE)&\"A5\"",
  'INDEX($A$1:$A$12,5)', 'SUM(A4:INDEX(A:A,ROW(A6)))', 'COUNTIF(A3:A12,">"&A4)', 'LOG10(A10)', 'SUM((A1:A9 A4:B12))', 'IF(A5>3,A6,A7)', 'MAX(Plan!A1:A12)-Plan!$A$4',
]; // prettier-ignore
const sheet = (name: string) => ({
  name,
  rows: Array.from({ length: 12 }, (_, row) => [
    row * row + 1,
    row + 100,
    f(FORMULAS[row % FORMULAS.length] as string),
    f(FORMULAS[(row + 6) % FORMULAS.length] as string),
    f(`SUM(Plan!$A${row + 1}:A$12)*Plan!A3`),
  ]),
}); // prettier-ignore

const books: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['formulas of every kind', () => makeWorkbook([sheet('Plan'), sheet('Other sheet')])],
  ...OTHER_WRITERS,
  ...LAYOUTS.slice(0, 4).flatMap(({ id, variants }) =>
    variants.slice(0, 1).map(({ build }) => [id, () => build()] as const),
  ),
];
/** From 0, into the first sheet. */
const ROW = 5;

/** Lines by the row that they are of: a cell of several lines has quotes around it. */
const linesOf = (csv: string): string[] => csv.match(/(?:"(?:[^"]|"")*"|[^"\n])*(?:\n|$)/g) ?? [];

describeInSpreadsheet('A spreadsheet program', () => {
  const seen = new Map<string, readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>, string]>();
  beforeAll(async () => {
    const files: Uint8Array[] = [];
    const firsts: string[] = [];
    for (const [, build] of books) {
      const bytes = await build();
      const [first] = (await openWorkbookBytes(NAME, bytes)).grids;
      const rows = [{ sheet: first!.sheet, row: ROW, around: [] }];
      expect(takesRows(bytes, rows, { name: NAME })).toBe(true);
      files.push(bytes, (await copyWorkbook(bytes, { rows }, { name: NAME })).bytes);
      firsts.push(first!.sheet);
    }
    const sheets = sheetsAsCsv(files);
    books.forEach(([name], at) => seen.set(name, [sheets[2 * at]!, sheets[2 * at + 1]!, firsts[at]!]));
  }, 240_000);

  test.each(books)('sees every value as it was, and one row more: %s', (name) => {
    const [before, after, first] = seen.get(name)!;
    expect(before.size).toBeGreaterThan(0);
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [one, csv] of before) {
      const lines = linesOf(after.get(one)!);
      if (one === first) expect(lines.splice(ROW, 1).join('').replaceAll(/[,\n]/g, '')).toBe('');
      expect(lines.join('')).toBe(csv);
    }
  });

  test('has worked something out', () => {
    const [before] = seen.get('formulas of every kind')!;
    expect(before.get('Plan')).not.toMatch(/Err:|#REF!|#NAME|#VALUE/);
    expect(before.get('Plan')).toContain('518');
  });
});
