/** The cells of a sheet of a file. */
import type { Cell as FileCell, CellStyle, CellValue, Sheet } from 'hucre';
import { EMPTY_CELL, type Cell, type Hyperlink, type Look, type Value } from '../model/cell';
import { CellMap } from '../model/cell-map';
import { SHORT_DATE } from '../model/show-text';
import { lookFrom, type Theme } from './load-look';

/** Milliseconds from the first day that serial numbers count to 1 January 1970, by the date system. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const DAY = 86_400_000;

function valueOf(value: CellValue | undefined, date1904: boolean): Value {
  if (value === null || value === undefined) return '';
  if (value instanceof Date || Object.prototype.toString.call(value) === '[object Date]') {
    return ((value as Date).getTime() - (date1904 ? EPOCHS[1904] : EPOCHS[1900])) / DAY;
  }
  return value as Value;
}

/** How files spell the short date. */
const SHORT_DATE_IN_FILE = 'mm-dd-yy';

function formatOf(style: CellStyle | undefined): string {
  const format = style?.numFmt ?? 'General';
  return format === SHORT_DATE_IN_FILE ? SHORT_DATE : format;
}

function linkOf(cell: FileCell | undefined): Hyperlink | null {
  if (!cell?.hyperlink) return null;
  const { target, location, tooltip } = cell.hyperlink;
  return { address: target || null, documentReference: location ?? null, screenTip: tooltip ?? '' };
}

export function cellsFrom(sheet: Sheet, theme: Theme, date1904: boolean): CellMap {
  const cells = new CellMap();
  // The file library gives equal styles as one object; so do we with looks.
  const looks = new Map<CellStyle | undefined, Look>();
  const lookOf = (style: CellStyle | undefined): Look => {
    const look = looks.get(style) ?? lookFrom(style, theme);
    looks.set(style, look);
    return look;
  };
  const put = (row: number, column: number, value: CellValue | undefined, detail?: FileCell): void => {
    const formula = detail?.formula === undefined ? null : `=${detail.formula.replace(/^=/, '')}`;
    const shown = formula === null ? value : (detail?.formulaResult ?? value);
    const cell: Cell = {
      ...EMPTY_CELL,
      value: valueOf(shown, date1904),
      formula,
      format: formatOf(detail?.style),
      look: lookOf(detail?.style),
      link: linkOf(detail),
    };
    cells.set(row, column, cell);
  };
  sheet.rows.forEach((row, index) => row.forEach((value, column) => put(index, column, value)));
  for (const [key, detail] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    put(row, column, detail.value, detail);
  }
  return cells;
}
