/** The right answers of layouts and oddities agree with themselves: figures with actions, actions with recommendations. */
import type { ExpectedPlan } from './layout-case';
import { LAYOUTS } from './layout-list';
import { ODDITIES } from './oddities';

const cases: { name: string; expected: ExpectedPlan }[] = [
  ...LAYOUTS.flatMap(({ id, variants }) =>
    variants.map(({ name, expected }) => ({ name: `${id}, ${name}`, expected })),
  ),
  ...ODDITIES.map(({ name, expected }) => ({ name, expected })),
];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test.each(LAYOUTS)('$id is laid out in at least two ways', ({ variants }) => {
  expect(variants.length).toBeGreaterThanOrEqual(2);
});

test.each(cases)(
  '$name: counts are those of the actions, shares sum to 100 and agree with the headline',
  (one) => {
    const { actions, tally } = one.expected;
    const counted = ['completed', 'in-progress', 'not-started', 'unknown', 'excluded'].map(
      (lifecycle) => actions.filter((action) => action.lifecycle === lifecycle).length,
    );
    expect(counted).toEqual(tally.counts);
    const { percent = [], headline = [] } = { percent: tally.percent ?? [], headline: tally.headline ?? [] };
    expect([sum(percent), sum(headline)]).toEqual([100, 100]);
    expect([sum(percent.slice(0, 2)), ...percent.slice(2)]).toEqual(headline);
  },
);

test.each(cases)(
  '$name: every recommendation that an action names is there, and every theme',
  ({ expected }) => {
    const named = [null, ...expected.recommendations.map(({ reference }) => reference)];
    for (const { recommendation } of expected.actions) expect(named).toContain(recommendation);
    const themes = [null, ...expected.themes];
    for (const { theme } of expected.recommendations) expect(themes).toContain(theme);
  },
);
