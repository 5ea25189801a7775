/** `ragplan remove`: takes our summary sheets out of a copy of a plan's workbook again. */
import { basename } from 'node:path';
import { removeSummaries, type RemovedSummaries } from '../workbook/file/copy/remove-summaries';
import { readWorkbookBytes } from '../workbook/file/package/open-file';
import { writeWholeFile } from '../workbook/file/write/write-file';
import { removedSentence } from '#words/command-line';
import { limitsOf, type LimitOptions } from './plan-options';
import type { Terminal } from './terminal';
import { refuseEnding } from './write-workbooks';

export interface RemoveOptions extends LimitOptions {
  readonly out: string;
  readonly force: boolean;
}

/** @returns the exit code, 0. */
export async function runRemove(file: string, wanted: RemoveOptions, terminal: Terminal): Promise<number> {
  const { out, force } = wanted;
  const options = { name: basename(file), force, limits: limitsOf(wanted) };
  let done: RemovedSummaries | null = null;
  const make = async (): Promise<Uint8Array> => {
    const bytes = await readWorkbookBytes(file, options.limits);
    refuseEnding(out, bytes, options);
    const removed = await removeSummaries(bytes, options);
    done = removed;
    return removed.bytes;
  };
  await writeWholeFile(out, make, { force, planPath: file });
  if (done !== null) terminal.write(`${removedSentence(out, done)}\n`);
  return 0;
}
