/** How many cases a hunt tries, from which seed, and for how long. */
import fc from 'fast-check';
import { telling, TIME_LIMIT } from '../hunting';

/** The same values at every run, so that what is red stays red; `HOSTILE_SEED=any` takes others, a number repeats those. */
const given = process.env['HOSTILE_SEED'] ?? '20251125';
const SEED = given === 'any' ? null : Number(given);

/** A hunt ends by its cases or its seconds, and never by the runner's patience with one test. */
jest.setTimeout(12 * 3_600_000);

export interface Hunt {
  /** The environment variable that asks for more cases than the quick part tries. */
  readonly variable: string;
  readonly quick: number;
}

/**
 * Tries a property; throws with its smallest counterexample. Seconds are bounded by TORTURE_SECONDS, where it is set:
 * what was tried by then counts.
 */
export async function hunt<T>(
  { variable, quick }: Hunt,
  values: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
): Promise<void> {
  const { tried, done } = telling(variable);
  let running: Promise<unknown> = Promise.resolve();
  try {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        tried();
        running = holds(value);
        await running;
      }),
      {
        numRuns: Number(process.env[variable] ?? quick),
        ...(SEED !== null && { seed: SEED }),
        ...TIME_LIMIT,
      },
    );
  } finally {
    // When the seconds are over the last case is still under way: what it leaves behind is not the next test's.
    await running.catch(() => undefined);
    done();
  }
}
