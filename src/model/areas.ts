/** Rectangles of a sheet: what lies in one, and which meet. */
import type { Area } from './grid';

export const isInArea = ({ top, left, rows, columns }: Area, row: number, column: number): boolean =>
  row >= top && row < top + rows && column >= left && column < left + columns;

/** Two areas of at least one cell each have one in common. */
export const areasMeet = (one: Area, other: Area): boolean =>
  one.top < other.top + other.rows &&
  other.top < one.top + one.rows &&
  one.left < other.left + other.columns &&
  other.left < one.left + one.columns;
