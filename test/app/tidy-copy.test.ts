/** A tidy copy is read back before it is handed out, and says itself which column is which where it would not be read otherwise. */
import { proveTidyWorkbook } from '../../src/app/tidy-copy';
import { Problem } from '../../src/model/problem';
import { openRows } from '../make/open-rows';

const PLAN = () =>
  openRows([
    ['Recommendation', 'Action', 'Owner', 'Status'],
    ['1. Agree priorities', 'Write the priorities down', 'Leader', 'Completed'],
    ['2. Mend the budget', 'Set a budget', 'Treasurer', 'In progress'],
  ]);

test('where no plan is found in its table alone, its settings are tried', async () => {
  const opened = await PLAN();
  const sizes: number[] = [];
  const { book, differs } = await proveTidyWorkbook(opened, ({ sheets }) => {
    sizes.push(sheets.length);
    const isBare = sheets.every(({ kind }) => kind !== 'settings');
    return isBare
      ? Promise.reject(new Problem('no-plan', { sheets: 1, lookedAt: [] }))
      : Promise.resolve(opened.plan);
  });
  expect([differs, sizes.length, book.sheets.at(-1)?.kind]).toEqual([[], 2, 'settings']);
});

test('what goes wrong otherwise is nothing about the plan', async () => {
  const opened = await PLAN();
  const broken = proveTidyWorkbook(opened, () => Promise.reject(new Error('The disk is full')));
  await expect(broken).rejects.toThrow('The disk is full');
});
