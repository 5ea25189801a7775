/** The workbench by itself: a workbook that can be opened, read, edited, taken back and kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { BROWSER_TEST_TIME, describeInBrowser, openWorkbench } from './browser';
import { goToCell, selectedCells, sheetNames, tab, typeHere, valueAt } from './grid';

jest.setTimeout(BROWSER_TEST_TIME);
const SAMPLES = join(__dirname, '../../samples');

describeInBrowser('The workbench', () => {
  test('says that it is not Excel, and shows the first sample with its sheets', async () => {
    const { page } = await openWorkbench();
    await page.getByText('Not Excel.').waitFor();
    expect(await page.getByText(/development and trial, served from this machine only/).count()).toBe(1);
    expect(await sheetNames(page)).toEqual(['Cover', 'Action plan']);
    // On the day that it was made for; what only a developer asks for is not shown.
    expect(await page.getByLabel('Today is').inputValue()).toBe('2024-09-05');
    expect(await page.getByText(/Steps to undo/).count()).toBe(0);
    await page.getByLabel('Figures for developers').check();
    await page.getByText(/Steps to undo: 0/).waitFor();
    await tab(page, 'Action plan').click();
    await page.getByRole('gridcell', { name: 'Recommendation', exact: true }).waitFor();
    // Only the rows in sight are drawn.
    expect(await page.getByRole('row').count()).toBeLessThan(40);
  });

  test('has the buttons of the manifest on its ribbon', async () => {
    const { page } = await openWorkbench();
    const group = page.getByRole('group', { name: 'RAG Action Plan' });
    await group.waitFor();
    expect(await group.getByRole('button').allInnerTexts()).toEqual([
      'Action plan',
      'Check statuses',
      'Questions',
      'Take a snapshot',
      'Write summaries',
    ]);
  });

  test('lets a cell be edited, takes the edit back, and keeps the rest of the sheet as it was', async () => {
    const { page } = await openWorkbench({ sample: 'six-month-check-in.xlsx' });
    await goToCell(page, 'B6');
    expect(await selectedCells(page).inputValue()).toBe('B6');
    const [name = ''] = await sheetNames(page);
    const before = await valueAt(page, name, 5, 1);
    await typeHere(page, 'Typed by hand');
    expect(await valueAt(page, name, 5, 1)).toBe('Typed by hand');
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+z');
    expect(await valueAt(page, name, 5, 1)).toBe(before);
  });

  test('opens a workbook that is dropped on it', async () => {
    const { page } = await openWorkbench({ sample: 'none' });
    await page.getByRole('grid').waitFor();
    const content = readFileSync(join(SAMPLES, 'as-officers-keep-it.xlsx')).toString('base64');
    const dropped = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], 'my plan.xlsx'));
      return transfer;
    }, content);
    await page.dispatchEvent('.page', 'drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'my plan.xlsx' }).waitFor();
    expect(await sheetNames(page)).toContain('CPC Action Plan v7 FINAL');
  });

  test('says so where a dropped file is no workbook, and goes on showing what it showed', async () => {
    const { page } = await openWorkbench();
    await page.locator('input[type=file]').setInputFiles({
      name: 'letter.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('Dear officer'),
    });
    await page
      .getByText('"letter.xlsx" is not an Excel workbook: choose a file that was saved as .xlsx or .xlsm.')
      .waitFor();
    expect(await sheetNames(page)).toEqual(['Cover', 'Action plan']);
  });

  test('gives the workbook back as a file, edits included', async () => {
    const { page } = await openWorkbench({ sample: 'six-month-check-in.xlsx' });
    await goToCell(page, 'B6');
    await typeHere(page, 'Kept in the file');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    const book = read(readFileSync(await file.path()));
    expect(book.Sheets[book.SheetNames[0] ?? '']?.['B6']?.v).toBe('Kept in the file');
  });

  test('runs everything that the stand-in assumes about Excel, on its hidden page', async () => {
    const { page } = await openWorkbench({ sample: 'none' });
    await page.goto(new URL('?page=assumptions.html&sample=none', page.url()).href);
    const list = page.frameLocator('aside iframe');
    await list.getByRole('button', { name: 'Run them all' }).click();
    await list.getByText(/ hold, \d+ differ, /).waitFor();
    expect(await list.locator('[data-result=differs]').allInnerTexts()).toEqual([]);
    expect(await list.locator('[data-result=holds]').count()).toBeGreaterThan(40);
  });
});
