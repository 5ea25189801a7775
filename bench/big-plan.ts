/** A plan of any size, as cells: ten actions to a recommendation, four themes, words and dates as officers write them. */
import type { CellValue } from '../src/model/grid';

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
