import { readFileSync } from 'node:fs';
import { openPlan } from '../../../../src/app/open-plan';
import { refreshPlan } from '../../../../src/app/refresh-plan';
import { readWrittenSummary } from '../../../../src/app/read-written-summary';
import { summaryJson } from '../../../../src/app/summary-json';
import { writeSummaries } from '../../../../src/app/write-summaries';
import { OWN_SHEETS, REQUESTED_KINDS } from '../../../../src/model/own-names';
import { isOwnSheet } from '../../../../src/model/own-sheets';
import { openExcelWorkbook } from '../../../../src/workbook/excel/excel-workbook';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { failOnGaps, startHostWithFile } from '../../../excel-host/testing';

failOnGaps();

const SAMPLES = [
  ['corporate-peer-challenge', '2024-09-05'],
  ['six-month-check-in', '2025-03-31'],
  ['as-officers-keep-it', '2025-09-26'],
] as const;

describe.each(SAMPLES)('The sample %s in Excel', (sample, asAt) => {
  it('gives the figures that its file gives, in four round trips, and after one the same again', async () => {
    const name = `${sample}.xlsx`;
    const bytes = new Uint8Array(readFileSync(`samples/${name}`));
    const fromFile = await openPlan(await openWorkbookBytes(name, bytes), { asAt });
    const host = await startHostWithFile(bytes, { name });
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, { asAt });
    await workbook.access();
    expect(host.trace.syncs.length).toBeLessThanOrEqual(4);
    expect(summaryJson(opened)).toEqual(summaryJson(fromFile));

    host.trace.reset();
    expect(summaryJson(await refreshPlan(workbook, opened, { asAt }))).toEqual(summaryJson(fromFile));
    expect(host.trace.syncs).toHaveLength(1);
  });

  it('gets its seven sheets in one write, which change no figure and are found to be up to date', async () => {
    const name = `${sample}.xlsx`;
    const host = await startHostWithFile(new Uint8Array(readFileSync(`samples/${name}`)), { name });
    const workbook = openExcelWorkbook();
    const opened = await openPlan(workbook, { asAt });
    const before = host.model.remember();
    host.trace.reset();
    const receipt = await writeSummaries(workbook, opened);
    expect(receipt).toMatchObject({ syncs: 6, split: false, undo: 'one-step' });
    expect(receipt.sheets).toHaveLength(7);
    expect(Math.max(...host.trace.syncs.map(({ requestBytes }) => requestBytes))).toBeLessThan(800_000);
    expect(host.model.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);

    const again = await openPlan(workbook, { asAt });
    expect(summaryJson(again)).toEqual(summaryJson(opened));
    expect(readWrittenSummary(again)).toMatchObject({ asAt, changed: false });

    const rewritten = await writeSummaries(workbook, again);
    expect(rewritten.sheets.map(({ outcome }) => outcome)).toEqual(Array(7).fill('rewritten'));
    expect(host.undo.clearedBy).toEqual([]);
    host.takeBack();
    host.takeBack();
    expect(host.model.state.sheets).toEqual(before.sheets);
  });
});

it('The sheets that are written only where they are asked for are written in Excel as well, and are no part of the plan', async () => {
  const name = 'six-month-check-in.xlsx';
  await startHostWithFile(new Uint8Array(readFileSync(`samples/${name}`)), { name });
  const workbook = openExcelWorkbook();
  const opened = await openPlan(workbook, { asAt: '2025-03-31' });
  const receipt = await writeSummaries(workbook, opened, REQUESTED_KINDS);
  const names = REQUESTED_KINDS.map((kind) => OWN_SHEETS[kind].name);
  expect(receipt.sheets.map((sheet) => sheet.name)).toEqual(names);
  const again = await openPlan(workbook, { asAt: '2025-03-31' });
  expect(summaryJson(again)).toEqual(summaryJson(opened));
  const ours = again.source.grids.filter(isOwnSheet).map(({ sheet }) => sheet);
  expect(ours).toEqual(names);
});
