/** Texts that do not depend on how wide a column happens to be: a narrow one shows "####" instead of a number. */
import type { CellValue } from '../../../model/grid';
import { showNumber } from './show-number';

/** Whole numbers this long still show all their digits in the General format. */
const LONGEST_GENERAL = 1e11;
const CROWDED = /^#+$/;

interface TextColumns {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: string[][];
  readonly formats: readonly (readonly string[])[];
}

/** Replaces, in place, what a narrow column has cut short. */
export function readableTexts(columns: TextColumns, date1904: boolean): void {
  columns.values.forEach((values, column) => {
    const texts = columns.texts[column];
    if (!texts) return;
    values.forEach((value, row) => {
      if (typeof value !== 'number') return;
      const format = columns.formats[column]?.[row] ?? '';
      if (format === '' && Number.isInteger(value) && Math.abs(value) < LONGEST_GENERAL)
        texts[row] = String(value);
      else if (CROWDED.test(texts[row] ?? '')) texts[row] = showNumber(value, format, date1904);
    });
  });
}
