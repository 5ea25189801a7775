/** How many cases a hunt tries, from which seed, and for how long; and a word about how far it has come, for `npm run torture`. */
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';

/** The same values at every run, so that what is red stays red; `HOSTILE_SEED=any` takes others, a number repeats those. */
const given = process.env['HOSTILE_SEED'] ?? '20251125';
const SEED = given === 'any' ? null : Number(given);

/** A hunt ends by its cases or its seconds, and never by the runner's patience with one test. */
jest.setTimeout(12 * 3_600_000);

/** Cases between two words. */
const STRIDE = 200;

export interface Hunt {
  /** The environment variable that asks for more cases than the quick part tries. */
  readonly variable: string;
  readonly quick: number;
}

/** Tells of every so many cases that were tried; whoever runs the hunt reads the file even where the hunt never ends. */
function telling(variable: string): { tried: () => void; done: () => void } {
  const path = process.env['TORTURE_REPORT'];
  let count = 0;
  let told = 0;
  const tell = (): void => {
    if (path && count > told) appendFileSync(path, `${variable} ${count - told}\n`);
    told = count;
  };
  return {
    tried: () => {
      count++;
      if (count % STRIDE === 0) tell();
    },
    done: tell,
  };
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
  const seconds = Number(process.env['TORTURE_SECONDS'] ?? 0);
  try {
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        tried();
        await holds(value);
      }),
      {
        numRuns: Number(process.env[variable] ?? quick),
        ...(SEED !== null && { seed: SEED }),
        ...(seconds > 0 && { interruptAfterTimeLimit: seconds * 1000 }),
      },
    );
  } finally {
    done();
  }
}
