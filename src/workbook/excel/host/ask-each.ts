/** Asks Excel for things that the product can do without: what Excel refuses is left out, and nothing else with it. */
import { hostCode } from './map-host-error';
import type { Queued } from '../read/read-outline';

export type Ask<T> = (context: Excel.RequestContext) => Queued<T>;

/** Refusals that say nothing of what was asked for: to ask again for less does not help. */
const NOT_ITS_FAULT: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', '']);

const sendAll = (context: Excel.RequestContext): Promise<void> => context.sync();

/** One round trip; where Excel refuses, each half of it again, down to the one that it refuses: undefined. */
export async function askEach<T>(
  context: Excel.RequestContext,
  asks: readonly Ask<T>[],
): Promise<(T | undefined)[]> {
  if (asks.length === 0) return [];
  const queued = asks.map((ask) => ask(context));
  try {
    await sendAll(context);
    return queued.map(({ take }) => take());
  } catch (error) {
    if (NOT_ITS_FAULT.has(hostCode(error))) throw error;
    if (asks.length === 1) return [undefined];
    const middle = asks.length >> 1;
    const first = await askEach(context, asks.slice(0, middle));
    return [...first, ...(await askEach(context, asks.slice(middle)))];
  }
}
