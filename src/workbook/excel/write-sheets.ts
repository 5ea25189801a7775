/** Writes the summary sheets: one round trip to look, one to write, and one that only shows the result. */
import { Problem } from '../../plan/problem';
import { OWN_SHEETS, variantOf } from '../../plan/own-names';
import type { Conflict } from '../../plan/settings/edits';
import type { changeSettings, Decisions } from '../../sheet/changed-settings';
import type { SummaryBook } from '../../sheet/sheet-plan';
import type { PlanGuard, Receipt, UndoPromise } from '../workbook';
import type { Place } from './find-places';
import { findPlace } from './find-places';
import { hostCode, mapHostError } from './map-host-error';
import { planWrite } from './plan-write';
import { canMergeUndo } from './requirement-sets';
import type { ExcelRunner } from './run-excel';
import { lookForSettings } from './read-settings';
import { seeCells } from './see-cells';
import type { SeenBook, WantedSheet } from './write-guards';
import { checkPlan, seeBook } from './write-guards';

interface Job {
  readonly book: SummaryBook;
  readonly guards: readonly PlanGuard[];
  readonly decisions: Decisions | null;
  readonly date1904: boolean;
}

interface Written {
  readonly places: readonly Place[];
  readonly conflicts: readonly Conflict[];
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

/** Summary sheets of ours that this write leaves as they are, under the names that we gave them. */
function leftBehind({ marks, sheets }: SeenBook, places: readonly Place[]): string[] {
  const written = new Set(places.map(({ name }) => name));
  return sheets.filter((sheet) => {
    const mark = marks.get(sheet.toLowerCase());
    if (!mark || mark.kind === 'settings' || mark.kind === 'sample' || written.has(sheet)) return false;
    return variantOf(sheet, OWN_SHEETS[mark.kind].name) === mark.number;
  });
}

async function writeOnce(
  context: Excel.RequestContext,
  { book, guards, decisions, date1904 }: Job,
  change: typeof changeSettings | null,
): Promise<Written> {
  const settings = decisions ? await lookForSettings(context) : null;
  const wanted: WantedSheet[] = [...book.sheets];
  if (decisions) wanted.push({ kind: 'settings', name: OWN_SHEETS.settings.name });
  const seen = await seeBook(context, wanted, guards);
  await checkPlan(seen);
  const changed = decisions && settings && change ? change(await settings.take(), decisions) : null;
  const plans = changed?.plan ? [...book.sheets, changed.plan] : book.sheets;
  const candidates = await seeCells(context, seen.candidates, changed?.before ?? null);
  const places = plans.map((plan) => findPlace(plan, candidates, seen.sheets));
  refuse(seen, places);
  const requests = planWrite(places, seen, date1904);
  for (const steps of requests) {
    for (const { run } of steps) run(context);
    await send(context);
  }
  const conflicts = changed?.conflicts ?? [];
  return { places, conflicts, outOfDate: leftBehind(seen, places), requests: requests.length };
}

/** With what sheets are made of: fetched when something is decided, and before Excel is asked for anything. */
const loadChange = async (): Promise<typeof changeSettings> =>
  (await import(/* webpackChunkName: "writing" */ '../../sheet/changed-settings')).changeSettings;

const send = (context: Excel.RequestContext): Promise<void> => context.sync();

/**
 * Everything is one undo step where Excel can merge it. Where it finds that it cannot after all, the write is done once
 * more without, and everything is looked at again first; no other write is ever tried twice.
 */
export async function writeSheets(run: ExcelRunner, job: Job): Promise<Receipt> {
  const change = job.decisions ? await loadChange() : null;
  const write = (context: Excel.RequestContext) => writeOnce(context, job, change);
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
  const { places, conflicts, outOfDate, requests } = ran.result;
  await showFirst(run, places);
  return {
    sheets: places.map(({ plan, name, isNew, aside }) => ({
      name,
      wanted: plan.name,
      outcome: isNew ? 'made' : 'rewritten',
      ...(aside && { aside }),
    })),
    conflicts,
    outOfDate,
    undo: undo ?? (canMergeUndo() || requests <= 1 ? 'one-step' : 'several-steps'),
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
