/** docs/try-it.md, for a manager who wants to know where the plan stands, and needs it on paper. */
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon, openWorkbench } from '../browser';
import { selectedCells, sheetNames, tab, tableValues, valueAt } from '../grid';
import { headline, waitForText } from '../pane';
import { walk } from './walk';

jest.setTimeout(2 * BROWSER_TEST_TIME);

describeInBrowser('A manager', () => {
  test('sees where the plan stands, asks who is late, and takes the summary to committee', async () => {
    const { page, pane } = await openWorkbench({
      sample: 'none',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const frame = page.getByLabel('Task pane', { exact: true });
    await walk('For a manager', {
      'See where it stands': async () => {
        await page.getByLabel('Open a sample').selectOption({ label: 'corporate peer challenge' });
        expect(await headline(pane)).toBe('97% completed or progressed');
        await waitForText(pane, /^60 and 2 of 62 · as at /);
        await waitForText(pane, /^0 errors · /);
      },
      'Set the day it speaks for': async () => {
        await button('Prepare for committee').click();
        await pane.getByLabel('As at').fill('2024-09-05');
        await waitForText(pane, /as at 5 September 2024$/);
        await button('Prepare for committee').click();
      },
      'Read it by theme': async () => {
        for (const theme of ['Priorities, story and performance', 'Governance and scrutiny']) {
          await pane.getByRole('heading', { name: theme }).waitFor();
        }
      },
      'Open a recommendation': async () => {
        await button(/^10 ?Give overview and scrutiny/).click();
        await pane
          .getByTitle(/^Go to D\d+$/)
          .first()
          .waitFor();
      },
      'Go to an action': async () => {
        const link = pane.getByTitle(/^Go to D\d+$/).first();
        const address = (await link.getAttribute('title'))?.replace('Go to ', '') ?? '';
        await link.click();
        await expectSoon(() => selectedCells(page).inputValue(), address);
        expect(await tab(page, 'Action plan').getAttribute('aria-selected')).toBe('true');
      },
      'Ask for one owner': async () => {
        await pane.getByLabel('Owner').selectOption('Chief Executive');
        await waitForText(pane, /^4 of 62 actions$/);
        await button('Clear').click();
      },
      'Ask what is overdue': async () => {
        await button('Overdue only').click();
        await waitForText(pane, /overdue \d+ days?/);
        await button('Clear').click();
      },
      'Copy the headline': async () => {
        await button('Copy headline').click();
        await waitForText(pane, /^The headline is on the clipboard\.$/);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
          /^As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent \(60\)/,
        );
      },
      'Check statuses from the ribbon': async () => {
        await page.getByRole('button', { name: 'Close the task pane' }).click();
        await frame.waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: 'Check statuses' }).click();
        await frame.waitFor();
        await expectSoon(
          () => pane.getByRole('tab', { name: /^Checks/ }).getAttribute('aria-selected'),
          'true',
        );
      },
      'Write the summaries from the ribbon': async () => {
        await page.getByRole('button', { name: 'Close the task pane' }).click();
        await page.getByRole('button', { name: 'Write summaries' }).click();
        await expectSoon(async () => (await sheetNames(page)).includes('How this was worked out'), true);
        // The sheets speak for today, and the plan for another day: the pane opens and says so.
        await frame.waitFor();
        await waitForText(pane, /^RAG Summary speaks for \d+ \w+ \d{4}\. Written now, it would speak for/);
      },
      'Read the summary': async () => {
        await tab(page, 'RAG Summary').click();
        const lines = await tableValues(page, 'RagSummaryRecommendations');
        expect(lines.at(-1)?.slice(0, 3)).toEqual(['The whole plan', '60 of 62', 0.97]);
        await page.getByRole('img', { name: /^Chart: / }).waitFor();
        expect(String(await valueAt(page, 'RAG Summary', 2, 0))).toMatch(/62 actions/);
      },
      'Take it with you': async () => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download' }).click(),
        ]);
        expect(file.suggestedFilename()).toMatch(/^corporate-peer-challenge.*\.xlsx$/);
      },
    });
  });
});
