/** What must hold of whatever the product made of something hostile: in lines of what does not. */
import type { FileLimits, Grid, OpenedPlan } from './product';
import { headlineOf, printed } from './product';

const PARTS = ['completed', 'in-progress', 'not-started', 'unknown'] as const;

/** Characters that move a cursor, rename a window or turn text round. Written apart from the product's own list. */
const MOVES = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Something was put into what every object has. */
export const pollution = (): string[] => [
  ...Object.keys(Object.prototype).map((key) => `every object has ${key}`),
  ...Object.keys(Array.prototype).map((key) => `every list has ${key}`),
];

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** The slots that grids hold, each part of a grid once however many sheets share it. */
function slotsOf(grids: readonly Grid[]): number {
  const lists = new Set<{ readonly length: number }>();
  for (const { values, texts, formats, looks } of grids) {
    for (const column of [...values, ...texts, ...formats]) lists.add(column);
    for (const look of looks) if (look) lists.add(look.fills).add(look.struck);
  }
  return total([...lists].map(({ length }) => length));
}

/** Kinds of facts of a cell that a grid keeps. */
const KEPT = 5;

/** What is out of shape or over the bounds in the grids of a file. */
export function gridFaults(grids: readonly Grid[], limits: FileLimits): string[] {
  const faults: string[] = [];
  const most = (what: string, count: number, limit: number): void => {
    if (count > limit) faults.push(`${count} ${what}, over ${limit}`);
  };
  most('sheets', grids.length, limits.sheets);
  most('slots', slotsOf(grids), limits.area * KEPT);
  most(
    'places',
    total([...new Set(grids.map(({ merges }) => merges))].map((all) => all?.length ?? 0)),
    limits.places,
  );
  const coloured = [...new Set(grids.map(({ conditionalColours }) => conditionalColours))];
  most('coloured places', total(coloured.map(({ length }) => length)), limits.places);
  for (const grid of grids) {
    const { values, texts, columnCount, rowCount } = grid;
    most('lists', grid.validations.length, limits.places);
    if (values.length !== columnCount) faults.push(`${values.length} columns of ${columnCount}`);
    for (const [index, column] of values.entries()) {
      if (column.length > rowCount) faults.push(`a column of ${column.length} in ${rowCount} rows`);
      column.forEach((value, row) => {
        if (typeof value === 'number' && !Number.isFinite(value)) faults.push(`${value} as a number`);
        if (typeof value === 'string' && texts[index]?.[row] !== value)
          faults.push('text that shows as another');
      });
    }
    for (const row of grid.hiddenRows) if (row < 0 || row >= rowCount) faults.push(`row ${row} hidden`);
  }
  return faults;
}

/** What does not add up, or would do something, in what is said of a plan. */
export function saidFaults(opened: OpenedPlan): string[] {
  const { plan, measures } = opened;
  const faults: string[] = [];
  const { actions, excluded, inScope, lifecycle } = measures.overall;
  if (actions !== plan.actions.length) faults.push(`${actions} actions of ${plan.actions.length}`);
  if (inScope + excluded !== actions) faults.push(`${inScope} and ${excluded} are not ${actions}`);
  if (total(PARTS.map((part) => lifecycle[part])) !== inScope)
    faults.push('the lifecycles are not all in scope');
  const { text, json } = printed(opened);
  const moves = MOVES.exec(text);
  if (moves) faults.push(`the terminal gets ${JSON.stringify(moves[0])}`);
  if (/\bundefined\b|\[object \w+\]/.test(text)) faults.push('nonsense is printed');
  if (json.length !== 2) faults.push('the JSON is changed on its way out');
  if (/^[=+\-@\t\r]/.test(headlineOf(opened))) faults.push('the headline begins as a formula does');
  return faults;
}
