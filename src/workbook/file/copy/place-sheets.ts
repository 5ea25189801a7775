/** Fits summary sheets to the workbook that they go into, before they are made: names that are free, links, its way to count days. */
import { freeVariant, nameVariant } from '../../../model/own-names';
import type { SheetCell, SheetPlan, SummaryBook } from '../../../render/sheet-plan';

export interface PlacedSheet {
  /** As it is written, under a name that is free. */
  readonly plan: SheetPlan;
  readonly wanted: string;
  /** Which variant of the wanted name it has, from 1. */
  readonly number: number;
}

/** Days from the first one of 1900 to that of 1904. */
const DAYS_1904 = 1462;

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
  const fit = (cell: SheetCell): SheetCell => {
    const { value, isDay, link } = cell;
    const sheet = link && renamed.get(link.sheet);
    return {
      ...cell,
      ...(date1904 && isDay && typeof value === 'number' && { value: value - DAYS_1904 }),
      ...(sheet !== undefined && { link: { ...link, sheet } as NonNullable<SheetCell['link']> }),
    };
  };
  return found.map(({ plan, name, number }) => ({
    plan: { ...plan, name, cells: plan.cells.map((row) => row.map((cell) => cell && fit(cell))) },
    wanted: plan.name,
    number,
  }));
}
