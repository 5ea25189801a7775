/** Rules about ratings: when one holds, at its very limits, and what the figures would be. */
import { compareRatings } from '../../src/measure/by-rule/compare-ratings';
import { measurePlan } from '../../src/measure/measure-plan';
import type { RatingRule } from '../../src/model/rating-rule';
import { makePlan, type MadeRow } from '../make/plan';
import { makeRule } from '../make/rating-rule';

const AS_AT = '2025-03-31';
const compare = (rows: MadeRow[], ...rules: RatingRule[]) => compareRatings(makePlan({ rows }), rules, AS_AT);
/** What the rules say of one action; null where none speaks of it. */
function ratingBy(row: MadeRow, ...rules: RatingRule[]) {
  const { byRule, silent } = compare([{ status: 'In progress', rating: 'none', ...row }], ...rules);
  if (silent.length > 0) return null;
  return Object.entries(byRule.ratings).find(([, count]) => count === 1)?.[0];
}

describe('8 A rule about ratings', () => {
  test.each([
    ['2024-12-29', 'red'],
    ['2024-12-30', 'amber'],
    ['2025-03-30', 'amber'],
    ['2025-03-31', null],
    ['2025-04-30', null],
  ])('by days late holds at its limits: due %s is %s', (due, rating) => {
    const red = makeRule('red', { daysLateFrom: 92 });
    const amber = makeRule('amber', { daysLateFrom: 1, daysLateTo: 91 });
    expect(ratingBy({ due }, red, amber)).toBe(rating);
  });

  test('counts days before the date with a minus', () => {
    const soon = makeRule('amber', { daysLateFrom: -28, daysLateTo: 0 });
    expect(ratingBy({ due: '2025-04-28' }, soon)).toBe('amber');
    expect(ratingBy({ due: '2025-04-29' }, soon)).toBeNull();
    expect(ratingBy({ due: '2025-03-31' }, soon)).toBe('amber');
    expect(ratingBy({ due: '2025-03-30' }, soon)).toBeNull();
  });

  test('counts from the revised date where there is one', () => {
    const late = makeRule('red', { daysLateFrom: 1 });
    expect(ratingBy({ due: '2024-01-31', revised: '2025-06-30' }, late)).toBeNull();
    expect(ratingBy({ due: '2025-06-30', revised: '2025-01-31' }, late)).toBe('red');
  });

  test.each([
    ['no date', { due: '' }],
    ['a date without an end', { due: { text: 'Ongoing', reading: { kind: 'open-ended' } } }],
    ['work that is completed', { due: '2024-01-31', status: 'Complete' }],
  ] as const)('that states days late says nothing of %s, not late included', (_what, row) => {
    expect(
      ratingBy(row, makeRule('red', { daysLateFrom: 1 }), makeRule('green', { daysLateTo: 0 })),
    ).toBeNull();
  });

  test.each([
    [49, 'amber'],
    [49.9, 'amber'],
    [50, null],
    [0, 'amber'],
  ])('by %% complete counts whole per cent, rounded down: %d is %s', (percent, rating) => {
    expect(ratingBy({ percent }, makeRule('amber', { percentTo: 49 }))).toBe(rating);
  });

  test('that states % complete says nothing of an action without one', () => {
    expect(ratingBy({ percent: null }, makeRule('amber', { percentFrom: 0, percentTo: 100 }))).toBeNull();
  });

  test('holds only where all that it states is so', () => {
    const rule = makeRule('red', { daysLateFrom: 1, percentTo: 49, lifecycle: 'in-progress' });
    const row = { due: '2025-01-31', percent: 30 };
    expect(ratingBy(row, rule)).toBe('red');
    expect(ratingBy({ ...row, due: '2025-06-30' }, rule)).toBeNull();
    expect(ratingBy({ ...row, percent: 60 }, rule)).toBeNull();
    expect(ratingBy({ ...row, status: 'Not started' }, rule)).toBeNull();
  });

  test('is asked from the top: the first that holds speaks, and the others are silent', () => {
    const amber = makeRule('amber', { daysLateFrom: 1 });
    const red = makeRule('red', { daysLateFrom: 92 });
    expect(ratingBy({ due: '2024-01-31' }, red, amber)).toBe('red');
    expect(ratingBy({ due: '2024-01-31' }, amber, red)).toBe('amber');
  });

  test('speaks of a status that cannot be read as of any other that is not completed', () => {
    const unread = { status: 'Purple', lifecycle: 'unknown', due: '2024-01-31' } as const;
    expect(ratingBy(unread, makeRule('red', { daysLateFrom: 92 }))).toBe('red');
    expect(ratingBy(unread, makeRule('none', { lifecycle: 'unknown' }))).toBe('none');
  });
});

describe('8 The ratings given beside those by rule', () => {
  const ROWS: MadeRow[] = [
    { status: 'In progress', rating: 'green', due: '2024-01-31' },
    { status: 'In progress', rating: 'red', due: '2025-06-30' },
    { status: 'In progress', rating: 'none', due: '2024-01-31' },
    { status: 'Complete', rating: 'blue', due: '2024-01-31' },
    { status: 'In progress', rating: 'red', due: '2024-02-29' },
    { status: 'Superseded', rating: 'red', due: '2024-01-31', lifecycle: 'excluded' },
    { status: 'Not started', rating: 'amber', due: '2024-01-31', struck: true },
  ];
  const RED = makeRule('red', { daysLateFrom: 92 });

  test('differ where a rule says another, an action that the plan gives no rating among them', () => {
    const { differing, silent, spokenOf } = compare(ROWS, RED);
    expect(
      differing.map(({ action, byRule, rule, standing }) => [action.index, byRule, rule, standing.daysLate]),
    ).toEqual([
      [0, 'red', 0, 425],
      [2, 'red', 0, 425],
    ]);
    expect(silent.map(({ index }) => index)).toEqual([1, 3]);
    expect(spokenOf).toEqual([3]);
  });

  test('are counted alike: excluded ones in neither, those of which no rule speaks as given in both', () => {
    const { given, byRule } = compare(ROWS, RED);
    expect(given.ratings).toEqual({ blue: 1, green: 1, amber: 0, red: 2, none: 1 });
    expect(byRule.ratings).toEqual({ blue: 1, green: 0, amber: 0, red: 4, none: 0 });
    expect([given.inScope, byRule.inScope]).toEqual([5, 5]);
    expect(byRule.ratingPercent).toEqual({ blue: 20, green: 0, amber: 0, red: 80, none: 0 });
  });

  test('change no figure: what is given is the plan’s own tally, and so is all that no rule is about', () => {
    const { given, byRule } = compare(ROWS, RED);
    expect(given).toEqual(measurePlan(makePlan({ rows: ROWS })).overall);
    expect({ ...byRule, ratings: null, ratingPercent: null, adjusted: null }).toEqual({
      ...given,
      ...{ ratings: null, ratingPercent: null, adjusted: null },
    });
  });
});
