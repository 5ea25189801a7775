/** The day that stands in a cell of a table which people fill in by hand. */
import { isoFromSerial } from './calendar';
import type { IsoDate } from './day';
import { readDateText } from './read-date-text';
import type { CellValue } from '../grid';

/**
 * A whole day: of a month nobody knows which day is meant. Null where the cell says none.
 *
 * @param text what is typed there, trimmed
 */
export function typedDay(value: CellValue, text: string, date1904: boolean): IsoDate | null {
  if (typeof value === 'number') return isoFromSerial(value, date1904);
  const reading = readDateText(text);
  return reading.kind === 'date' && !reading.period ? reading.day : null;
}
