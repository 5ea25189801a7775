/** `ragplan snapshot`: keeps the plan as it stands, on the sheet RAG History of a copy of its workbook. */
import { planSnapshot } from '../app/plan-snapshot';
import { PRODUCT_VERSION } from '../app/version';
import { changeHistory } from '../render/changed-history';
import { printable } from '../report/one-line';
import { makeBook } from '../render/make-book';
import { historyProblemLine, snapshotSentence } from '#words/command-line-change';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import type { Terminal } from './terminal';
import { writeCopy } from './write-workbooks';

export interface SnapshotOptions extends OpenPlanOptions {
  readonly into: string;
  readonly label?: string;
  /** Puts the snapshot in the place of one that is there for the same day. */
  readonly replace: boolean;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runSnapshot(
  file: string,
  options: SnapshotOptions,
  terminal: Terminal,
): Promise<number> {
  const { into, label, replace } = options;
  const { opened, bytes } = await openPlanFile(file, options, terminal);
  const { history } = opened;
  const { grids } = opened.source;
  const snapshot = planSnapshot(opened, history, label);
  const { plan } = changeHistory(grids, { snapshot, replaces: replace }, PRODUCT_VERSION);
  const book = makeBook(plan.name, [plan]);
  const sheets = await writeCopy(book, file, bytes, into, options);
  const { day, actions } = snapshot;
  const others = history.snapshots.filter((one) => one.day !== day).length;
  const facts = { day, label: snapshot.label, actions: actions.length, others, sheets };
  terminal.write(`${printable(snapshotSentence(into, facts))}\n`);
  for (const problem of history.problems) terminal.write(`${printable(historyProblemLine(problem))}\n`);
  return 0;
}
