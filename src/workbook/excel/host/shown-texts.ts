/** Texts that do not depend on how wide a column happens to be: a narrow one shows "####" instead of a number. */
import type { CellValue } from '../../../model/grid';

/** Whole numbers this long still show all their digits in the General format. */
const LONGEST_GENERAL = 1e11;
const CROWDED = /^#+$/;

interface TextColumns {
  readonly values: readonly (readonly CellValue[])[];
  readonly texts: string[][];
  readonly formats: readonly (readonly string[])[];
}

/** Replaces, in place, what a narrow column has cut short. What shows numbers is only fetched then: most plans have none. */
export async function readableTexts(columns: TextColumns, date1904: boolean): Promise<void> {
  const crowded: (readonly [column: number, row: number, value: number, format: string])[] = [];
  columns.values.forEach((values, column) => {
    const texts = columns.texts[column];
    if (!texts) return;
    values.forEach((value, row) => {
      if (typeof value !== 'number') return;
      const format = columns.formats[column]?.[row] ?? '';
      if (format === '' && Number.isInteger(value) && Math.abs(value) < LONGEST_GENERAL)
        texts[row] = String(value);
      else if (CROWDED.test(texts[row] ?? '')) crowded.push([column, row, value, format]);
    });
  });
  if (crowded.length === 0) return;
  const { showNumber } = await import(/* webpackChunkName: "writing" */ './show-number');
  // The days of a plan come again and again.
  const known = new Map<string, string>();
  for (const [column, row, value, format] of crowded) {
    const key = `${value} ${format}`;
    const shown = known.get(key) ?? showNumber(value, format, date1904);
    known.set(key, shown);
    const texts = columns.texts[column];
    if (texts) texts[row] = shown;
  }
}
