/** Reads what there is to read: the workbook's name and state, its sheets and tables, and how much of each sheet is used. */
import type { Area, TableArea } from '../../../model/grid';
import type { FoundMark } from '../../../model/grid';
import { findMarks } from '../../common/own-marks';
import type { SheetKind } from '../../../model/own-names';
import type { Access } from '../../workbook';
import { PLACE, areaOf, readableArea } from '../host/sheet-area';

export interface SheetName {
  readonly name: string;
  readonly id: string;
  readonly visible: boolean;
  readonly isProtected: boolean;
}
interface TableName {
  readonly name: string;
  readonly sheet: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface BookNames {
  readonly name: string;
  readonly access: Access;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetName[];
  readonly tables: readonly TableName[];
  /** What this product noted about sheets, by their names in lower case. */
  readonly marks: ReadonlyMap<string, FoundMark>;
}

/** What sheets of ours are, by Excel's ids. */
export const ourKinds = ({ sheets, marks }: BookNames): ReadonlyMap<string, SheetKind> =>
  new Map(
    sheets.flatMap(({ name, id }) => {
      const mark = marks.get(name.toLowerCase());
      return mark ? [[id, mark.kind] as const] : [];
    }),
  );

export const protectedSheets = ({ sheets }: BookNames): ReadonlySet<string> =>
  new Set(sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));

/** Loads that wait for the next sync, and what they brought. */
export interface Queued<T> {
  take(): T;
}

const accessOf = (readOnly: boolean, isProtected: boolean): Access => ({
  canWrite: !readOnly && !isProtected,
  refusal: readOnly ? 'read-only' : isProtected ? 'workbook-protected' : null,
});

export function queueAccess({ workbook }: Excel.RequestContext): Queued<Access> {
  workbook.load('readOnly');
  const protection = workbook.protection.load('protected');
  return { take: () => accessOf(workbook.readOnly, protection.protected) };
}

export function queueNames(context: Excel.RequestContext): Queued<BookNames> {
  const { workbook } = context;
  const access = queueAccess(context);
  workbook.load('name');
  const sheets = workbook.worksheets.load('items/name,items/id,items/visibility,items/protection/protected');
  const names = workbook.names.load('items/name,items/formula');
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  return {
    take: () => ({
      name: workbook.name,
      access: access.take(),
      sheets: sheets.items.map(({ name, id, visibility, protection }) => ({
        name,
        id,
        visible: visibility === 'Visible',
        isProtected: protection.protected,
      })),
      tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
        name,
        sheet: worksheet.name,
        hasHeaders: showHeaders,
        hasTotals: showTotals,
      })),
      marks: findMarks(names.items.map(({ name, formula }) => ({ name, formula: String(formula) }))),
    }),
  };
}

/** Where the tables lie, by sheet. Null where one of them has gone. */
export function queueTables(
  { workbook }: Excel.RequestContext,
  tables: readonly TableName[],
): Queued<ReadonlyMap<string, readonly TableArea[]> | null> {
  const ranges = tables.map(({ name }) => workbook.tables.getItemOrNullObject(name).getRange().load(PLACE));
  return {
    take() {
      const bySheet = new Map<string, TableArea[]>();
      for (const [index, { name, sheet, hasHeaders, hasTotals }] of tables.entries()) {
        const range = ranges[index];
        if (!range || range.isNullObject) return null;
        const known = bySheet.get(sheet) ?? [];
        known.push({ name, area: areaOf(range), hasHeaders, hasTotals });
        bySheet.set(sheet, known);
      }
      return bySheet;
    },
  };
}

/** How much of a sheet holds values, and whether rows of it are hidden: all, none, or some (null). */
export interface UsedArea {
  readonly area: Area;
  readonly hidden: boolean | null;
}

/** Null where a sheet is empty or has gone. */
export function queueUsed(
  { workbook }: Excel.RequestContext,
  sheets: readonly SheetName[],
): Queued<readonly (UsedArea | null)[]> {
  const used = sheets.map(({ name }) =>
    workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load(`${PLACE},rowHidden`),
  );
  return {
    take: () =>
      used.map((range) =>
        range.isNullObject ? null : { area: readableArea(areaOf(range)), hidden: range.rowHidden },
      ),
  };
}
