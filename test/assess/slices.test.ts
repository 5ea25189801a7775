/** A long plan is assessed in slices, so that whoever shows it can let others have their turn in between. */
import { bigPlan } from '../../bench/big-plan';
import { assessSliced, locateAgainSliced } from '../../src/assess/assess';
import { inSlices } from '../../src/app/in-slices';
import { NO_SETTINGS } from '../../src/model/settings';
import { atOnce, type Sliced } from '../../src/model/slices';
import type { Located } from '../../src/reader/read-plan';
import { makeGrid } from '../make/grid';

const asked = (actions: number) => ({
  fileName: 'plan.xlsx',
  grids: [makeGrid(bigPlan(actions), { sheet: 'Action plan' })],
  decided: { settings: NO_SETTINGS, settingsProblems: [], conflicts: [] },
});
const day = () => ({ day: '2025-06-30', basis: 'asked' }) as const;

/** The slices of a piece of work, and what came of it. */
function count<Result>(work: Sliced<Result>): { readonly slices: number; readonly result: Result } {
  for (let slices = 1; ; slices++) {
    const next = work.next();
    if (next.done) return { slices, result: next.value };
  }
}

describe('An assessment of 20,000 actions', () => {
  const of = asked(20_000);
  const locating = count<Located>(locateAgainSliced(of, null));
  const assessing = count(assessSliced(of, locating.result, day, null));

  it('stops for others at least thirty times on its way', () => {
    expect(locating.slices + assessing.slices).toBeGreaterThanOrEqual(30);
    expect(assessing.result.plan.actions).toHaveLength(20_000);
  });

  it('stops more often than one of 200, since long loops are divided as well', () => {
    const short = asked(200);
    const { slices } = count(assessSliced(short, atOnce(locateAgainSliced(short, null)), day, null));
    expect(assessing.slices - slices).toBeGreaterThanOrEqual(9);
  });
});

describe('Work in slices', () => {
  it('pauses between two slices and comes to the same as without a pause', async () => {
    const of = asked(200);
    const located = atOnce(locateAgainSliced(of, null));
    const { slices, result } = count(assessSliced(of, located, day, null));
    const pause = jest.fn(async () => undefined);
    expect(await inSlices(assessSliced(of, located, day, null), pause)).toEqual(result);
    expect(pause).toHaveBeenCalledTimes(slices - 1);
    expect(await inSlices(assessSliced(of, located, day, null), undefined)).toEqual(result);
  });

  it('tells of what goes wrong in a slice', async () => {
    const nothing = { ...asked(1), grids: [] };
    await expect(inSlices(locateAgainSliced(nothing, null), async () => undefined)).rejects.toMatchObject({
      kind: 'no-plan',
    });
  });
});
