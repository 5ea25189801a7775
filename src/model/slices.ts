/** Work that comes in slices: whoever has it done may do something else between two of them, and need not. */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** Has such work done, with turns for others in between. */
export type InTurns = <Result>(work: Sliced<Result>) => Promise<Result>;

/** All of it without a break. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

/** Without turns for others: where nobody waits. */
export const allAtOnce: InTurns = async (work) => atOnce(work);

/**
 * Rows of a table that are gone through column by column, before the next ones are: they are still at hand, and V8 has met every
 * kind of column before it compiles for good what goes over them.
 */
export const ROWS_IN_STRIP = 128;

/** Rows that one slice goes through, where all rows of a plan are gone through at once. */
export const ROWS_IN_SLICE = 2_000;
