/** The order of several plans. */
import { openPlan } from '../../../src/app/open-plan';
import { compareWorst } from '../../../src/page/state/worst-first';
import { openWorkbookFile } from '../../../src/workbook/file/package/open-file';

test('the plan that is furthest behind stands first, and a file without a plan last', async () => {
  const names = ['corporate-peer-challenge', 'as-officers-keep-it', 'six-month-check-in'];
  const plans = await Promise.all(
    names.map(async (name) =>
      openPlan(await openWorkbookFile(`samples/${name}.xlsx`), { today: '2025-10-01' }),
    ),
  );
  const sorted = [null, ...plans].sort(compareWorst);
  const shares = sorted.map((plan) => plan?.measures.overall.headline?.progressed ?? null);
  expect(shares.at(-1)).toBeNull();
  const known = shares.slice(0, -1) as number[];
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(new Set(known).size).toBeGreaterThan(1);
});
