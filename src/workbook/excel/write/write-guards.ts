/** Looks, in one round trip just before a write, at everything that would forbid it or decide where it goes. */
import type { Area } from '../../../model/grid';
import { Problem } from '../../../model/problem';
import type { FoundMark } from '../../../model/grid';
import type { SheetPlan } from '../../../render/sheet-plan';
import { findMarks } from '../../common/own-marks';
import type { Access, PlanGuard } from '../../workbook';
import { readFormat } from '../host/number-formats';
import type { Queued } from '../read/read-outline';
import { queueAccess } from '../read/read-outline';
import { rangeAt } from '../host/sheet-area';
import { readableTexts } from '../host/shown-texts';

/** A sheet that is about to be written: its cells need not be known yet. */
export type WantedSheet = Pick<SheetPlan, 'kind' | 'name'>;

export interface SeenBook {
  readonly access: Access;
  readonly sheets: readonly string[];
  /** Every table of the workbook with its sheet. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheet: string }[];
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

/** One round trip: what there is, and no more of it. */
export async function seeBook(
  context: Excel.RequestContext,
  guards: readonly PlanGuard[],
): Promise<SeenBook> {
  const { workbook } = context;
  const access = queueAccess(context);
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/id,items/name,items/worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  const headers = guards.map((guard) => queueHeader(context, guard));
  await context.sync();
  const marks = findMarks(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  return {
    access: access.take(),
    sheets: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.name })),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    marks,
    headers: headers.map(({ take }) => take()),
  };
}

/** Throws Problem 'plan-moved' where a header is not what it was, or the plan's table or sheet is not there. */
export async function refuseMovedPlan({ headers, tables }: SeenBook, date1904: boolean): Promise<void> {
  for (const seen of headers) {
    const { guard } = seen;
    const inTable =
      guard.table === null || tables.some(({ name, sheet }) => name === guard.table && sheet === guard.sheet);
    if (!inTable || !(await areHeadersThere(seen, date1904)))
      throw new Problem('plan-moved', { sheet: guard.sheet });
  }
}

async function areHeadersThere(
  { guard, values, texts, formats, area }: SeenHeader,
  date1904: boolean,
): Promise<boolean> {
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
  await readableTexts(shown, date1904);
  return guard.headers.every(
    ({ row, column, text }) => shown.texts[row - area.top]?.[column - area.left] === text,
  );
}
