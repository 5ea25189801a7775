/** `ragplan compare`: what changed since a snapshot, between two of them, or between two files of a plan. */
import { changesJson } from '../app/changes-json';
import { compareFiles, compareSince } from '../app/compare-plans';
import type { OpenedPlan } from '../app/open-plan';
import { reportInput } from '../app/report-input';
import type { Changes } from '../history/changes';
import type { Doubt } from '../history/doubt';
import type { SheetDocument } from '../report/document';
import { reportChanges } from '../report/sheets/what-changed';
import { titleFacts } from '../report/report-input';
import { CHANGE_HELP, historyProblemLine, wroteChangesSentence } from '#words/command-line-change';
import { CommanderError } from 'commander';
import { jsonText } from './door';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import { printDocument, writeDocument } from './show-document';
import type { Terminal } from './terminal';

export interface CompareOptions extends OpenPlanOptions {
  readonly json: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly out?: string;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runCompare(
  files: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<number> {
  const { json, out, force } = options;
  const compared = await compare(files, options, terminal);
  const { changes, doubts } = compared;
  const document = documentOf(compared);
  await writeDocument(out, document, { force, planPath: files });
  if (json) terminal.write(jsonText(changesJson(changes, doubts)));
  else printDocument(document, terminal);
  if (out !== undefined && !json) terminal.write(`\n${wroteChangesSentence(out)}\n`);
  return 0;
}

interface Compared {
  readonly changes: Changes;
  readonly opened: OpenedPlan;
  readonly remarks: readonly string[];
  readonly doubts: readonly Doubt[];
}

async function compare(
  [first = '', second, ...more]: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<Compared> {
  const { since, until } = options;
  const refuse = (sentence: string) => new CommanderError(2, 'ragplan.compare', sentence);
  if (more.length > 0 || (second === undefined && since === undefined)) throw refuse(CHANGE_HELP.twoOrSince);
  if (second !== undefined) {
    if (since !== undefined || until !== undefined) throw refuse(CHANGE_HELP.twoOrSince);
    // The day that is asked for is that of the newer file.
    const { asAt, ...ofBoth } = options;
    const { opened: earlier } = await openPlanFile(first, ofBoth, terminal);
    const { opened } = await openPlanFile(
      second,
      asAt === undefined ? ofBoth : { ...ofBoth, asAt },
      terminal,
    );
    return { ...compareFiles(earlier, opened), opened, remarks: [] };
  }
  const { opened } = await openPlanFile(first, options, terminal);
  const history = opened.history;
  return {
    changes: compareSince(opened, history, since ?? '', until),
    opened,
    remarks: history.problems.map(historyProblemLine),
    doubts: [],
  };
}

function documentOf({ changes, opened, remarks, doubts }: Compared): SheetDocument {
  const asAt = changes.after.day || opened.asAt;
  const title = { ...titleFacts(reportInput(opened)), asAt };
  return reportChanges({ changes, unit: opened.plan.unit, title, asAt, remarks, doubts });
}
