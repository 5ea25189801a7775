/** Sheets of the workbook, and names. */
import { codeOf, expectSame, onSheet, type Assumption } from './assumption';

export const SHEETS: readonly Assumption[] = [
  onSheet('A new sheet stands last, is visible, and is not shown', async (context, sheet) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    const count = context.workbook.worksheets.getCount();
    sheet.load('id,position,visibility');
    await context.sync();
    expectSame(sheet.position, count.value - 1, 'position');
    expectSame(sheet.visibility, 'Visible', 'visibility');
    expectSame(active.id === sheet.id, false, 'is active');
  }),
  onSheet('A sheet is found by its name in any case, and by its id', async (context, sheet) => {
    sheet.load('name,id');
    await context.sync();
    const byName = context.workbook.worksheets.getItemOrNullObject(sheet.name.toUpperCase()).load('id');
    const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
    await context.sync();
    expectSame([byName.id, byId.name], [sheet.id, sheet.name], 'id and name');
  }),
  onSheet('A name that another sheet has is refused', async (context, sheet) => {
    sheet.load('name');
    await context.sync();
    const code = await codeOf(async () => {
      context.workbook.worksheets.add(sheet.name);
      await context.sync();
    });
    expectSame(code, 'ItemAlreadyExists', 'code');
  }),
  {
    name: 'A sheet name of more than 31 letters, or with a colon, is refused',
    async run(excel) {
      for (const name of ['An action plan with a very long name', 'Plan: 2025']) {
        const code = await codeOf(() =>
          excel.run(async (context) => {
            context.workbook.worksheets.add(name);
            await context.sync();
          }),
        );
        expectSame(code, 'InvalidArgument', name);
      }
    },
  },
  {
    name: 'What is missing is a null object, and asking it for more is no error',
    async run(excel) {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject('No such sheet here');
        const table = sheet.tables.getItemOrNullObject('None');
        const range = table.getDataBodyRange();
        range.load('values');
        await context.sync();
        expectSame(
          [sheet.isNullObject, table.isNullObject, range.isNullObject],
          [true, true, true],
          'null objects',
        );
      });
    },
  },
  onSheet('Grid lines, tab colour and protection can be read', async (context, sheet) => {
    sheet.showGridlines = false;
    sheet.tabColor = '#1F3864';
    sheet.load('showGridlines,tabColor');
    sheet.protection.load('protected');
    context.workbook.protection.load('protected');
    await context.sync();
    expectSame(
      [sheet.showGridlines, sheet.tabColor, sheet.protection.protected],
      [false, '#1F3864', false],
      'state',
    );
    expectSame(context.workbook.protection.protected, false, 'workbook protection');
  }),
  onSheet('A name of the workbook leads to its range', async (context, sheet) => {
    const name = `Scratch_${Math.floor(Math.random() * 1e9)}`;
    context.workbook.names.add(name, sheet.getRange('B2:C3'));
    await context.sync();
    const item = context.workbook.names.getItemOrNullObject(name).load('name,type,visible');
    const range = item.getRange().load('rowIndex,columnIndex,rowCount');
    await context.sync();
    item.delete();
    await context.sync();
    expectSame([item.name, item.type, item.visible], [name, 'Range', true], 'item');
    expectSame([range.rowIndex, range.columnIndex, range.rowCount], [1, 1, 2], 'range');
  }),
  onSheet('A property that was not loaded cannot be read', async (context, sheet) => {
    await context.sync();
    expectSame(await codeOf(async () => sheet.getRange('A1').values), 'PropertyNotLoaded', 'code');
  }),
];
