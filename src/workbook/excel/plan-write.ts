/** Turns sheet plans and the places they go to into the steps of a write, in the order that keeps a failure harmless. */
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { Place } from './find-places';
import { clearSteps } from './clear-sheet';
import { ourTables, unite } from './find-places';
import { printOf } from '../common/sheet-print';
import type { PreparedSheet } from './prepare-sheet';
import { prepareSheet } from './prepare-sheet';
import { formatSteps, linkSteps, lookSteps, valueSteps, wrapSteps } from './write-cells';
import type { SeenBook } from './write-guards';
import type { MarkFacts } from './write-marks';
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

/** Settings are written over those before them in one go: what was longer is made blank with them. */
function overOld({ plan, area, old }: Place, prepared: PreparedSheet): PreparedSheet {
  if (plan.kind !== 'settings' || !old) return prepared;
  const { rows, columns } = unite(area, old);
  const fill = <T>(cells: readonly (readonly T[])[], blank: T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? blank),
    );
  return {
    ...prepared,
    rows,
    columns,
    values: fill(prepared.values, ''),
    formats: fill(prepared.formats, null),
    styles: fill(prepared.styles, null),
  };
}

/** What a person may change on the settings sheet is no sign that they have added something to it. */
const printOfPlan = ({ kind, tables }: SheetPlan, { values }: PreparedSheet): string =>
  printOf(values, (row, column) =>
    kind === 'settings'
      ? tables.some(
          ({ top, left, rows, columns }) =>
            row >= top && row < top + rows && column >= left && column < left + columns,
        )
      : false,
  );

/** Every table gets the name it wants, or where a table elsewhere has that name, the next that is free. */
function nameTables(places: readonly Place[], { tables }: Pick<SeenBook, 'tables'>): Map<string, string> {
  const going = new Set(places.flatMap(({ before }) => (before ? ourTables(before) : [])));
  const taken = new Set(tables.filter(({ name }) => !going.has(name)).map(({ name }) => name.toLowerCase()));
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
  const parts = places.map((place, index) =>
    sheetSteps(place, overOld(place, prepared[index] as PreparedSheet), tables),
  );
  const serial = 1 + Math.max(0, ...[...seen.marks.values()].map((mark) => mark.serial));
  const facts: MarkFacts = { names: seen.names, serial };
  const marks = places.map((place) => markStep(place, facts));
  const unmarks = places.map((place, index) => {
    const made = prepared[index] as PreparedSheet;
    return unmarkStep(place, facts, made, printOfPlan(place.plan, made));
  });
  const last = parts.length - 1;
  return packSteps(
    parts.map((part, index) => [...(index === 0 ? marks : []), ...part, ...(index === last ? unmarks : [])]),
  );
}
