import { codeOf } from '../../excel-host/assumptions/assumption';
import { failOnGaps, runs, startHost, valuesOf } from '../../excel-host/testing';

failOnGaps();

const write = (address: string, value: unknown) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
  await context.sync();
};

describe('The undo stack of the stand-in', () => {
  it('records one step for each sync that writes, and none for one that reads', async () => {
    const host = startHost();
    await Excel.run(write('A1', 'one'));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    await Excel.run(write('A1', 'two'));
    expect(host.undo.depth).toBe(2);
    expect(host.trace.syncs.map((sync) => sync.undo)).toEqual(['step', 'none', 'step']);
  });

  it('takes back values, sheets, tables and looks', async () => {
    const host = startHost({ sheets: [{ name: 'Sheet1', rows: [['Ref']] }] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('RAG Summary');
      sheet.getRange('A1:A2').values = [['Status'], ['Green']];
      sheet.tables.add('A1:A2', true).name = 'RagSummaryPlan';
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.fill.color = '#C6EFCE';
      await context.sync();
    });
    expect(host.takeBack()).toBe(true);
    expect(host.model.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1']);
    expect(host.model.sheets[0]?.cells.get(0, 0).look.fill).toBeNull();
    expect(host.takeBack()).toBe(false);
  });

  it('takes steps back one by one, the last first', async () => {
    const host = startHost();
    await Excel.run(write('A1', 'one'));
    await Excel.run(write('A1', 'two'));
    host.takeBack();
    expect(valuesOf(host, 'Sheet1', 1, 1)).toEqual([['one']]);
    host.takeBack();
    expect(valuesOf(host, 'Sheet1', 1, 1)).toEqual([['']]);
  });

  it('merges the syncs of a run into one step where Excel can', async () => {
    const host = startHost({ excelApi: '1.20' });
    await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      await write('A1', 'one')(context);
      await write('A2', 'two')(context);
    });
    expect(runs).toEqual([{ mergeUndoGroup: true, delayForCellEdit: false }]);
    expect(host.undo.depth).toBe(1);
    host.takeBack();
    expect(valuesOf(host, 'Sheet1', 2, 1)).toEqual([[''], ['']]);
  });

  it('does not merge them where Excel cannot', async () => {
    const host = startHost({ excelApi: '1.19' });
    await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
      await write('A1', 'one')(context);
      await write('A2', 'two')(context);
    });
    expect(host.undo.depth).toBe(2);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    ['Worksheet.delete', (context) => context.workbook.worksheets.getItem('Other').delete()],
    ['Worksheet.name', (context) => (context.workbook.worksheets.getItem('Other').name = 'Another')],
    ['Worksheet.position', (context) => (context.workbook.worksheets.getItem('Other').position = 0)],
    [
      'Worksheet.visibility',
      (context) => (context.workbook.worksheets.getItem('Other').visibility = 'Hidden'),
    ],
    [
      'WorksheetProtection.protect',
      (context) => context.workbook.worksheets.getItem('Other').protection.protect(),
    ],
    ['DocumentProperties', (context) => (context.workbook.properties.title = 'Action plan')],
    [
      'Range.getMergedAreasOrNullObject',
      (context) =>
        context.workbook.worksheets
          .getItem('Other')
          .getRange('A1:B2')
          .getMergedAreasOrNullObject()
          .load('address'),
    ],
  ])('%s empties it', async (reason, act) => {
    const host = startHost({ sheets: [{ name: 'Sheet1' }, { name: 'Other' }] });
    await Excel.run(write('A1', 'one'));
    await Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(host.undo.clearedBy).toEqual([reason]);
    expect(host.undo.depth).toBe(0);
  });

  it('is not emptied by what is refused', async () => {
    const host = startHost({ sheets: [{ name: 'Sheet1' }, { name: 'Other' }] });
    await Excel.run(write('A1', 'one'));
    host.as('co-author').protectWorkbook();
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Other').delete();
        await context.sync();
      }),
    );
    expect([code, host.undo.depth]).toEqual(['AccessDenied', 1]);
  });

  it('refuses inside a merged group what would empty it', async () => {
    const host = startHost({ excelApi: '1.20', sheets: [{ name: 'Sheet1' }, { name: 'Other' }] });
    const code = await codeOf(() =>
      Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
        context.workbook.worksheets.getItem('Other').delete();
        await context.sync();
      }),
    );
    expect(code).toBe('UndoNotSupported');
    expect(host.model.sheets).toHaveLength(2);
  });

  it('can be told that a member cannot be undone: it fails in a group, and works without one', async () => {
    const host = startHost({ excelApi: '1.20' });
    host.faults.refuseInGroup('Range.values=');
    const grouped = { mergeUndoGroup: true } as Excel.RunOptions;
    expect(await codeOf(() => Excel.run(grouped, write('A1', 'one')))).toBe('UndoNotSupported');
    expect(await codeOf(() => Excel.run(write('A1', 'one')))).toBeNull();
  });

  it('is emptied when settings are saved', async () => {
    const host = startHost();
    await Excel.run(write('A1', 'one'));
    Office.context.document.settings.set('key', 'value');
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect(host.undo.clearedBy).toEqual(['Settings.saveAsync']);
  });

  it('records an edit of the user, and none of a co-author', () => {
    const host = startHost();
    host.as('user').type('Sheet1', 'A1', [['mine']]);
    host.as('co-author').type('Sheet1', 'A2', [['theirs']]);
    expect(host.undo.depth).toBe(1);
  });
});
