/** A cell of a document as a cell of a sheet: its kind decides value, style and number format. */
import { serialOfDay } from '../../model/days/day-serial';
import type { Cell, DayCell, LinkCell, ShareCell, TextCell } from '../../report/cell';
import type { FilledColumn } from '../../report/table';
import { edgeOf } from '../../words/format';
import type { SheetCell } from '../sheet-cells';
import { RATING_STYLES, type StyleName } from '../styles';

/** Longer text is cut: its whole length is in the plan, one link away, and a row of Excel is at most 409 points high. */
const LONGEST_TEXT = 600;
/** Excel holds 65,530 links a sheet, and each costs a request room: after this row the address stands as text. */
const LAST_LINKED_ROW = 2000;
const DASH = '–';
/** One of each for all: nobody changes a cell once it is made. */
const RIGHT_DASH: SheetCell = { value: DASH, style: 'dash' };
const LEFT_DASH: SheetCell = { value: DASH, style: 'text' };

interface Placement extends Pick<FilledColumn, 'align'> {
  /** It stands in a column that is not printed. */
  readonly isOffPage?: boolean;
}

/** @param row the sheet row on which the cell will stand, from 0 */
export function sheetCell(cell: Cell, { align, isOffPage }: Placement, row: number): SheetCell {
  switch (cell.kind) {
    case 'text':
      return {
        value: cell.isVerbatim ? cell.text : shorten(cell.text),
        style: textStyle(cell, { align, isOffPage }),
      };
    case 'count':
      if (cell.isTotal) return { value: cell.count, style: 'totalCount' };
      return { value: cell.count, style: align === 'right' ? 'count' : 'countLeft' };
    case 'share':
      return shareCell(cell);
    case 'day':
      return dayCell(cell);
    case 'link':
      return linkCell(cell, row);
    case 'formula':
      throw new RangeError('a formula stands beside a table, where its place is known');
    case 'blank':
      return align === 'right' ? RIGHT_DASH : LEFT_DASH;
    case 'entry':
      if (cell.isNumber) return { value: cell.value, style: 'count' };
      return { value: cell.value, style: cell.isDay ? 'date' : 'text' };
  }
}

/** Of a row that sums others up every cell has the ground, and what has no figure as well. */
export function totalCell(cell: Cell): Cell {
  if (cell.kind === 'blank') return { kind: 'text', text: DASH, isTotal: true };
  const isPlain = cell.kind === 'count' || cell.kind === 'share' || cell.kind === 'text';
  return isPlain ? { ...cell, isTotal: true } : cell;
}

function textStyle({ rating, isTotal }: TextCell, { align, isOffPage }: Placement): StyleName {
  if (rating !== undefined) return RATING_STYLES[rating];
  if (align === 'right') return isTotal ? 'totalRight' : 'textRight';
  return isTotal ? 'total' : isOffPage ? 'textLine' : 'text';
}

const EDGES = { 'under-1': '<1%', 'over-99': '>99%' } as const;

const SHARE_STYLES = {
  plain: ['percent', 'percentAdjusted'],
  total: ['totalPercent', 'totalPercentAdjusted'],
} as const;

/** The cell holds the fraction; its format marks an adjusted figure, and shows "<1%" or ">99%" where rounding hides a few (4.5). */
function shareCell({ percent, count, of, adjusted, isTotal }: ShareCell): SheetCell {
  if (percent === null) return isTotal ? { value: DASH, style: 'totalRight' } : RIGHT_DASH;
  const style = SHARE_STYLES[isTotal ? 'total' : 'plain'][adjusted ? 1 : 0];
  const mark = adjusted ? '*' : '';
  const value = percent / 100;
  const edge = edgeOf(percent, count, of);
  return edge === null ? { value, style } : { value, style, format: `"${EDGES[edge]}${mark}"` };
}

/** A day as Excel's serial number, or what the plan shows where that is no day. */
function dayCell({ day, shown }: DayCell): SheetCell {
  const serial = day === null ? null : serialOfDay(day);
  if (serial !== null) return { value: serial, style: 'date' };
  return shown === '' ? RIGHT_DASH : { value: shorten(shown), style: 'textRight' };
}

/** Leads to the cell while there is room for links. */
const linkCell = ({ text, to }: LinkCell, row: number): SheetCell =>
  row < LAST_LINKED_ROW ? { value: text, style: 'link', link: to } : { value: text, style: 'text' };

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  // Never cut a pair of surrogates in two: half a character is no valid text.
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, LONGEST_TEXT - 1)) ? LONGEST_TEXT - 2 : LONGEST_TEXT - 1;
  return `${text.slice(0, end)}…`;
}
