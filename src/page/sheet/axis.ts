/** Where rows and columns of a drawn sheet begin and end, in pixels, and which of them lie in sight. */

/** `starts[n]` is where line n begins; one more number than there are lines, the last is the end. */
export type Axis = Float64Array;

export function axisOf(sizes: ArrayLike<number>): Axis {
  const starts = new Float64Array(sizes.length + 1);
  for (let at = 0; at < sizes.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (sizes[at] ?? 0);
  return starts;
}

const countOf = (axis: Axis): number => axis.length - 1;
export const startOf = (axis: Axis, line: number): number => axis[line] ?? lengthOf(axis);
export const lengthOf = (axis: Axis): number => axis[axis.length - 1] ?? 0;

/** The last line that begins at or before this place. */
function lineAt(axis: Axis, place: number): number {
  let low = 0;
  let high = Math.max(0, countOf(axis) - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((axis[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Span {
  readonly first: number;
  /** Past the last one. */
  readonly end: number;
}

/** Lines that lie between two places, and a few beside them, so that nothing is blank while somebody scrolls. */
export function spanOf(axis: Axis, from: number, to: number, beside: number): Span {
  if (countOf(axis) === 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, lineAt(axis, from) - beside),
    end: Math.min(countOf(axis), lineAt(axis, to) + 1 + beside),
  };
}

/** How far to scroll so that a line can be seen whole; where it can be already, nothing moves. */
export function scrollTo(axis: Axis, line: number, from: number, room: number): number {
  const start = startOf(axis, line);
  const end = startOf(axis, line + 1);
  if (start < from) return start;
  return end > from + room ? Math.max(0, Math.min(start, end - room)) : from;
}
