import type { Mend } from '../../../../src/edit/mend';
import { textAt } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { copyWorkbook } from '../../../../src/workbook/file/copy/copy-workbook';
import { spliceCells } from '../../../../src/workbook/file/copy/splice-cells';
import { exotic } from './exotic';
import { changedParts, NAME, xmlOf } from './parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const mend = (
  row: number,
  column: number,
  expected: string,
  replacement: string,
  sheet = 'Action plan',
): Mend => ({
  cell: { sheet, row, column },
  expected,
  replacement,
});
const change = (original: Uint8Array, ...cells: Mend[]) => copyWorkbook(original, { cells }, { name: NAME });
const STATUS = mend(2, 3, 'In progres', 'In progress – "£5" <soon> & more\nthan that');

describe('cells of the plan that are put right in a copy', () => {
  test('the cell says the new text, keeps its style, and nothing else of the sheet changes', async () => {
    const original = exotic();
    const { bytes, mended } = await change(original, STATUS);
    expect(mended).toEqual([STATUS]);
    expect(changedParts(original, bytes)).toEqual(['xl/workbook.xml', SHEET]);
    const [grid] = (await openWorkbookBytes(NAME, bytes)).grids;
    if (!grid) throw new Error('no sheet');
    expect(textAt(grid, 2, 3)).toBe(STATUS.replacement);
    const cell = /<c r="D3"[^>]*>.*?<\/c>/s;
    expect(xmlOf(bytes, SHEET)).toMatch(/<c r="D3" s="1" t="inlineStr">/);
    expect(xmlOf(bytes, SHEET).replace(cell, '')).toBe(xmlOf(original, SHEET).replace(cell, ''));
  });

  test('formulas that count it are worked out again when the copy is opened', async () => {
    const book = xmlOf((await change(exotic(), STATUS)).bytes, 'xl/workbook.xml');
    expect(book).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  });

  test('a cell that has changed, holds a formula, is locked or is not there is left alone', async () => {
    const cells = [
      mend(1, 3, 'In progress', 'Complete'),
      mend(3, 3, '7', '8'),
      mend(2, 2, 'Tell everyone', 'Tell all'),
      mend(0, 0, 'x', 'y', 'No such sheet'),
      STATUS,
    ];
    const locked = exotic({
      [SHEET]: (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    });
    const { leftAlone, mended } = await change(locked, ...cells);
    expect(leftAlone.map(({ reason }) => reason)).toEqual(['changed', 'formula', 'protected', 'gone']);
    expect(mended).toEqual([STATUS]);
  });

  test('a cell that the formula of another one fills is left alone as well', async () => {
    const filled = exotic({
      [SHEET]: (xml) => xml.replace('<f>D3</f>', '<f t="array" ref="D4:D6">TRANSPOSE(A1:C1)</f>'),
    });
    const [inside, below] = [mend(5, 3, '', 'Complete'), mend(6, 3, '', 'Complete')];
    const { leftAlone, mended } = await change(filled, inside, below);
    expect(leftAlone).toEqual([{ mend: inside, reason: 'formula' }]);
    expect(mended).toEqual([below]);
  });

  test('what Excel would take for an escape stays as it was typed', async () => {
    const typed = mend(2, 3, 'In progres', 'Form _x0041_');
    const { bytes } = await change(exotic(), typed);
    expect(xmlOf(bytes, SHEET)).toContain('>Form _x005F_x0041_</t>');
    const [grid] = (await openWorkbookBytes(NAME, bytes)).grids;
    expect(grid && textAt(grid, 2, 3)).toBe(typed.replacement);
  });

  test('where nothing is changed the copy has every part as it was', async () => {
    const original = exotic();
    const { bytes } = await change(original, mend(1, 3, 'Something else', 'Complete'));
    expect(changedParts(original, bytes)).toEqual([]);
  });
});

describe('a text is put into its place in the sheet', () => {
  const put = (xml: string, row: number, column: number): string =>
    spliceCells(`<worksheet>${xml}</worksheet>`, new Map([[row, new Map([[column, { content: 'New' }]])]]))
      .replace(/^<worksheet>|<\/worksheet>$/g, '')
      .replace(/<c( [^>]*?)? t="inlineStr"><is><t xml:space="preserve">New<\/t><\/is><\/c>/, '[NEW$1]');
  test.each([
    [
      'over a cell',
      '<sheetData><row r="2"><c r="B2" t="s" s="4"><v>1</v></c></row></sheetData>',
      '<sheetData><row r="2">[NEW r="B2" s="4"]</row></sheetData>',
    ],
    [
      'over an empty cell',
      '<sheetData><row r="2"><c r="B2" s="4"/><c r="C2"/></row></sheetData>',
      '<sheetData><row r="2">[NEW r="B2" s="4"]<c r="C2"/></row></sheetData>',
    ],
    [
      'between cells',
      '<sheetData><row r="2"><c r="A2"/><c r="C2"/></row></sheetData>',
      '<sheetData><row r="2"><c r="A2"/>[NEW r="B2"]<c r="C2"/></row></sheetData>',
    ],
    [
      'after the last cell',
      '<sheetData><row r="2"><c r="A2"/></row></sheetData>',
      '<sheetData><row r="2"><c r="A2"/>[NEW r="B2"]</row></sheetData>',
    ],
    [
      'into an empty row',
      '<sheetData><row r="2" s="3" customFormat="1"/></sheetData>',
      '<sheetData><row r="2" s="3" customFormat="1">[NEW r="B2" s="3"]</row></sheetData>',
    ],
    [
      'before a row',
      '<sheetData><row r="3"/></sheetData>',
      '<sheetData><row r="2">[NEW r="B2"]</row><row r="3"/></sheetData>',
    ],
    [
      'after the last row',
      '<sheetData><row r="1"/></sheetData>',
      '<sheetData><row r="1"/><row r="2">[NEW r="B2"]</row></sheetData>',
    ],
    ['into an empty sheet', '<sheetData/>', '<sheetData><row r="2">[NEW r="B2"]</row></sheetData>'],
    [
      'where cells do not say their place',
      '<sheetData><row/><row><c/><c s="2"><v>1</v></c></row></sheetData>',
      '<sheetData><row/><row><c/>[NEW s="2"]</row></sheetData>',
    ],
  ])('%s', (_, before, after) => {
    expect(put(before, 1, 1)).toBe(after);
  });

  test('under the prefix that the sheet has', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    expect(spliceCells(xml, new Map([[0, new Map([[0, { content: 'New' }]])]]))).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">New</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });
});
