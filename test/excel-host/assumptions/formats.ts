/** Looks of cells, sizes of rows and columns, page layout. */
import { codeOf, expectSame, onScratchSheet, onSheet, type Assumption } from './assumption';

export const FORMATS: readonly Assumption[] = [
  onSheet(
    'No fill and a white fill both read white; only the tint tells them apart',
    async (context, sheet) => {
      sheet.getRange('A2').format.fill.color = '#FFFFFF';
      const cells = sheet
        .getRange('A1:A2')
        .getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
      await context.sync();
      const fills = cells.value.map((row) => row[0]?.format?.fill);
      expectSame(fills.map((fill) => fill?.color), ['#FFFFFF', '#FFFFFF'], 'colours'); // prettier-ignore
      expectSame(fills.map((fill) => fill?.tintAndShade), [null, 0], 'tints'); // prettier-ignore
    },
  ),
  onSheet('A fill of several colours reads as the empty text', async (context, sheet) => {
    sheet.getRange('A1').format.fill.color = '#C6EFCE';
    const fill = sheet.getRange('A1:A2').format.fill.load('color');
    await context.sync();
    expectSame(fill.color, '', 'color');
  }),
  onSheet('Strike-through, bold and colour of fonts are read cell by cell', async (context, sheet) => {
    const font = sheet.getRange('A1').format.font;
    font.strikethrough = true;
    font.bold = true;
    font.color = '#9C0006';
    font.size = 16;
    const load = { format: { font: { strikethrough: true, bold: true, color: true, size: true } } };
    const cells = sheet.getRange('A1:A2').getCellProperties(load);
    await context.sync();
    expectSame(
      cells.value.map((row) => row[0]?.format?.font),
      [
        { strikethrough: true, bold: true, color: '#9C0006', size: 16 },
        { strikethrough: false, bold: false, color: '#000000', size: 11 },
      ],
      'fonts',
    );
  }),
  onSheet('A property on which cells differ reads as null', async (context, sheet) => {
    sheet.getRange('A1').format.wrapText = true;
    const format = sheet.getRange('A1:A2').format.load('wrapText,horizontalAlignment');
    await context.sync();
    expectSame([format.wrapText, format.horizontalAlignment], [null, 'General'], 'wrap and alignment');
  }),
  onSheet('Column widths and row heights are points', async (context, sheet) => {
    sheet.getRange('A:B').format.columnWidth = 100;
    sheet.getRange('1:1').format.rowHeight = 30;
    const wide = sheet.getRange('A1:B1').format.load('columnWidth,rowHeight');
    const mixed = sheet.getRange('A1:C2').format.load('columnWidth,rowHeight');
    await context.sync();
    expectSame([wide.columnWidth, wide.rowHeight], [100, 30], 'sizes');
    expectSame([mixed.columnWidth, mixed.rowHeight], [null, null], 'sizes that differ');
  }),
  onSheet('setCellProperties writes fills and fonts cell by cell', async (context, sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { fill: { color: '#FFEB9C' } } }, { format: { font: { bold: true } } }],
      ]);
    const fill = sheet.getRange('A1').format.fill.load('color');
    const font = sheet.getRange('B1').format.font.load('bold');
    await context.sync();
    expectSame([fill.color, font.bold], ['#FFEB9C', true], 'fill and font');
  }),
  onSheet('The format of a whole column holds for cells filled later', async (context, sheet) => {
    sheet.getRange('B:B').format.wrapText = true;
    sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
    sheet.getRange('B3').values = [['=1']];
    const later = sheet.getRange('B3').load('values');
    const format = sheet.getRange('B7').format.load('wrapText');
    const beside = sheet.getRange('A3:B3').format.load('wrapText');
    await context.sync();
    expectSame(later.values, [['=1']], 'values');
    expectSame([format.wrapText, beside.wrapText], [true, null], 'wrap');
  }),
  onSheet('Several ranges are formatted in one go', async (context, sheet) => {
    sheet.getRanges('A1:B1,D4').format.font.bold = true;
    const [first, second, between] = ['B1', 'D4', 'C1'].map((address) => sheet.getRange(address).format.font);
    for (const font of [first, second, between]) font?.load('bold');
    await context.sync();
    expectSame([first?.bold, second?.bold, between?.bold], [true, true, false], 'bold');
  }),
  onSheet('A border has a style, a weight and a colour for each side', async (context, sheet) => {
    const border = sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = '#1F3864';
    border.weight = 'Medium';
    border.load('style,weight,color,sideIndex');
    await context.sync();
    const { style, weight, color, sideIndex } = border;
    expectSame(
      [style, weight, color, sideIndex],
      ['Continuous', 'Medium', '#1F3864', 'EdgeBottom'],
      'border',
    );
  }),
  {
    name: 'A colour that is none is an invalid argument',
    run: (excel) =>
      onScratchSheet(excel, async (_context, sheet) => {
        const code = await codeOf(async () => {
          sheet.getRange('A1').format.fill.color = 'no colour';
          await _context.sync();
        });
        expectSame(code, 'InvalidArgument', 'code');
      }),
  },
  onSheet('Page layout: orientation, paper, fit to width, title rows and footers', async (context, sheet) => {
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.paperSize = 'A4' as Excel.PaperType;
    layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    layout.setPrintTitleRows('$1:$2');
    layout.headersFooters.defaultForAllPages.centerFooter = '&P of &N';
    layout.load('orientation,paperSize');
    layout.headersFooters.defaultForAllPages.load('centerFooter');
    const titles = layout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expectSame([layout.orientation, layout.paperSize], ['Landscape', 'A4'], 'orientation and paper');
    expectSame(layout.headersFooters.defaultForAllPages.centerFooter, '&P of &N', 'footer');
    expectSame(titles.address.endsWith('!1:2'), true, 'title rows');
  }),
  onSheet('Page breaks stand before the row of their cell, and can be removed', async (context, sheet) => {
    sheet.horizontalPageBreaks.add('A5');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const rows = breaks.items.map((item) => item.rowIndex);
    sheet.horizontalPageBreaks.removePageBreaks();
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expectSame([rows, count.value], [[4], 0], 'breaks');
  }),
  onSheet('Frozen rows can be found again', async (context, sheet) => {
    const before = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    sheet.freezePanes.freezeRows(2);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expectSame(before.isNullObject, true, 'before');
    expectSame(frozen.address.endsWith('!1:2'), true, 'address');
  }),
];
