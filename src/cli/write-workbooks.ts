/** What `--out`, `--into`, `--csv` and `--publish` write: summary sheets, a copy of the plan's workbook with them in it, every action, the edition for the web site. */
import { basename, extname, resolve } from 'node:path';
import { actionsCsv } from '../app/actions-csv';
import { reportInput } from '../app/report-input';
import { planSummaries, planSummaryFile } from '../app/plan-summaries';
import { Problem } from '../model/problem';
import type { SummaryBook } from '../render/sheet-plan';
import { copyWorkbook, type WorkbookCopy } from '../workbook/file/copy/copy-workbook';
import { endingOf } from '../workbook/file/copy/open-draft';
import { planPublishedBook } from '../render/published-book';
import { writeSummaryFile, writeWholeFile } from '../workbook/file/write/write-file';
import { copiedSentence, publishedSentence, wroteCsvSentence, wroteSentence } from '#words/command-line';
import { limitsOf, type OpenedFile, type PlanOptions } from './plan-options';
import type { Terminal } from './terminal';

type Wanted = Pick<
  PlanOptions,
  | 'out'
  | 'into'
  | 'csv'
  | 'publish'
  | 'contact'
  | 'nextUpdate'
  | 'withOwners'
  | 'force'
  | 'maxUnpacked'
  | 'maxRatio'
  | 'maxCounts'
>;

/** Throws a `Problem` where Excel would not open the copy under its name. */
export function refuseEnding(path: string, from: Uint8Array, options: Parameters<typeof endingOf>[1]): void {
  const wanted = endingOf(from, options);
  if (extname(path).toLowerCase() !== wanted)
    throw new Problem('no-copy', { file: options.name, reason: 'ending', wanted });
}

/** Writes a copy of the plan's workbook with these sheets of ours in it. Throws a `Problem` where it cannot be. */
export async function writeCopy(
  summaries: SummaryBook,
  file: string,
  bytes: Uint8Array,
  into: string,
  wanted: Pick<Wanted, 'force' | 'maxUnpacked' | 'maxRatio' | 'maxCounts'>,
): Promise<WorkbookCopy['sheets']> {
  const { force } = wanted;
  const options = { name: basename(file), force, limits: limitsOf(wanted) };
  let sheets: WorkbookCopy['sheets'] = [];
  const make = async (): Promise<Uint8Array> => {
    refuseEnding(into, bytes, options);
    const copy = await copyWorkbook(bytes, { summaries }, options);
    sheets = copy.sheets;
    return copy.bytes;
  };
  await writeWholeFile(into, make, { force, planPath: file });
  return sheets;
}

/** @throws Problem 'out-twice' where two of them are one file */
export function refuseTwice(paths: readonly string[]): void {
  const twice = paths.find((path, at) =>
    paths.slice(0, at).some((other) => resolve(other) === resolve(path)),
  );
  if (twice !== undefined) throw new Problem('out-twice', { file: basename(twice), path: twice });
}

/** @returns a sentence for each file that was written. Throws a `Problem` where one cannot be. */
export async function writeWorkbooks(
  { opened, bytes }: OpenedFile,
  file: string,
  wanted: Wanted,
): Promise<readonly string[]> {
  const { out, into, csv, publish, force } = wanted;
  const sentences: string[] = [];
  refuseTwice([out, into, csv, publish].filter((path) => path !== undefined));
  // The copy first: it is what may be refused.
  if (into !== undefined)
    sentences.push(copiedSentence(into, await writeCopy(planSummaries(opened), file, bytes, into, wanted)));
  if (out !== undefined) {
    await writeSummaryFile(out, planSummaryFile(opened), { force, planPath: file });
    sentences.push(wroteSentence(out));
  }
  if (csv !== undefined) {
    await writeWholeFile(csv, async () => actionsCsv(opened), { force, planPath: file });
    sentences.push(wroteCsvSentence(csv, opened.plan.actions.length));
  }
  if (publish !== undefined) {
    const { contact = null, nextUpdate = null, withOwners } = wanted;
    const book = planPublishedBook(reportInput(opened), { contact, nextUpdate, withOwners });
    await writeSummaryFile(publish, book, { force, planPath: file });
    sentences.push(publishedSentence(publish));
  }
  return sentences;
}

export function sayWrote(sentences: readonly string[], terminal: Terminal): void {
  for (const sentence of sentences) terminal.write(`\n${sentence}\n`);
}
