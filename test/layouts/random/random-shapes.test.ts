/** Any plan in any shape: laid out at random and read back, it is the same plan. */
import fc from 'fast-check';
import { telling, TIME_LIMIT } from '../../hunting';
import { makeWorkbook } from '../../make/workbook';
import { readWorkbook } from '../read-workbook';
import { THEMES, layOutPlan } from './lay-out-plan';
import type { RandomRecommendation, RandomShape } from './random-plan';
import { randomCase } from './random-plan';

/** One line an action: what it says, what it belongs to, how far it is. */
const wanted = (plan: readonly RandomRecommendation[], { themed, grouping }: RandomShape): string[] =>
  plan.flatMap(({ number, text, theme, actions }) =>
    actions.map((action) =>
      [
        action.text,
        String(number),
        text,
        themed && grouping !== 'sheets' ? THEMES[theme] : '-',
        action.lifecycle,
      ].join(' | '),
    ),
  );

async function found(plan: readonly RandomRecommendation[], shape: RandomShape): Promise<string[]> {
  const reading = await readWorkbook(await makeWorkbook(layOutPlan(plan, shape)));
  return reading.plan.actions.map(({ text, recommendation, lifecycle }) => {
    const owner = recommendation === null ? null : reading.plan.recommendations[recommendation];
    const theme = owner && owner.theme !== null ? reading.plan.themes[owner.theme]?.name : '-';
    const asked = owner?.text.replace(/^(?:Recommendation )?\d+[.:] */, '').replace(/^\d+\. */, '');
    return [text.text, owner?.reference, asked, theme, lifecycle].join(' | ');
  });
}

/** One theme for the whole plan, above a header that stands again under each heading, is the sheet's subtitle. */
const hasSubtitle = (
  plan: readonly RandomRecommendation[],
  { grouping, themed, repeatHeader }: RandomShape,
): boolean =>
  grouping === 'headings' && themed && repeatHeader && new Set(plan.map(({ theme }) => theme)).size === 1;

const SHAPES = Number(process.env['SHAPES'] ?? 60);

test(
  'a random plan in a random shape is read back as it was',
  async () => {
    const { tried, done } = telling('shapes', 20);
    await fc.assert(
      fc.asyncProperty(
        randomCase.filter(([plan, shape]) => !hasSubtitle(plan, shape)),
        async ([plan, shape]) => {
          tried();
          expect(await found(plan, shape)).toEqual(wanted(plan, shape));
        },
      ),
      { numRuns: SHAPES, ...TIME_LIMIT },
    );
    done();
  },
  60_000 + SHAPES * 1000,
);
