/** `ragplan portfolio`: many plans side by side, in one process that holds one of them at a time. */
import { basename, resolve } from 'node:path';
import { PlanPortfolio } from '../app/plan-portfolio';
import { PRODUCT_VERSION } from '../app/version';
import { Problem } from '../model/problem';
import { csvHeader, csvLines } from '../render/csv';
import { printable } from '../report/one-line';
import { TIDY_COLUMNS, type TidyRow } from '../report/portfolio/tidy-actions';
import { table } from '../report/table';
import { savedOn } from '../workbook/file/read/saved-on';
import { writeSummaryBytes } from '../workbook/file/write/write-bytes';
import { NewFile } from '../workbook/file/write/write-file';
import { SEVERAL_TEXT, wroteCsvSentence } from '#words/command-line';
import { wrotePortfolioSentence } from '#words/portfolio';
import { problemSentence } from '#words/problems';
import { PRODUCT_NAME } from '#words/sheets';
import { planFiles } from './plan-files';
import { openPlanFile, type OpenPlanOptions } from './plan-options';
import { SUMMARY } from './summary';
import type { Terminal } from './terminal';
import { refuseTwice } from './write-workbooks';

export interface PortfolioOptions extends OpenPlanOptions {
  readonly out: string;
  readonly csv?: string;
  readonly parquet?: string;
  readonly force: boolean;
}

/** @returns 2 where a plan could not be read, else 0. @throws Problem where nothing can be written. */
export async function runPortfolio(
  named: readonly string[],
  options: PortfolioOptions,
  terminal: Terminal,
): Promise<number> {
  const { out, csv, parquet, force } = options;
  const paths = [out, csv, parquet].filter((path) => path !== undefined);
  refuseTwice(paths);
  // A portfolio that lies in the folder from the last time is no plan of it.
  const files = (await planFiles(named)).filter((file) => resolve(file) !== resolve(out));
  if (files.length === 0) throw new Problem('no-workbooks', { file: named[0] ?? '' });
  const rules = { force, planPath: files };
  const at = (path: string | undefined) => (path === undefined ? null : NewFile.at(path, rules));
  const [book, lines, columns] = await Promise.all([at(out), at(csv), at(parquet)]);
  const open = [book, lines, columns].filter((file) => file !== null);
  const portfolio = new PlanPortfolio();
  try {
    // Begun before any plan is read: what cannot be written is known before anything is said.
    for (const file of open) await file.write(new Uint8Array());
    const rows = readPlans(files, { portfolio, lines, options, terminal });
    if (columns === null) await readThrough(rows);
    else {
      // Fetched when it is asked for: few ask.
      const { writeParquet } = await import(/* webpackChunkName: "parquet" */ '../parquet/write-parquet');
      await writeParquet(TIDY_COLUMNS, rows, (bytes) => columns.write(bytes), CREATED_BY);
    }
    await book?.write(await writeSummaryBytes(portfolio.book()));
    for (const file of open) await file.keep();
  } catch (error) {
    for (const file of open) await file.drop();
    throw error;
  }
  const failed = files.length - portfolio.read;
  terminal.write(`\n${SEVERAL_TEXT.total(files.length, failed, undefined)}\n`);
  terminal.write(`${wrotePortfolioSentence(out, portfolio.read)}\n`);
  for (const path of [csv, parquet])
    if (path !== undefined) terminal.write(`${wroteCsvSentence(path, portfolio.actions)}\n`);
  return failed > 0 ? 2 : 0;
}

const CREATED_BY = `${PRODUCT_NAME} version ${PRODUCT_VERSION}`;

interface Reading {
  readonly portfolio: PlanPortfolio;
  /** Of the CSV file, where one is asked for. */
  readonly lines: NewFile | null;
  readonly options: OpenPlanOptions;
  readonly terminal: Terminal;
}

/** The actions of each plan, which is opened when its turn comes: nothing is held of the one before. */
async function* readPlans(
  files: readonly string[],
  { portfolio, lines, options, terminal }: Reading,
): AsyncGenerator<TidyRow> {
  const nameOf = namesAmong(files);
  const listed = (rows: readonly TidyRow[]) =>
    table({ name: 'PortfolioActions', heading: '', columns: TIDY_COLUMNS, rows });
  const encoder = new TextEncoder();
  await lines?.write(encoder.encode(csvHeader(listed([]))));
  for (const file of files) {
    let rows: readonly TidyRow[] = [];
    try {
      const { opened, bytes } = await openPlanFile(file, options, terminal);
      rows = portfolio.add(opened, nameOf(file), savedOn(bytes));
      terminal.write(`${SUMMARY.line(opened, file)}\n`);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      portfolio.refuse(nameOf(file), error);
      terminal.writeError(`ragplan: ${printable(SEVERAL_TEXT.failed(file, problemSentence(error)))}\n`);
    }
    await lines?.write(encoder.encode(csvLines(listed(rows))));
    yield* rows;
  }
}

async function readThrough(rows: AsyncGenerator<unknown>): Promise<void> {
  let isDone = false;
  while (!isDone) isDone = (await rows.next()).done === true;
}

/** Without the folder, which says where plans are kept; with it only where two files have the same name. */
function namesAmong(files: readonly string[]): (file: string) => string {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(basename(file), (counts.get(basename(file)) ?? 0) + 1);
  return (file) => ((counts.get(basename(file)) ?? 0) > 1 ? file : basename(file));
}
