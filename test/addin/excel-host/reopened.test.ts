/** A workbook that was saved with its summary sheets and opened again is written again, as it would be in Excel. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan } from '../../../src/app/open-plan';
import { summaryJson } from '../../../src/app/summary-json';
import { writeSummaries } from '../../../src/app/write-summaries';
import { openExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { BEING_WRITTEN } from '#words/writing';
import { saveXlsx } from '../../excel-host/file/save-xlsx';
import type { ExcelHost } from '../../excel-host/session/host';
import { failOnGaps, startHost, startHostWithFile } from '../../excel-host/testing';
import { contentOf } from '../workbook/excel/host-book';

failOnGaps();

const SAMPLES = [
  ['corporate-peer-challenge', '2024-09-05'],
  ['six-month-check-in', '2025-03-31'],
  ['as-officers-keep-it', '2025-09-26'],
] as const;

/** With KEEP_SAVED set to a folder, what was saved is kept there, to be looked at with other tools. */
function keep(name: string, bytes: Uint8Array): void {
  const folder = process.env['KEEP_SAVED'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

test.each(SAMPLES)(
  'The sample %s, saved with its sheets and opened again, is written again',
  async (sample, asAt) => {
    const name = `${sample}.xlsx`;
    await startHostWithFile(new Uint8Array(readFileSync(`samples/${name}`)), { name });
    const first = await openPlan(openExcelWorkbook(), { asAt });
    const host = await startHostWithFile(new Uint8Array(readFileSync(`samples/${name}`)), { name });
    const workbook = openExcelWorkbook();
    const { sheets } = await writeSummaries(workbook, await openPlan(workbook, { asAt }));
    const names = host.model.state.names.map(({ name: one, formula }) => `${one} ${formula}`).sort();

    const saved = await saveXlsx(host.model);
    keep(name, saved);
    const reopened = await startHostWithFile(saved, { name });
    expect(reopened.model.state.names.map(({ name: one, formula }) => `${one} ${formula}`).sort()).toEqual(
      names,
    );
    const again = openExcelWorkbook();
    const opened = await openPlan(again, { asAt });
    expect(summaryJson(opened)).toEqual(summaryJson(first));
    const cells = sheets.map((one) => (contentOf(host, one.name) as { cells: unknown }).cells);
    const receipt = await writeSummaries(again, opened);
    expect(receipt.sheets.map((one) => `${one.name} ${one.outcome}`)).toEqual(
      sheets.map((one) => `${one.name} rewritten`),
    );
    expect(receipt.missing).toEqual([]);
    expect(sheets.map((one) => (contentOf(reopened, one.name) as { cells: unknown }).cells)).toEqual(cells);
    expect(sheets.map((one) => reopened.model.findSheet(one.name)?.cells.get(0, 0).value)).not.toContain(
      BEING_WRITTEN,
    );
  },
);

test('Names of single sheets are saved with their sheets, however many sheets use the same', async () => {
  const host = startHost({ sheets: [{ name: 'One' }, { name: 'My plan' }] });
  await Excel.run(async (context) => {
    for (const name of ['One', 'My plan']) {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.names.add('Area', sheet.getRange('A1:B2'), `of ${name}`);
    }
    context.workbook.names.add('Whole', context.workbook.worksheets.getItem('One').getRange('A1'));
    await context.sync();
  });
  const told = (one: ExcelHost) =>
    one.model.state.names
      .map(({ name, formula, sheetId, comment }) => {
        const sheet = one.model.sheets.find(({ id }) => id === sheetId)?.name ?? null;
        return [name, formula, sheet, comment];
      })
      .sort();
  expect(told(await startHostWithFile(await saveXlsx(host.model)))).toEqual(told(host));
});
