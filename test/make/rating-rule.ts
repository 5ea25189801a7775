/** Rules about ratings, for tests. */
import fc from 'fast-check';
import type { RatingRule } from '../../src/model/rating-rule';
import { RATINGS, type Rating } from '../../src/model/terms';

/** A rule that states what it is given, and nothing else. */
export const makeRule = (rating: Rating, stated: Partial<RatingRule> = {}): RatingRule => ({
  rating,
  daysLateFrom: null,
  daysLateTo: null,
  percentFrom: null,
  percentTo: null,
  lifecycle: null,
  ...stated,
});

/** Stated by every other rule. */
const sometimes = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { freq: 2 });

/** Two limits in their order, either of which may be missing. */
const limits = (least: number, most: number) =>
  fc
    .tuple(sometimes(fc.integer({ min: least, max: most })), sometimes(fc.integer({ min: least, max: most })))
    .map(([a, b]): readonly [number | null, number | null] =>
      a !== null && b !== null && a > b ? [b, a] : [a, b],
    );

/** Any rule that can be entered: it states at least one thing. */
export const RULE: fc.Arbitrary<RatingRule> = fc
  .record({
    rating: fc.constantFrom(...RATINGS),
    days: limits(-400, 900),
    percent: limits(0, 100),
    lifecycle: sometimes(fc.constantFrom('completed', 'in-progress', 'not-started', 'unknown')),
  })
  .map(({ rating, days, percent, lifecycle }) => ({
    rating,
    daysLateFrom: days[0],
    daysLateTo: days[1],
    percentFrom: percent[0],
    percentTo: percent[1],
    lifecycle,
  }))
  .filter(({ rating: _rating, ...stated }) => Object.values(stated).some((one) => one !== null));
