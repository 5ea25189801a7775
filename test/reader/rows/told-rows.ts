/** Plans of which one row is looked at, for the tests of what a row is taken for. */
import { locatePlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec, type GridOptions } from '../../make/grid';

export const HEADER = ['Theme', 'Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status', 'Update'];
export const at = (cells: Readonly<Record<string, CellSpec>>): CellSpec[] =>
  HEADER.map((header) => cells[header] ?? null);
let step = 0;
export const work = (): CellSpec[] => {
  step++;
  return [
    'Money',
    `${step}.1`,
    `${step}. Improve service ${step}`,
    `Take step ${step} of it`,
    'Head of Finance',
    '31/03/2025',
    'Completed',
    'It went well',
  ];
};
export const kindsOf = (
  rows: readonly CellSpec[][],
  options: GridOptions = {},
  header: readonly CellSpec[] = HEADER,
) => locatePlan([makeGrid([[...header], ...rows], options)], NO_SETTINGS).plans[0].parts[0].rows.kinds;
/** What one row is between two actions. */
export const between = (row: CellSpec[], options?: GridOptions) =>
  kindsOf([work(), work(), row, work()], options)[2];
/** What rows are below the last action. */
export const below = (...rows: CellSpec[][]) => kindsOf([work(), work(), ...rows]).slice(2);
