/** What the writer and the reader of summary sheets rest on, and nobody has yet seen in a live Excel. */
import { codeOf, expectSame, onSheet, type Assumption } from './assumption';

const ROWS = [
  ['Ref', 'Status'],
  [1, 'Green'],
  [2, 'Red'],
];
const unique = (stem: string): string => `${stem}${Math.floor(Math.random() * 1e9)}`;
const cellsOnly = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const WRITING: readonly Assumption[] = [
  onSheet(
    'Looks of many cells are set in one call, and what is not said of a cell stays',
    async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      sheet.getRange('B1').format.font.bold = true;
      const font = { name: 'Calibri', size: 14, italic: true };
      sheet
        .getRange('A1:B1')
        .setCellProperties([
          [{ format: { font, fill: { color: '#DDEBF7' }, wrapText: true, verticalAlignment: 'Top' } }, {}],
        ]);
      const [first, second] = ['A1', 'B1'].map((address) =>
        sheet
          .getRange(address)
          .load('format/font/size,format/font/italic,format/font/bold,format/fill/color,format/wrapText'),
      );
      await context.sync();
      expectSame(
        [
          first?.format.font.size,
          first?.format.font.italic,
          first?.format.fill.color,
          first?.format.wrapText,
        ],
        [14, true, '#DDEBF7', true],
        'first cell',
      );
      expectSame([second?.format.font.size, second?.format.font.bold], [11, true], 'second cell');
    },
  ),
  onSheet('Links of a column are set in one call, with gaps between them', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    const hyperlink = { documentReference: 'A1', textToDisplay: 'Green' };
    sheet.getRange('B2:B4').setCellProperties([[{ hyperlink }], [{}], [{ hyperlink }]]);
    const links = ['B2', 'B3', 'B4'].map((address) => sheet.getRange(address).load('hyperlink,values'));
    await context.sync();
    expectSame(links.map((range) => range.hyperlink?.documentReference ?? null), ['A1', null, 'A1'], 'links'); // prettier-ignore
    expectSame(links[1]?.values, [['Red']], 'the gap');
  }),
  onSheet('Several areas take a width, a look and lines together', async (context, sheet) => {
    const areas = sheet.getRanges('A1:A3,C1:C3');
    areas.format.columnWidth = 100;
    areas.format.font.bold = true;
    areas.format.borders.getItem('InsideHorizontal').style = 'Continuous';
    const read = ['A1', 'B1', 'C1'].map((address) =>
      sheet.getRange(address).load('format/columnWidth,format/font/bold'),
    );
    await context.sync();
    expectSame(read.map((range) => range.format.font.bold), [true, false, true], 'bold'); // prettier-ignore
    expectSame(read.map((range) => Math.round(range.format.columnWidth) === 100), [true, false, true], 'width'); // prettier-ignore
  }),
  onSheet(
    'Part of a merged cell cannot be cleared, and taking it apart over more than it works',
    async (context, sheet) => {
      sheet.getRange('A1:C1').merge();
      await context.sync();
      const code = await codeOf(async () => {
        sheet.getRange('B1:C3').clear();
        await context.sync();
      });
      expectSame(code !== null, true, 'refused');
      sheet.getRange('A1:B3').unmerge();
      sheet.getRange('B1:C3').clear();
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      const row = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expectSame(row.values, [['a', 'b', 'c']], 'cells');
    },
  ),
  onSheet('A table takes in what is written right below it', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.getRange('A4:B4').values = [[3, 'Amber']];
    const range = table.getRange().load('address');
    await context.sync();
    expectSame(cellsOnly(range.address), 'A1:B4', 'table');
  }),
  onSheet('A table made into a range leaves its style behind on its cells', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    sheet.tables.add('A1:B3', true).convertToRange();
    const header = sheet.getRange('A1').load('format/font/bold');
    await context.sync();
    expectSame(header.format.font.bold, true, 'bold header');
  }),
  onSheet('A sheet without a filter says so', async (context, sheet) => {
    const filter = sheet.autoFilter.load('enabled');
    await context.sync();
    expectSame(filter.enabled, false, 'enabled');
  }),
  onSheet('A name of the workbook holds a text, and can be given another', async (context) => {
    const name = unique('RagTry');
    context.workbook.names.add(name, '="one"');
    await context.sync();
    context.workbook.names.getItem(name).formula = '="two"';
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const found = names.items.find((one) => one.name === name);
    expectSame(found?.formula, '="two"', 'formula');
    context.workbook.names.getItem(name).delete();
    await context.sync();
  }),
  onSheet('What a missing sheet would hold is missing too', async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject(unique('None'));
    const used = missing.getUsedRangeOrNullObject(true).load('address');
    const charts = missing.charts.load('items/name');
    await context.sync();
    expectSame([used.isNullObject, charts.isNullObject], [true, true], 'null objects');
  }),
  onSheet('Rules that lie over each other say of what kinds they are', async (context, sheet) => {
    const range = sheet.getRange('A1:A3');
    for (const text of ['Red', 'Amber', 'Red']) {
      const { cellValue } = range.conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: `="${text}"`, operator: 'EqualTo' };
      cellValue.format.fill.color = '#FF0000';
    }
    await context.sync();
    const rules = range.conditionalFormats.load('items/type');
    await context.sync();
    expectSame(rules.items.map(({ type }) => type), ['CellValue', 'CellValue', 'CellValue'], 'kinds'); // prettier-ignore
  }),
  onSheet('Cells with lists are found by one address', async (context, sheet) => {
    for (const address of ['B2:B3', 'B5'])
      sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
    const found = sheet.getRange('B1:B9').getSpecialCellsOrNullObject('DataValidations').load('address');
    await context.sync();
    expectSame(found.address.split(',').map(cellsOnly).sort(), ['B2:B3', 'B5'], 'address');
  }),
  onSheet('A protected sheet does not answer where its lists are', async (context, sheet) => {
    sheet.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
    sheet.protection.protect();
    await context.sync();
    const code = await codeOf(async () => {
      sheet.getRange('B1:B9').getSpecialCellsOrNullObject('DataValidations').load('address');
      await context.sync();
    });
    sheet.protection.unprotect();
    await context.sync();
    expectSame(code, 'AccessDenied', 'code');
  }),
  onSheet('Columns and rows go back to their standard size', async (context, sheet) => {
    const range = sheet.getRange('A1:A2');
    const other = sheet.getRange('F9').load('format/columnWidth,format/rowHeight');
    range.format.columnWidth = 200;
    range.format.rowHeight = 80;
    range.format.useStandardWidth = true;
    range.format.useStandardHeight = true;
    range.load('format/columnWidth,format/rowHeight');
    await context.sync();
    const { columnWidth, rowHeight } = other.format;
    expectSame([range.format.columnWidth, range.format.rowHeight], [columnWidth, rowHeight], 'sizes');
  }),
  onSheet('A chart is laid over cells that are named by address', async (context, sheet) => {
    sheet.getRange('A1:B3').values = [['Name', 'Count'], ['a', 1], ['b', 2]]; // prettier-ignore
    const chart = sheet.charts.add('BarStacked100', sheet.getRange('A1:B3'), 'Columns');
    chart.setPosition('D2', 'H12');
    chart.axes.categoryAxis.position = 'Maximum';
    const corner = sheet.getRange('D2').load('left,top');
    chart.load('left,top');
    await context.sync();
    expectSame([Math.abs(chart.left - corner.left) < 3, Math.abs(chart.top - corner.top) < 3], [true, true], 'place'); // prettier-ignore
  }),
];
