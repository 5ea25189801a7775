/** Whether figures of one total have the same count and different shares, which a reader will ask about: shares add up to 100 (4.4). */

export interface CountedShare {
  readonly count: number;
  /** Null where it is no share of anything. */
  readonly percent: number | null;
}

export function hasUnequalShares(figures: readonly CountedShare[]): boolean {
  const shares = new Map<number, number>();
  return figures.some(({ count, percent }) => {
    if (percent === null) return false;
    const before = shares.get(count);
    shares.set(count, percent);
    return before !== undefined && before !== percent;
  });
}
