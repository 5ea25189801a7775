/** The product and the second calculation say the same of whole plans made at random. */
import { counterexample } from '../field/random/counterexample';
import { showSheets } from '../field/random/show-sheets';
import { calculate } from './calculate';
import { layOut } from './lay-out';
import type { PlainPlan } from './plain-plan';
import { productReading } from './product';
import { randomPlan } from './random-plan';

/** How many plans are tried; a longer hunt sets it. */
const RUNS = Number(process.env['SECOND_RUNS'] ?? 300);

/** The lines that only one of the two has. */
function differences(plan: PlainPlan): string[] {
  const { lines: second, leftOpen } = calculate(plan);
  const { lines, columns } = productReading(layOut(plan), plan.asAt);
  const isHeld = (line: string): boolean => !leftOpen.includes(line.split(' ')[0] ?? '');
  const wrong: string[] = [];
  const left = lines.filter(isHeld);
  for (const line of second.filter(isHeld)) {
    const at = left.indexOf(line);
    if (at < 0) wrong.push(`only the second calculation says: ${line}`);
    else left.splice(at, 1);
  }
  for (const line of left) wrong.push(`only the product says: ${line}`);
  return wrong.length > 0 ? [...wrong, columns] : [];
}

test('every figure and finding of a plan is the one that a second calculation comes to', () => {
  expect(
    counterexample(randomPlan, {
      judge: differences,
      show: (plan) => showSheets([layOut(plan)]),
      runs: RUNS,
    }),
  ).toBe('');
});
