/** `ragplan statement`: the position statement that goes to a peer team, as text and as a Word document. */
import { extname } from 'node:path';
import { CommanderError } from 'commander';
import { planStatement } from '../app/plan-statement';
import { writeWholeFile } from '../workbook/file/write/write-file';
import { STATEMENT_HELP, wroteStatementSentence } from '#words/command-line-statement';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import { printDocument } from './show-document';
import type { Terminal } from './terminal';

export interface StatementOptions extends OpenPlanOptions {
  readonly out?: string;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runStatement(
  file: string,
  options: StatementOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, force } = options;
  if (out !== undefined && extname(out).toLowerCase() !== '.docx')
    throw new CommanderError(2, 'ragplan.statement', STATEMENT_HELP.notDocx);
  const { opened } = await openPlanFile(file, options, terminal);
  const document = planStatement(opened);
  if (out !== undefined) {
    const make = async (): Promise<Uint8Array> => {
      // Fetched when it is asked for: the library is as large as all the rest.
      const { writeDocx } = await import(/* webpackChunkName: "docx" */ '../docx/write-docx');
      return writeDocx(document);
    };
    await writeWholeFile(out, make, { force, planPath: file });
  }
  printDocument(document, terminal);
  if (out !== undefined) terminal.write(`\n${wroteStatementSentence(out)}\n`);
  return 0;
}
