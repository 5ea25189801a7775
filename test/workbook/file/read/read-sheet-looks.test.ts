import { fillAt, struckAt } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { makeWorkbook } from '../../../make/workbook';
import { readHandMade, readOne } from './hand-made';

const fill = (colour: string, pattern = 'solid'): string =>
  `<fill><patternFill patternType="${pattern}"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
/** The first two fills are Excel's own, whatever a file makes of them. */
const styles = (fills: readonly string[], rest = ''): string =>
  `<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
  `<cellStyleXfs><xf fillId="2"/></cellStyleXfs><cellXfs><xf/>${fills.map((_, i) => `<xf fontId="0" fillId="${i + 2}"/>`).join('')}<xf fontId="1"/><xf fontId="2"/></cellXfs>${rest}`;
const row = (count: number): string =>
  `<sheetData><row r="1">${Array.from({ length: count }, (_, i) => `<c s="${i + 1}" t="str"><v>x</v></c>`).join('')}</row></sheetData>`;
const theme =
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Council"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEDDCC"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="00B050"/></a:accent1></a:clrScheme><a:fmtScheme><a:fillStyleLst><a:srgbClr val="FF0000"/></a:fillStyleLst></a:fmtScheme></a:themeElements></a:theme>';

describe('what the cells of a workbook file look like', () => {
  test('fills are read where they are solid: written, from the theme, from the old palette', async () => {
    const fills = [
      fill('rgb="FF92D050"'),
      fill('theme="4"'),
      fill('theme="3"'),
      fill('theme="2"'),
      fill('indexed="10"'),
      fill('rgb="FF92D050"', 'gray125'),
      fill('theme="0"'),
      fill('theme="1" tint="0.5"'),
    ];
    const grid = await readOne(row(8), { styles: styles(fills), theme });
    const read = fills.map((_, column) => fillAt(grid, 0, column));
    expect(read).toEqual(['#92D050', '#00B050', '#112233', '#EEDDCC', '#FF0000', null, null, '#808080']);
  });

  test('a workbook may bring its own palette', async () => {
    const own =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="0000B050"/></indexedColors></colors>';
    const grid = await readOne(row(1), { styles: styles([fill('indexed="1"')], own) });
    expect(fillAt(grid, 0, 0)).toBe('#00B050');
  });

  test('a cell is struck through when its whole text is', async () => {
    const grid = await readOne(row(2), { styles: styles([]) });
    expect([struckAt(grid, 0, 0), struckAt(grid, 0, 1)]).toEqual([true, false]);
  });

  test('a fill without text counts inside the rectangle of values', async () => {
    const bytes = await makeWorkbook([
      {
        name: 'Plan',
        at: 'C3',
        rows: [
          ['Ref', 'RAG'],
          ['1', { fill: '#92D050' }],
          ['2', null],
        ],
      },
    ]);
    const [grid] = await (await openWorkbookBytes('plan.xlsx', bytes)).readGrids();
    expect(grid && [fillAt(grid, 1, 1), fillAt(grid, 2, 1), fillAt(grid, 1, 0)]).toEqual([
      '#92D050',
      null,
      null,
    ]);
  });

  test('where conditional formats colour is known, and where they only embolden is not told', async () => {
    const rule = (sqref: string, content: string): string =>
      `<conditionalFormatting sqref="${sqref}">${content}</conditionalFormatting>`;
    const grid = await readOne(
      '<sheetData/>' +
        rule('H5:H70 J5', '<cfRule type="cellIs" dxfId="0" priority="1"><formula>"Red"</formula></cfRule>') +
        rule('A1', '<cfRule type="expression" dxfId="1" priority="2"><formula>TRUE</formula></cfRule>') +
        rule('B:B', '<cfRule type="colorScale" priority="3"><colorScale/></cfRule>') +
        rule('C1', '<cfRule type="dataBar" priority="4"/>') +
        rule(
          'L2 L4',
          '<cfRule type="cellIs" operator="equal" dxfId="0" priority="6"><formula>"Say ""no"""</formula></cfRule><cfRule type="cellIs" operator="equal" dxfId="1" priority="7"><formula>"Bold"</formula></cfRule>',
        ) +
        rule(
          'M2',
          '<cfRule type="cellIs" operator="equal" dxfId="0" priority="8"><formula>$A$1</formula></cfRule>',
        ) +
        '<extLst><ext><x14:conditionalFormattings xmlns:x14="x" xmlns:xm="y"><x14:conditionalFormatting><x14:cfRule type="cellIs" priority="5"><xm:f>Lists!$A$1</xm:f>' +
        '<x14:dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>K2:K9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      {
        styles: styles(
          [],
          '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>',
        ),
      },
    );
    expect(grid.conditionalColours).toEqual([
      { top: 4, left: 7, rows: 66, columns: 1 },
      { top: 4, left: 9, rows: 1, columns: 1 },
      { top: 0, left: 1, rows: 1_048_576, columns: 1 },
      { top: 1, left: 12, rows: 1, columns: 1 },
      { top: 1, left: 10, rows: 8, columns: 1 },
    ]);
    // A rule about one word colours no cell that says something else, or nothing.
    expect(grid.colouredWords).toEqual([
      {
        areas: [
          { top: 1, left: 11, rows: 1, columns: 1 },
          { top: 3, left: 11, rows: 1, columns: 1 },
        ],
        text: 'Say "no"',
      },
    ]);
  });
});

describe('what else a sheet of a workbook file says', () => {
  test('that it is protected', async () => {
    const [locked, open] = await readHandMade({
      sheets: ['<sheetData/><sheetProtection sheet="1"/>', '<sheetData/><sheetProtection sheet="0"/>'],
    });
    expect([locked?.isProtected, open?.isProtected]).toEqual([true, undefined]);
  });

  test('drop-down lists are found: written out, on this sheet, on another, by name, in the newer form', async () => {
    const validation = (sqref: string, source: string): string =>
      `<dataValidation type="list" sqref="${sqref}"><formula1>${source}</formula1></dataValidation>`;
    const cells =
      '<sheetData><row r="1"><c t="str"><v>Red</v></c></row><row r="2"><c t="str"><v>Green</v></c></row></sheetData>';
    const [first] = await readHandMade({
      names: '<definedName name="Statuses">Sheet2!$A$2</definedName>',
      sheets: [
        cells +
          `<dataValidations>${validation('B1:B9', '"Not started, Done"')}${validation('C1', '$A$1:$A$2')}${validation('D1', "'Sheet2'!$A$1:$A$2")}` +
          `${validation('E1', 'Statuses')}${validation('F1', 'INDIRECT("X")')}<dataValidation type="whole" sqref="G1"><formula1>1</formula1></dataValidation></dataValidations>` +
          '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Sheet2!$A:$A</xm:f></x14:formula1><xm:sqref>H1:H2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
        '<sheetData><row r="1"><c t="str"><v>Open</v></c></row><row r="2"><c t="str"><v>Closed</v></c></row></sheetData>',
      ],
    });
    const found = first?.validations.map(({ area, allowed }) => [area.left, ...allowed]);
    expect(found).toEqual([
      [1, 'Not started', 'Done'],
      [2, 'Red', 'Green'],
      [3, 'Open', 'Closed'],
      [4, 'Closed'],
      [5],
      [6],
      [7, 'Open', 'Closed'],
    ]);
  });

  test('tables are known with their headers and totals, also one without a header row', async () => {
    const relation = (id: number): string =>
      `<Relationship Id="t${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table${id}.xml"/>`;
    const [grid] = await readHandMade({
      sheets: ['<sheetData/>'],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relation(1)}${relation(2)}</Relationships>`,
        'xl/tables/table1.xml': '<table name="T1" displayName="ActionPlan" ref="B4:E20" totalsRowCount="1"/>',
        'xl/tables/table2.xml':
          '<table name="Bare" displayName="Bare" ref="G1:H2" headerRowCount="0" totalsRowShown="0"/>',
      },
    });
    expect(grid?.tables).toEqual([
      {
        name: 'ActionPlan',
        area: { top: 3, left: 1, rows: 17, columns: 4 },
        hasHeaders: true,
        hasTotals: true,
      },
      { name: 'Bare', area: { top: 0, left: 6, rows: 2, columns: 2 }, hasHeaders: false, hasTotals: false },
    ]);
  });

  test('chart and macro sheets are passed over, hidden sheets are not', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const grids = await readHandMade({
      sheets: ['<sheetData/>'],
      parts: {
        'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets><sheet name="Chart" r:id="c"/><sheet name="Plan" r:id="p"/><sheet name="Old" state="veryHidden" r:id="q"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          `<Relationships><Relationship Id="c" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
          `<Relationship Id="p" Type="${office}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="q" Type="${office}/worksheet" Target="worksheets/SHEET1.xml"/></Relationships>`,
      },
    });
    expect(grids.map(({ sheet, sheetIndex, visible }) => [sheet, sheetIndex, visible])).toEqual([
      ['Plan', 0, true],
      ['Old', 1, false],
    ]);
  });
});

test('the colours of a theme are read whatever its prefix, and those it leaves out are those of Office', async () => {
  const fills = [fill('theme="4"'), fill('theme="9"')];
  const prefixed =
    '<x:theme xmlns:x="y"><x:clrScheme name="Council"><x:accent1><x:srgbClr val="00b050"/></x:accent1></x:clrScheme></x:theme>';
  const grid = await readOne(row(2), { styles: styles(fills), theme: prefixed });
  expect([fillAt(grid, 0, 0), fillAt(grid, 0, 1)]).toEqual(['#00B050', '#70AD47']);
});
