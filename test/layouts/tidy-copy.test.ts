/** A tidy copy of any plan, read back, is the same plan, action by action. */
import fc from 'fast-check';
import { makeWorkbook } from '../make/workbook';
import { TIME_LIMIT } from '../hunting';
import { LAYOUTS } from './layout-list';
import { ODDITIES } from './oddities';
import { layOutPlan } from './random/lay-out-plan';
import { randomCase } from './random/random-plan';
import { tidiedDifferences } from './tidy-again';

const cases = [
  ...LAYOUTS.flatMap(({ id, title, variants }) =>
    variants.map((way, index) => ({ key: `${id}/${index + 1}`, title: `${title}: ${way.name}`, way })),
  ),
  ...ODDITIES.map((way) => ({ key: way.name, title: 'an odd shape', way })),
];

test.each(cases)('$key is the same plan when it is tidied ($title)', async ({ way }) => {
  expect(await tidiedDifferences(await way.build())).toEqual([]);
});

const RUNS = Number(process.env['TIDY_RUNS'] ?? 8);

test(
  'a random plan in a random shape is the same plan when it is tidied',
  async () => {
    await fc.assert(
      fc.asyncProperty(randomCase, async ([plan, shape]) => {
        expect(await tidiedDifferences(await makeWorkbook(layOutPlan(plan, shape)))).toEqual([]);
      }),
      { numRuns: RUNS, ...TIME_LIMIT },
    );
  },
  60_000 + RUNS * 1000,
);
