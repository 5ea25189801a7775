/** Percentages that add up at every level (section 4): the only place where a share becomes a percentage. */
import type { Rating } from '../model/terms';
import { apportionNamed } from './apportion';
import type { RatingCounts } from './counts';
import { headlineCounts } from './headline-counts';
import type { HeadlinePart, ScopeLifecycle, Tally } from './tally';

/** Who gets the point when remainders are equal: progress is never overstated (4.1, 4.2, 4.3). */
export const TIE_ORDER = {
  headline: ['not-progressed', 'unknown', 'progressed'],
  progressed: ['in-progress', 'completed'],
  ratings: ['none', 'red', 'amber', 'green', 'blue'],
} as const satisfies Record<string, readonly (HeadlinePart | ScopeLifecycle | Rating)[]>;

type Percentages = Pick<Tally, 'percent' | 'headline' | 'ratingPercent' | 'adjusted'>;

/** What the percentages are made from. `ratingsIn` says how the actions of each lifecycle are rated. */
export interface Shares {
  readonly inScope: number;
  readonly lifecycle: Tally['lifecycle'];
  readonly ratings: Tally['ratings'];
  readonly ratingsIn: Readonly<Record<ScopeLifecycle, RatingCounts>>;
}

/** Headline, lifecycles and ratings in whole per cent; all null where nothing is in scope (3.4). */
export function percentagesOf({ inScope, lifecycle, ratings, ratingsIn }: Shares): Percentages {
  if (inScope === 0) return { percent: null, headline: null, ratingPercent: null, adjusted: [] };

  const parts = headlineCounts({ lifecycle });
  const headline = apportionNamed(parts, TIE_ORDER.headline);
  const inside = { completed: lifecycle.completed, 'in-progress': lifecycle['in-progress'] };
  const percent: Record<ScopeLifecycle, number> = {
    ...apportionNamed(inside, TIE_ORDER.progressed, { total: inScope, points: headline.progressed }),
    'not-started': headline['not-progressed'],
    unknown: headline.unknown,
  };
  const ratingPercent = rateInside(percent, ratingsIn, inScope);
  const adjusted = [
    ...adjustedNames('percent', percent, lifecycle, inScope),
    ...adjustedNames('headline', headline, parts, inScope),
    ...adjustedNames('ratingPercent', ratingPercent, ratings, inScope),
  ];
  return { percent, headline, ratingPercent, adjusted };
}

/** 4.3: each lifecycle's figure shared out over its own ratings, then summed over lifecycles. */
function rateInside(
  percent: Record<ScopeLifecycle, number>,
  ratingsIn: Shares['ratingsIn'],
  total: number,
): RatingCounts {
  const sums: RatingCounts = { blue: 0, green: 0, amber: 0, red: 0, none: 0 };
  for (const lifecycle of Object.keys(percent) as ScopeLifecycle[]) {
    const shares = apportionNamed(ratingsIn[lifecycle], TIE_ORDER.ratings, {
      total,
      points: percent[lifecycle],
    });
    for (const rating of TIE_ORDER.ratings) sums[rating] += shares[rating];
  }
  return sums;
}

/** Whole per cent by nearest rounding, a half going up as Excel's ROUND does; in whole numbers throughout. */
export function nearestPercent(count: number, inScope: number): number {
  const doubled = 200 * count + inScope;
  return (doubled - (doubled % (2 * inScope))) / (2 * inScope);
}

/** 4.4: the figures that nearest rounding would show otherwise, as "percent.in-progress". */
function adjustedNames<Name extends string>(
  family: string,
  percents: Readonly<Record<Name, number>>,
  counts: Readonly<Record<Name, number>>,
  inScope: number,
): string[] {
  return (Object.keys(percents) as Name[])
    .filter((name) => percents[name] !== nearestPercent(counts[name], inScope))
    .map((name) => `${family}.${name}`);
}
