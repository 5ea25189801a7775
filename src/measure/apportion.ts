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

  const remainders = counts.map((count) => (count * whole) % total);
  const shares = counts.map((count, index) => (count * whole - (remainders[index] ?? 0)) / total);
  let left = whole - shares.reduce((sum, share) => sum + share, 0);
  // The remainders sum to left x total and each is below total, so the points run out before the remainders do.
  const queue = [...tieOrder].sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0));
  for (const index of queue) {
    if (left === 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

/**
 * The same for counts with names. `counts` has its names in the order wanted of the result; `tieOrder` names each once.
 */
export function apportionNamed<Name extends string>(
  counts: Readonly<Record<Name, number>>,
  tieOrder: readonly Name[],
  whole = 100,
): Record<Name, number> {
  const names = Object.keys(counts) as Name[];
  const order = tieOrder.map((name) => names.indexOf(name));
  const shares = apportion(
    names.map((name) => counts[name]),
    order,
    whole,
  );
  return Object.fromEntries(names.map((name, index) => [name, shares[index] ?? 0])) as Record<Name, number>;
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
  const seen = new Set(order);
  const inside = order.every((index) => Number.isInteger(index) && index >= 0 && index < length);
  if (order.length !== length || seen.size !== length || !inside) {
    throw new RangeError('the order of ties has to name every count once');
  }
}
