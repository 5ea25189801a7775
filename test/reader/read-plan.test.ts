/** A plan is read from the cells where it was located, under the settings that led there. */
import { locatePlan, readPlan } from '../make/at-once';
import { NO_SETTINGS, type ChosenStatus, type PlanSettings } from '../../src/model/settings';
import { isLocatedFor } from '../../src/reader/read-plan';
import { makeGrid } from '../make/grid';

const GRIDS = ['Roads', 'Parks'].map((sheet, sheetIndex) =>
  makeGrid(
    [
      ['Ref', 'Action', 'Owner', 'Status'],
      ['1.1', `Survey the ${sheet.toLowerCase()}`, 'Head of Place', 'Green'],
      ['1.2', `Repair the ${sheet.toLowerCase()}`, 'Head of Place', 'Closed'],
    ],
    { sheet, sheetIndex },
  ),
);
const decided = (more: Partial<PlanSettings>): PlanSettings => ({ ...NO_SETTINGS, ...more });
const located = locatePlan(
  GRIDS,
  decided({ sheets: ['Roads'], columns: { action: 'Action', owner: 'Owner' } }),
);
const settings = located.settings;

test('what a status means and how actions are grouped is decided without looking for the plan again', () => {
  const green: ChosenStatus = {
    ...{ status: 'Green', colour: null, lifecycle: 'completed', rating: 'green', decidedOn: null },
  };
  const changed = { ...settings, statusMap: [green], grouping: 'none' };
  expect(isLocatedFor(located, changed)).toBe(true);
  expect(readPlan(GRIDS, located, changed).actions.map(({ lifecycle }) => lifecycle)).toEqual([
    'completed',
    'completed',
  ]);
});

test('columns that are named in another order are the same columns', () => {
  expect(isLocatedFor(located, { ...settings, columns: { owner: 'Owner', action: 'Action' } })).toBe(true);
});

test.each<[string, Partial<PlanSettings>]>([
  ['another sheet', { sheets: ['Parks'] }],
  ['a table', { tables: ['Works'] }],
  ['another header row', { headerRow: 2 }],
  ['another column', { columns: { action: 'Owner' } }],
])('a plan is never read from its old place once somebody has asked for %s', (_, more) => {
  const changed = { ...settings, ...more };
  expect(isLocatedFor(located, changed)).toBe(false);
  expect(() => readPlan(GRIDS, located, changed)).toThrow();
});
