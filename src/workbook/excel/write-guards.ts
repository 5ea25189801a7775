/** Looks, in one round trip just before a write, at everything that would forbid it or decide where it goes. */
import type { Area } from '../../plan/grid';
import { Problem } from '../../plan/problem';
import { areaName } from '../../plan/own-mark';
import type { FoundMark } from '../../plan/grid';
import { nameVariant } from '../../plan/own-names';
import type { SheetPlan } from '../../sheet/sheet-plan';
import { findMarks } from '../common/own-marks';
import type { Access, PlanGuard } from '../workbook';
import type { Candidate } from './find-places';
import { CLOSE_NAMES } from './find-places';
import { readFormat } from './number-formats';
import type { Queued } from './read-outline';
import { queueAccess } from './read-outline';
import { PLACE, areaOf, rangeAt } from './sheet-area';
import { readableTexts } from './shown-texts';

/** A sheet that is about to be written: its cells need not be known yet. */
export type WantedSheet = Pick<SheetPlan, 'kind' | 'name'>;

export interface SeenBook {
  readonly access: Access;
  readonly sheets: readonly string[];
  /** Every table of the workbook with its sheet. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** By name in lower case. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  /** What this product noted about sheets, by their names in lower case. */
  readonly marks: ReadonlyMap<string, FoundMark>;
  readonly headers: readonly SeenHeader[];
}

/** What stands where a plan's headers were. */
interface SeenHeader {
  readonly guard: PlanGuard;
  /** Null where the sheet has gone. */
  readonly values: readonly (readonly unknown[])[] | null;
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly area: Area;
}

const areaOrNull = (range: Excel.Range): Area | null => (range.isNullObject ? null : areaOf(range));

function queueCandidate(
  { workbook }: Excel.RequestContext,
  wanted: WantedSheet,
  number: number,
): Queued<Unmarked | null> {
  const sheet = workbook.worksheets.getItemOrNullObject(nameVariant(wanted.name, number)).load('name');
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const dressed = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const written = workbook.names
    .getItemOrNullObject(areaName({ kind: wanted.kind, number }))
    .getRangeOrNullObject()
    .load(PLACE);
  const inside = written.getTables(true).load('items/name');
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  return {
    take: () =>
      sheet.isNullObject
        ? null
        : {
            name: sheet.name,
            number,
            kind: wanted.kind,
            isProtected: protection.protected,
            used: areaOrNull(used),
            isBlank: dressed.isNullObject && tables.items.length === 0 && charts.items.length === 0,
            charts: charts.items.map((chart) => chart.name),
            tables: tables.items.map((table) => table.name),
            tablesInside: written.isNullObject ? [] : inside.items.map((table) => table.name),
          },
  };
}

type Unmarked = Omit<Candidate, 'mark'> & Pick<WantedSheet, 'kind'>;

/** A mark counts on the sheet that it was made for: one that was renamed is the user's. */
function withMark({ kind, ...candidate }: Unmarked, marks: ReadonlyMap<string, FoundMark>): Candidate {
  const mark = marks.get(candidate.name.toLowerCase());
  return mark?.kind === kind && mark.number === candidate.number
    ? { ...candidate, mark }
    : { ...candidate, mark: null, tablesInside: [] };
}

function headerArea({ headers }: PlanGuard): Area {
  const rows = headers.map(({ row }) => row);
  const columns = headers.map(({ column }) => column);
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  return { top, left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

function queueHeader({ workbook }: Excel.RequestContext, guard: PlanGuard): Queued<SeenHeader> {
  const area = guard.headers.length > 0 ? headerArea(guard) : { top: 0, left: 0, rows: 1, columns: 1 };
  const sheet = workbook.worksheets.getItemOrNullObject(guard.sheet).load('name');
  const range = rangeAt(sheet, area).load('values,text,numberFormat');
  return {
    take: () =>
      sheet.isNullObject
        ? { guard, area, values: null, texts: [], formats: [] }
        : { guard, area, values: range.values, texts: range.text, formats: range.numberFormat as string[][] },
  };
}

/** One round trip. */
export async function seeBook(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  guards: readonly PlanGuard[],
): Promise<SeenBook> {
  const { workbook } = context;
  const access = queueAccess(context);
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const close = wanted.flatMap((sheet) =>
    Array.from({ length: CLOSE_NAMES }, (_, index) => queueCandidate(context, sheet, index + 1)),
  );
  const headers = guards.map((guard) => queueHeader(context, guard));
  await context.sync();
  const marks = findMarks(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  const candidates = close.flatMap(({ take }) => take() ?? []).map((one) => withMark(one, marks));
  return {
    access: access.take(),
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    candidates: new Map(candidates.map((candidate) => [candidate.name.toLowerCase(), candidate])),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    marks,
    headers: headers.map(({ take }) => take()),
  };
}

/** Throws Problem 'plan-moved' where a header is not what it was, or the plan's table or sheet is not there. */
export async function checkPlan({ headers, tables }: SeenBook): Promise<void> {
  for (const seen of headers) {
    const { guard } = seen;
    const inTable =
      guard.table === null || tables.some(({ name, sheet }) => name === guard.table && sheet === guard.sheet);
    if (!inTable || !(await areHeadersThere(seen))) throw new Problem('plan-moved', { sheet: guard.sheet });
  }
}

async function areHeadersThere({ guard, values, texts, formats, area }: SeenHeader): Promise<boolean> {
  if (!values) return false;
  // A header in a narrow column is compared by what it would show in a wide one, as it was read.
  const shown = {
    values: values.map((row) =>
      row.map((value) => (value === '' ? null : (value as string | number | boolean))),
    ),
    texts: texts.map((row, index) =>
      row.map((text, column) => {
        const value = values[index]?.[column];
        return typeof value === 'string' ? value : text;
      }),
    ),
    formats: formats.map((row) => row.map(readFormat)),
  };
  await readableTexts(shown, false);
  return guard.headers.every(
    ({ row, column, text }) => shown.texts[row - area.top]?.[column - area.left] === text,
  );
}
