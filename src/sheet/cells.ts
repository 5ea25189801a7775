/** Makes the cells of summary sheets: text, counts, percentages, dates, links. */
import type { IsoDate } from '../model/days/day';
import type { CellRef } from '../model/grid';
import type { Plan } from '../model/plan';
import { cellAddress } from '../model/address';
import { serialOfDay } from '../model/days/day-serial';
import { edgeOf } from '../words/format';
import type { SheetCell } from './sheet-plan';
import type { StyleName } from './styles';

/** Longer text is cut: its whole length is in the plan, one link away, and a row of Excel is at most 409 points high. */
const LONGEST_TEXT = 600;
/** Excel holds 65,530 links a sheet, and each costs a request room: after this row the address stands as text. */
export const LAST_LINKED_ROW = 2000;
const DASH = '–';

export const textCell = (text: string, style: StyleName = 'text'): SheetCell => ({
  value: shorten(text),
  style,
});

export const countCell = (count: number): SheetCell => ({ value: count, style: 'count' });
/** One cell for all: nobody changes a cell once it is made. */
const DASH_CELL: SheetCell = { value: DASH, style: 'dash' };
export const dashCell = (): SheetCell => DASH_CELL;

/** A day as Excel's serial number, or what the plan shows where that is no day. */
export function dayCell(day: IsoDate | null, shown: string): SheetCell {
  const serial = day === null ? null : serialOfDay(day);
  if (serial !== null) return { value: serial, style: 'date' };
  return shown === '' ? dashCell() : { value: shorten(shown), style: 'dash' };
}

/** True where an address alone says where in the plan it is. */
export const hasOneSheet = ({ parts }: Pick<Plan, 'parts'>): boolean =>
  parts.every(({ sheet }) => sheet === parts[0]?.sheet);

/**
 * "C12", leading to the cell while there is room for links; with its sheet where the plan has several.
 * @param row the sheet row it will stand on
 */
export function placeCell(cell: CellRef, row: number, plan: Pick<Plan, 'parts'>): SheetCell {
  const address = cellAddress(cell.row, cell.column);
  const isPlain = hasOneSheet(plan) && plan.parts[0]?.sheet === cell.sheet;
  const value = isPlain ? address : `${address}, ${cell.sheet}`;
  return row < LAST_LINKED_ROW ? { value, style: 'link', link: cell } : { value, style: 'text' };
}

const EDGES = { 'under-1': '<1%', 'over-99': '>99%' } as const;

export interface Percentage {
  /** Whole per cent from a tally; null where nothing is in scope (3.4). */
  readonly percent: number | null;
  readonly count: number;
  readonly of: number;
  /** Differs from nearest rounding (4.4). */
  readonly adjusted: boolean;
}

/** The cell holds the fraction; its format marks an adjusted figure, and shows "<1%" or ">99%" where rounding hides a few (4.5). */
export function percentCell({ percent, count, of, adjusted }: Percentage): SheetCell {
  if (percent === null) return dashCell();
  const style = adjusted ? 'percentAdjusted' : 'percent';
  const mark = adjusted ? '*' : '';
  const value = percent / 100;
  const edge = edgeOf(percent, count, of);
  return edge === null ? { value, style } : { value, style, format: `"${EDGES[edge]}${mark}"` };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Never cut a pair of surrogates in two: half a character is no valid text.
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, LONGEST_TEXT - 1)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
  return `${text.slice(0, end)}…`;
}
