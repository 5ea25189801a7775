/** The product as a hunt calls it: from bytes or grids to all that is said and written of them. */
import { headlineText } from '../../src/app/headline-text';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { planSummaries } from '../../src/app/plan-summaries';
import { reportInput } from '../../src/app/report-input';
import { findingsJson, summaryJson } from '../../src/app/summary-json';
import { jsonText, throughDoor } from '../../src/cli/door';
import { textOptions } from '../../src/cli/terminal';
import type { Grid } from '../../src/model/grid';
import { Problem } from '../../src/model/problem';
import type { PlanSettings } from '../../src/model/settings';
import type { SummaryBook } from '../../src/render/sheet-plan';
import { renderText } from '../../src/render/text/render-text';
import { reportExplanation } from '../../src/report/texts/explanation';
import { reportFindings } from '../../src/report/texts/findings';
import { reportPosition } from '../../src/report/texts/position';
import type { FileLimits } from '../../src/workbook/file/package/limits';
import { openWorkbookBytes } from '../../src/workbook/file/package/open-bytes';
import { standAlone } from '../../src/render/stand-alone';
import { writeSummaryBytes } from '../../src/workbook/file/write/write-bytes';
import type { Workbook } from '../../src/workbook/workbook';
import { problemSentence } from '#words/problems';
import { fakeTerminal } from '../cli/fake-terminal';

export type { FileLimits, Grid, OpenedPlan, PlanSettings, SummaryBook };
export { cleanText } from '../../src/workbook/common/clean-text';

const TODAY = '2025-06-30';

/** What was asked for, or why not in a sentence. Anything but a `Problem` passes: it is a fault. */
export type Answer<T> =
  { readonly value: T } | { readonly kind: string; readonly counted: string; readonly sentence: string };

export async function answerOf<T>(work: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { kind: error.kind, counted: countedOf(error), sentence: problemSentence(error) };
  }
}

/** What there was too much of; "" where that is not why. */
const countedOf = (problem: Problem): string =>
  problem.kind === 'too-large' && 'counted' in problem.facts ? problem.facts.counted : '';

export const openBytes = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): Promise<Workbook> =>
  openWorkbookBytes('plan.xlsx', bytes, limits);

/** A workbook of grids, as an adapter would hand it over. */
export const workbookOf = (grids: readonly Grid[], name = 'plan.xlsx'): Workbook => ({
  name,
  readGrids: async () => grids,
  withLooks: async (asked) => asked,
  access: async () => ({ canWrite: false, refusal: 'no-way' }),
});

export const open = (workbook: Workbook, overrides: Partial<PlanSettings> = {}): Promise<OpenedPlan> =>
  openPlan(workbook, { today: TODAY, overrides });

export const summariesOf = (opened: OpenedPlan): SummaryBook => planSummaries(opened);
export const headlineOf = (opened: OpenedPlan): string => headlineText(opened);
export const bytesOf = (book: SummaryBook): Promise<Uint8Array> => writeSummaryBytes(standAlone(book));

/** All that the command line would print of a plan, as it reaches the terminal; and its JSON, as a program reads it. */
export function printed(opened: OpenedPlan): { text: string; json: readonly unknown[] } {
  const outside = fakeTerminal();
  const terminal = throughDoor(outside);
  const input = reportInput(opened);
  for (const said of [reportPosition(input), reportFindings(input), reportExplanation(input)])
    terminal.write(renderText(said, textOptions(terminal)));
  const documents = [summaryJson(opened), findingsJson(opened)].map(jsonText);
  const before = outside.out().length;
  for (const one of documents) terminal.write(one);
  const json =
    outside.out().slice(before) === documents.join('') ? documents.map((one) => JSON.parse(one)) : [];
  return { text: outside.out(), json };
}
