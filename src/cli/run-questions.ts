/** `ragplan questions`: what scrutiny, a peer or an adviser would ask of a plan, each by a stated rule. */
import { planQuestions } from '../app/plan-questions';
import { reportInput } from '../app/report-input';
import { sinceLast } from '../app/since-last';
import { reportQuestions } from '../report/sheets/questions';
import { wroteQuestionsSentence } from '#words/command-line-change';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import { printDocument, writeDocument } from './show-document';
import type { Terminal } from './terminal';

export interface QuestionsOptions extends OpenPlanOptions {
  readonly out?: string;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runQuestions(
  file: string,
  options: QuestionsOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, force } = options;
  const { opened } = await openPlanFile(file, options, terminal);
  const hasHistory = sinceLast(opened).snapshots.some(({ day }) => day < opened.asAt);
  const document = reportQuestions(reportInput(opened), planQuestions(opened), hasHistory);
  await writeDocument(out, document, { force, planPath: file });
  printDocument(document, terminal);
  if (out !== undefined) terminal.write(`\n${wroteQuestionsSentence(out)}\n`);
  return 0;
}
