import { columnLetters } from '../../../../src/model/address';
import { formatAt, isUncalculated, textAt, valueAt } from '../../../../src/model/grid';
import { readHandMade, readOne } from './hand-made';

const rows = (content: string): string => `<sheetData>${content}</sheetData>`;

describe('what the cells of a workbook file say', () => {
  test('the grid is the rectangle of cells with values, wherever it stands', async () => {
    const grid = await readOne(
      rows(
        '<row r="4"><c r="B4"><v>1</v></c><c r="D4"><v>2</v></c></row><row r="6"><c r="C6"><v>3</v></c></row>',
      ),
    );
    expect([grid.top, grid.left, grid.rowCount, grid.columnCount]).toEqual([3, 1, 3, 3]);
    expect(valueAt(grid, 0, 0)).toBe(1);
    expect(valueAt(grid, 2, 1)).toBe(3);
    expect(valueAt(grid, 1, 1)).toBeNull();
  });

  test('text is read from shared strings, rich text joined and phonetic guides left out', async () => {
    const grid = await readOne(
      rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'),
      {
        strings:
          '<si><t>Green</t></si><si><r><rPr><b/></rPr><t>On </t></r><r><t>track</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
      },
    );
    expect([textAt(grid, 0, 0), textAt(grid, 0, 1)]).toEqual(['Green', 'On track']);
    expect(textAt(grid, 0, 0)).toBe(valueAt(grid, 0, 0));
  });

  test('text that stands in the cell itself is read, plain and rich', async () => {
    const grid = await readOne(
      rows(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Am</t></is></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
      ),
    );
    expect([textAt(grid, 0, 0), textAt(grid, 0, 1)]).toEqual(['Am', 'ab']);
  });

  test('booleans, errors and dates of the newer kind are read', async () => {
    const grid = await readOne(
      rows(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" s="1" t="d"><v>2025-03-31</v></c></row>',
      ),
      { styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>' },
    );
    expect([0, 1, 2].map((column) => valueAt(grid, 0, column))).toEqual([true, '#N/A', 45747]);
    expect([0, 1, 2].map((column) => textAt(grid, 0, column))).toEqual(['TRUE', '#N/A', '31/03/2025']);
  });

  test('line ends and escapes come out as Excel shows them', async () => {
    const grid = await readOne(
      rows(
        '<row r="1"><c r="A1" t="str"><v>one_x000D_\ntwo</v></c><c r="B1" t="str"><v>a\r\nb</v></c>' +
          '<c r="C1" t="str"><v>_x005F_x0041_ &amp; &#163;5</v></c><c r="D1" t="inlineStr"><is><t><![CDATA[5 < 6]]></t></is></c></row>',
      ),
    );
    expect([0, 1, 2, 3].map((column) => textAt(grid, 0, column))).toEqual([
      'one\ntwo',
      'a\nb',
      '_x0041_ & £5',
      '5 < 6',
    ]);
  });

  test('a formula gives its cached value; without one it is uncalculated, not nought', async () => {
    const grid = await readOne(
      rows(
        '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c><c r="C2"><f>SUM(A1)</f></c><c r="D2"><f>A1</f><v></v></c>' +
          '<c r="E2" t="str"><f>""</f><v></v></c><c r="F2"><v>1</v></c></row>',
      ),
    );
    expect(valueAt(grid, 0, 0)).toBe(2);
    expect([0, 1, 2, 3, 4].map((column) => isUncalculated(grid, 0, column))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect([1, 2, 3].map((column) => valueAt(grid, 0, column))).toEqual([null, null, null]);
  });

  test('cells and rows that do not say where they are follow one another', async () => {
    const grid = await readOne(
      rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>'),
    );
    expect([valueAt(grid, 0, 1), valueAt(grid, 1, 1), valueAt(grid, 1, 2)]).toEqual([2, 3, 4]);
  });

  test('elements with a prefix, as reporting services write them, are read', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const grid = await readOne(
      `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Red</x:t></x:is></x:c></x:row>` +
        `<x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A3:B4"/></x:mergeCells></x:worksheet>`,
    );
    expect([textAt(grid, 0, 0), textAt(grid, 1, 0)]).toEqual(['Red', '7']);
    expect(grid.merges).toEqual([{ top: 2, left: 0, rows: 2, columns: 2 }]);
  });

  test('hidden, filtered and flat rows are known', async () => {
    const cell = (row: number): string => `<c r="A${row}"><v>1</v></c>`;
    const grid = await readOne(
      rows(
        `<row r="3">${cell(3)}</row><row r="4" hidden="1">${cell(4)}</row><row r="5" ht="0" customHeight="1">${cell(5)}</row><row r="6" hidden="true">${cell(6)}</row>`,
      ),
    );
    expect([...grid.hiddenRows]).toEqual([1, 2, 3]);
  });

  test('a sheet without cells is an empty grid', async () => {
    const [empty, blank] = await readHandMade({ sheets: ['<sheetData/>', rows('<row r="9" ht="30"/>')] });
    expect([empty?.rowCount, empty?.columnCount, blank?.rowCount]).toEqual([0, 0, 0]);
  });
});

describe('what the cells of a workbook file show', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[$£-809]#,##0.00"/><numFmt numFmtId="165" formatCode="mmm-yy"/></numFmts>' +
    '<fonts><font/></fonts><fills><fill/></fills>' +
    `<cellXfs>${[0, 14, 9, 164, 165].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0"/>`).join('')}</cellXfs>`;
  const cells = (values: readonly [number, number][]): string =>
    rows(
      `<row r="1">${values.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join('')}</row>`,
    );

  test('numbers are shown through their format, as in English (UK)', async () => {
    const grid = await readOne(
      cells([
        [0, 1.1],
        [1, 45747],
        [2, 0.97],
        [3, 1234.5],
        [4, 45747],
      ]),
      { styles },
    );
    expect([0, 1, 2, 3, 4].map((column) => textAt(grid, 0, column))).toEqual([
      '1.1',
      '31/03/2025',
      '97%',
      '£1,234.50',
      'Mar-25',
    ]);
    expect([0, 1, 2].map((column) => formatAt(grid, 0, column))).toEqual(['', 'dd/mm/yyyy', '0%']);
  });

  test('dates of the 1904 system keep their number and show their own day', async () => {
    const grid = await readOne(cells([[1, 44285]]), { styles, workbook: 'date1904="1"' });
    expect(grid.date1904).toBe(true);
    expect(valueAt(grid, 0, 0)).toBe(44285);
    expect(textAt(grid, 0, 0)).toBe('31/03/2025');
  });
});

describe('a sheet that is formatted far beyond its plan', () => {
  test('a million formatted rows below the plan are not in the grid', async () => {
    const formatted = Array.from(
      { length: 60_000 },
      (_, index) => `<row r="${index + 3}" hidden="1"><c r="A${index + 3}" s="1"/></row>`,
    );
    const grid = await readOne(
      rows(`<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="1"/></row>${formatted.join('')}`),
    );
    expect([grid.rowCount, grid.hiddenRows.size]).toEqual([1, 0]);
  });

  test('thousands of formatted columns beside the plan are not in the grid', async () => {
    const beside = Array.from(
      { length: 5000 },
      (_, index) => `<c r="${columnLetters(index + 2)}ROW" s="1"/>`,
    );
    const line = (row: number): string =>
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" s="1"/>${beside.join('').replaceAll('ROW', String(row))}</row>`;
    const grid = await readOne(rows(Array.from({ length: 25 }, (_, index) => line(index + 1)).join('')));
    expect([grid.rowCount, grid.columnCount, valueAt(grid, 24, 0)]).toEqual([25, 1, 25]);
  });

  const plan = Array.from(
    { length: 60 },
    (_, index) => `<row r="${index + 4}"><c r="B${index + 4}"><v>7</v></c></row>`,
  );

  test.each([
    ['in the last row and column', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    [
      'in the last row, and others above it',
      '<row r="900000"><c r="ABC900000"><v>1</v></c></row><row r="1048576"><c r="ABD1048576"><v>1</v></c></row>',
    ],
  ])('a lone cell %s does not make the plan unreadable', async (_, far) => {
    const before = process.memoryUsage().heapUsed;
    const grid = await readOne(rows(plan.join('') + far));
    expect([grid.top, grid.rowCount, valueAt(grid, 59, 0)]).toEqual([3, 60, 7]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(150_000_000);
  });

  test('a lone cell far to the right of a long plan does not make it unreadable', async () => {
    const long = Array.from(
      { length: 3000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>7</v></c></row>`,
    );
    const grid = await readOne(rows(`${long.join('')}<row r="3001"><c r="XFD3001"><v>1</v></c></row>`));
    expect([grid.columnCount, valueAt(grid, 2999, 0)]).toEqual([1, 7]);
  });

  test('a sheet with nothing but a lone cell far away is empty, and the other sheets are read', async () => {
    const grids = await readHandMade({
      sheets: [rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), rows(plan.join(''))],
    });
    expect(grids.map(({ rowCount }) => rowCount)).toEqual([0, 60]);
  });

  test('two blocks of cells far apart are both read where there is room for it', async () => {
    const grid = await readOne(rows(`${plan.join('')}<row r="100000"><c r="C100000"><v>8</v></c></row>`));
    expect(valueAt(grid, 100_000 - 4, 1)).toBe(8);
  });
});
