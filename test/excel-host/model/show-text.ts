/** What a cell shows, en-GB: its number format, and "####" where a number does not fit. */
import { format as formatNumber, getFormatFromId, isDateFormat } from 'numfmt';
import { hasContent, type Cell } from './cell';

/** Widths are in points: a character of the standard font is 5.25, the cell's own margin 3.75. */
const charactersThatFit = (width: number): number => Math.floor((width - 3.75) / 5.25);

/** The format of a short date, which every language has in its own order, as Excel's API spells it everywhere. */
export const SHORT_DATE = 'm/d/yyyy';
const SHORT_DATE_ID = 14;

/** A format as people here see it. */
export const localFormat = (format: string): string =>
  format === SHORT_DATE ? getFormatFromId(SHORT_DATE_ID, 'en-GB') : format;

/** A built-in format by its number, as Excel's API spells it. */
export const builtInFormat = (id: number): string =>
  id === SHORT_DATE_ID ? SHORT_DATE : getFormatFromId(id, 'en-GB');

/** Days between the two systems of dates. */
const DAYS_TO_1904 = 1462;

export function shownText(cell: Cell, columnWidth: number, date1904 = false): string {
  if (!hasContent(cell)) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (cell.format === 'General' || cell.format === '@') return value;
    return formatNumber(cell.format, value, { locale: 'en-GB', throws: false });
  }
  const number = date1904 && isDateFormat(cell.format) ? value + DAYS_TO_1904 : value;
  const text = formatNumber(localFormat(cell.format), number, { locale: 'en-GB', throws: false });
  const room = Math.max(1, charactersThatFit(columnWidth));
  if (cell.format === 'General' || text.length <= room) return text;
  return '#'.repeat(room);
}
