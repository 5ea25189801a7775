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

/** Rows that one slice goes through, where all rows of a plan are gone through at once. */
export const ROWS_IN_SLICE = 2_000;
