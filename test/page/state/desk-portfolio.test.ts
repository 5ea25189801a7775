/** The page's plans as one workbook: those that were read with their figures, the others with the reason. */
import { openPlan } from '../../../src/app/open-plan';
import { Problem } from '../../../src/model/problem';
import { deskPortfolio } from '../../../src/page/state/desk-portfolio';
import { openWorkbookFile } from '../../../src/workbook/file/package/open-file';
import { sample } from '../../cli/in-a-folder';
import { valuesOf } from '../../report/make-book';

test('The plans on the page make a portfolio: each read one is a row, and each other one with the reason', async () => {
  const workbook = await openWorkbookFile(sample('six-month-check-in'));
  const opened = await openPlan(workbook, { asAt: '2025-03-31' });
  const lying = (name: string, why: Problem | null) => ({
    workbook: { name },
    store: { get: () => ({ opened: why === null ? opened : null, why }) },
    bytes: workbook.bytes,
  });
  const none = new Problem('no-plan', { file: 'list.xlsx', sheets: 1, lookedAt: [] });
  const book = deskPortfolio({
    plans: [lying('six-month.xlsx', null), lying('list.xlsx', none)],
    refused: [{ id: 9, name: 'old.xls', problem: new Problem('old-excel-format', { file: 'old.xls' }) }],
  }).book();
  const rows = valuesOf(book.sheets[0]!, 'PortfolioPlans')!;
  expect(rows.map((row) => [row.File, row['In scope']])).toEqual([
    ['six-month.xlsx', 33],
    ['list.xlsx', '–'],
    ['old.xls', '–'],
  ]);
  expect(rows[1]!['Before comparing it']).toMatch(/^Not read: .*plan/);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Plans', 'Recommendations alike', 'Actions']);
});
