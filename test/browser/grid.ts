/** The workbench's grid and sheets, as tests look at them and work them. */
import type { Page } from 'playwright-core';
import type { WorkbenchWindow } from '../workbench/pane/meeting-point';

export const tab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name, exact: true });

export const sheetNames = (page: Page): Promise<string[]> =>
  page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts();

export const selectedCells = (page: Page) => page.getByLabel('Selected cells');

/** Selects a cell of the sheet in front by its address. */
export async function goToCell(page: Page, address: string): Promise<void> {
  await selectedCells(page).fill(address);
  await selectedCells(page).press('Enter');
}

/** Types into the selected cell. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').focus();
  await page.keyboard.press('F2');
  const editor = page.getByLabel('Content of the cell');
  await editor.fill(text);
  await editor.press('Enter');
}

/** Values of a table of a sheet, row by row with its header, as the workbook holds them. */
export const tableValues = (page: Page, table: string): Promise<unknown[][]> =>
  page.evaluate((wanted) => {
    const { model } = (window as WorkbenchWindow).ragplanWorkbench!.host;
    for (const sheet of model.sheets) {
      const found = sheet.tables.find(({ name }) => name === wanted);
      if (!found) continue;
      const { top, left, bottom, right } = found.box;
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from(
          { length: right - left + 1 },
          (__, column) => sheet.cells.get(top + row, left + column).value,
        ),
      );
    }
    throw new Error(`There is no table ${wanted}`);
  }, table);

/** What a cell of a sheet holds. */
export const valueAt = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([name, at, across]) =>
      (window as WorkbenchWindow)
        .ragplanWorkbench!.host.model.findSheet(String(name))
        ?.cells.get(Number(at), Number(across)).value,
    [sheet, row, column],
  );
