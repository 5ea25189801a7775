/** Fits summary sheets to the workbook that they go into, before they are made: names that are free, links, its way to count days. */
import { DAYS_1904 } from '../../../model/days/calendar';
import { freeVariant, nameVariant } from '../../../model/own-names';
import type { CellExtras, SheetColumn } from '../../../render/sheet-cells';
import type { SheetPlan, SummaryBook } from '../../../render/sheet-plan';

export interface PlacedSheet {
  /** As it is written, under a name that is free. */
  readonly plan: SheetPlan;
  readonly wanted: string;
  /** Which variant of the wanted name it has, from 1. */
  readonly number: number;
}

function findName(wanted: string, taken: Set<string>): { name: string; number: number } {
  const number = freeVariant(wanted, taken);
  const name = nameVariant(wanted, number);
  taken.add(name.toLowerCase());
  return { name, number };
}

/** @param sheets names of all sheets that stay, whatever they are */
export function placeSheets(book: SummaryBook, sheets: readonly string[], date1904: boolean): PlacedSheet[] {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const found = book.sheets.map((plan) => ({ plan, ...findName(plan.name, taken) }));
  const renamed = new Map(found.map(({ plan, name }) => [plan.name, name]));
  const follow = (extras: CellExtras): CellExtras => {
    const sheet = extras.link && renamed.get(extras.link.sheet);
    return extras.link && sheet !== undefined ? { ...extras, link: { ...extras.link, sheet } } : extras;
  };
  const fit = ({ values, styles, extras }: SheetColumn): SheetColumn => ({
    values: date1904 ? values.map((value, row) => from1904(value, styles[row])) : values,
    styles,
    extras: new Map(Array.from(extras, ([row, more]) => [row, follow(more)])),
  });
  return found.map(({ plan, name, number }) => ({
    plan: { ...plan, name, cells: { ...plan.cells, columns: plan.cells.columns.map(fit) } },
    wanted: plan.name,
    number,
  }));
}

const from1904 = (value: SheetColumn['values'][number], style: SheetColumn['styles'][number]) =>
  style === 'date' && typeof value === 'number' ? value - DAYS_1904 : value;
