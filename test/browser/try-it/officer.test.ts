/** docs/try-it.md, for an officer who keeps the plan: mend it, decide what it means, write the summaries. */
import type { Page } from 'playwright-core';
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon, openWorkbench } from '../browser';
import { goToCell, selectedCells, sheetNames, tab, typeHere, valueAt } from '../grid';
import { headline, waitForText } from '../pane';
import { walk } from './walk';

jest.setTimeout(2 * BROWSER_TEST_TIME);
const SHEET = 'CPC Action Plan v7 FINAL';
/** The column of statuses, and two of its rows. */
const STATUS = 6;
const GREN = 10;
const BLANK = 33;

describeInBrowser('An officer', () => {
  test('finds what is wrong in the plan, mends it, and writes the summary sheets', async () => {
    const { page, pane } = await openWorkbench({ sample: 'none' });
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    await walk('For an officer', {
      'Open the plan': async () => {
        await page.getByLabel('Open a sample').selectOption({ label: 'as officers keep it' });
        expect(await headline(pane)).toBe('71% completed or progressed');
        await waitForText(pane, /^7 errors · /);
      },
      'Look at the problems': async () => {
        await button('See the checks').click();
        await pane.getByRole('heading', { name: '1 of 7 errors' }).waitFor();
        await expectSelected(page, 'G34');
      },
      'Go from one to the next': async () => {
        await button('Next').click();
        await pane.getByRole('heading', { name: '2 of 7 errors' }).waitFor();
        await expectSelected(page, 'G11');
      },
      'Fix a misspelling': async () => {
        await waitForText(pane, /^71% would become 73%\.$/);
        await button('Fix G11: change "Gren" to "Green"').click();
        await waitForText(pane, /^G11 is now Green\. Undo takes it back in one step\.$/);
        expect(await valueAt(page, SHEET, GREN, STATUS)).toBe('Green');
        await waitForText(pane, /^6 errors$/);
      },
      'Take it back': async () => {
        await page.getByRole('button', { name: 'Undo' }).click();
        expect(await valueAt(page, SHEET, GREN, STATUS)).toBe('Gren');
        // The pane reads again what it had fixed itself, and says nothing of it.
        await waitForText(pane, /^7 errors$/);
      },
      'Make the same slip twice, and fix both at once': async () => {
        await goToCell(page, 'G34');
        await typeHere(page, 'Gren');
        await button('All kinds').click();
        await button('Fix all 2: change "Gren" to "Green"').click();
        await waitForText(pane, /^G11 and G34 have changed\./);
        expect(await valueAt(page, SHEET, BLANK, STATUS)).toBe('Green');
        await waitForText(pane, /^5 errors$/);
      },
      'Accept what is right as it is': async () => {
        await button(/^Accept all 4: /)
          .first()
          .click();
        await waitForText(pane, /^Accepted \(4\)$/);
        expect(await sheetNames(page)).toContain('RAG settings');
      },
      'Open it again': async () => {
        await button('Accepted (4)').click();
        await button(/^Reopen: /).click();
        await pane.getByText('Accepted (4)').waitFor({ state: 'detached' });
      },
      'Say how a status is to be read': async () => {
        await pane.getByRole('tab', { name: 'Statuses' }).click();
        await pane.getByLabel('On hold counts as').selectOption('Excluded');
        await waitForText(pane, /^Completed or progressed: \d+% → \d+%$/);
        await button(/^Keep/).click();
        await waitForText(pane, /^you chose/i);
      },
      'Ask about one row': async () => {
        await pane.getByRole('tab', { name: 'Position' }).click();
        await goToCell(page, 'G13');
        const action = pane.getByRole('region', { name: 'This action' });
        await action.getByText(/^How its status is read: /).waitFor();
        await action.getByText(/^Recommendation \d+ stands at \d+%/).waitFor();
      },
      'Write the summary sheets under your council’s name': async () => {
        await button('Prepare for committee').click();
        await pane.getByRole('heading', { name: 'Settle first' }).waitFor();
        await waitForText(pane, /^As at 26 September 2025, of the \d+ actions/);
        await pane.getByRole('checkbox', { name: 'How this was worked out' }).uncheck();
        await pane.getByLabel('Council name').fill('Aldermere District Council');
        await button('Write for 26 September 2025').click();
        await waitForText(pane, /^Wrote six sheets: 5 new, 1 in place/);
        expect(await sheetNames(page)).toEqual(
          expect.arrayContaining(['RAG Summary', 'Actions to discuss', 'By recommendation', 'Checks']),
        );
        expect(String(await valueAt(page, 'RAG Summary', 0, 0))).toMatch(/^Aldermere District Council/);
      },
      'Look at what was written': async () => {
        await tab(page, 'RAG Summary').click();
        await page.getByRole('img', { name: /^Chart: / }).waitFor();
      },
      'Take the whole write back': async () => {
        await page.getByRole('button', { name: 'Undo' }).click();
        expect(await sheetNames(page)).not.toContain('RAG Summary');
      },
    });
  });
});

async function expectSelected(page: Page, address: string): Promise<void> {
  await expectSoon(() => selectedCells(page).inputValue(), address);
  expect(await tab(page, SHEET).getAttribute('aria-selected')).toBe('true');
}
