/** Whether an action that speaks of benchmarking says what was done with it, or only that it was done. */
import { saysNothing } from '../../model/says-nothing';
import type { Action } from '../../model/plan';

/** A comparison with others is named. */
const NAMED =
  /\b(?:benchmark\w*|comparators?|nearest neighbours?|compared? (?:well |poorly )?(?:with|to|against) (?:other|similar|our|neighbouring|peer|the best))\b/i;
/** Something followed from it. */
const USED =
  /\b(?:as a result|resulted|led to|leads? us|leading to|so that|so we|therefore|because of|informed|informs|used to|using it to|learn(?:ed|t|ing)? from|lessons?|adopted|adapted|changed|redesigned|reduced|increased|improved|saved|set (?:a|the|new|our) targets?|targets? (?:was|were) set|in response|following (?:this|it|which))\b/i;

export type Benchmarking = 'used' | 'only-done';

/** Null for an action that names no comparison: its own words, its update, impact and evidence, and a column for benchmarks. */
export function benchmarkingOf({ text, update, impact, evidence, beside }: Action): Benchmarking | null {
  const own = beside.benchmark?.text ?? '';
  const naming = [text, update, impact, evidence].flatMap((cell) =>
    cell !== null && NAMED.test(cell.text) ? [cell.text] : [],
  );
  const said = saysNothing(own) ? naming : [...naming, own];
  if (said.length === 0) return null;
  return said.some((one) => USED.test(one)) ? 'used' : 'only-done';
}
