/** Which actions stand behind each part of the headline (section 4). */
import { headlineCount, headlineCounts } from '../../src/measure/headline-counts';
import { tallyActions } from '../../src/measure/tally-actions';
import { LIFECYCLES } from '../../src/model/terms';

describe('The counts of the headline', () => {
  const tally = tallyActions(
    LIFECYCLES.flatMap((lifecycle, index) =>
      Array.from({ length: index + 1 }, () => ({ lifecycle, rating: 'none' as const })),
    ),
  );
  test('gather completed and in progress, and keep unknown apart', () => {
    expect(headlineCounts(tally)).toEqual({ progressed: 3, 'not-progressed': 3, unknown: 5 });
    expect(headlineCount(tally, 'progressed')).toBe(3);
  });
  test('hold every action in scope once', () => {
    const { progressed, 'not-progressed': waiting, unknown } = headlineCounts(tally);
    expect(progressed + waiting + unknown).toBe(tally.inScope);
  });
});
