/** The JSON of a summary: one reference under two themes, and what actions leave unsaid. */
import { openPlan } from '../../src/app/open-plan';
import { summaryJson } from '../../src/app/summary-json';
import type { Grid } from '../../src/model/grid';
import { makeGrid } from '../make/grid';

const reading = (grids: readonly Grid[]) => ({
  name: 'plan.xlsx',
  readGrids: () => Promise.resolve(grids),
  withLooks: () => Promise.resolve(grids),
  access: () => Promise.resolve({ canWrite: false, refusal: 'no-way' as const }),
});

test('each open action has what it leaves unsaid by the SMART check, with its cell', async () => {
  const workbook = reading([
    makeGrid([
      ['No', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'],
      [1, 'Pay on time', 'Publish 12 monthly pay dates', 'Payroll Manager', '31/03/2026', 'In progress'],
      [2, 'Pay the right sum', 'Ensure fairness', 'All', '', 'Not started'],
      [3, 'Send bills sooner', 'Bill each week', 'Debtors Manager', '31/03/2025', 'Complete'],
    ]),
  ]);
  const { smart } = summaryJson(await openPlan(workbook, { today: '2025-06-30' }));
  expect(smart.map(({ cell, unsaid }) => [cell, ...unsaid])).toEqual([
    ['C2'],
    ['C3', 'what', 'measure', 'who', 'when'],
  ]);
});

test('a theme lists the places of its recommendations, since a reference may stand twice', async () => {
  const grids = [
    makeGrid([
      ['Theme', 'No', 'Recommendation', 'Action', 'Status'],
      ['Payroll', 1, 'Pay on time', 'Set a calendar', 'Complete'],
      ['Payroll', 2, 'Pay the right sum', 'Check each slip', 'Complete'],
      ['Debtors', 1, 'Send bills sooner', 'Bill each week', 'Not started'],
    ]),
  ];
  const workbook = reading(grids);
  const { themes, recommendations } = summaryJson(await openPlan(workbook, { today: '2025-06-30' }));
  expect(themes.map(({ recommendations: references, positions }) => [references, positions])).toEqual([
    [
      ['1', '2'],
      [0, 1],
    ],
    [['1'], [2]],
  ]);
  expect(recommendations.map(({ reference, theme }) => `${theme} ${reference}`)).toEqual([
    'Payroll 1',
    'Payroll 2',
    'Debtors 1',
  ]);
});
