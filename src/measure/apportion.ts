/** Largest remainder: shares a whole number out among counts, exactly and in one stated order of ties. */

/**
 * Shares `whole` out in proportion to `counts`; the result has one whole number per count and sums to `whole`.
 *
 * Every count gets its exact share rounded down; the points left over go to the largest remainders, which are compared
 * as whole numbers. Equal remainders are served in `tieOrder`: indexes into `counts`, each once, first served first.
 * A count of zero never gets a point. Nothing to share by (all counts zero) gives all zeros.
 *
 * Exact as long as count x whole is below 2^53, which for per cent is any count below 9 x 10^13.
 * @throws RangeError for a count or whole that is negative, broken or too large, or a tie order that is no permutation.
 */
export function apportion(counts: readonly number[], tieOrder: readonly number[], whole = 100): number[] {
  checkNumbers(counts, whole);
  checkOrder(tieOrder, counts.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);

  return handOut(counts, tieOrder, { whole, total, points: whole });
}

/**
 * Shares `points` of 100 among the parts of a figure that has them: each part's exact share is its share of `total`,
 * the larger set that the figure is itself a share of (rules 4.2 and 4.3; 30 of 62 is 48.39, whatever the figure).
 *
 * @throws RangeError where `points` is not what rounding the parts up or down can come to.
 */
export function apportionFigure(
  counts: readonly number[],
  tieOrder: readonly number[],
  { total, points }: { readonly total: number; readonly points: number },
): number[] {
  checkNumbers([...counts, total], 100);
  checkOrder(tieOrder, counts.length);
  if (total === 0) return counts.map(() => 0);
  return handOut(counts, tieOrder, { whole: 100, total, points });
}

/** Exact shares of `whole` rounded down, then the rest of `points` by largest remainder. */
function handOut(
  counts: readonly number[],
  tieOrder: readonly number[],
  { whole, total, points }: { whole: number; total: number; points: number },
): number[] {
  const remainders = counts.map((count) => (count * whole) % total);
  const shares = counts.map((count, index) => (count * whole - (remainders[index] ?? 0)) / total);
  let left = points - shares.reduce((sum, share) => sum + share, 0);
  // Within a whole, the remainders sum to left x total and each is below total: the points run out first.
  const queue = [...tieOrder].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
  for (const index of queue) {
    if (left <= 0 || remainders[index] === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  if (left !== 0) throw new RangeError(`the parts cannot come to ${points}`);
  return shares;
}

/**
 * The same for counts with names: of 100, or of a figure. `counts` has its names in the order wanted of the result;
 * `tieOrder` names each once.
 */
export function apportionNamed<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  tieOrder: readonly Name[],
  figure?: { readonly total: number; readonly points: number },
): Record<Name, number> {
  const names = Object.keys(counts) as Name[];
  const order = tieOrder.map((name) => names.indexOf(name));
  const list = names.map((name) => counts[name]);
  const shares = figure ? apportionFigure(list, order, figure) : apportion(list, order);
  const named: Record<Name, number> = { ...counts };
  names.forEach((name, index) => (named[name] = shares[index] ?? 0));
  return named;
}

function checkNumbers(counts: readonly number[], whole: number): void {
  let total = 0;
  for (const count of [whole, ...counts]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
    if (!Number.isSafeInteger(count * whole)) throw new RangeError(`too large to be exact: ${count}`);
    total += count;
  }
  if (!Number.isSafeInteger(total)) throw new RangeError(`too large to be exact: ${total}`);
}

function checkOrder(order: readonly number[], length: number): void {
  const inOrder = order.toSorted((a, b) => a - b);
  if (order.length !== length || inOrder.some((index, at) => index !== at)) {
    throw new RangeError('the order of ties has to name every count once');
  }
}
