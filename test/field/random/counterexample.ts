/** Runs a property and tells its smallest counterexample as an officer would see it: a few rows, and what is wrong with them. */
import fc from 'fast-check';
import { telling, TIME_LIMIT } from '../../hunting';

/** How many values each property is tried on; a longer hunt sets it. */
export const RUNS = Number(process.env['FIELD_RUNS'] ?? 20);

/** The same values at every run, so that a red test is red again; `FIELD_SEED=any` takes others, a number repeats those. */
const given = process.env['FIELD_SEED'] ?? '20251125';
const SEED = given === 'any' ? null : Number(given);

interface Judged<T> {
  /** What is wrong with the reading of this value, one line each; none where all is well. */
  readonly judge: (value: T) => readonly string[];
  readonly show: (value: T) => string;
  readonly runs?: number;
}

/** "" where the property holds for every value tried. */
export function counterexample<T>(values: fc.Arbitrary<T>, { judge, show, runs = RUNS }: Judged<T>): string {
  const wrongWith = (value: T): readonly string[] => {
    try {
      return judge(value);
    } catch (error) {
      return [`it fails: ${String(error)}`];
    }
  };
  const { tried, done } = telling('values');
  const run = fc.check(
    fc.property(values, (value) => {
      tried();
      return wrongWith(value).length === 0;
    }),
    { numRuns: runs, ...(SEED !== null && { seed: SEED }), ...TIME_LIMIT },
  );
  done();
  const isEnough = run.numRuns === runs || run.interrupted;
  if (!run.failed) return isEnough ? '' : `only ${run.numRuns} of ${runs} values were tried`;
  const found = run.counterexample;
  if (!found) return 'no value could be made';
  const [value] = found;
  return [
    `SMALLEST COUNTEREXAMPLE (value ${run.numRuns}, seed ${run.seed})`,
    show(value),
    ...wrongWith(value).slice(0, 12),
  ].join('\n');
}
