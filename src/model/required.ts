/** What cannot be missing where it is asked for. */

/** The value itself; throws where there is none, since the code that asks is wrong then and must not go on. */
export function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Something that has to be there is missing.');
  return value;
}
