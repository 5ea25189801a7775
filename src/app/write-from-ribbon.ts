/** The ribbon's *Write summaries*: read, write, and say whether there is something that the user has to see. */
import type { IsoDate } from '../model/days/day';
import { otherStatedDay } from '../assess/as-at';
import { openErrors } from '../check/open-errors';
import type { CanRead, CanWriteSheets, Receipt } from '../workbook/workbook';
import { asProblem } from './as-problem';
import { openPlan } from './open-plan';
import type { PaneRequest } from './pane-requests';
import { writeSummaries } from './write-summaries';

export interface RibbonOutcome {
  /** What the pane is to show. */
  readonly request: PaneRequest;
  /** True where the pane has to open: a refusal, or something to warn of. */
  readonly needsPane: boolean;
}

/**
 * For the day kept in the workbook, else that of the last summary, else today: a sheet is never given another day unasked.
 * Never throws: a refusal is an outcome.
 */
export async function writeFromRibbon(
  workbook: CanRead & CanWriteSheets,
  today: IsoDate,
): Promise<RibbonOutcome> {
  // What cannot be taken back is not begun before the user has been told: the pane says it beside its button.
  if (workbook.undo === 'none') return { request: { kind: 'view', view: 'position' }, needsPane: true };
  try {
    const opened = await openPlan(workbook, { today, again: true });
    const receipt = await writeSummaries(workbook, opened);
    const errors = openErrors(opened.findings);
    const { asAt: day, asAtBasis: basis } = opened;
    const otherDay = basis === 'kept' ? null : otherStatedDay(opened);
    return {
      request: {
        kind: 'wrote',
        receipt,
        errors,
        ...(basis === 'written' && day !== today && { again: day }),
      },
      needsPane: errors > 0 || otherDay !== null || hasSurprise(receipt),
    };
  } catch (error) {
    return { request: { kind: 'problem', problem: asProblem(error) }, needsPane: true };
  }
}

/** A sheet under another name, an older sheet out of date, something missing, or an undo that may take more than one step. */
const hasSurprise = ({ sheets, outOfDate, undo, split, missing }: Receipt): boolean =>
  split ||
  undo === 'several-steps' ||
  undo === 'not-known' ||
  (missing?.length ?? 0) > 0 ||
  outOfDate.length > 0 ||
  sheets.some(({ name, wanted }) => name !== wanted);
