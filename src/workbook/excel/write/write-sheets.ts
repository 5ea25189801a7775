/** Writes the summary sheets: a look or two, one request that makes them whole, a few that make them pretty, and one that shows the result. */
import { Problem } from '../../../model/problem';
import { isCouncils, isKept, OWN_SHEETS, variantOf, type SheetKind } from '../../../model/own-names';
import type { InTurns } from '../../../model/slices';
import type { Conflict } from '../../../settings/edits';
import type { changeKept, Decisions, keptBy } from '../../../render/changed-kept';
import type { SummaryBook } from '../../../render/sheet-plan';
import type { PlanRules } from '../../../model/set-up';
import type { PlanGuard, Receipt, UndoPromise } from '../../workbook';
import type { Place } from './find-places';
import { findPlace } from './find-places';
import type { Finished } from './finish-sheets';
import { finishSheets } from './finish-sheets';
import { mapHostError } from '../host/map-host-error';
import type { OwnChanges } from '../host/own-changes';
import { isOvertaken } from './overtaken';
import { planWrite } from './plan-write';
import { canMergeUndo, saysUndo } from '../host/requirement-sets';
import type { ExcelRunner, Ran } from '../host/run-excel';
import { WAITS } from '../host/run-excel';
import { lookForKept } from './read-kept';
import { seeCells } from './see-cells';
import { sendSteps } from './send-steps';
import type { SeenBook, WantedSheet } from './write-guards';
import { sheetProxy } from '../host/sheet-proxies';
import { promiseUndo } from '../host/undo-promise';
import { refuseMovedPlan, seeBook } from './write-guards';
import { queueRuled, ruleSteps } from './write-rules';
import type { Step } from './write-steps';
import { step } from './write-steps';

interface KeptChanges {
  readonly changeKept: typeof changeKept;
  readonly keptBy: typeof keptBy;
}

interface Job {
  readonly book: SummaryBook;
  readonly guards: readonly PlanGuard[];
  readonly decisions: Decisions | undefined;
  /** For the user's own sheets. */
  readonly rules: PlanRules | undefined;
  readonly date1904: boolean;
  readonly inTurns: InTurns;
}

interface Written {
  readonly places: readonly Place[];
  readonly conflicts: readonly Conflict[];
  readonly outOfDate: readonly string[];
  readonly requests: number;
  readonly finished: Finished;
}

/** Throws a Problem where the workbook, or a sheet that would be written over, cannot be changed. */
function refuse({ access }: SeenBook, places: readonly Place[]): void {
  if (access.refusal === 'read-only') throw new Problem('read-only', {});
  if (access.refusal === 'workbook-protected' && places.some(({ isNew }) => isNew))
    throw new Problem('protected', {});
  const locked = places.find(({ before }) => before?.isProtected);
  if (locked) throw new Problem('protected', { sheet: locked.name });
}

/** Summary sheets of ours that this write leaves as they are, under the names that we gave them. */
function leftBehind({ marks, sheets }: SeenBook, places: readonly Place[]): string[] {
  const written = new Set(places.map(({ name }) => name));
  return sheets.filter((sheet) => {
    const mark = marks.get(sheet.toLowerCase());
    if (!mark || isKept(mark.kind) || isCouncils(mark.kind) || written.has(sheet)) return false;
    return variantOf(sheet, OWN_SHEETS[mark.kind].name) === mark.number;
  });
}

async function writeOnce(
  context: Excel.RequestContext,
  own: OwnChanges,
  { book, guards, decisions, rules, date1904, inTurns }: Job,
  change: KeptChanges | null,
): Promise<Written> {
  const kinds = decisions && change ? change.keptBy(decisions) : [];
  const kept = decisions ? await lookForKept(context, kinds) : null;
  const wanted: WantedSheet[] = [
    ...book.sheets,
    ...kinds.map((kind) => ({ kind, name: OWN_SHEETS[kind].name })),
  ];
  const ruled = rules && queueRuled(context, rules);
  const seen = await seeBook(context, guards);
  await refuseMovedPlan(seen, date1904);
  ruled?.take();
  const changed = decisions && kept && change ? change.changeKept(await kept.take(), decisions) : null;
  const plans = [...book.sheets, ...(changed?.plans ?? [])];
  const candidates =
    plans.length > 0
      ? await seeCells(context, seen, wanted, changed?.before ?? [])
      : new Map<string, never>();
  const places = plans.map((plan) => findPlace(plan, candidates, seen.sheets));
  refuse(seen, places);
  const { requests: sheets, finishes } = await inTurns(planWrite(places, seen, date1904));
  const requests = rules ? withLast(sheets, ruleSteps(rules)) : sheets;
  for (const steps of requests.slice(0, -1)) await sendSteps(context, steps, true);
  const written = places.map(({ name, plan }) => ({ name, kind: plan.kind }));
  const ids = await sendLast(context, requests.at(-1) ?? [], written);
  for (const { id, kind } of ids) own.learn(id, kind);
  const finished = await finishSheets(context, finishes);
  return {
    places,
    conflicts: changed?.conflicts ?? [],
    outOfDate: leftBehind(seen, places),
    requests: requests.length,
    finished,
  };
}

/** In the last request, when all sheets are whole. */
const withLast = (requests: readonly (readonly Step[])[], steps: readonly Step[]): (readonly Step[])[] => [
  ...requests.slice(0, -1),
  [...(requests.at(-1) ?? []), ...steps],
];

/** The last request of a write; Excel says with it by which ids it will tell of these sheets. */
async function sendLast(
  context: Excel.RequestContext,
  steps: readonly Step[],
  written: readonly { readonly name: string; readonly kind: SheetKind }[],
): Promise<{ readonly id: string; readonly kind: SheetKind }[]> {
  if (steps.length === 0) return [];
  const load: Step = step(written.length, () => {
    for (const { name } of written) sheetProxy(context, name).load('id');
  });
  await sendSteps(context, [...steps, load], true);
  return written.map(({ name, kind }) => ({ id: sheetProxy(context, name).id, kind }));
}

/** With what sheets are made of: fetched when something is decided, and before Excel is asked for anything. */
const loadChange = (): Promise<KeptChanges> =>
  import(/* webpackChunkName: "writing" */ '../../../render/changed-kept');

type Again = 'not-one-step' | 'step-of-another' | 'overtaken';

/** Why a write is done once more, over what then stands. */
function whyAgain(error: unknown, isMerged: boolean): Again | null {
  // Refused for a step of undo: ours, or that of another pane whose write is under way.
  if (saysUndo(error)) return isMerged ? 'not-one-step' : 'step-of-another';
  return isOvertaken(error) ? 'overtaken' : null;
}

/** Another pane that writes is done after as many. */
const MOST_AGAIN = 4;

/**
 * Everything is one undo step where Excel can merge it. Where it finds that it cannot after all, the write is done once
 * more without; where another pane wrote between the look and the write, or is writing, it is done once more over what
 * stands now. Each time everything is looked at again first. What happens twice running is no other pane; no other write is ever tried twice.
 */
async function writeOrAgain(
  run: ExcelRunner,
  write: (context: Excel.RequestContext) => Promise<Written>,
): Promise<{ readonly ran: Ran<Written>; readonly undo: UndoPromise | null }> {
  const again: Again[] = [];
  for (;;) {
    const isMerged = canMergeUndo() && !again.includes('not-one-step');
    try {
      const ran = await run(write, { delayForCellEdit: true, ...(isMerged && { mergeUndoGroup: true }) });
      return { ran, undo: again.length === 0 ? null : 'not-known' };
    } catch (error) {
      const why = whyAgain(error, isMerged);
      if (why === null || why === again.at(-1) || again.length === MOST_AGAIN) throw mapHostError(error);
      again.push(why);
    }
  }
}

export async function writeSheets(run: ExcelRunner, own: OwnChanges, job: Job): Promise<Receipt> {
  const change = job.decisions ? await loadChange() : null;
  const { ran, undo } = await writeOrAgain(run, (context) => writeOnce(context, own, job, change));
  const { places, conflicts, outOfDate, requests, finished } = ran.result;
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
    undo: undo ?? promiseUndo(requests + finished.requests, finished.missing.length > 0),
    syncs: ran.syncs,
    split: requests > 1,
    missing: finished.missing,
  };
}

/** What is kept by hand is written without leaving the sheet that the user is on. Excel refuses this when it has lost the focus: never mind. */
async function showFirst(run: ExcelRunner, places: readonly Place[]): Promise<void> {
  const first = places.find(({ plan }) => !isKept(plan.kind));
  if (!first) return;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.name);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  }, WAITS).catch(() => undefined);
}
