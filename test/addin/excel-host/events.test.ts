import { failOnGaps, startHost } from '../../excel-host/testing';

failOnGaps();

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

async function listenToSheets(heard: Excel.WorksheetChangedEventArgs[]): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
    return () =>
      Excel.run(registration.context, async (own) => {
        registration.remove();
        await own.sync();
      });
  });
}

describe('Events of the stand-in', () => {
  it('tells an add-in of edits by the user and by co-authors, and who made them', async () => {
    const host = startHost();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    const stop = await listenToSheets(heard);
    host.as('user').type('Sheet1', 'B2', [['mine']]);
    host.as('co-author').type('Sheet1', 'B3', [['theirs']]);
    await turn();
    expect(heard.map((event) => [event.address, event.source])).toEqual([
      ['B2', 'Local'],
      ['B3', 'Remote'],
    ]);
    await stop();
    host.as('user').type('Sheet1', 'B4', [['unheard']]);
    await turn();
    expect(heard).toHaveLength(2);
  });

  it('tells of changes inside a table under the table’s id', async () => {
    const host = startHost({
      sheets: [{ name: 'Plan', rows: [['Ref'], [1]], tables: { Actions: 'A1:A2' } }],
    });
    const heard: Excel.TableChangedEventArgs[] = [];
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').onChanged.add(async (event) => {
        heard.push(event);
      });
      await context.sync();
    });
    host.as('user').type('Plan', 'A2', [[2]]);
    host.as('user').type('Plan', 'C9', [['outside']]);
    await turn();
    expect(heard.map((event) => event.address)).toEqual(['A2']);
  });

  it('tells of new and deleted sheets', async () => {
    const host = startHost();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async (event) => {
        heard.push(`added by ${event.source}`);
      });
      context.workbook.worksheets.onDeleted.add(async (event) => {
        heard.push(`deleted by ${event.source}`);
      });
      await context.sync();
    });
    host.as('user').addSheet('New');
    host.as('co-author').deleteSheet('New');
    await turn();
    expect(heard).toEqual(['added by Local', 'deleted by Remote']);
  });

  it('tells of a changed fill, which may be a changed status', async () => {
    const host = startHost();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(async (event) => {
        heard.push(`${event.address} by ${event.source}`);
      });
      await context.sync();
    });
    host.as('user').change('Sheet1', 'B2:B3', (range) => (range.format.fill.color = '#FFC7CE'));
    await turn();
    expect(heard).toEqual(['B2:B3 by Local']);
  });

  it('tells the workbook of a new selection', async () => {
    const host = startHost();
    let heard = 0;
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.onSelectionChanged.add(async () => {
        heard += 1;
      });
      await context.sync();
      return result;
    });
    host.as('user').select('Sheet1', 'C3');
    await turn();
    expect(heard).toBe(1);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    host.as('user').select('Sheet1', 'C4');
    await turn();
    expect(heard).toBe(1);
  });

  it('runs the function of a ribbon button and hears when it is done', async () => {
    startHost();
    const order: string[] = [];
    Office.actions.associate('writeSummaries', (event: Office.AddinCommands.Event) => {
      order.push('run');
      event.completed();
    });
    await excelHostExternal.invokeCommand('writeSummaries');
    order.push('completed');
    expect(order).toEqual(['run', 'completed']);
  });
});
