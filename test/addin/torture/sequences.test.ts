/** The user's cells are never changed but where they asked for it: random days of people and panes over one workbook. */
import fc from 'fast-check';
import { telling, TIME_LIMIT } from '../../hunting';
import { live, type Life } from './live';
import { PATH, SEED, SEQUENCES } from './search';
import { sequences } from './steps';

/** Half a day: no timer of a test can be set to longer than a month. */
const LONGEST = 12 * 3_600_000;

/** Runs all of them; tells the smallest that goes wrong as a list of what happened. */
async function smallestFault(runs: number): Promise<string> {
  let worst: Life | null = null;
  const { tried, done } = telling('sequences', 10);
  const run = await fc.check(
    fc.asyncProperty(sequences, async (sequence) => {
      tried();
      const life = await live(sequence);
      if (life.wrong.length > 0) worst = life;
      return life.wrong.length === 0;
    }),
    { numRuns: runs, seed: SEED, ...(PATH !== undefined && { path: PATH }), ...TIME_LIMIT },
  );
  done();
  const isEnough = run.numRuns === runs || run.interrupted || PATH !== undefined;
  if (!run.failed) return isEnough ? '' : `only ${run.numRuns} of ${runs} were lived through`;
  const { said, wrong } = worst ?? { said: [], wrong: [String(run.errorInstance)] };
  return [
    `SMALLEST SEQUENCE THAT GOES WRONG (number ${run.numRuns}, seed ${run.seed}, path ${run.counterexamplePath})`,
    ...said,
    ...wrong.slice(0, 8),
  ].join('\n');
}

describe('Whatever people and panes do to a workbook', () => {
  it(
    'everything that is the user’s is as it was, each sheet is whole or says that it is not, and no decision is lost',
    async () => {
      expect(await smallestFault(SEQUENCES)).toBe('');
    },
    Math.min(60_000 + SEQUENCES * 30_000, LONGEST),
  );
});
