/** Rows that come into a whole workbook: every part that names cells follows, all else stays, and where that cannot be told nothing is done. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { NewRow } from '../../../../../src/edit/plan-change';
import { textAt } from '../../../../../src/model/grid';
import { copyWorkbook, takesRows } from '../../../../../src/workbook/file/copy/copy-workbook';
import { RowRefusal } from '../../../../../src/workbook/file/copy/rows/row-moves';
import { openWorkbookBytes } from '../../../../../src/workbook/file/package/open-bytes';
import { makeWorkbook } from '../../../../make/workbook';
import { exotic } from '../exotic';
import { changedParts, copyOf, faultsOf, NAME, xmlOf } from '../parts';

const PLAN = 'Action plan';
const SHEET = 'xl/worksheets/sheet1.xml';
const at = (row: number, sheet = PLAN): NewRow => ({ sheet, row, around: [] });
const insert = async (bytes: Uint8Array, ...rows: NewRow[]): Promise<Uint8Array> =>
  (await copyWorkbook(bytes, { rows }, { name: NAME })).bytes;
const takes = (bytes: Uint8Array, ...rows: NewRow[]): boolean => takesRows(bytes, rows, { name: NAME });

describe('In a workbook with everything in it', () => {
  test('only what names cells of the sheet is another, and what is worked out in which order is found anew', async () => {
    const original = exotic();
    const copy = await insert(original, at(2));
    expect(changedParts(original, copy)).toEqual(['xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', SHEET]);
    expect(faultsOf(copy)).toEqual([]);
    expect(xmlOf(copy, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(xmlOf(copy, SHEET)).toContain('<c r="D5"><f>D4</f><v>7</v></c>');
    expect(xmlOf(copy, SHEET)).toContain('<xm:sqref>C2:C5</xm:sqref>');
    const [grid] = (await openWorkbookBytes(NAME, copy)).grids;
    expect([1, 2, 3, 4].map((row) => textAt(grid!, row, 2))).toEqual(['Write a plan', '', 'Tell everyone', 'Publish it']);
  });

  test('a sheet is known by its name in whatever encoding its part is', async () => {
    const copy = await insert(exotic(), at(0, 'Budget £'));
    expect(xmlOf(copy, 'xl/workbook.xml')).toContain(">'Budget &#xa3;'!$A$2:$B$5<");
    expect(xmlOf(copy, 'xl/workbook.xml')).toContain(">'Budget &#xa3;'!$A$2<");
    const wide = (xml: string): Uint8Array => {
      const bytes = new Uint8Array(2 + xml.length * 2);
      bytes.set([0xff, 0xfe]);
      for (let index = 0; index < xml.length; index += 1) new DataView(bytes.buffer).setUint16(2 + index * 2, xml.charCodeAt(index), true);
      return bytes;
    };
    const parts = unzipSync(exotic());
    const formula = xmlOf(exotic(), SHEET).replace('encoding="UTF-8"', 'encoding="UTF-16"').replace('<f>D3</f>', "<f>'Budget £'!A1</f>");
    const other = await insert(zipSync({ ...parts, [SHEET]: wide(formula) }), at(0, 'Budget £'));
    expect(new TextDecoder('utf-16le').decode(unzipSync(other)[SHEET])).toContain("<f>'Budget &#xa3;'!A2</f>");
  });

  test.each<[string, Parameters<typeof exotic>[0], readonly NewRow[]]>([
    ['a sheet that is not there', {}, [at(2, 'Gone')]],
    ['a protected sheet', { [SHEET]: (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') }, [at(2)]],
    ['a part of the sheet of an unknown kind', { 'xl/worksheets/_rels/sheet1.xml.rels': (xml) => xml.replace('</Relationships>', '<Relationship Id="rId9" Type="http://new/thing" Target="/xl/new.xml"/></Relationships>'), 'xl/new.xml': () => '<new at="B12"/>' }, [at(2)]],
    ['a part of the workbook that names the sheet', { 'customXml/item1.xml': (xml) => xml.replace('<kept/>', "<kept>'Action plan'!A1</kept>") }, [at(2)]],
    ['a part that does not hold together', { 'xl/charts/chart1.xml': (xml) => `${xml}<c:f>` }, [at(2)]],
    ['changes that are tracked', { 'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', '<Relationship Id="rId99" Type="http://x/revisionHeaders" Target="/xl/new.xml"/></Relationships>'), 'xl/new.xml': () => '<headers/>' }, [at(2)]],
    ['another encoding', { 'xl/charts/chart1.xml': (xml) => xml.replace('UTF-8', 'koi8-r') }, [at(2)]],
    ['an array that the second row would cut', { [SHEET]: (xml) => xml.replace('<f>D3</f>', '<f t="array" ref="D4:D5">D3</f>') }, [at(0), at(5)]],
  ])('%s: no row comes in, and it is said beforehand', async (_, changes, rows) => {
    const bytes = exotic(changes);
    expect(takes(bytes, ...rows)).toBe(false);
    await expect(insert(bytes, ...rows)).rejects.toThrow(RowRefusal);
  });

  test('sheets that share their notes take none', () => {
    const notes = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/comments" Target="../comments1.xml"/></Relationships>';
    expect(takes(exotic({ 'xl/worksheets/_rels/sheet2.xml.rels': () => notes }), at(2))).toBe(false);
    expect(takes(exotic({ 'xl/worksheets/_rels/sheet2.xml.rels': () => notes.replace('comments1', 'comments2') }), at(2))).toBe(true);
  });

  test('a signed workbook takes none', () => {
    const parts = { ...unzipSync(exotic()), '_xmlsignatures/sig1.xml': strToU8('<x/>') };
    expect(takes(zipSync(parts), at(2))).toBe(false);
  });

  test('what names no cell of it is in nobody’s way', () => {
    expect(takes(exotic({ 'customXml/item1.xml': (xml) => xml.replace('<kept/>', '<kept>A1 of another plan</kept>') }), at(2))).toBe(true);
    expect(takes(exotic(), at(2), at(2), at(0), at(1, 'Budget £'))).toBe(true);
  });

  test('the link of a picture leads to the same cell', async () => {
    const drawing = 'xl/drawings/_rels/drawing1.xml.rels';
    const link = (place: string): string => `<Relationship Id="rId8" Type="http://x/hyperlink" Target="#'Action%20plan'!${place}"/>`;
    const bytes = exotic({ [drawing]: (xml) => xml.replace('</Relationships>', `${link('A4')}</Relationships>`) });
    expect(xmlOf(await insert(bytes, at(2)), drawing)).toContain(link('A5'));
  });

  test('our sheets stay ours: they are written anew in their places', async () => {
    const withOurs = (await copyOf(exotic())).bytes;
    const again = await copyWorkbook(withOurs, { rows: [at(2)] }, { name: NAME });
    const { sheets } = await copyOf(again.bytes);
    expect(sheets.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
  });
}); // prettier-ignore

describe('A table that takes a row in', () => {
  const rows = [['Ref', 'Action', 'Days', 'Late'], [1, 'Write', 3, { v: 6, formula: 'C2*2' }], [2, 'Print', 4, { v: 8, formula: 'C3*2' }]];
  const TABLE = 'xl/tables/table1.xml';
  const table = async (formula: string): Promise<Uint8Array> => {
    const bytes = await makeWorkbook([{ name: PLAN, rows, tables: [{ name: 'Actions', area: 'A1:D3' }] }]);
    const xml = xmlOf(bytes, TABLE);
    const changed = xml.replace(/(<tableColumn id="4" name="Late")\s*\/>/, `$1><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`);
    expect(changed).not.toBe(xml);
    return zipSync({ ...unzipSync(bytes), [TABLE]: strToU8(changed) });
  };
  const sheet = async (bytes: Uint8Array, ...changes: Parameters<typeof insert> extends [unknown, ...infer Rows] ? Rows : never): Promise<string> =>
    xmlOf(await insert(bytes, ...changes), SHEET);

  test('has its formulas there: the column’s own where it is the same in every row', async () => {
    expect(await sheet(await table('Actions[[#This Row],[Days]]*2'), at(2))).toMatch(/<c r="D3"[^>]*><f>Actions\[\[#This Row\],\[Days\]\]\*2<\/f><\/c>/);
  });

  test('else that of the row above, be that a new one too', async () => {
    const xml = await sheet(await table('C2*2'), at(2), at(3));
    expect(xml).toMatch(/<c r="D3"[^>]*><f>C3\*2<\/f><\/c>/);
    expect(xml).toMatch(/<c r="D4"[^>]*><f>C4\*2<\/f><\/c>/);
    expect(xml).toMatch(/<c r="D5"[^>]*><f>C5\*2<\/f>/);
  });

  test('a row above its headers, or below it, is none of it', async () => {
    for (const row of [0, 3]) expect(await sheet(await table('Actions[[#This Row],[Days]]*2'), at(row))).not.toContain('This Row');
  });

  test('a row that it grows by has them as well, but for what is written there', async () => {
    const cell = { sheet: PLAN, row: 3, column: 1 };
    const grown = [{ sheet: PLAN, table: 'Actions', area: { top: 0, left: 0, rows: 4, columns: 4 } }];
    const change = (column: number) => ({ grown, cells: [{ cell: { ...cell, column }, expected: '', replacement: 'New' }] });
    const written = async (column: number): Promise<string> => xmlOf((await copyWorkbook(await table('Actions[[#This Row],[Days]]*2'), change(column), { name: NAME })).bytes, SHEET);
    expect(await written(1)).toMatch(/<c r="D4"[^>]*><f>Actions/);
    expect(await written(3)).not.toContain('This Row');
  });
}); // prettier-ignore

describe('Large sheets', () => {
  const big = (rows: number, more = ''): Uint8Array =>
    exotic({
      [SHEET]: (xml) =>
        xml.replace('</sheetData>', `${Array.from({ length: rows }, (_, index) => `<row r="${index + 5}"><c r="A${index + 5}"><f>A${index + 4}+$A$1</f><v>1</v></c></row>`).join('')}</sheetData>${more}`),
    });
  const time = (bytes: Uint8Array): number => {
    const started = performance.now();
    expect(takes(bytes, at(2))).toBe(true);
    return performance.now() - started;
  };

  test('take time in step with their length, whatever they hold', () => {
    const merges = (count: number): string => `<mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="B${index + 5}:C${index + 5}"/>`).join('')}</mergeCells>`;
    time(big(1_000));
    const [small, large] = [2_000, 16_000].map((rows) => Math.min(time(big(rows, merges(rows))), time(big(rows, merges(rows)))));
    // Eight times as much; quadratic work would be 64 times.
    expect(large! / small!).toBeLessThan(24);
  });

  test('with formulas that swell when they are written out take no row', () => {
    const long = `${'A1+'.repeat(2_500)}A1`;
    const shared = Array.from({ length: 3_000 }, (_, index) => `<row r="${index + 5}"><c r="B${index + 5}"><f t="shared" si="0"${index === 0 ? ` ref="B5:B3004">${long}</f>` : '/>'}</c></row>`);
    const bytes = exotic({ [SHEET]: (xml) => xml.replace('</sheetData>', `${shared.join('')}</sheetData>`) });
    expect(takes(bytes, at(9))).toBe(false);
  });

  test('whose last row is in use take none', () => {
    const bytes = exotic({ [SHEET]: (xml) => xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>') });
    expect(takes(bytes, at(2))).toBe(false);
  });
}); // prettier-ignore
