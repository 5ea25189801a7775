/** What makes sheets that are whole prettier: looks and links, page, frozen rows, chart. Where Excel refuses one of them, the rest stands. */
import type { FinishKind } from '../../workbook';
import type { Place } from './find-places';
import { CHART_NAME } from './find-places';
import { hostCode } from '../host/map-host-error';
import { saysUndo } from '../host/requirement-sets';
import { sendSteps } from './send-steps';
import type { Step } from './write-steps';
import { packSteps } from './write-steps';

/** In the order in which they are done. */
const FINISHES: readonly FinishKind[] = ['looks', 'page', 'freeze', 'chart'];

export interface Finish {
  readonly what: FinishKind;
  readonly place: Place;
  readonly steps: readonly Step[];
  /** A plainer way to nearly the same, where Excel refuses the steps. */
  readonly otherwise?: () => readonly Step[];
  /** Takes away what was begun and could not be ended. */
  readonly takeBack?: (context: Excel.RequestContext) => Promise<void>;
}

export interface Finished {
  /** What is missing on which sheet. */
  readonly missing: readonly { readonly sheet: string; readonly what: FinishKind }[];
  readonly requests: number;
}

/** Charts that a broken attempt has left behind, with our name or none yet: those after the ones that were there. */
export const takeChartsBack =
  (sheet: (context: Excel.RequestContext) => Excel.Worksheet, others: number) =>
  async (context: Excel.RequestContext): Promise<void> => {
    const charts = sheet(context).charts.load('items/name');
    await context.sync();
    const left = charts.items.filter(({ name }, index) => name === CHART_NAME || index >= others);
    for (const chart of left) chart.delete();
    if (left.length > 0) await context.sync();
  };

/** One kind for all sheets at once; where Excel refuses that, sheet by sheet. */
export async function finishSheets(
  context: Excel.RequestContext,
  finishes: readonly Finish[],
): Promise<Finished> {
  const missing: Finished['missing'][number][] = [];
  let requests = 0;
  const attempt = async (parts: readonly (readonly Step[])[]): Promise<boolean> => {
    try {
      for (const steps of packSteps(parts)) {
        requests += 1;
        await sendSteps(context, steps);
      }
      return true;
    } catch (error) {
      // Only Excel's refusals: and the write is done once more where it cannot be one step of undo.
      if (hostCode(error) === '' || saysUndo(error)) throw error;
      return false;
    }
  };
  const alone = async ({ what, place, steps, otherwise, takeBack }: Finish): Promise<void> => {
    await takeBack?.(context);
    if (await attempt([steps])) return;
    await takeBack?.(context);
    if (otherwise && (await attempt([otherwise()]))) return;
    await takeBack?.(context);
    missing.push({ sheet: place.name, what });
  };
  for (const what of FINISHES) {
    const all = finishes.filter((finish) => finish.what === what);
    if (all.length === 0 || (await attempt(all.map(({ steps }) => steps)))) continue;
    for (const finish of all) await alone(finish);
  }
  return { missing, requests };
}
