/** Writes the summary sheets: one round trip to look, one to write, and one that only shows the result. */
import { Problem } from '../../plan/problem';
import type { SummaryBook } from '../../sheet/sheet-plan';
import { SHEET_NAMES } from '../../words/en/labels';
import type { PlanGuard, Receipt, UndoPromise } from '../workbook';
import type { Place } from './find-places';
import { findPlace, isOurTable, nameVariant } from './find-places';
import { hostCode, mapHostError } from './map-host-error';
import { planWrite } from './plan-write';
import { canMergeUndo } from './requirement-sets';
import type { ExcelRunner } from './run-excel';
import type { SeenBook } from './write-guards';
import { checkPlan, seeBook } from './write-guards';

interface Written {
  readonly places: readonly Place[];
  readonly outOfDate: readonly string[];
  readonly requests: number;
}

/** Throws a Problem where the workbook, or a sheet that would be written over, cannot be changed. */
function refuse({ access }: SeenBook, places: readonly Place[]): void {
  if (access.refusal === 'read-only') throw new Problem('read-only');
  if (access.refusal === 'workbook-protected' && places.some(({ isNew }) => isNew))
    throw new Problem('protected');
  const locked = places.find(({ before }) => before?.isProtected);
  if (locked) throw new Problem('protected', { sheet: locked.name });
}

/** Summary sheets of ours that this write leaves as they are. */
function leftBehind({ tables }: SeenBook, places: readonly Place[]): string[] {
  const written = new Set(places.map(({ name }) => name));
  const ours = Object.entries(SHEET_NAMES).flatMap(([kind, name]) => (kind === 'settings' ? [] : [name]));
  const isOurName = (sheet: string): boolean =>
    ours.some((name) => nameVariant(name, Number(/ \((\d+)\)$/.exec(sheet)?.[1] ?? 1)) === sheet);
  const found = tables.filter(
    ({ name, sheet }) => isOurTable(name) && !written.has(sheet) && isOurName(sheet),
  );
  return [...new Set(found.map(({ sheet }) => sheet))];
}

async function writeOnce(
  context: Excel.RequestContext,
  book: SummaryBook,
  guards: readonly PlanGuard[],
  date1904: boolean,
): Promise<Written> {
  const seen = await seeBook(context, book, guards);
  await checkPlan(seen);
  const places = book.sheets.map((plan) => findPlace(plan, seen.candidates, seen.sheets));
  refuse(seen, places);
  const requests = planWrite(places, seen, date1904);
  for (const steps of requests) {
    for (const { run } of steps) run(context);
    await send(context);
  }
  return { places, outOfDate: leftBehind(seen, places), requests: requests.length };
}

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/**
 * Everything is one undo step where Excel can merge it. Where it finds that it cannot after all, the write is done once
 * more without, and everything is looked at again first; no other write is ever tried twice.
 */
export async function writeSheets(
  run: ExcelRunner,
  book: SummaryBook,
  guards: readonly PlanGuard[],
  date1904: boolean,
): Promise<Receipt> {
  const write = (context: Excel.RequestContext) => writeOnce(context, book, guards, date1904);
  let undo: UndoPromise | null = null;
  const ran = await (
    canMergeUndo()
      ? run(write, { delayForCellEdit: true, mergeUndoGroup: true })
      : run(write, { delayForCellEdit: true })
  ).catch((error: unknown) => {
    if (hostCode(error) !== 'UndoNotSupported') throw mapHostError(error);
    undo = 'not-known';
    return run(write, { delayForCellEdit: true }).catch((again: unknown) => {
      throw mapHostError(again);
    });
  });
  const { places, outOfDate, requests } = ran.result;
  await showFirst(run, places);
  return {
    sheets: places.map(({ plan, name, isNew }) => ({
      name,
      wanted: plan.name,
      outcome: isNew ? 'made' : 'rewritten',
    })),
    outOfDate,
    undo: undo ?? (canMergeUndo() || requests === 1 ? 'one-step' : 'several-steps'),
    syncs: ran.syncs,
    split: requests > 1,
  };
}

/** Settings are kept without leaving the sheet that the user is on. Excel refuses this when it has lost the focus: never mind. */
async function showFirst(run: ExcelRunner, places: readonly Place[]): Promise<void> {
  const first = places.find(({ plan }) => plan.kind !== 'settings');
  if (!first) return;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.name);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  }).catch(() => undefined);
}
