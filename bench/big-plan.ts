/** A plan of any size, as cells: ten actions to a recommendation, four themes, words and dates as officers write them. */
import type { CellValue, Grid } from '../src/model/grid';
import { makeGrid } from '../test/make/grid';
import { makeWorkbook, type MadeCell } from '../test/make/workbook';

const HEADERS = [
  'Ref',
  'Theme',
  'Recommendation',
  'Action',
  'Lead officer',
  'Due date',
  'Status',
  'Progress update',
  'Impact',
  'Next steps',
  'Revised date',
  'Evidence',
];
const STATUSES = ['Completed', 'In progress', 'On track', 'Not started', 'Green', 'Amber', 'At risk'];

/** Rows of 12 cells, headers first. Dates are serial numbers. */
export function bigPlan(actions: number): CellValue[][] {
  const rows: CellValue[][] = [HEADERS];
  for (let index = 0; index < actions; index++) {
    const recommendation = Math.floor(index / 10) + 1;
    rows.push([
      `${recommendation}.${(index % 10) + 1}`,
      `Theme ${(recommendation % 4) + 1}`,
      `Recommendation ${recommendation}: make the service easier to use and cheaper to run`,
      `Action ${index + 1}: agree the scope, appoint a lead and report to the board`,
      `Head of Service ${index % 40}`,
      45_500 + (index % 700),
      STATUSES[index % STATUSES.length] ?? null,
      `Update ${index + 1}: the board met and noted what has been done so far`,
      index % 2 === 0 ? `Waiting times fell in area ${index}` : null,
      index % 3 === 0 ? `Take the next report to committee ${index}` : null,
      index % 9 === 0 ? 45_900 + (index % 300) : null,
      null,
    ]);
  }
  return rows;
}

/** The same as officers leave it: statuses in several spellings or missing, days as text, owners to be named, marks in place of words. */
export const dirtyPlan = (actions: number): CellValue[][] =>
  bigPlan(actions).map((row, index) =>
    index === 0
      ? row
      : row.map((value, column) => {
          const is = (header: string): boolean => HEADERS[column] === header;
          if (is('Status') && index % 5 === 0) return SPELLINGS[(index / 5) % SPELLINGS.length] ?? null;
          if (is('Due date') && index % 4 === 0) return DAYS[(index / 4) % DAYS.length] ?? null;
          if (is('Lead officer') && index % 6 === 0) return 'TBC';
          if (is('Progress update') && index % 7 === 0) return '-';
          return value;
        }),
  );
const SPELLINGS = [
  'complete ',
  'Ongoing',
  'GREEN',
  'amber/red',
  null,
  'see update',
  'Done?',
  'Not yet begun',
];
const DAYS = [
  '31/03/2025',
  'March 2025',
  'Q2 2025/26',
  'ongoing',
  '31st Feb 2025',
  null,
  'tbc',
  '2025-13-01',
];

const asDays = (rows: readonly CellValue[][]): (CellValue | MadeCell)[][] =>
  rows.map((row, index) =>
    row.map((value) => (index > 0 && typeof value === 'number' ? { v: value, format: 'dd/mm/yyyy' } : value)),
  );

/** Numbers of such rows are days. */
export const gridOf = (rows: readonly CellValue[][]): Grid =>
  makeGrid(asDays(rows), { sheet: 'Action plan' });

export const bigWorkbook = (actions: number): Promise<Uint8Array> =>
  makeWorkbook([{ name: 'Action plan', rows: asDays(bigPlan(actions)) }]);
