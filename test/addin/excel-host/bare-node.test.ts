/** @jest-environment node */
import { loadClient } from '../../excel-host/hooks/node-client';
import { ExcelHost } from '../../excel-host/session/host';

const host = new ExcelHost();

beforeAll(() => {
  host.as('co-author').addSheet('Sheet1');
  loadClient(host, require.resolve('@microsoft/office-js/package.json'));
});

afterAll(() => {
  expect(host.gaps).toEqual([]);
});

describe('The client library in plain Node', () => {
  it('reads and writes through the native bridge', async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
      range.values = [[1, 'x']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, 'x']]);
    expect(host.trace.syncs).toHaveLength(1);
  });

  it('hears events through the native bridge', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        heard.push(event.address);
      });
      await context.sync();
    });
    host.as('user').type('Sheet1', 'B2', [['new']]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['B2']);
  });
});
