/** The JSON of a summary where one reference stands under two themes. */
import { openPlan } from '../../src/app/open-plan';
import { summaryJson } from '../../src/app/summary-json';
import { makeGrid } from '../make/grid';

test('a theme lists the places of its recommendations, since a reference may stand twice', async () => {
  const grids = [
    makeGrid([
      ['Theme', 'No', 'Recommendation', 'Action', 'Status'],
      ['Payroll', 1, 'Pay on time', 'Set a calendar', 'Complete'],
      ['Payroll', 2, 'Pay the right sum', 'Check each slip', 'Complete'],
      ['Debtors', 1, 'Send bills sooner', 'Bill each week', 'Not started'],
    ]),
  ];
  const workbook = {
    name: 'plan.xlsx',
    readGrids: () => Promise.resolve(grids),
    withLooks: () => Promise.resolve(grids),
    access: () => Promise.resolve({ canWrite: false, refusal: 'no-way' as const }),
  };
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
