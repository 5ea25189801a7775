/** Turns sheet plans and the places they go to into the steps of a write, in the order that keeps a failure harmless. */
import { isInArea } from '../../../model/areas';
import { isKept } from '../../../model/own-names';
import type { Sliced } from '../../../model/slices';
import type { SheetPlan } from '../../../render/sheet-plan';
import type { Place } from './find-places';
import { clearSteps } from './clear-sheet';
import { ourCharts, ourTables, unite } from './find-places';
import type { Finish } from './finish-sheets';
import { takeChartsBack } from './finish-sheets';
import { tablesThere } from './overtaken';
import { printSliced } from '../../common/sheet-print';
import { freeTableNames, type TableNames } from '../../common/table-names';
import type { PreparedSheet } from './prepare-sheet';
import { prepareSheet } from './prepare-sheet';
import { formatSteps, formulaSteps, valueSteps } from './write-cells';
import { lookSteps, styleByStyleSteps } from './write-looks';
import { linkSteps, singleLinkSteps } from './write-links';
import type { SeenBook } from './write-guards';
import type { MarkFacts } from './write-marks';
import { markStep, toSheet, unmarkStep } from './write-marks';
import { freezeSteps, printSteps, sizeSteps } from './write-page';
import type { Step } from './write-steps';
import { packSteps } from './write-steps';
import { barSteps, chartSteps, choiceSteps, highlightSteps, tableSteps } from './write-things';

/** What makes a sheet whole. Formats before values: nothing that a person wrote may become a formula. */
function* sheetSteps(place: Place, prepared: PreparedSheet, tables: TableNames): Sliced<Step[]> {
  const sheet = toSheet(place);
  const values = yield* valueSteps(sheet, prepared);
  return [
    ...clearSteps(place),
    ...formatSteps(sheet, prepared),
    ...values,
    ...tableSteps(sheet, place.plan, tables),
  ];
}

/** What makes it pretty. Links before looks, since they bring a look of their own; wrapping and sizes late; the chart over cells that have their sizes. */
function finishesOf(place: Place, prepared: PreparedSheet): Finish[] {
  const sheet = toSheet(place);
  const { plan, before } = place;
  const chartsBefore = before ? before.charts.length - ourCharts(before).length : 0;
  const after = [
    ...highlightSteps(sheet, plan.highlights),
    ...choiceSteps(sheet, plan.choices ?? []),
    ...barSteps(sheet, plan),
    ...sizeSteps(sheet, place),
  ];
  const steps: readonly Omit<Finish, 'place'>[] = [
    {
      what: 'looks',
      steps: [...linkSteps(sheet, prepared), ...lookSteps(sheet, prepared, plan.tables), ...after],
      otherwise: () => [
        ...singleLinkSteps(sheet, prepared),
        ...styleByStyleSteps(sheet, prepared, plan.tables),
        ...after,
      ],
    },
    { what: 'page', steps: printSteps(sheet, plan) },
    { what: 'freeze', steps: freezeSteps(sheet, plan, place.isNew) },
    {
      what: 'chart',
      steps: chartSteps(sheet, plan),
      takeBack: takeChartsBack(sheet, chartsBefore),
    },
  ];
  // A decision is kept in as few round trips as can be: the page of its sheet was set up when the sheet was made whole.
  const isSetUp = isKept(plan.kind) && before?.mark?.state === 'whole';
  const wanted = isSetUp ? steps.filter(({ what }) => what === 'looks') : steps;
  return wanted.filter((one) => one.steps.length > 0).map((one) => ({ ...one, place }));
}

/** What is kept is written over what stood there in one go: what was longer is made blank with it. */
function overOld({ plan, area, old }: Place, prepared: PreparedSheet): PreparedSheet {
  if (!isKept(plan.kind) || !old) return prepared;
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

/** As they will be read again. */
function withFormulas({ values, formulas }: PreparedSheet): PreparedSheet['values'] {
  if (formulas.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { row, column, text } of formulas) (rows[row] ?? [])[column] = text;
  return rows;
}

/** What a person may change on a sheet that is kept by hand is no sign that they have added something to it. */
const printOfPlan = ({ kind, tables }: SheetPlan, prepared: PreparedSheet): Sliced<string> =>
  printSliced(withFormulas(prepared), (row, column) =>
    isKept(kind) ? tables.some((table) => isInArea(table, row, column)) : false,
  );

/** Names of tables that go with this write are free again. */
function nameTables(places: readonly Place[], { tables }: Pick<SeenBook, 'tables'>): TableNames {
  const going = new Set(places.flatMap(({ before }) => (before ? ourTables(before) : [])));
  const taken = new Set(tables.filter(({ name }) => !going.has(name)).map(({ name }) => name.toLowerCase()));
  return freeTableNames(
    places.map(({ plan }) => plan),
    taken,
  );
}

export interface PlannedWrite {
  /** Each a list of steps. */
  readonly requests: readonly (readonly Step[])[];
  /** What comes when all sheets are whole. */
  readonly finishes: readonly Finish[];
}

/**
 * The requests of a write, each a list of steps. All sheets are marked in the first of them before any is touched, and
 * unmarked in the last: whenever Excel stops, each sheet is old, or new, or says that it is not whole.
 */
export function* planWrite(
  places: readonly Place[],
  seen: SeenBook,
  date1904: boolean,
): Sliced<PlannedWrite> {
  const renamed = new Map(
    places.flatMap(({ plan, name }) => (plan.name === name ? [] : [[plan.name, name] as const])),
  );
  const sheets = new Set([...seen.sheets, ...places.map(({ name }) => name)]);
  const tables = nameTables(places, seen);
  const prepared: PreparedSheet[] = [];
  for (const { plan } of places)
    prepared.push(yield* prepareSheet(plan, { sheets, renamed, tables, date1904 }));
  const laid = places.map((place, index) => overOld(place, prepared[index] as PreparedSheet));
  const parts: Step[][] = [];
  const prints: string[] = [];
  for (const [index, place] of places.entries()) {
    parts.push(yield* sheetSteps(place, laid[index] as PreparedSheet, tables));
    prints.push(yield* printOfPlan(place.plan, prepared[index] as PreparedSheet));
    yield;
  }
  const serial = 1 + Math.max(0, ...[...seen.marks.values()].map((mark) => mark.serial));
  const facts: MarkFacts = { names: seen.names, serial };
  const marks = places.map((place) => markStep(place, facts));
  const unmarks = places.map((place, index) => {
    const made = prepared[index] as PreparedSheet;
    return unmarkStep(place, facts, made, prints[index] as string);
  });
  const formulas = places.flatMap((place, index) =>
    formulaSteps(toSheet(place), prepared[index] as PreparedSheet),
  );
  const finishes: Finish[] = [];
  for (const [index, place] of places.entries()) {
    finishes.push(...finishesOf(place, laid[index] as PreparedSheet));
    yield;
  }
  const last = parts.length - 1;
  return {
    requests: packSteps(
      parts.map((part, index) => [
        ...(index === 0 ? [...tablesThere(seen, places), ...marks] : []),
        ...part,
        ...(index === last ? [...formulas, ...unmarks] : []),
      ]),
    ),
    finishes,
  };
}
