/** The product and the second calculation say the same of rules about ratings, for plans and rules made at random. */
import fc from 'fast-check';
import { counterexample } from '../field/random/counterexample';
import { showSheets } from '../field/random/show-sheets';
import { RULE } from '../make/rating-rule';
import { ratingsByRule } from './by-rule';
import { layOut } from './lay-out';
import { productByRule } from './product';
import { randomPlan } from './random-plan';

/** How many plans are tried; a longer hunt sets it. */
const RUNS = Number(process.env['SECOND_RUNS'] ?? 100);

const rules = fc.array(RULE, { minLength: 1, maxLength: 4 });
const seen = { differing: 0, silent: 0 };

test('which rule speaks of an action, and every figure by rule, is what a second calculation comes to', () => {
  expect(
    counterexample(fc.record({ plan: randomPlan, rules }), {
      judge: ({ plan, rules: some }) => {
        const second = ratingsByRule(plan, some);
        const product = productByRule(layOut(plan), plan.asAt, some);
        for (const line of second) {
          if (line.includes('says')) seen.differing += 1;
          if (line.endsWith('no rule')) seen.silent += 1;
        }
        return [
          ...second
            .filter((line) => !product.includes(line))
            .map((line) => `only the second calculation says: ${line}`),
          ...product.filter((line) => !second.includes(line)).map((line) => `only the product says: ${line}`),
        ];
      },
      show: ({ plan, rules: some }) => `${JSON.stringify(some)}\n${showSheets([layOut(plan)])}`,
      runs: RUNS,
    }),
  ).toBe('');
  // A hunt in which no rule ever speaks finds nothing.
  expect(Math.min(seen.differing, seen.silent)).toBeGreaterThan(RUNS / 4);
});
