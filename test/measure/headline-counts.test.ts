/** Which actions stand behind each part of the headline (section 4). */
import { headlineCount, headlineCounts, isNoneRead, lifecyclesIn } from '../../src/measure/headline-counts';
import { tallyActions } from '../../src/measure/tally-actions';
import { LIFECYCLES, type Lifecycle } from '../../src/model/terms';

describe('The counts of the headline', () => {
  const tally = () =>
    tallyActions(
      LIFECYCLES.flatMap((lifecycle, index) =>
        Array.from({ length: index + 1 }, () => ({ lifecycle, rating: 'none' as const })),
      ),
    );
  test('gather completed and in progress, and keep unknown apart', () => {
    expect(headlineCounts(tally())).toEqual({ progressed: 3, 'not-progressed': 3, unknown: 5 });
    expect(headlineCount(tally(), 'progressed')).toBe(3);
  });
  test('hold every action in scope once', () => {
    const { progressed, 'not-progressed': waiting, unknown } = headlineCounts(tally());
    expect(progressed + waiting + unknown).toBe(tally().inScope);
  });
});

test('Each part of the headline gathers its lifecycles in the standard order', () => {
  expect(lifecyclesIn('progressed')).toEqual(['completed', 'in-progress']);
  expect(lifecyclesIn('not-progressed')).toEqual(['not-started']);
  expect(lifecyclesIn('unknown')).toEqual(['unknown']);
});

test('None is read where there is something in scope and every status of it is unknown', () => {
  const isNone = (...lifecycles: Lifecycle[]) =>
    isNoneRead(tallyActions(lifecycles.map((lifecycle) => ({ lifecycle, rating: 'none' }))));
  expect(isNone('unknown', 'unknown', 'excluded')).toBe(true);
  expect(isNone('unknown', 'not-started')).toBe(false);
  expect(isNone('excluded')).toBe(false);
  expect(isNone()).toBe(false);
});
