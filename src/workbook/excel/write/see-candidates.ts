/** Looks at the sheets that stand under names that we could use: only at those that are there. */
import type { Area, FoundMark } from '../../../model/grid';
import { nameVariant } from '../../../model/own-names';
import type { TriedSheet } from './find-places';
import { CLOSE_NAMES } from './find-places';
import type { Queued } from '../read/read-outline';
import { PLACE, areaOf, rangeAt } from '../host/sheet-area';
import type { SeenBook, WantedSheet } from './write-guards';

const areaOrNull = (range: Excel.Range): Area | null => (range.isNullObject ? null : areaOf(range));

interface Named {
  readonly name: string;
  readonly number: number;
  /** A mark counts on the sheet that it was made for: one that was renamed is the user's. */
  readonly mark: FoundMark | null;
}

/** Sheets under these names, as the workbook spells them. */
export function namedCandidates({ sheets, marks }: SeenBook, wanted: readonly WantedSheet[]): Named[] {
  const spelt = new Map(sheets.map((name) => [name.toLowerCase(), name]));
  return wanted.flatMap(({ kind, name: wish }) =>
    Array.from({ length: CLOSE_NAMES }, (_, index) => index + 1).flatMap((number): Named[] => {
      const name = spelt.get(nameVariant(wish, number).toLowerCase());
      if (name === undefined) return [];
      const mark = marks.get(name.toLowerCase());
      return [{ name, number, mark: mark?.kind === kind && mark.number === number ? mark : null }];
    }),
  );
}

/**
 * A sheet without our mark is taken only where nobody has put anything on it or done anything to it, be it that its cells
 * show nothing of it: lists of allowed values, rules, rows and columns that are hidden or have sizes of their own.
 */
function queueUntouched(sheet: Excel.Worksheet): Queued<boolean> {
  const all = sheet.getRange().load('rowHidden,columnHidden,format/rowHeight,format/columnWidth');
  const validation = all.dataValidation.load('type');
  const counts = { rules: all.conditionalFormats.getCount() };
  sheet.load('visibility');
  return {
    take: () =>
      validation.type === 'None' &&
      counts.rules.value === 0 &&
      sheet.visibility === 'Visible' &&
      // Null where rows or columns differ.
      [all.rowHidden, all.columnHidden].every((hidden: boolean | null) => hidden === false) &&
      [all.format.rowHeight, all.format.columnWidth].every((size: number | null) => size !== null),
  };
}

export function queueCandidate(
  { workbook }: Excel.RequestContext,
  { name, number, mark }: Named,
): Queued<TriedSheet> {
  const sheet = workbook.worksheets.getItem(name);
  const protection = sheet.protection.load('protected');
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const dressed = sheet.getUsedRangeOrNullObject(false).load(PLACE);
  const filter = sheet.autoFilter.load('enabled');
  const [inside, reaching] = mark
    ? [true, false].map((whole) => rangeAt(sheet, mark.area).getTables(whole).load('items/name'))
    : [];
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/name');
  const untouched = mark ? null : queueUntouched(sheet);
  return {
    take: () => ({
      name,
      number,
      mark,
      isProtected: protection.protected,
      used: areaOrNull(used),
      isBlank:
        dressed.isNullObject &&
        tables.items.length === 0 &&
        charts.items.length === 0 &&
        untouched?.take() !== false,
      hasFilter: filter.enabled,
      charts: charts.items.map((chart) => chart.name),
      tables: tables.items.map((table) => table.name),
      tablesInside: inside ? inside.items.map((table) => table.name) : [],
      hasGrown: (reaching?.items.length ?? 0) > (inside?.items.length ?? 0),
    }),
  };
}
