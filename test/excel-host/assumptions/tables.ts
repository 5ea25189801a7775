/** Tables. */
import { codeOf, expectSame, onSheet, type Assumption } from './assumption';

const ROWS = [
  ['Status', 'Actions'],
  ['Green', 30],
  ['Amber', 2],
];
const unique = (stem: string): string => `${stem}${Math.floor(Math.random() * 1e9)}`;
const cellsOnly = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const TABLES: readonly Assumption[] = [
  onSheet('A table is laid over a range and has a header, a body and a style', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    const table = sheet.tables.add('A1:B3', true);
    table.name = unique('Plan');
    const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of [all, header, body]) range.load('address');
    table.load('showHeaders,showTotals,showFilterButton,style,showBandedRows');
    table.columns.load('items/name');
    table.rows.load('count');
    await context.sync();
    expectSame([all, header, body].map((range) => cellsOnly(range.address)), ['A1:B3', 'A1:B1', 'A2:B3'], 'ranges'); // prettier-ignore
    const { showHeaders, showTotals, showFilterButton, showBandedRows, style } = table;
    expectSame(
      [showHeaders, showTotals, showFilterButton, showBandedRows],
      [true, false, true, true],
      'switches',
    );
    expectSame(style, 'TableStyleMedium2', 'style');
    expectSame(table.columns.items.map((column) => column.name), ['Status', 'Actions'], 'columns'); // prettier-ignore
    expectSame(table.rows.count, 2, 'rows');
  }),
  onSheet(
    'A table is found by its name in any case, in the workbook and on its sheet',
    async (context, sheet) => {
      const name = unique('Plan');
      sheet.getRange('A1:B3').values = ROWS;
      sheet.tables.add('A1:B3', true).name = name;
      await context.sync();
      const table = context.workbook.tables.getItemOrNullObject(name.toUpperCase()).load('name');
      const onIt = sheet.tables.load('items/name');
      await context.sync();
      expectSame(table.name, name, 'name');
      expectSame(onIt.items.map((item) => item.name), [name], 'tables of the sheet'); // prettier-ignore
    },
  ),
  onSheet('A name that another table has is refused', async (context, sheet) => {
    const name = unique('Plan');
    sheet.getRange('A1:B3').values = ROWS;
    sheet.getRange('D1:E3').values = ROWS;
    sheet.tables.add('A1:B3', true).name = name;
    const other = sheet.tables.add('D1:E3', true);
    await context.sync();
    const code = await codeOf(async () => {
      other.name = name;
      await context.sync();
    });
    expectSame(code, 'InvalidArgument', 'code');
  }),
  onSheet('Tables cannot overlap', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    sheet.tables.add('A1:B3', true);
    await context.sync();
    const code = await codeOf(async () => {
      sheet.tables.add('B2:C4', true);
      await context.sync();
    });
    expectSame(code, 'InvalidArgument', 'code');
  }),
  onSheet('Headers become text, blank ones get a name and repeated ones a number', async (context, sheet) => {
    sheet.getRange('A1:D2').values = [
      ['Status', '', 'Status', 2025],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
    await context.sync();
    expectSame(header.values, [['Status', 'Column2', 'Status2', '2025']], 'headers');
  }),
  onSheet(
    'A table made into a range leaves its cells behind and can be made again by the same name',
    async (context, sheet) => {
      const name = unique('Plan');
      sheet.getRange('A1:B3').values = ROWS;
      const table = sheet.tables.add('A1:B3', true);
      table.name = name;
      await context.sync();
      table.convertToRange();
      sheet.tables.add('A1:B2', true).name = name;
      const body = sheet.getRange('A1:B3').load('values');
      const tables = sheet.tables.load('items/name');
      await context.sync();
      expectSame(body.values, ROWS, 'values');
      expectSame(tables.items.map((item) => item.name), [name], 'tables'); // prettier-ignore
    },
  ),
  onSheet(
    'A table can be resized as long as its header stays in its row',
    async (context, sheet) => {
      sheet.getRange('A1:B3').values = ROWS;
      const table = sheet.tables.add('A1:B3', true);
      table.resize('A1:B5');
      const range = table.getRange().load('address');
      await context.sync();
      expectSame(cellsOnly(range.address), 'A1:B5', 'address');
    },
    '1.13',
  ),
  onSheet('The tables of a range are those that it touches', async (context, sheet) => {
    sheet.getRange('A1:B3').values = ROWS;
    sheet.tables.add('A1:B3', true);
    const touching = sheet.getRange('B3:C9').getTables(false).load('items/id');
    const inside = sheet.getRange('B3:C9').getTables(true).load('items/id');
    await context.sync();
    expectSame([touching.items.length, inside.items.length], [1, 0], 'counts');
  }),
];
