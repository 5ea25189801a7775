/** The columns of the table: those of all parts of the plan, known or not, with what each holds in the rows of the table. */
import { DAYS_1904 } from '../../model/days/calendar';
import { datePartsOf } from '../../model/days/date-format';
import { fillAt, formatAt, struckAt, textAt, trimmed, valueAt, type Grid } from '../../model/grid';
import type { Action } from '../../model/plan';
import type { TidyColumn, TidyRole } from '../../model/tidy-plan';
import type { Part } from '../locate/located';
import { allowedFrom } from '../table/allowed-values';
import { currentColumns, statusColumns, type JudgedBlock, type Label } from '../table/block';
import { wordingsOf } from '../table/find-headers';
import { isSynonym, levelHeader } from '../table/match-header';
import type { TidyRow } from './tidy-rows';

/** Where each part has a column of the table: grid columns. */
export interface PlacedColumn {
  readonly role: TidyRole | null;
  header: string;
  readonly from: number | null;
  readonly at: Map<Part, number>;
}

function rolesOf({ columns, statuses, source }: JudgedBlock): Map<number, TidyRole> {
  const roles = new Map<number, TidyRole>(
    [...columns, ...currentColumns(statuses)].map(({ column, role }) => [column, role]),
  );
  if (source !== null) roles.set(source, 'source');
  return roles;
}

const saysAnything = ({ grid, bodyEnd, headerRow }: JudgedBlock, column: number): boolean => {
  for (let row = headerRow + 1; row < bodyEnd; row++) if (trimmed(grid, row, column) !== '') return true;
  return false;
};

/** True of the numbers under a header that speaks of the texts beside them. */
const isNumberOf = ({ labels }: JudgedBlock, column: number, role: TidyRole | null): boolean =>
  role === 'reference' && labels.some(({ spannedFrom }) => spannedFrom === column);

/** On one line, two wordings are told apart by what stands between them. */
function headerText(grid: Grid, { text, row, column }: Label): string {
  const wordings = wordingsOf(trimmed(grid, row, column));
  const isOne = wordings.join(' ') !== text || isSynonym(levelHeader(text));
  const isKnown = wordings.some((wording) => isSynonym(levelHeader(wording)));
  return isOne || !isKnown ? text : wordings.join(' / ');
}

/** Those of the first part in its order, then what only later parts have. One that has neither a header nor a cell is left out. */
export function placeColumns(parts: readonly Part[]): PlacedColumn[] {
  const placed = new Map<string, PlacedColumn>();
  for (const part of parts) {
    const { block } = part;
    const roles = rolesOf(block);
    const counted = new Map<string, number>();
    for (const label of block.labels) {
      const { column, spannedFrom } = label;
      const text = headerText(block.grid, label);
      const role = roles.get(column) ?? null;
      const header =
        spannedFrom !== null ? (role === null ? '' : text) : isNumberOf(block, column, role) ? '' : text;
      if (role === null && header === '' && !saysAnything(block, column)) continue;
      const name =
        role ?? (header === '' ? `column ${block.grid.left + column}` : `"${header.toLowerCase()}"`);
      const nth = (counted.get(name) ?? 0) + 1;
      counted.set(name, nth);
      const key = `${name} ${nth}`;
      const known = placed.get(key);
      if (known) {
        known.at.set(part, column);
        known.header ||= header;
      } else placed.set(key, { role, header, from: block.grid.left + column, at: new Map([[part, column]]) });
    }
  }
  return [...placed.values()];
}

/** Colours count in columns that say how an action stands, and in the cell that is coloured in their place. */
const countsColours = ({ block: { statuses } }: Part, column: number, action: Action, grid: Grid): boolean =>
  action.status.cell?.column === grid.left + column ||
  statusColumns(statuses).some((one) => one.column === column);

/** What the plan's list offers in the most of its rows. */
const allowedIn = ({ block: { grid, headerRow } }: Part, column: number): readonly string[] =>
  allowedFrom(grid, grid.top + headerRow + 1, column);

interface Filled {
  readonly values: (string | number | null)[];
  readonly formats: string[];
  readonly fills: Map<number, string>;
  readonly struck: Set<number>;
}

export const blankColumn = (rows: number): Filled => ({
  values: new Array<string | number | null>(rows).fill(null),
  formats: new Array<string>(rows).fill(''),
  fills: new Map(),
  struck: new Set(),
});

/** A cell as it stands; dates count from 1900 whatever the workbook says. */
function takeCell(grid: Grid, row: number, column: number, into: Filled, at: number): void {
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  if (typeof value === 'number') {
    const isDay = datePartsOf(format) !== null;
    into.values[at] = isDay && grid.date1904 ? value + DAYS_1904 : value;
    into.formats[at] = format;
  } else {
    const text = typeof value === 'string' ? value : textAt(grid, row, column);
    if (text.trim() !== '') into.values[at] = text;
  }
  if (struckAt(grid, row, column)) into.struck.add(at);
}

/** What a column of the plan holds in each row. */
export function takeColumn(
  { role, header, from, at: places }: PlacedColumn,
  rows: readonly TidyRow[],
): TidyColumn {
  const filled = blankColumn(rows.length);
  rows.forEach(({ action, part }, at) => {
    const column = part ? places.get(part) : undefined;
    if (!action || !part || column === undefined) return;
    const { grid } = part.block;
    const row = action.row - grid.top;
    takeCell(grid, row, column, filled, at);
    const fill = countsColours(part, column, action, grid) ? fillAt(grid, row, column) : null;
    if (fill !== null) filled.fills.set(at, fill);
  });
  const [first] = [...places];
  return { role, header, from, ...filled, allowed: first ? allowedIn(...first) : [] };
}
