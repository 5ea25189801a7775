import fc from 'fast-check';
import { nearestPercent, TIE_ORDER } from '../../src/measure/percent';
import type { Countable } from '../../src/measure/counts';
import type { Tally } from '../../src/measure/tally';
import { tallyActions } from '../../src/measure/tally-actions';
import { LIFECYCLES, RATINGS } from '../../src/model/terms';
import type { Lifecycle, Rating } from '../../src/model/terms';
import { BASSETLAW_2024 } from '../fixtures/published-figures';

const many = (count: number, lifecycle: Lifecycle, rating: Rating = 'none'): Countable[] =>
  Array.from({ length: count }, () => ({ lifecycle, rating }));
const sum = (percents: Readonly<Record<string, number>> | null): number =>
  Object.values(percents ?? {}).reduce((total, percent) => total + percent, 0);

describe('4 the worked example: 62 actions', () => {
  const tally = () =>
    tallyActions([
      ...many(30, 'completed', 'green'),
      ...many(30, 'in-progress', 'amber'),
      ...many(2, 'not-started', 'red'),
    ]);

  test('4.1 the headline is 97 and 3', () => {
    expect(tally().headline).toEqual({ progressed: 97, 'not-progressed': 3, unknown: 0 });
  });
  test('4.2 inside it 48 and 49: the tie goes to in progress', () => {
    expect(tally().percent).toEqual({ completed: 48, 'in-progress': 49, 'not-started': 3, unknown: 0 });
  });
  test('4.3 the ratings of the same actions show the same percentages', () => {
    expect(tally().ratingPercent).toEqual({ blue: 0, green: 48, amber: 49, red: 3, none: 0 });
  });
  test('4.4 the figures that nearest rounding would show otherwise are named', () => {
    expect(tally().adjusted).toEqual(['percent.in-progress', 'ratingPercent.amber']);
  });
  test('3.1 every count is there', () => {
    expect(tally()).toMatchObject({
      actions: 62,
      excluded: 0,
      inScope: 62,
      lifecycle: { completed: 30, 'in-progress': 30, 'not-started': 2, unknown: 0 },
      ratings: { blue: 0, green: 30, amber: 30, red: 2, none: 0 },
    });
  });
});

test('4.2 one completed, four in progress and one not started of six: 16, 67 and 17', () => {
  const { percent, headline, adjusted } = tallyActions([
    ...many(1, 'completed'),
    ...many(4, 'in-progress'),
    ...many(1, 'not-started'),
  ]);
  expect(headline).toEqual({ progressed: 83, 'not-progressed': 17, unknown: 0 });
  expect(percent).toEqual({ completed: 16, 'in-progress': 67, 'not-started': 17, unknown: 0 });
  expect(adjusted).toContain('percent.completed');
});

test('4 every plan of up to six actions in any mixture of lifecycles and ratings adds up at every level', () => {
  const kinds = (['completed', 'in-progress', 'not-started', 'unknown'] as const).flatMap((lifecycle) =>
    (['green', 'amber', 'none'] as const).map((rating) => ({ lifecycle, rating })),
  );
  let tried = 0;
  let wrong: Countable[] | null = null;
  const grow = (list: Countable[], from: number): void => {
    if (list.length > 0) {
      const { percent, headline, ratingPercent } = tallyActions(list);
      const progressed = (percent?.completed ?? 0) + (percent?.['in-progress'] ?? 0);
      const sums = [sum(percent), sum(headline), sum(ratingPercent)];
      if (sums.some((whole) => whole !== 100) || progressed !== headline?.progressed) wrong = list;
      tried += 1;
    }
    if (list.length === 6) return;
    kinds.slice(from).forEach((kind, index) => grow([...list, kind], from + index));
  };
  grow([], 0);
  // One look at the end: eighteen thousand of them would take longer than the figures.
  expect(wrong).toBeNull();
  expect(tried).toBe(18_563);
});

describe('3 counting', () => {
  test('3.1 excluded actions leave the denominator and the ratings, and are still said', () => {
    const tally = tallyActions([...many(3, 'completed', 'blue'), ...many(1, 'excluded', 'red')]);
    expect(tally).toMatchObject({ actions: 4, excluded: 1, inScope: 3, headline: { progressed: 100 } });
    expect(tally.ratings).toEqual({ blue: 3, green: 0, amber: 0, red: 0, none: 0 });
  });
  test('3.2 an unknown status is a share of its own, never progress', () => {
    const tally = tallyActions([...many(3, 'completed'), ...many(1, 'unknown')]);
    expect(tally.headline).toEqual({ progressed: 75, 'not-progressed': 0, unknown: 25 });
    expect(tally.percent?.unknown).toBe(25);
  });
  test('3.4 nothing in scope has no percentage at all', () => {
    for (const tally of [tallyActions([]), tallyActions(many(2, 'excluded'))]) {
      expect(tally).toMatchObject({
        inScope: 0,
        percent: null,
        headline: null,
        ratingPercent: null,
        adjusted: [],
      });
    }
  });
});

describe('4 ties never overstate progress', () => {
  test('4.1 an eighth not progressed: the spare point goes to not progressed', () => {
    const tally = tallyActions([...many(7, 'completed'), ...many(1, 'not-started')]);
    expect(tally.headline).toEqual({ progressed: 87, 'not-progressed': 13, unknown: 0 });
    expect(tally.adjusted).toEqual(['percent.completed', 'headline.progressed']);
  });
  test('4.1 between unknown and progressed it goes to unknown', () => {
    const tally = tallyActions([...many(7, 'in-progress'), ...many(1, 'unknown')]);
    expect(tally.headline).toEqual({ progressed: 87, 'not-progressed': 0, unknown: 13 });
  });
  test('4.1 between not progressed and unknown it goes to not progressed', () => {
    const tally = tallyActions([...many(6, 'completed'), ...many(1, 'not-started'), ...many(1, 'unknown')]);
    expect(tally.headline).toEqual({ progressed: 75, 'not-progressed': 13, unknown: 12 });
  });
  test('4.3 between ratings of one lifecycle the spare point goes to the worse', () => {
    const rated = (worse: Rating, better: Rating): Tally => {
      const other = RATINGS.find((rating) => rating !== worse && rating !== better);
      return tallyActions([
        ...many(1, 'in-progress', worse),
        ...many(1, 'in-progress', better),
        ...many(2, 'not-started', other),
        ...many(4, 'completed', other),
      ]);
    };
    for (const [place, worse] of TIE_ORDER.ratings.entries()) {
      for (const better of TIE_ORDER.ratings.slice(place + 1)) {
        expect(rated(worse, better).ratingPercent).toMatchObject({ [worse]: 13, [better]: 12 });
      }
    }
    expect(TIE_ORDER.ratings).toEqual(['none', 'red', 'amber', 'green', 'blue']);
  });
  test('4.3 a colour in two lifecycles is the sum of its two shares', () => {
    const tally = tallyActions([...many(1, 'completed', 'green'), ...many(2, 'in-progress', 'green')]);
    expect(tally.ratingPercent?.green).toBe(100);
  });
});

test('4.1 Bassetlaw 2024: every number of actions that fits gives 97 and 3', () => {
  for (const { notProgressed, fewest, most } of BASSETLAW_2024.possible) {
    for (let actions = fewest; actions <= most; actions += 1) {
      const tally = tallyActions([
        ...many(actions - notProgressed, 'in-progress'),
        ...many(notProgressed, 'not-started'),
      ]);
      expect(tally.headline).toEqual({
        progressed: BASSETLAW_2024.progressed,
        'not-progressed': BASSETLAW_2024.notProgressed,
        unknown: 0,
      });
    }
  }
});

test('4.4 nearest rounding takes a half up, as Excel does, without floats', () => {
  expect([nearestPercent(1, 8), nearestPercent(7, 8), nearestPercent(1, 3), nearestPercent(2, 3)]).toEqual([
    13, 88, 33, 67,
  ]);
  expect([nearestPercent(0, 5), nearestPercent(5, 5)]).toEqual([0, 100]);
});

describe('4 whatever the plan', () => {
  const action = fc.record({
    lifecycle: fc.constantFrom(...LIFECYCLES),
    rating: fc.constantFrom(...RATINGS),
  });
  const actions = fc.array(action, { maxLength: 130 });

  test('percentages come to exactly 100 at every level and the parts agree with the headline', () => {
    fc.assert(
      fc.property(actions, (list) => {
        const { percent, headline, ratingPercent, inScope } = tallyActions(list);
        fc.pre(inScope > 0);
        expect([sum(percent), sum(headline), sum(ratingPercent)]).toEqual([100, 100, 100]);
        expect((percent?.completed ?? NaN) + (percent?.['in-progress'] ?? NaN)).toBe(headline?.progressed);
        expect(percent?.['not-started']).toBe(headline?.['not-progressed']);
        expect(percent?.unknown).toBe(headline?.unknown);
      }),
    );
  });
  test('4.3 where each lifecycle has one colour of its own, colours and lifecycles show the same figures', () => {
    const colours = {
      completed: 'blue',
      'in-progress': 'amber',
      'not-started': 'red',
      unknown: 'none',
      excluded: 'green',
    };
    fc.assert(
      fc.property(actions, (list) => {
        const tally = tallyActions(
          list.map(({ lifecycle }) => ({ lifecycle, rating: colours[lifecycle] as Rating })),
        );
        fc.pre(tally.percent !== null);
        expect(tally.ratingPercent).toEqual({
          blue: tally.percent?.completed,
          green: 0,
          amber: tally.percent?.['in-progress'],
          red: tally.percent?.['not-started'],
          none: tally.percent?.unknown,
        });
      }),
    );
  });
  test('shuffling the actions changes nothing', () => {
    const shuffled = actions.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => expect(tallyActions(other)).toEqual(tallyActions(list))),
    );
  });
  test('3.1 adding an excluded action changes no percentage', () => {
    fc.assert(
      fc.property(actions, fc.constantFrom(...RATINGS), (list, rating) => {
        const before = tallyActions(list);
        const after = tallyActions([...list, { lifecycle: 'excluded', rating }]);
        expect(after).toEqual({ ...before, actions: before.actions + 1, excluded: before.excluded + 1 });
      }),
    );
  });
  test('4.1 progress is never rounded up by a tie: it is at most its nearest rounding', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (progressed, waiting) => {
        fc.pre(progressed + waiting > 0);
        const tally = tallyActions([...many(progressed, 'completed'), ...many(waiting, 'not-started')]);
        expect(tally.headline?.progressed).toBeLessThanOrEqual(
          nearestPercent(progressed, progressed + waiting),
        );
      }),
    );
  });
});
