/** docs/try-it.md, for a manager who wants to know where the plan stands, and needs it on paper. */
import type { Page } from 'playwright-core';
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon, openWorkbench } from '../browser';
import { selectedCells, tab, tableValues, valueAt } from '../grid';
import { headline, waitForText } from '../pane';
import { walk } from './walk';

jest.setTimeout(2 * BROWSER_TEST_TIME);

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describeInBrowser('A manager', () => {
  test('sees where the plan stands, asks who is late, and takes the summary to committee', async () => {
    const { page, pane } = await openWorkbench({
      sample: 'none',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const view = (name: string) => pane.getByRole('tab', { name }).click();
    const frame = page.getByLabel('Task pane', { exact: true });
    await walk('For a manager', {
      'See where it stands': async () => {
        await page.getByLabel('Open a sample').selectOption({ label: 'corporate peer challenge' });
        expect(await headline(pane)).toBe('97% completed or progressed');
        await waitForText(pane, /^60 of 62 · as at 5 September 2024$/);
        await waitForText(pane, /^0 errors · /);
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
      'Come back in the new year': async () => {
        await page.getByLabel('Today is').fill('2025-01-15');
        await waitForText(pane, /as at 15 January 2025$/);
        await waitForText(pane, /^The plan says 5 September 2024\.$/);
      },
      'Ask what is overdue': async () => {
        await view('Discuss');
        await waitForText(pane, /^overdue \d+ days/);
      },
      'Send an owner their list': async () => {
        await pane.getByRole('combobox', { name: 'Owner' }).selectOption('Chief Executive');
        await button(/^Copy these \d+$/).click();
        await waitForText(pane, /^\w+ actions as text: on the clipboard\.$/);
        expect(await clipboard(page)).toMatch(/Chief Executive.*overdue \d+ days/is);
        await button('Clear').click();
      },
      'Hear what scrutiny would ask': async () => {
        await button('Questions').click();
        await pane.getByRole('heading', { name: /^\w+ questions? for challenge$/ }).waitFor();
        await button('Who to ask').click();
        await pane.getByRole('heading', { name: /^\w+ owners? to ask$/ }).waitFor();
        const mail = pane.getByRole('link', { name: /^Open a mail to ask / }).first();
        expect(await mail.getAttribute('href')).toMatch(/^mailto:\?subject=.*&body=/);
        await button('Actions').click();
      },
      'Write it for the day of the plan': async () => {
        await view('Position');
        await button(/^Write for it: 5 September 2024/).click();
        await waitForText(pane, /^Wrote eight sheets, all new\./);
        expect(String(await valueAt(page, 'RAG Summary', 1, 0))).toMatch(/^Position at 5 September 2024\./);
      },
      'Copy the headline': async () => {
        await button('Copy headline').click();
        await waitForText(pane, /^The headline is on the clipboard\.$/);
        expect(await clipboard(page)).toMatch(
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
      'Write again from the ribbon': async () => {
        await page.getByRole('button', { name: 'Write summaries' }).click();
        await waitForText(pane, /^Wrote \w+ sheets.*in place of/);
        expect(String(await valueAt(page, 'RAG Summary', 1, 0))).toMatch(/^Position at 5 September 2024\./);
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
