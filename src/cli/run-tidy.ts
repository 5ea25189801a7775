/** `ragplan tidy`: the plan, whatever its shape, as one table in a new workbook, read back before it is written. */
import { openPlan } from '../app/open-plan';
import { proveTidyWorkbook } from '../app/tidy-copy';
import type { Plan } from '../model/plan';
import { printable } from '../report/one-line';
import type { SummaryBook } from '../render/sheet-plan';
import { openWorkbookBytes } from '../workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../workbook/file/write/write-bytes';
import { writeSummaryFile } from '../workbook/file/write/write-file';
import { wroteTidySentences } from '#words/tidy-plan';
import { limitsOf, openPlanFile, type OpenPlanOptions } from './plan-options';
import type { Terminal } from './terminal';

export interface TidyOptions extends OpenPlanOptions {
  readonly out: string;
  readonly force: boolean;
}

/** @returns the exit code, 0. @throws Problem for anything the user can mend. */
export async function runTidy(file: string, options: TidyOptions, terminal: Terminal): Promise<number> {
  const { out, force } = options;
  const { opened } = await openPlanFile(file, options, terminal);
  const { fileName, asAt, plan } = opened;
  const readBack = async (book: SummaryBook): Promise<Plan> => {
    const written = await openWorkbookBytes(fileName, await writeSummaryBytes(book), limitsOf(options));
    return (await openPlan(written, { today: asAt })).plan;
  };
  const copy = await proveTidyWorkbook(opened, readBack);
  await writeSummaryFile(out, copy.book, { force, planPath: file });
  const { tidy, differs } = copy;
  const said = wroteTidySentences({
    path: out,
    rows: tidy.rowCount,
    columns: tidy.columns.length,
    beside: tidy.beside.length,
    actions: plan.actions.length,
    uncalculated: plan.notes.filter(({ code }) => code === 'formula-not-calculated').length,
    differs,
  });
  terminal.write(`${said.map(printable).join('\n')}\n`);
  return 0;
}
