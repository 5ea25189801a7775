import { failOnGaps, startHost, valuesOf } from '../../excel-host/testing';

failOnGaps();

describe('Microsoft’s client library over the stand-in for Excel', () => {
  it('starts, and says that it runs in Excel on a PC', async () => {
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  it('writes values and reads them back', async () => {
    const host = startHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        ['Ref', 'Action'],
        [1, 'Appoint'],
      ];
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['Ref', 'Action'],
      [1, 'Appoint'],
    ]);
    expect(valuesOf(host, 'Sheet1', 2, 2)).toEqual(values);
  });

  it('makes a table on a new sheet and finds it again by name', async () => {
    startHost();
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('RAG Summary');
      sheet.getRange('A1:B3').values = [
        ['Status', 'Actions'],
        ['Green', 30],
        ['Amber', 30],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'RagSummaryPlan';
      await context.sync();
      const again = context.workbook.tables.getItemOrNullObject('ragsummaryplan');
      const body = again.getDataBodyRange();
      again.load('name,showTotals');
      body.load('address,values');
      const missing = context.workbook.tables.getItemOrNullObject('Nothing');
      await context.sync();
      return { name: again.name, address: body.address, values: body.values, missing: missing.isNullObject };
    });
    expect(found).toEqual({
      name: 'RagSummaryPlan',
      address: "'RAG Summary'!A2:B3",
      values: [
        ['Green', 30],
        ['Amber', 30],
      ],
      missing: true,
    });
  });
});
