/** The main job by keyboard alone, from the address of the page on: no pointer is used. */
import type { Page } from 'playwright-core';
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon, openWorkbench } from './browser';
import { selectedCells, sheetNames, tableValues } from './grid';
import { headline, waitForText } from './pane';

jest.setTimeout(2 * BROWSER_TEST_TIME);
/** More presses of Tab than any way through the page takes. */
const FAR = 120;

/** What a screen reader would call the element that has the focus, inside the pane too. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.activeElement as HTMLIFrameElement | null;
    const inner = frame?.contentDocument?.activeElement;
    const element = inner ?? frame;
    return `${inner ? 'pane' : 'page'}: ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });

/** Goes on with Tab until the name fits. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < FAR; press += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not reach ${name}; it stands at "${await focused(page)}"`);
}

describeInBrowser('By keyboard alone', () => {
  test('an officer reads the plan, goes to a problem, fixes it and writes the summaries', async () => {
    const { page, pane } = await openWorkbench({ sample: 'as-officers-keep-it.xlsx' });
    await headline(pane);
    await tabTo(page, /^pane: See the checks$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: '1 of 7 errors' }).waitFor();
    expect(await selectedCells(page).inputValue()).toBe('G34');

    // The focus is on what is likeliest to be done, and after it on the same of the next problem.
    await tabTo(page, /^pane: Next$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^pane: Fix G11: change/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForText(pane, /^G11 is now Green\./);
    await pane.getByRole('heading', { name: '2 of 6 errors' }).waitFor();

    // All that is left to suggest: listed first, then made.
    await tabTo(page, /^pane: Fix all nine suggestions$|^pane: Fix all 9 suggestions$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Make all 9 changes' }).waitFor();
    await expectSoon(() => focused(page), 'pane: Make all 9 changes');
    await page.keyboard.press('Enter');
    await waitForText(pane, /^(?:Nine|9) cells have changed\./);

    // What is overdue, and what a status means.
    await tabTo(page, /^pane: Checks/, 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await waitForText(pane, /overdue \d+ days/);
    await page.keyboard.press('ArrowRight');
    await pane.getByLabel(/^On hold.* counts as$/).waitFor();
    await tabTo(page, /^pane: On hold.* counts as$/);
    await page.keyboard.press('E');
    await tabTo(page, /^pane: Keep these/);
    await page.keyboard.press('Enter');
    await waitForText(pane, /^you chose/i);

    // An action of a recommendation.
    await tabTo(page, /^pane: Statuses$/, 'Shift+Tab');
    await page.keyboard.press('Home');
    await tabTo(page, /^pane: 1 ?Balance the budget/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^pane: 1\.\d+ /);
    await page.keyboard.press('Enter');
    // The cell of the action's text, and no longer that of the last status.
    await expectSoon(async () => /^[A-F]\d+$/.test(await selectedCells(page).inputValue()), true);

    await tabTo(page, /^pane: Write summary sheets$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForText(pane, /^Wrote seven sheets/);
    expect(await sheetNames(page)).toContain('RAG Summary');
    expect((await tableValues(page, 'RagSummaryRecommendations')).length).toBeGreaterThan(5);
  });

  test('the tabs of the pane answer to the arrow keys, and the ribbon to Tab and Enter', async () => {
    const { page, pane } = await openWorkbench();
    await headline(pane);
    await tabTo(page, /^page: Check statuses$/);
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: /^Checks/, selected: true }).waitFor();
    await tabTo(page, /^pane: Checks/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Discuss', selected: true }).waitFor();

    // Another day than the plan's own: written for its own all the same.
    await page.getByLabel('Today is').fill('2025-01-15');
    await waitForText(pane, /^The plan says 5 September 2024\.$/);
    await tabTo(page, /^pane: Write for it: 5 September 2024/);
    await page.keyboard.press('Enter');
    await waitForText(pane, /^Wrote eight sheets/);
    await waitForText(pane, /^60 of 62 · as at 5 September 2024$/);
  });
});
