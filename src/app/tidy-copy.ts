/** Make a tidy copy of a plan: one table, word for word, whatever the shape that it was read from. */
import type { Plan } from '../model/plan';
import { Problem } from '../model/problem';
import { NO_SETTINGS, type PlanSettings } from '../model/settings';
import { differences, type Difference } from '../model/same-plan';
import type { TidyPlan } from '../model/tidy-plan';
import { COLUMN_ROLES } from '../model/terms';
import { chooseSheet, letReaderFind } from '../edit/place-plan';
import { tidyPlan } from '../reader/tidy/tidy-plan';
import { reportSettings } from '../report/sheets/settings-sheet';
import { makeBook } from '../render/make-book';
import type { SummaryBook } from '../render/sheet-plan';
import { renderSheet } from '../render/sheet/render-sheet';
import { planTidySheets, tidyHeaders } from '../render/sheet/tidy-book';
import { TIDY_PLAN } from '#words/tidy-plan';
import { editsBetween } from '../settings/edits';
import type { CanRead, CanWriteSheets, Receipt } from '../workbook/workbook';
import { keepDecisions } from './keep-settings';
import { openPlan, type OpenedPlan } from './open-plan';

import { PRODUCT_VERSION } from './version';
import { planGuards } from './write-summaries';

interface TidyCopy {
  readonly tidy: TidyPlan;
  readonly book: SummaryBook;
}

/** The sheets that go into the plan's own workbook, where what was decided stands already. */
function tidyCopy({ source, plan }: OpenedPlan): TidyCopy {
  const tidy = tidyPlan(source.grids, source.located, plan);
  return { tidy, book: makeBook(tidy.title ?? TIDY_PLAN.defaultTitle, planTidySheets(tidy)) };
}

/**
 * Adds the sheets to the plan's own workbook, and decides that the plan is read from there; where the table would be read in
 * another way than the plan, which column is which is decided with it.
 *
 * @throws Problem 'read-only', 'protected', 'plan-moved', 'host-busy', 'host-failed'.
 */
export async function addTidyCopy(workbook: CanRead & CanWriteSheets, opened: OpenedPlan): Promise<Receipt> {
  const { tidy, book } = tidyCopy(opened);
  const receipt = await workbook.writeSheets(book, planGuards(opened));
  const { settings, asAt } = opened;
  const there = chooseSheet(settings, receipt.sheets[0]?.name ?? '');
  await keepDecisions(workbook, editsBetween(settings, there));
  const after = await openPlan(workbook, { today: asAt });
  if (differences(opened.plan, after.plan).length > 0)
    await keepDecisions(workbook, editsBetween(there, { ...there, columns: columnsOf(tidy) }));
  return receipt;
}

/** A tidy copy that has been read back. */
export interface ProvenCopy extends TidyCopy {
  /** What is read of it otherwise than of the plan; empty where it is the same plan. */
  readonly differs: readonly Difference[];
}

/**
 * The same for a workbook of its own, read back. Where the table alone would be read in another way, its settings say
 * which column is which.
 *
 * @param readBack reads the plan of a workbook that holds these sheets
 */
export async function proveTidyWorkbook(
  opened: OpenedPlan,
  readBack: (book: SummaryBook) => Promise<Plan>,
): Promise<ProvenCopy> {
  const prove = async (isPinned: boolean): Promise<ProvenCopy> => {
    const copy = tidyWorkbook(opened, isPinned);
    return { ...copy, differs: differences(opened.plan, await readBack(copy.book)) };
  };
  const plain = await prove(false).catch(orNoPlan);
  if (plain?.differs.length === 0) return plain;
  const pinned = await prove(true);
  return plain === null || pinned.differs.length < plain.differs.length ? pinned : plain;
}

/** Where no plan is found in the table alone, it may be by what is said of its columns. */
function orNoPlan(error: unknown): null {
  if (error instanceof Problem && error.kind === 'no-plan') return null;
  throw error;
}

/** What was decided goes along, but for where the plan is and what was accepted there. */
function tidyWorkbook(opened: OpenedPlan, isPinned: boolean): TidyCopy {
  const { tidy, book } = tidyCopy(opened);
  const found = letReaderFind(opened.settings);
  const settings: PlanSettings = { ...found, accepted: [], ...(isPinned && { columns: columnsOf(tidy) }) };
  if (JSON.stringify(settings) === JSON.stringify(NO_SETTINGS)) return { tidy, book };
  const kept = renderSheet(reportSettings(settings), PRODUCT_VERSION);
  return { tidy, book: { ...book, sheets: [...book.sheets, kept] } };
}

/** Which column of the table is which, and which there are not. */
function columnsOf({ columns }: TidyPlan): PlanSettings['columns'] {
  const headers = tidyHeaders(columns);
  return Object.fromEntries(
    COLUMN_ROLES.map((role) => [role, headers[columns.findIndex((column) => column.role === role)] ?? '']),
  );
}
