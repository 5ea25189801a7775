/** Counts and percentages that add up (3.1 to 3.4 and section 4), in whole numbers and one loop after the other. */
import type { Lifecycle, Rating } from './plain-plan';

export interface Counted {
  readonly lifecycle: Lifecycle;
  readonly rating: Rating;
}

/** Worst first, as ties go (4.3). */
const RATINGS: readonly Rating[] = ['none', 'red', 'amber', 'green', 'blue'];
const IN_SCOPE: readonly Lifecycle[] = ['completed', 'in-progress', 'not-started', 'unknown'];

/**
 * Rounds every count's share of `whole` down; the points that are left of `points` go to the largest fractions, a tie to
 * the one that stands first.
 */
export function share(counts: readonly number[], whole: number, points: number): number[] {
  const shown: number[] = [];
  const fraction: number[] = [];
  let left = points;
  for (const count of counts) {
    const down = Math.floor((count * 100) / whole);
    shown.push(down);
    fraction.push(count * 100 - down * whole);
    left -= down;
  }
  while (left > 0) {
    let best = 0;
    for (let index = 1; index < fraction.length; index++) {
      if ((fraction[index] ?? 0) > (fraction[best] ?? 0)) best = index;
    }
    shown[best] = (shown[best] ?? 0) + 1;
    fraction[best] = -1;
    left -= 1;
  }
  return shown;
}

const named = (names: readonly string[], values: readonly number[]): string =>
  names.map((name, index) => `${name} ${values[index] ?? 0}`).join(', ');

/** The figure that nearest rounding would show is another (4.4); halves are rounded up. */
const isMarked = (shown: number, count: number, whole: number): boolean =>
  shown !== Math.floor((count * 200 + whole) / (2 * whole));

/** One line with every figure of a set of actions. */
export function tallyLine(actions: readonly Counted[]): string {
  const count = (holds: (action: Counted) => boolean): number => {
    let sum = 0;
    for (const action of actions) if (holds(action)) sum += 1;
    return sum;
  };
  const excluded = count(({ lifecycle }) => lifecycle === 'excluded');
  const whole = actions.length - excluded;
  const [completed = 0, inProgress = 0, notStarted = 0, unknown = 0] = IN_SCOPE.map((one) =>
    count(({ lifecycle }) => lifecycle === one),
  );
  const ratings = RATINGS.map((one) =>
    count(({ lifecycle, rating }) => rating === one && lifecycle !== 'excluded'),
  );
  const counts = [
    `${actions.length} actions, ${excluded} excluded, ${whole} in scope`,
    named(IN_SCOPE, [completed, inProgress, notStarted, unknown]),
    named(RATINGS, ratings),
  ];
  if (whole === 0) return [...counts, 'no percentage'].join(' | ');

  const progressed = completed + inProgress;
  const [notYet = 0, unreadShare = 0, progressedShare = 0] = share(
    [notStarted, unknown, progressed],
    whole,
    100,
  );
  const [goingShare = 0, doneShare = 0] = share([inProgress, completed], whole, progressedShare);
  const shares = [doneShare, goingShare, notYet, unreadShare];
  const ratingShares = [0, 0, 0, 0, 0];
  IN_SCOPE.forEach((one, index) => {
    const inside = RATINGS.map((colour) =>
      count(({ lifecycle, rating }) => lifecycle === one && rating === colour),
    );
    share(inside, whole, shares[index] ?? 0).forEach((points, place) => {
      ratingShares[place] = (ratingShares[place] ?? 0) + points;
    });
  });

  const marked: string[] = [];
  const mark = (name: string, shown: number, of: number): void => {
    if (isMarked(shown, of, whole)) marked.push(name);
  };
  IN_SCOPE.forEach((one, index) =>
    mark(`percent.${one}`, shares[index] ?? 0, [completed, inProgress, notStarted, unknown][index] ?? 0),
  );
  mark('headline.progressed', progressedShare, progressed);
  mark('headline.not-progressed', notYet, notStarted);
  mark('headline.unknown', unreadShare, unknown);
  RATINGS.forEach((one, index) =>
    mark(`ratingPercent.${one}`, ratingShares[index] ?? 0, ratings[index] ?? 0),
  );
  return [
    ...counts,
    `headline ${progressedShare} / ${notYet} / ${unreadShare}`,
    `shares ${named(IN_SCOPE, shares)}`,
    `rated ${named(RATINGS, ratingShares)}`,
    `marked ${marked.sort().join(' ')}`,
  ].join(' | ');
}
