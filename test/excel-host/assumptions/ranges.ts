/** Where ranges lie, and how they are reached from each other. */
import { codeOf, expectSame, onScratchSheet, onSheet, type Assumption } from './assumption';

const cellsOnly = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

export const RANGES: readonly Assumption[] = [
  onSheet(
    'The address of a range names its sheet, in quotes where the name has a blank',
    async (context, sheet) => {
      const range = sheet
        .getRange('B2:C3')
        .load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount');
      sheet.load('name');
      await context.sync();
      expectSame(range.address, `'${sheet.name}'!B2:C3`, 'address');
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      expectSame(
        [rowIndex, columnIndex, rowCount, columnCount, cellCount],
        [1, 1, 2, 2, 4],
        'place and size',
      );
    },
  ),
  onSheet(
    'Ranges are reached from a range by row, column, offset, size and bounding',
    async (context, sheet) => {
      const base = sheet.getRangeByIndexes(1, 1, 3, 2);
      const reached = [
        base.getRow(1),
        base.getColumn(1),
        base.getCell(0, 0),
        base.getOffsetRange(1, 1),
        base.getResizedRange(1, -1),
        base.getAbsoluteResizedRange(1, 1),
        base.getLastRow(),
        base.getBoundingRect('A1:A2'),
        base.getIntersectionOrNullObject('C1:D9'),
        base.getEntireRow(),
        base.getEntireColumn(),
        base.getRowsBelow(2),
      ];
      for (const range of reached) range.load('address');
      await context.sync();
      expectSame(
        reached.map((range) => cellsOnly(range.address)),
        ['B3:C3', 'C2:C4', 'B2', 'C3:D5', 'B2:B5', 'B2', 'B4:C4', 'A1:C4', 'C2:C4', '2:4', 'B:C', 'B5:C6'],
        'addresses',
      );
    },
  ),
  onSheet('Ranges that do not meet have a null intersection', async (context, sheet) => {
    const nothing = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
    await context.sync();
    expectSame(nothing.isNullObject, true, 'isNullObject');
  }),
  onSheet(
    'An empty sheet has no used range; a format makes one, unless values only are asked for',
    async (context, sheet) => {
      const before = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange('B3').format.fill.color = '#FFC7CE';
      sheet.getRange('A1').values = [['x']];
      const all = sheet.getUsedRangeOrNullObject().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expectSame(before.isNullObject, true, 'used range of an empty sheet');
      expectSame([cellsOnly(all.address), cellsOnly(values.address)], ['A1:B3', 'A1'], 'used ranges');
    },
  ),
  onSheet('The values of a whole column are null', async (context, sheet) => {
    const column = sheet.getRange('A:A').load('values,address');
    await context.sync();
    expectSame([column.values, cellsOnly(column.address)], [null, 'A:A'], 'values and address');
  }),
  onSheet(
    'Hidden rows are told row by row, and read as null for rows that differ',
    async (context, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      const all = sheet.getRange('A1:A4').load('rowHidden');
      const rows = sheet.getRange('A1:A4').getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      expectSame(all.rowHidden, null, 'rowHidden of all');
      expectSame(rows.value.map((row) => row.rowHidden), [false, true, true, false], 'rowHidden of each'); // prettier-ignore
    },
  ),
  {
    name: 'An address that is none is an invalid argument, and a missing sheet is not found',
    async run(excel) {
      const code = await codeOf(() =>
        excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('no address').load('address');
          await context.sync();
        }),
      );
      const missing = await codeOf(() =>
        excel.run(async (context) => {
          context.workbook.worksheets.getItem('No such sheet here').load('name');
          await context.sync();
        }),
      );
      expectSame([code, missing], ['InvalidArgument', 'ItemNotFound'], 'codes');
    },
  },
  {
    name: 'Values of the wrong size are refused, and what stood before them in the batch stays done',
    run: (excel) =>
      onScratchSheet(excel, async (context, sheet) => {
        sheet.load('name');
        await context.sync();
        const code = await codeOf(() =>
          excel.run(async (other) => {
            const again = other.workbook.worksheets.getItem(sheet.name);
            again.getRange('A1').values = [['kept']];
            again.getRange('B1:C1').values = [['one']];
            await other.sync();
          }),
        );
        const range = sheet.getRange('A1:C1').load('values');
        await context.sync();
        expectSame(code, 'InvalidArgument', 'code');
        expectSame(range.values, [['kept', '', '']], 'values');
      }),
  },
  onSheet('The selected range follows select()', async (context, sheet) => {
    sheet.activate();
    sheet.getRange('C3:D4').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expectSame([selected.address, active.address].map(cellsOnly), ['C3:D4', 'C3'], 'addresses');
  }),
  onSheet('Inserting a row moves what is below, and deleting it brings it back', async (context, sheet) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('2:2').insert('Down');
    const inserted = sheet.getRange('A1:A4').load('values');
    await context.sync();
    sheet.getRange('2:2').delete('Up');
    const deleted = sheet.getRange('A1:A4').load('values');
    await context.sync();
    expectSame(inserted.values, [[1], [''], [2], [3]], 'after insert');
    expectSame(deleted.values, [[1], [2], [3], ['']], 'after delete');
  }),
];
