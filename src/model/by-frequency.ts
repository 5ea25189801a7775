/** How often each of some values comes. */

/** The commonest first, of equals the first. */
export function byFrequency<Value>(values: Iterable<Value>): (readonly [value: Value, count: number])[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
