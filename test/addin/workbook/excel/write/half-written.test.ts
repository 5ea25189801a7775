/** What the next opening makes of a workbook in which a write was broken off, in Excel and from the saved file. */
import { openPlan } from '../../../../../src/app/open-plan';
import { writeSummaries } from '../../../../../src/app/write-summaries';
import { readFacts } from '../../../../../src/model/own-mark';
import { openExcelWorkbook } from '../../../../../src/workbook/excel/excel-workbook';
import { openWorkbookBytes } from '../../../../../src/workbook/file/package/open-bytes';
import type { Workbook } from '../../../../../src/workbook/workbook';
import { saveXlsx } from '../../../../excel-host/file/save-xlsx';
import type { ExcelHost } from '../../../../excel-host/session/host';
import { failOnGaps, startHost } from '../../../../excel-host/testing';

failOnGaps();

const AS_AT = '2025-03-31';
/** Bare colours: what the product writes about them reads like a key of the plan. */
const ROWS = [
  ['Ref', 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Director A', '31/03/2024', 'Green'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Director B', '30/06/2025', 'Amber'],
  ['2.1', 'Strengthen scrutiny', 'Train the members', 'Director A', '30/09/2025', 'Red'],
  ['2.2', 'Strengthen scrutiny', 'Review the constitution', 'Director C', '30/09/2025', 'Not started'],
  ['2.3', 'Strengthen scrutiny', 'Publish a forward plan', 'Director C', '30/09/2025', 'Completed'],
  ['2.4', 'Strengthen scrutiny', 'Report each quarter', 'Director C', '30/09/2025', 'In progress'],
];
const start = (): ExcelHost =>
  startHost({ sheets: [{ name: 'Action plan', rows: ROWS, tables: { ActionPlan: 'A1:F7' } }] });

const readingOf = async (workbook: Workbook) => {
  const { plan, measures } = await openPlan(workbook, { asAt: AS_AT });
  return {
    statuses: plan.statusMap.map(({ status, lifecycle, rating, basis }) => [
      status,
      lifecycle,
      rating,
      basis,
    ]),
    parts: plan.parts.map(({ sheet }) => sheet),
    overall: measures.overall,
  };
};
const fromFile = async (host: ExcelHost) =>
  readingOf(await openWorkbookBytes('plan.xlsx', await saveXlsx(host.model)));

const isHalfWritten = (host: ExcelHost): boolean =>
  host.model.state.names.some(({ name, formula }) => readFacts(name, formula)?.state === 'writing');

/** Every so many actions one fails; some two hundred make the sheets whole. */
const STRIDE = 7;

describe('A write that was broken off', () => {
  it('leaves sheets that are read as no plan, no key and no list, wherever it broke off', async () => {
    const host = start();
    const before = await readingOf(openExcelWorkbook());
    expect(before.statuses).toContainEqual(['Green', 'in-progress', 'green', 'assumed']);
    const fresh = host.model.remember();
    let halves = 0;
    for (let action = 1; ; action += STRIDE) {
      host.model.restore(fresh);
      host.faults.reset();
      const opened = await openPlan(openExcelWorkbook(), { asAt: AS_AT });
      host.faults.failAction(action);
      const broke = await writeSummaries(openExcelWorkbook(), opened).then(
        () => false,
        () => true,
      );
      host.faults.reset();
      if (!broke) break;
      if (isHalfWritten(host)) halves += 1;
      expect(await readingOf(openExcelWorkbook())).toEqual(before);
      if (halves % 8 === 1) expect(await fromFile(host)).toEqual(before);
    }
    expect(halves).toBeGreaterThan(20);
  }, 120_000);

  it('is mended by the next one, on the same sheets', async () => {
    const host = start();
    const opened = await openPlan(openExcelWorkbook(), { asAt: AS_AT });
    for (const action of [40, 100, 160]) {
      host.faults.reset();
      host.faults.failAction(action);
      await expect(writeSummaries(openExcelWorkbook(), opened)).rejects.toMatchObject({
        kind: 'host-failed',
      });
      expect(isHalfWritten(host)).toBe(true);
      host.faults.reset();
      const { sheets } = await writeSummaries(openExcelWorkbook(), opened);
      expect(sheets.every(({ name, wanted }) => name === wanted)).toBe(true);
      expect(isHalfWritten(host)).toBe(false);
    }
    expect(host.model.sheets).toHaveLength(6);
  });
});
