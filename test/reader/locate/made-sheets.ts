/** Workbooks of several sheets that are alike, each by what sets it apart, for the tests of which are parts of one plan. */
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';
import type { Grid } from '../../../src/model/grid';

export const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
export const body = (topic: string, count = 3, year = 2025): CellSpec[][] =>
  Array.from({ length: count }, (_, at) => [
    ...[`${at + 1}`, `Say what ${topic} is for, part ${at}`, `Hold meeting ${at} about ${topic}`],
    ...['Clerk', `31/12/${year}`, 'Complete'],
  ]);
export interface Sheet extends GridOptions {
  readonly header?: readonly string[];
  readonly title?: string;
  readonly rows?: CellSpec[][];
}
/** By their names, in the order of the tabs. */
export const gridsOf = (sheets: Readonly<Record<string, Sheet>>): Grid[] =>
  Object.entries(sheets).map(([sheet, { header = HEADER, title, rows, ...options }], sheetIndex) =>
    makeGrid([...(title === undefined ? [] : [[title]]), [...header], ...(rows ?? body(sheet))], {
      sheet,
      sheetIndex,
      ...options,
    }),
  );
