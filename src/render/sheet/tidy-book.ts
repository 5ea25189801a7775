/** A plan as one tidy table, with its key and with what stood beside it: sheets that are the council's own from then on. */
import { cellAddress, columnLetters } from '../../model/address';
import { datePartsOf } from '../../model/days/date-format';
import { noneTwice } from '../../model/none-twice';
import { OWN_SHEETS } from '../../model/own-names';
import type { TidyColumn, TidyKeyLine, TidyPlan, TidyRole } from '../../model/tidy-plan';
import { ROLE_LABELS } from '#words/row-labels';
import { TIDY_PLAN } from '#words/tidy-plan';
import { stackCells, type SheetCell } from '../sheet-cells';
import type { SheetChoice, SheetPlan } from '../sheet-plan';
import { councilFooter, councilPlan, councilSheet, HEADER_ROW } from './council-sheet';
import { headerWidth } from './row-heights';

/** Characters. */
const WIDTHS: Readonly<Record<TidyRole, number>> = {
  reference: 7,
  source: 16,
  theme: 17,
  recommendationReference: 8,
  recommendation: 34,
  action: 34,
  owner: 18,
  dueDate: 12,
  revisedDate: 12,
  status: 13,
  rating: 9,
  percentComplete: 10,
  update: 30,
  impact: 24,
  nextSteps: 22,
  evidence: 18,
  beneath: 30,
};
/** Of columns that only the plan's author knows. */
const WIDEST = 24;
const NARROWEST = 8;

/** The sheets, the plan first: its key where it has one, and the rest of its texts where there are any. */
export function planTidySheets(tidy: TidyPlan): SheetPlan[] {
  const title = tidy.title ?? TIDY_PLAN.defaultTitle;
  const footer = councilFooter(title);
  const key = [...tidy.key, ...tidy.columns.flatMap(listInKey)];
  return [
    planSheet(tidy, title, footer),
    ...(key.length === 0 ? [] : [keySheet(key, footer)]),
    ...(tidy.beside.length === 0 ? [] : [besideSheet(tidy, footer)]),
  ];
}

type Footer = SheetPlan['print']['footer'];

function planSheet(tidy: TidyPlan, title: string, footer: Footer): SheetPlan {
  const { columns, rowCount, lastUpdated, statedDay } = tidy;
  const headers = tidyHeaders(columns);
  const position = statedDay === null ? null : TIDY_PLAN.position(statedDay);
  return councilPlan({
    kind: 'tidy',
    title,
    note: [lastUpdated, position].flatMap((line) => line ?? []).join('. '),
    headers,
    rows: Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row))),
    widths: columns.map((column, index) => widthOf(column, headers[index] ?? '')),
    choices: columns.flatMap((column, left): SheetChoice[] =>
      fitsInCells(column.allowed)
        ? [{ top: HEADER_ROW + 1, left, rows: rowCount, columns: 1, values: column.allowed }]
        : [],
    ),
    footer,
    paper: 'A3',
  });
}

export const tidyHeaders = (columns: readonly TidyColumn[]): string[] => noneTwice(columns.map(headerOf));

/** A column of the plan's without a header is called by its letters. */
function headerOf({ header, role, from }: TidyColumn): string {
  if (header !== '') return header;
  if (role === 'source' || role === 'beneath') return TIDY_PLAN[role];
  return role === null ? TIDY_PLAN.column(columnLetters(from ?? 0)) : ROLE_LABELS[role];
}

function cellOf({ values, formats, fills, struck, role }: TidyColumn, row: number): SheetCell {
  const value = values[row] ?? null;
  const fill = fills.get(row);
  const format = formats[row] ?? '';
  const isNumber = typeof value === 'number';
  const isDay = isNumber ? datePartsOf(format) !== null : value === null && isDated(role);
  return {
    value,
    style: struck.has(row) ? 'struck' : isDay ? 'date' : isNumber ? 'number' : 'text',
    ...(isNumber && format !== '' && { format }),
    ...(fill !== undefined && { fill }),
  };
}

/** A date that is still to be filled in becomes a date. */
const isDated = (role: TidyColumn['role']): boolean => role === 'dueDate' || role === 'revisedDate';

function widthOf({ role, values }: TidyColumn, header: string): number {
  const least = headerWidth(header);
  if (role !== null) return Math.max(least, WIDTHS[role]);
  const longest = values.reduce<number>((most, value) => Math.max(most, String(value ?? '').length), 0);
  return Math.max(least, NARROWEST, Math.min(WIDEST, longest + 2));
}

/** What a cell's own rule holds, commas between them. */
const LONGEST_LIST = 255;
const fitsInCells = (values: readonly string[]): boolean =>
  values.length > 0 &&
  values.join(',').length <= LONGEST_LIST &&
  !values.some((value) => value.includes(','));

/** A list of statuses that is too long for the cells stands in the key. */
const listInKey = ({ role, allowed }: TidyColumn): TidyKeyLine[] =>
  role === 'status' && !fitsInCells(allowed)
    ? allowed.map((meaning) => ({ mark: '', fill: null, meaning }))
    : [];

function keySheet(lines: readonly TidyKeyLine[], footer: Footer): SheetPlan {
  return listSheet('key', footer, TIDY_PLAN.key, [24, 80], lines, ({ mark, fill, meaning }) => [
    { value: mark === '' ? null : mark, style: 'text', ...(fill !== null && { fill }) },
    { value: meaning, style: 'text' },
  ]);
}

function besideSheet({ beside }: TidyPlan, footer: Footer): SheetPlan {
  return listSheet('beside', footer, TIDY_PLAN.beside, [28, 8, 84], beside, ({ text, cell }) => [
    { value: cell.sheet, style: 'text' },
    { value: cellAddress(cell.row, cell.column), style: 'text' },
    { value: text, style: 'text' },
  ]);
}

interface ListWords {
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
}
const TABLES = { key: OWN_SHEETS.key.tables[2], beside: OWN_SHEETS.beside.tables[0] } as const;

/** A title, what it lists, and a table. */
function listSheet<Line>(
  kind: keyof typeof TABLES,
  footer: Footer,
  { title, note, headers }: ListWords,
  widths: readonly number[],
  lines: readonly Line[],
  cells: (line: Line) => readonly SheetCell[],
): SheetPlan {
  return councilSheet({
    kind,
    cells: stackCells([
      [{ value: title, style: 'title' }],
      [{ value: note, style: 'line' }],
      [],
      headers.map((value): SheetCell => ({ value, style: 'header' })),
      ...lines.map(cells),
    ]),
    widths,
    tables: [
      {
        name: TABLES[kind],
        top: HEADER_ROW,
        left: 0,
        rows: lines.length + 1,
        columns: headers.length,
      },
    ],
    footer,
    titleRow: HEADER_ROW,
  });
}
