import { codeOf } from '../../excel-host/assumptions/assumption';
import { failOnGaps, startHost } from '../../excel-host/testing';

failOnGaps();

describe('The dispatcher of the stand-in', () => {
  it('counts syncs and bytes, and lists what each sync did', async () => {
    const host = startHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [['x']];
      range.load('values,text');
      await context.sync();
    });
    const [sync, ...others] = host.trace.syncs;
    expect(others).toEqual([]);
    expect(sync?.isWrite).toBe(true);
    expect(sync?.actions.filter((action) => !action.endsWith('_KeepReference()'))).toEqual([
      'Workbook',
      'Workbook.worksheets',
      'WorksheetCollection.getItem()',
      'Worksheet.getRange()',
      'Worksheet.getRange()',
      'Range.values=',
      'Range{values,text}',
    ]);
    expect(sync?.requestBytes).toBeGreaterThan(500);
    expect(sync?.responseBytes).toBeGreaterThan(100);
  });

  it('drops the references that a run kept', async () => {
    const host = startHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    expect(host.trace.records.map((record) => record.kind)).toEqual(['sync', 'cleanup']);
    expect(host.session.references.count).toBe(0);
  });

  it('fails loudly on a member that it does not have', async () => {
    const host = startHost();
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').slicers.load('items');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
    expect(host.gaps.map((gap) => gap.message)).toEqual(['The stand-in for Excel has no Worksheet.slicers']);
    host.gaps.length = 0;
  });

  it('fails loudly on a property that it does not have', async () => {
    const host = startHost();
    await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('savedAsArray');
        await context.sync();
      }),
    );
    expect(host.gaps.map((gap) => gap.message)).toEqual(['The stand-in for Excel has no Range.savedAsArray']);
    host.gaps.length = 0;
  });

  it('holds the add-in to the requirement sets that are declared', async () => {
    startHost({ excelApi: '1.9' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    const resize = (): Promise<void> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [['Ref'], [1]];
        sheet.tables.add('A1:A2', true).resize('A1:A3');
        await context.sync();
      });
    expect(await codeOf(resize)).toBe('ApiNotFound');
    startHost({ excelApi: '1.13' });
    expect(await codeOf(resize)).toBeNull();
  });

  it('refuses a word that is not in an enumeration', async () => {
    startHost();
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').pageLayout.orientation = 'Sideways' as 'Landscape';
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  it('says in the error which statement failed', async () => {
    startHost();
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Missing').load('name');
      await context.sync();
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error?.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });

  it('does not load the items of a collection that was asked only for its count', async () => {
    startHost({ sheets: [{ name: 'Plan', rows: [['Ref'], [1]], tables: { Actions: 'A1:A2' } }] });
    const code = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('count');
      await context.sync();
      expect(tables.count).toBe(1);
      return codeOf(async () => tables.items);
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('answers items of a collection with what lies below them, in one sync', async () => {
    const host = startHost({
      sheets: [
        { name: 'Plan', rows: [['Ref'], [1]], tables: { Actions: 'A1:A2' } },
        { name: 'Notes', rows: [['x']] },
      ],
    });
    const sheets = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/tables/items/name,items/protection/protected');
      await context.sync();
      return worksheets.items.map((sheet) => [
        sheet.name,
        sheet.protection.protected,
        sheet.tables.items.map((table) => table.name),
      ]);
    });
    expect(sheets).toEqual([
      ['Plan', false, ['Actions']],
      ['Notes', false, []],
    ]);
    expect(host.trace.syncs).toHaveLength(1);
  });
});
