import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveXlsx } from '../../excel-host/file/save-xlsx';
import { failOnGaps, startHost, startHostWithFile } from '../../excel-host/testing';

failOnGaps();

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join('samples', name)));

interface Read {
  readonly address: string;
  readonly values: unknown[][];
  readonly text: string[][];
  readonly tables: string[];
}

const readSheet = (name: string): Promise<Read> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRange(true).load('address,values,text');
    sheet.tables.load('items/name');
    await context.sync();
    const tables = sheet.tables.items.map((table) => table.name);
    return { address: range.address, values: range.values, text: range.text, tables };
  });

describe('Files opened in and saved from the stand-in', () => {
  it('opens a plan with its table, its dates as serial numbers and as they are shown', async () => {
    await startHostWithFile(sample('corporate-peer-challenge.xlsx'));
    const plan = await readSheet('Action plan');
    expect(plan.tables).toEqual(['ActionPlan']);
    expect(plan.address).toBe("'Action plan'!A1:K66");
    expect(plan.values[3]?.slice(0, 3)).toEqual(['Ref', 'Theme', 'Recommendation']);
    expect(plan.values[4]?.[5]).toBe(45412);
    expect(plan.text[4]?.[5]).toBe('30/04/2024');
  });

  it('opens fills, fonts, frozen rows and allowed values', async () => {
    await startHostWithFile(sample('corporate-peer-challenge.xlsx'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Action plan');
      const header = sheet.getRange('A4').format;
      header.fill.load('color');
      header.font.load('color,bold');
      const validation = sheet.getRange('H5:H66').dataValidation.load('type,rule');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
      await context.sync();
      expect([header.fill.color, header.font.color, header.font.bold]).toEqual(['#1F3864', '#FFFFFF', true]);
      expect(validation.rule.list?.source).toBe('Completed,In progress,Not started');
      expect(frozen.rowCount).toBe(4);
    });
  });

  it('saves what it opened: values, shown text, tables', async () => {
    const host = await startHostWithFile(sample('corporate-peer-challenge.xlsx'));
    const before = await readSheet('Action plan');
    const bytes = await saveXlsx(host.model);
    await startHostWithFile(bytes);
    expect(await readSheet('Action plan')).toEqual(before);
  });

  it('saves what an add-in made: looks, links, rules, print set-up', async () => {
    const host = startHost({
      sheets: [{ name: 'Plan', rows: [['Status'], ['Green']], tables: { Plan: 'A1:A2' } }],
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("The council's summary");
      sheet.getRange('A1').values = [['Summary']];
      sheet.getRange('A1').format.font.size = 16;
      sheet.getRange('A2').hyperlink = { documentReference: 'Plan!A2', textToDisplay: 'Row 2' };
      const highlight = sheet.getRange('B1:B9').conditionalFormats.add('ContainsText');
      highlight.textComparison.rule = { operator: 'Contains', text: 'Red' };
      highlight.textComparison.format.fill.color = '#FFC7CE';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.charts.add('BarStacked100', context.workbook.worksheets.getItem('Plan').getRange('A1:A2'));
      await context.sync();
    });
    const again = await startHostWithFile(await saveXlsx(host.model));
    const sheet = again.model.findSheet("The council's summary");
    expect(sheet?.cells.get(0, 0).look.fontSize).toBe(16);
    expect(sheet?.cells.get(1, 0).link?.documentReference).toBe('Plan!A2');
    expect(sheet?.conditionals.map(({ type, fill }) => [type, fill])).toEqual([
      ['ContainsText', { color: '#FFC7CE' }],
    ]);
    expect(sheet?.page.fields['orientation']).toBe('Landscape');
    expect(again.model.findSheet('Plan')?.tables.map((table) => table.name)).toEqual(['Plan']);
  });
});
