/** What a cell shows, en-GB: its number format, and "####" where a number does not fit. */
import { format as formatNumber, getFormatFromId, isDateFormat } from 'numfmt';
import { hasContent, type Cell } from './cell';

/** Widths are in points: a character of the standard font is 5.25, the cell's own margin 3.75. */
const charactersThatFit = (width: number): number => Math.floor((width - 3.75) / 5.25);

const SHORT_DATE = String(getFormatFromId(14, 'en-GB') ?? 'dd/mm/yyyy');

/** Excel's API gives the format of a short date in the American spelling. */
const localFormat = (format: string): string =>
  format === 'm/d/yyyy' || format === 'mm/dd/yyyy' || format === 'mm-dd-yy' ? SHORT_DATE : format;

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
