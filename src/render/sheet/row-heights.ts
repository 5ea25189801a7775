/** Works out how high the rows of a summary sheet have to be, from the one cell of each that needs the most. */
import { atOnce, ROWS_IN_STRIP, type Sliced } from '../../model/slices';
import { remember } from '../../model/remember';
import type { SheetColumn, SheetValue } from '../sheet-cells';
import type { SheetPlan } from '../sheet-plan';
import { FONT_SIZE, lookOf, type Look, type StyleName } from '../styles';
import { hasFilter } from '../table-filter';
import { columnForWords, countLines, lineRoom } from './text-lines';

/** Points of height per point of type. */
const LINE_HEIGHT = 1.36;
/** Excel's highest row, in points. */
const HIGHEST = 409;
const BOLD = 1.07;
/** Of a column's width, taken by an indent. */
const INDENT = 1.3;
const DEFAULT_WIDTH = 8.43;
/** Points of a row of one line. */
export const DEFAULT_HEIGHT = FONT_SIZE * LINE_HEIGHT;

/** Points of a row among them. */
export const heightOf =
  (fitted: SheetPlan['fitted']) =>
  (row: number): number =>
    fitted[row] || DEFAULT_HEIGHT;

type Sized = Pick<SheetPlan, 'cells' | 'widths' | 'tables' | 'heights'>;

/** Points by row; one of the default height is 0. */
export const rowHeights = (sheet: Sized): Uint16Array => atOnce(rowHeightsSliced(sheet));

/** The same strip by strip. */
export function* rowHeightsSliced({ cells, widths, tables, heights }: Sized): Sliced<Uint16Array> {
  const needed = new Float64Array(cells.rowCount).fill(DEFAULT_HEIGHT);
  // A filter button stands at the foot of its header: a line of its own keeps it off the words.
  for (const { top } of tables.filter(hasFilter)) needed[top] = 2 * DEFAULT_HEIGHT;
  for (const [row, height] of Object.entries(heights))
    needed[Number(row)] = Math.max(height, needed[Number(row)] ?? 0);
  const columns = cells.columns.map(({ values, styles }, index): Measured => ({
    values,
    styles,
    settingOf: remember((style) => settingIn(widths[index] ?? DEFAULT_WIDTH, lookOf(style))),
  }));
  for (let from = 0; from < cells.rowCount; from += ROWS_IN_STRIP) {
    for (const column of columns) raiseRows(column, from, needed);
    yield;
  }
  return new Uint16Array(
    needed.map((height) => (height > DEFAULT_HEIGHT ? Math.min(HIGHEST, Math.ceil(height)) : 0)),
  );
}

interface Measured extends Pick<SheetColumn, 'values' | 'styles'> {
  readonly settingOf: (style: StyleName) => Setting;
}

/** Neighbours often say the same, so that a text is measured where it differs from the one above. */
function raiseRows({ values, styles, settingOf }: Measured, from: number, needed: Float64Array): void {
  let above: SheetValue | undefined;
  let styleAbove: StyleName | undefined;
  let setting: Setting = NO_SETTING;
  let height = 0;
  const last = Math.min(from + ROWS_IN_STRIP, values.length);
  for (let row = from; row < last; row++) {
    const value = values[row];
    const style = styles[row];
    if (style === undefined) continue;
    if (style !== styleAbove) {
      setting = settingOf(style);
      height = setting.line;
    }
    if (setting.wraps && (value !== above || style !== styleAbove))
      height = typeof value === 'string' ? setting.line * countLines(value, setting.room) : setting.line;
    above = value;
    styleAbove = style;
    if (height > (needed[row] as number)) needed[row] = height;
  }
}

/** Width of a column in which no word of its header is broken. */
export const headerWidth = (header: string): number => Math.ceil(columnForWords(header, BOLD) + INDENT);

/** How the text of a cell is set. */
interface Setting {
  /** Points of one line. */
  readonly line: number;
  readonly wraps: boolean;
  /** Digits of ordinary type for which a line has room. */
  readonly room: number;
}
const NO_SETTING: Setting = { line: 0, wraps: false, room: 0 };

function settingIn(width: number, { size = FONT_SIZE, bold, isIndented, wrap }: Look): Setting {
  const scale = (size / FONT_SIZE) * (bold ? BOLD : 1);
  return {
    line: size * LINE_HEIGHT,
    wraps: wrap === true,
    room: lineRoom(isIndented ? width - INDENT : width, scale),
  };
}
