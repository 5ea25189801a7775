/** The product as a hunt calls it: from bytes or grids to all that is said and written of them. */
import { headlineText } from '../../src/app/headline-text';
import { openPlan, type OpenedPlan } from '../../src/app/open-plan';
import { planSummaries } from '../../src/app/plan-summaries';
import { findingsJson, summaryJson } from '../../src/app/summary-json';
import { jsonText, throughDoor } from '../../src/cli/door';
import { explanationText } from '../../src/cli/text/explanation';
import { findingsText } from '../../src/cli/text/findings';
import { inkFor } from '../../src/cli/text/ink';
import { summaryText } from '../../src/cli/text/summary';
import type { Grid } from '../../src/plan/grid';
import { Problem } from '../../src/plan/problem';
import type { PlanSettings } from '../../src/plan/settings/settings';
import type { SummaryBook } from '../../src/sheet/sheet-plan';
import { problemSentence } from '../../src/words/en/problems';
import type { FileLimits } from '../../src/workbook/file/limits';
import { openWorkbookBytes } from '../../src/workbook/file/open-bytes';
import { writeSummaryBytes } from '../../src/workbook/file/write-bytes';
import type { Workbook } from '../../src/workbook/workbook';
import { fakeTerminal } from '../cli/fake-terminal';

export type { FileLimits, Grid, OpenedPlan, PlanSettings, SummaryBook };
export { quoteSheet } from '../../src/plan/address';
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
    return {
      kind: error.kind,
      counted: String(error.facts['counted'] ?? ''),
      sentence: problemSentence(error),
    };
  }
}

export const openBytes = (bytes: Uint8Array, limits: Partial<FileLimits> = {}): Promise<Workbook> =>
  openWorkbookBytes('plan.xlsx', bytes, limits);

/** A workbook of grids, as an adapter would hand it over. */
export const workbookOf = (grids: readonly Grid[], name = 'plan.xlsx'): Workbook => ({
  name,
  readGrids: async () => grids,
  withLooks: async (asked) => asked,
  access: async () => ({ canWrite: false, refusal: 'file' }),
});

export const open = (workbook: Workbook, overrides: Partial<PlanSettings> = {}): Promise<OpenedPlan> =>
  openPlan(workbook, { today: TODAY, overrides });

export const summariesOf = (opened: OpenedPlan): SummaryBook => planSummaries(opened);
export const headlineOf = (opened: OpenedPlan): string => headlineText(opened);
export const bytesOf = (book: SummaryBook, externalFile?: string): Promise<Uint8Array> =>
  writeSummaryBytes(book, externalFile === undefined ? {} : { externalFile });

/** All that the command line would print of a plan, as it reaches the terminal; and its JSON, as a program reads it. */
export function printed(opened: OpenedPlan): { text: string; json: readonly unknown[] } {
  const outside = fakeTerminal();
  const terminal = throughDoor(outside);
  const ink = inkFor(false);
  terminal.write(summaryText(opened, ink));
  terminal.write(findingsText(opened, ink));
  terminal.write(explanationText(opened, ink));
  const documents = [summaryJson(opened), findingsJson(opened)].map(jsonText);
  const before = outside.out().length;
  for (const one of documents) terminal.write(one);
  const json =
    outside.out().slice(before) === documents.join('') ? documents.map((one) => JSON.parse(one)) : [];
  return { text: outside.out(), json };
}
