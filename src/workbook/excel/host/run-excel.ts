/** Runs one batch job in Excel: counts its round trips, watches how long they take, and turns errors into problems. */
import { mapHostError } from './map-host-error';
import type { SlowListener } from './watch-answer';
import { watchAnswer } from './watch-answer';

export interface RunOptions {
  /** Wait while a cell is being edited, instead of failing. */
  readonly delayForCellEdit?: boolean;
  /** Make everything that the run writes one undo step; asked for only where Excel has it. */
  readonly mergeUndoGroup?: boolean;
}

/** For everything that can wait: it comes when the cell is left, and is not refused. */
export const WAITS: RunOptions = { delayForCellEdit: true };

export interface Ran<T> {
  readonly result: T;
  /** Round trips to Excel. */
  readonly syncs: number;
}

export type ExcelRunner = <T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options?: RunOptions,
) => Promise<Ran<T>>;

/** Errors come out unmapped: a caller that knows what to do about one looks at its code first. */
export const createRunner =
  (onSlow: SlowListener): ExcelRunner =>
  async (work, options = {}) => {
    let syncs = 0;
    const counted = async (context: Excel.RequestContext) => {
      const send = context.sync.bind(context);
      context.sync = ((value?: unknown) => {
        syncs += 1;
        return watchAnswer(send(value), onSlow);
      }) as typeof context.sync;
      try {
        return await work(context);
      } finally {
        // What Excel.run does on its own at the end sends nothing, and is no round trip.
        context.sync = send;
      }
    };
    const result = await Excel.run(options as Excel.RunOptions, counted);
    return { result, syncs };
  };

/** The same with Excel's errors as problems. */
export async function asProblems<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw mapHostError(error);
  }
}
