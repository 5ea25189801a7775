/** The right answers of the layout cases agree with themselves: figures with actions, actions with recommendations. */
import { LAYOUTS } from './layout-list';

test.each(LAYOUTS)(
  '$id has at least two variants, and its figures agree with its actions',
  ({ variants: ways }) => {
    expect(ways.length).toBeGreaterThanOrEqual(2);
    for (const { expected } of ways) {
      const counted = ['completed', 'in-progress', 'not-started', 'unknown', 'excluded'].map(
        (lifecycle) => expected.actions.filter((action) => action.lifecycle === lifecycle).length,
      );
      expect(counted).toEqual(expected.tally.counts);
      expect(expected.tally.percent?.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(expected.tally.headline?.reduce((sum, share) => sum + share, 0)).toBe(100);
    }
  },
);

test.each(LAYOUTS)(
  '$id names a recommendation for every action that belongs to one',
  ({ variants: ways }) => {
    for (const { expected } of ways) {
      const named = new Set(expected.recommendations.map(({ reference }) => reference));
      for (const { recommendation } of expected.actions) {
        if (recommendation !== null) expect(named).toContain(recommendation);
      }
    }
  },
);
