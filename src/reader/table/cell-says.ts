/** What single cells say, whatever stands above them: a date, a status. */
import type { DateReading } from '../../model/days/day';
import { readDateCell } from '../../model/days/read-date';
import { formatAt, textAt, valueAt, type Grid } from '../../model/grid';
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';

export const dateAt = (grid: Grid, row: number, column: number): DateReading =>
  readDateCell(
    valueAt(grid, row, column),
    textAt(grid, row, column),
    formatAt(grid, row, column),
    grid.date1904,
  );

/** Words of a status or a colour alone. @param text trimmed and not blank */
export const saysStatus = (text: string): boolean =>
  readBareColour(text) !== null || readWords(text).lifecycle !== 'unknown';
