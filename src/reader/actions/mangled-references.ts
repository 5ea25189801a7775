/** References that Excel has turned into dates (1/17) or numbers (1.10 is 1.1): shown text is used where it is still right. */
import { monthNumber } from '../../model/days/date-forms';
import { cellRef, formatAt, trimmed, valueAt, type CellRef, type Grid } from '../../model/grid';
import type { ReadingNote } from '../../model/plan';
import { note } from '../../model/reading-note';

/** A reference cell, in plan order. */
export interface ReferenceCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
}

const isNumber = ({ grid, row, column }: ReferenceCell): boolean =>
  typeof valueAt(grid, row, column) === 'number';

/** What "Jan-17" or "03-Apr" was before Excel read it as a date: 1/17, 3/4. */
function beforeExcel(text: string): string | null {
  const monthYear = /^([A-Za-z]{3})-(\d\d)$/.exec(text);
  const dayMonth = /^(\d{1,2})-([A-Za-z]{3})$/.exec(text);
  const name = monthYear?.[1] ?? dayMonth?.[2];
  const month = name === undefined ? 0 : monthNumber(name.toLowerCase());
  if (month === 0) return null;
  return monthYear ? `${month}/${Number(monthYear[2])}` : `${Number(dayMonth?.[1])}/${month}`;
}

const isDateFormat = (format: string): boolean =>
  /[dmy]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\.|general/gi, ''));

/** Of a number. */
function asDate({ grid, row, column }: ReferenceCell): ReadingNote | null {
  if (!isDateFormat(formatAt(grid, row, column))) return null;
  const text = trimmed(grid, row, column);
  if (/^\d{1,2}[/.]\d{1,2}$/.test(text)) return null;
  return note('reference-mangled', cellRef(grid, row, column), { as: 'date' }, text, beforeExcel(text));
}

/** References seen under one whole number: their last parts. */
interface Family {
  readonly parts: Set<string>;
  /** Numbers of one decimal, with whether something of the family stood before them. */
  readonly doubtful: {
    readonly part: string;
    readonly text: string;
    readonly cell: CellRef;
    readonly first: boolean;
  }[];
}

/** A number that has lost its last nought: 1.1 where there is 1.9, and it is a second 1.1 or does not come first. */
function asNumbers(cells: readonly ReferenceCell[]): ReadingNote[] {
  const families = new Map<string, Family>();
  for (const cell of cells) {
    const { grid, row, column } = cell;
    const text = trimmed(grid, row, column);
    const [, whole, part] = /^(\D*\d+)\.(\d+)$/.exec(text) ?? [];
    if (whole === undefined || part === undefined) continue;
    const family = families.get(whole) ?? { parts: new Set<string>(), doubtful: [] };
    families.set(whole, family);
    if (part.length === 1 && isNumber(cell)) {
      family.doubtful.push({ part, text, cell: cellRef(grid, row, column), first: family.parts.size === 0 });
    }
    family.parts.add(part);
  }
  return [...families].flatMap(([whole, { parts, doubtful }]) => {
    const last = new Map(doubtful.map((one) => [one.part, one]));
    return [...last.values()]
      .filter(({ part, first }) => !first && parts.has(String(Number(`${part}0`) - 1)))
      .map(({ part, text, cell }) =>
        note('reference-mangled', cell, { as: 'number' }, text, `${whole}.${part}0`),
      );
  });
}

/** Notes on the references that are no longer what was typed. What is still text is. */
export function noteMangled(cells: readonly ReferenceCell[]): ReadingNote[] {
  const numbers = cells.filter(isNumber);
  return numbers.length > 0 ? [...numbers.flatMap((cell) => asDate(cell) ?? []), ...asNumbers(cells)] : [];
}
