/** 7: where one text date of a column can only be month first, those that could be either are date-mangled. */
import { checkPlan, locatePlan, readPlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';

const HEADER = ['Ref', 'Action', 'Due date', 'Revised date', 'Status'];

/** "code value" of each finding about a date, in plan order. */
function dateFindings(...dates: readonly (readonly [due: CellSpec, revised?: string])[]): string[] {
  const rows = dates.map(([due, revised], index) => [
    ...[`${index + 1}.1`, `Publish the report number ${index + 1}`, due, revised ?? null, 'Not started'],
  ]);
  const grids = [makeGrid([HEADER, ...rows])];
  const plan = readPlan(grids, locatePlan(grids, NO_SETTINGS), NO_SETTINGS);
  return checkPlan(plan, { asAt: '2020-01-01', settings: NO_SETTINGS })
    .filter(({ code }) => code.startsWith('date-'))
    .map(({ code, value }) => `${code} ${value}`);
}

test('03/04/2025 beside 12/31/2024 may be either day', () => {
  expect(
    dateFindings(['12/31/2024'], ['03/04/2025'], ['13/04/2025'], ['05/05/2025'], ['April 2025']),
  ).toEqual(['date-impossible 12/31/2024', 'date-mangled 03/04/2025']);
});

test('a date that Excel holds as one is what it is, however it is shown', () => {
  const held = { v: 45750, format: 'mm/dd/yyyy', text: '04/03/2025' };
  expect(dateFindings(['12/31/2024'], [held])).toEqual(['date-impossible 12/31/2024']);
});

test('without such a neighbour it is day first', () => {
  expect(dateFindings(['31/12/2024'], ['03/04/2025'])).toEqual([]);
});

test('another column has its own dates', () => {
  expect(dateFindings(['12/31/2024', '03/04/2025'], ['05/06/2025', '07/08/2025'])).toEqual([
    'date-impossible 12/31/2024',
    'date-mangled 05/06/2025',
  ]);
});

test.each([
  ['31/12/2024', '03/04/2025', false],
  ['12/32/2024', '03/04/2025', false],
  ['13/13/2024', '03/04/2025', false],
  ['0/13/2024', '03/04/2025', false],
  ['1/13/24', '03/04/2025', true],
  ['12-31-2024', '3.4.2025', true],
  ['12/31/2024', '12/12/2025', false],
  ['12/31/2024', '13/04/2025', false],
  ['11/12/2024', '03/04/2025', false],
  ['12/31/2024', '12/05/2025', true],
  ['12/31/2024', '05/12/2025', true],
])('beside %s %s may be either day, or not', (one, other, either) => {
  expect(dateFindings([one], [other]).some((found) => found === `date-mangled ${other}`)).toBe(either);
});
