/** What is done to a workbook and says nothing of its plan: it is moved, notes and other sheets come beside it, cells are written in another way. */
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';
import { isoFromSerial } from '../../../src/model/days/calendar';
import { columnLetters } from '../../../src/model/address';

/** Null where it cannot be done to these sheets. */
export interface Harmless {
  readonly name: string;
  /** Kinds that are told by the very letters of their statuses are left out. */
  readonly respells?: true;
  readonly does: (sheets: readonly MadeSheet[]) => readonly MadeSheet[] | null;
}

const valueOf = (cell: Made | undefined): unknown =>
  typeof cell === 'object' && cell !== null ? cell.v : cell;
const isBare = ({ tables, merges, at, hiddenRows }: MadeSheet): boolean =>
  !tables?.length && !merges?.length && !hiddenRows?.length && at === undefined;
const ifBare =
  (change: (sheet: MadeSheet) => MadeSheet) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null =>
    sheets.every(isBare) ? sheets.map(change) : null;

/** The first row with three texts or more; the one below where that has more, so that labels of groups stand above it. */
function headerOf({ rows }: MadeSheet): number {
  const textsIn = (row: number): number =>
    (rows[row] ?? []).filter((cell) => typeof valueOf(cell) === 'string').length;
  const first = rows.findIndex((_, row) => textsIn(row) >= 3);
  const isLabelled = first >= 0 && textsIn(first + 1) > textsIn(first) && rows[first]?.[0] === null;
  return isLabelled ? first + 1 : first;
}
const STATUS = /^(?:current |progress |rag )?(?:status|rag)\b/i;
const statusColumns = (sheet: MadeSheet): number[] =>
  (sheet.rows[headerOf(sheet)] ?? []).flatMap((cell, at) => (STATUS.test(String(valueOf(cell))) ? [at] : []));

type Rewrite = (text: string, place: { readonly row: number; readonly column: number }) => string;
const rewrite = (sheet: MadeSheet, change: Rewrite): MadeSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) =>
    cells.map((cell, column): Made => {
      if (typeof cell === 'string') return change(cell, { row, column });
      const isText = typeof cell === 'object' && cell !== null && typeof cell.v === 'string';
      return isText ? { ...cell, v: change(String(cell.v), { row, column }) } : cell;
    }),
  ),
});

/** The headers of the plan, however they are written. */
const headersAs =
  (change: (header: string) => string) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] =>
    sheets.map((sheet) => {
      const header = headerOf(sheet);
      return rewrite(sheet, (text, { row }) => (row === header ? change(text) : text));
    });

/** Rows of headings and counts are none of actions. */
const isFull = ({ rows }: MadeSheet, row: number): boolean =>
  (rows[row] ?? []).filter((cell) => cell !== null).length >= 3;

const statusesAs =
  (change: (status: string) => string) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] =>
    sheets.map((sheet) => {
      const [header, columns] = [headerOf(sheet), statusColumns(sheet)];
      return rewrite(sheet, (text, { row, column }) =>
        row > header && columns.includes(column) && isFull(sheet, row) ? change(text) : text,
      );
    });

const cellsAs =
  (change: (cell: Made) => Made) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] =>
    sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(change)) }));

/** Above and below, with a blank row between. */
const between = (above: readonly Made[][], below: readonly Made[][]) =>
  ifBare((sheet) => ({
    ...sheet,
    rows: [...above, ...(above.length > 0 ? [[]] : []), ...sheet.rows, ...(below.length > 0 ? [[]] : []), ...below],
  })); // prettier-ignore

const withSheet =
  (name: string, rows: readonly Made[][], first = false) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] =>
    first ? [{ name, rows }, ...sheets] : [...sheets, { name, rows }];

const SHEETS: Readonly<Record<string, readonly Made[][]>> = {
  Budget: [
    ['Service', 'Budget', 'Spend', 'Forecast'],
    ['Parks', 12_000, 9_000, 12_500],
    ['Waste', 50_000, 52_000, 51_000],
  ],
  Contacts: [
    ['Name', 'Post', 'Email'],
    ['A. Brown', 'Town Clerk', 'clerk@example.org'],
    ['C. Dean', 'Leader', 'leader@example.org'],
  ],
  'Risk register': [
    ['Risk', 'Owner', 'Likelihood', 'Impact', 'RAG', 'Mitigation'],
    ['Staff leave', 'Head of HR', 3, 4, 'Red', 'Recruit early'],
    ['Money runs out', 'Treasurer', 2, 5, 'Amber', 'Keep a reserve'],
    ['The river floods', 'Head of Parks', 1, 5, 'Green', 'Buy pumps'],
  ],
  Lists: [
    ['Status', 'RAG', 'Lead'],
    ['Not started', 'Red', 'Town Clerk'],
    ['In progress', 'Amber', 'Leader'],
    ['Completed', 'Green', 'Head of Law'],
  ],
};

/** The list that a status column allows: what stands in it, and one more. */
function withList(sheet: MadeSheet): MadeSheet {
  const header = headerOf(sheet);
  if (header < 0 || sheet.at !== undefined) return sheet;
  const validations = statusColumns(sheet).flatMap((column) => {
    const words = sheet.rows.slice(header + 1).map((row) => valueOf(row[column]));
    const values = [...new Set(words.filter((word) => typeof word === 'string'))];
    const letters = columnLetters(column);
    return values.length < 2 || values.some((value) => value.length > 25 || value.includes(','))
      ? []
      : [{ area: `${letters}${header + 2}:${letters}${sheet.rows.length + 20}`, values: [...values, 'Paused'] }];
  }); // prettier-ignore
  return { ...sheet, validations };
}

const shownDay = (cell: Made): Made => {
  if (typeof cell !== 'object' || cell === null || typeof cell.v !== 'number' || !cell.format?.includes('yy'))
    return cell;
  return (isoFromSerial(cell.v, false) ?? '').split('-').reverse().join('/');
};

/** Where it has no other blank rows, which mean something. */
const spacedOut = (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null =>
  sheets.every((sheet) => isBare(sheet) && sheet.rows.every((row) => row.length > 2))
    ? sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.flatMap((row, at) => (at > headerOf(sheet) ? [row, []] : [row])),
      }))
    : null;

/** A row above the headers, whose cells are over several of them each. */
const underGroups =
  (first: string, last: string) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null =>
    sheets.length === 1 && sheets.every((sheet) => isBare(sheet) && headerOf(sheet) === 0)
      ? sheets.map((sheet) => {
          const wide = sheet.rows[0]?.length ?? 0;
          const between: null[] = Array<null>(Math.max(0, wide - 3)).fill(null);
          return { ...sheet, rows: [[first, ...between, last], ...sheet.rows] };
        })
      : null;

/** One table from its headers on: no other row says again what they do. */
const isOneTable = (sheet: MadeSheet): boolean => {
  const [header = [], ...rows] = sheet.rows;
  const isAgain = (row: readonly Made[]): boolean =>
    row.filter((cell, at) => cell !== null && cell === header[at]).length > 1;
  return isBare(sheet) && headerOf(sheet) === 0 && rows.length >= 4 && !rows.some(isAgain);
};
const ifOneTable =
  (change: (sheet: MadeSheet) => MadeSheet) =>
  (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null =>
    sheets.every(isOneTable) ? sheets.map(change) : null;

/** A row right below the headers, up to the first that is blank. */
const numbered = (mark: (column: number) => Made) =>
  ifOneTable((sheet) => {
    const [header = [], ...rows] = sheet.rows;
    const end = header.findIndex((cell) => cell === null || cell === '');
    const wide = end < 0 ? header.length : end;
    if (wide < 3) return sheet;
    return { ...sheet, rows: [header, header.slice(0, wide).map((_, at) => mark(at + 1)), ...rows] };
  });

/** A column at the end, in the rows of actions; what a row holds goes by its place. */
const besideIt = (name: string, values: readonly Made[]) =>
  ifOneTable((sheet) => {
    const wide = sheet.rows[0]?.length ?? 0;
    const blank = sheet.rows.findIndex((row) => row.every((cell) => cell === null));
    const end = blank < 0 ? sheet.rows.length : blank;
    // Whether what stands below is more of the plan, nobody can say here.
    if (sheet.rows.slice(end).some((row) => row.length === wide)) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((row, at): Made[] => {
        if (at === 0) return [...row, name];
        const isRow = at < end && row.length === wide && isFull(sheet, at);
        return isRow ? [...row, values[at % values.length] ?? null] : [...row];
      }),
    };
  });

/** Right below a column of dates a day may be an action's. */
const diary = (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null =>
  sheets.some(({ rows }) => /date|deadline|when|finish/i.test(String(rows[0]?.[1])))
    ? null
    : belowIt([
        ['Next meeting', '12 June 2025'],
        ['Papers due', '5 June 2025'],
      ])(sheets);

/** What stands at the head of each page, among rows of which each is one of an action. */
const asPages = (sheets: readonly MadeSheet[]): readonly MadeSheet[] | null => {
  const areActions = sheets.every((sheet) => sheet.rows.every((_, at) => isFull(sheet, at)));
  return areActions
    ? ifOneTable((sheet) => {
        const [header = [], ...rows] = sheet.rows;
        const head = [['Corporate peer challenge action plan (continued)'], header];
        return { ...sheet, rows: [header, ...rows.slice(0, 2), ...head, ...rows.slice(2)] };
      })(sheets)
    : null;
};

const belowIt = (rows: readonly Made[][]) =>
  ifOneTable((sheet) => ({ ...sheet, rows: [...sheet.rows, [], ...rows] }));

export const HARMLESS: readonly Harmless[] = [
  { name: 'its columns are numbered below their headers', does: numbered((column) => column) },
  { name: 'the numbers of its columns stand in brackets', does: numbered((column) => `(${column})`) },
  { name: 'its title and its headers stand at the head of each page', does: asPages },
  { name: 'the next meetings stand below', does: diary },
  { name: 'who signs it stands below', does: belowIt([['Signed off by', 'Date', 'Signature'], ['Chief Executive', '1 May 2025', 'A.B.'], ['Leader', '2 May 2025', 'C.D.']]) },
  { name: 'it says how much of the time has gone', does: besideIt('% time elapsed', [{ v: 0.1, format: '0%' }, { v: 0.4, format: '0%' }, { v: 0.9, format: '0%' }]) },
  { name: 'it says which aim of the council each serves', does: besideIt('Corporate objective', ['Thriving places', 'Healthy people']) },
  { name: 'it says who wrote last', does: besideIt('Updated by', ['AB', 'CD', 'EF']) },
  { name: 'questions stand over groups of its headers', does: underGroups('What we were asked', 'Where we are') },
  { name: 'names stand over groups of its headers', does: underGroups('Plan', 'Progress') },
  { name: 'a blank row stands below each of its rows', does: spacedOut },
  { name: 'it stands elsewhere on its sheet', does: ifBare((sheet) => ({ ...sheet, at: 'C6' })) },
  { name: 'its first column is blank', does: ifBare((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [null, ...row]) })) },
  { name: 'it is told how to fill it in', does: between([['Please update your actions by the fifth of each month. Where one is complete say what difference it made; where it is not, say when it will be.']], []) },
  { name: 'who made it stands below', does: between([], [['Produced by the policy team'], ['Page 1 of 3']]) },
  { name: 'how many there are stands below', does: between([], [['Total number of actions', 12]]) },
  ...Object.entries(SHEETS).map(([name, rows]) => ({ name: `a sheet called ${name} comes after it`, does: withSheet(name, rows) })),
  { name: 'a sheet to read first comes before it', does: withSheet('Read me', [['How to use this workbook'], ['Leave nothing blank.'], ['Ask the policy team.']], true) },
  { name: 'counts at a glance come before it', does: withSheet('Dashboard', [['Progress at a glance'], [], ['Status', 'Number of actions', '%'], ['Completed', 3, 0.3], ['In progress', 5, 0.5], ['Not started', 2, 0.2]], true) },
  { name: 'a template of it comes after it', does: (sheets) => { const [sheet] = sheets; const header = sheet?.rows[sheet ? headerOf(sheet) : -1]; return header ? [...sheets, { name: 'Template', rows: [header] }] : null; } },
  { name: 'its cells allow a list', does: (sheets) => sheets.map(withList) },
  { name: 'blanks stand around its texts', does: (sheets) => sheets.map((sheet) => rewrite(sheet, (text) => ` ${text}\u00A0`)) },
  { name: 'its headers are broken over lines', does: headersAs((header) => header.replace(' ', '\n')) },
  { name: 'its statuses are written in capitals',
    respells: true, does: statusesAs((status) => (status.length > 2 ? status.toUpperCase() : status)) },
  { name: 'its statuses end with a full stop',
    respells: true, does: statusesAs((status) => (/^[a-z ]+$/i.test(status) ? `${status}.` : status)) },
  { name: 'its days are texts', does: cellsAs(shownDay) },
  { name: 'its numbers are texts', does: cellsAs((cell) => (typeof cell === 'number' ? String(cell) : cell)) },
]; // prettier-ignore
