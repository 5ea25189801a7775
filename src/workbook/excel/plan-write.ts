/** Turns sheet plans and the places they go to into the steps of a write, in the order that keeps a failure harmless. */
import type { Place } from './find-places';
import { clearSteps } from './clear-sheet';
import { isOurTable, unite } from './find-places';
import type { PreparedSheet } from './prepare-sheet';
import { prepareSheet } from './prepare-sheet';
import { formatSteps, linkSteps, lookSteps, valueSteps, wrapSteps } from './write-cells';
import type { SeenBook } from './write-guards';
import { markStep, toSheet, unmarkStep } from './write-marks';
import { freezeSteps, printSteps, sizeSteps } from './write-page';
import type { Step } from './write-steps';
import { packSteps } from './write-steps';
import { chartSteps, highlightSteps, tableSteps } from './write-things';

/** Formats before values, wrapping and sizes late; the chart is laid over cells that have their sizes. */
function sheetSteps(place: Place, prepared: PreparedSheet, tables: ReadonlyMap<string, string>): Step[] {
  const sheet = toSheet(place);
  const { plan } = place;
  return [
    ...clearSteps(place),
    ...formatSteps(sheet, prepared),
    ...valueSteps(sheet, prepared),
    ...linkSteps(sheet, prepared),
    ...lookSteps(sheet, prepared, plan.tables),
    ...tableSteps(sheet, plan, tables),
    ...highlightSteps(sheet, plan),
    ...printSteps(sheet, plan),
    ...wrapSteps(sheet, prepared),
    ...sizeSteps(sheet, plan, unite(place.area, place.old)),
    ...chartSteps(sheet, plan),
    ...freezeSteps(sheet, plan, place.isNew),
  ];
}

/** Every table gets the name it wants, or where a table elsewhere has that name, the next that is free. */
function nameTables(places: readonly Place[], { tables }: Pick<SeenBook, 'tables'>): Map<string, string> {
  const rewritten = new Set(places.filter(({ before }) => before).map(({ name }) => name));
  const taken = new Set(
    tables
      .filter(({ name, sheet }) => !(rewritten.has(sheet) && isOurTable(name)))
      .map(({ name }) => name.toLowerCase()),
  );
  const names = new Map<string, string>();
  for (const { plan } of places) {
    for (const { name } of plan.tables) {
      let free: string = name;
      for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}_${number}`;
      taken.add(free.toLowerCase());
      names.set(name, free);
    }
  }
  return names;
}

/**
 * The requests of a write, each a list of steps. All sheets are marked in the first of them before any is touched, and
 * unmarked in the last: whenever Excel stops, each sheet is old, or new, or says that it is not whole.
 */
export function planWrite(places: readonly Place[], seen: SeenBook, date1904: boolean): Step[][] {
  const renamed = new Map(
    places.flatMap(({ plan, name }) => (plan.name === name ? [] : [[plan.name, name] as const])),
  );
  const sheets = new Set([...seen.sheets, ...places.map(({ name }) => name)]);
  const tables = nameTables(places, seen);
  const prepared = places.map(({ plan }) => prepareSheet(plan, { sheets, renamed, date1904 }));
  const parts = places.map((place, index) => sheetSteps(place, prepared[index] as PreparedSheet, tables));
  const marks = places.map(markStep);
  const unmarks = places.map((place, index) => unmarkStep(place, prepared[index] as PreparedSheet));
  const last = parts.length - 1;
  return packSteps(
    parts.map((part, index) => [...(index === 0 ? marks : []), ...part, ...(index === last ? unmarks : [])]),
  );
}
