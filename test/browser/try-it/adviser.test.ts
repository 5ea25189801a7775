/** docs/try-it.md, for an adviser who did not write the plan and has to trust the figures. */
import { BROWSER_TEST_TIME, describeInBrowser, openWorkbench } from '../browser';
import { goToCell, sheetNames, tab, tableValues, typeHere } from '../grid';
import { headline, waitForText } from '../pane';
import { walk } from './walk';

jest.setTimeout(2 * BROWSER_TEST_TIME);
const SHEET = 'Check-in March 2025';

describeInBrowser('An adviser', () => {
  test('sees how the figures came about, tries another reading, and what is written stays honest', async () => {
    const { page, pane } = await openWorkbench({ sample: 'none' });
    const button = (name: string | RegExp) => pane.getByRole('button', { name });
    const view = (name: string | RegExp) => pane.getByRole('tab', { name }).click();
    await walk('For an adviser', {
      'Begin with an empty workbook': async () => {
        await pane.getByRole('heading', { name: 'No action plan found' }).waitFor();
        await button('Choose it').waitFor();
      },
      'Insert a sample plan': async () => {
        await button('Insert a sample plan').click();
        await waitForText(pane, /^A sample plan stands on the sheet /);
        await headline(pane);
        expect((await sheetNames(page)).length).toBe(2);
      },
      'Open a plan that you may only read': async () => {
        await page.getByLabel('Open a sample').selectOption({ label: 'six month check in' });
        await page.getByLabel('Read-only').check();
        expect(await headline(pane)).toBe('85% completed or progressed');
        await button('Read the plan again').click();
        await waitForText(
          pane,
          /^You can read this workbook but not change it: everything but writing works\.$/,
        );
        expect(await button('Write summary sheets').getAttribute('aria-disabled')).toBe('true');
      },
      'See how statuses are read': async () => {
        await view('Statuses');
        await waitForText(pane, /^assumed: /);
        await pane
          .getByLabel(/^On hold.* counts as$/)
          .first()
          .waitFor();
      },
      'Try another reading and leave it': async () => {
        await pane
          .getByLabel(/^On hold.* counts as$/)
          .first()
          .selectOption('Excluded');
        await waitForText(pane, /^Completed or progressed: 85% → 87%$/);
        await button(/^Leave/).click();
        await button(/^85% completed or progressed, /).waitFor();
      },
      'See why this plan and these columns': async () => {
        await view('Plan');
        await button('Why this one').click();
        await button('Why status').click();
        expect(await pane.getByRole('listitem').count()).toBeGreaterThan(2);
      },
      'May write after all': async () => {
        await page.getByLabel('Read-only').uncheck();
        await button('Read the plan again').click();
        await pane.getByText(/^You can read this workbook but not change it/).waitFor({ state: 'detached' });
      },
      'Set it up, and take that back': async () => {
        const before = await sheetNames(page);
        await view('Plan');
        await button('Set up this plan').click();
        await waitForText(pane, /it is the same plan with the same figures: 85% completed or progressed\./);
        expect(await pane.getByRole('checkbox', { name: 'Drop-downs in the status cells' }).isChecked()).toBe(
          true,
        );
        await waitForText(pane, /^"Check-in March 2025" G6:G39: R, A, G, B$/);
        await button('Set it up').click();
        await waitForText(
          pane,
          /^Set up: drop-downs in two columns and the sheet "Key"\. Read again, it is the plan that it was, with the same figures\. Undo takes it back in one step\.$/,
        );
        expect(await sheetNames(page)).toEqual([...before, 'Key']);
        await page.getByRole('button', { name: 'Undo' }).click();
        expect(await sheetNames(page)).toEqual(before);
      },
      'Have the sheets written': async () => {
        await view('Position');
        await button('Write summary sheets').click();
        await waitForText(pane, /^Wrote seven sheets, all new\./);
        await waitForText(pane, /^RAG Summary speaks for .* and still says what the plan says\.$/);
      },
      'Read how it was worked out': async () => {
        await tab(page, 'How this was worked out').click();
        const statuses = await tableValues(page, 'RagMethodStatuses');
        expect(statuses.some((row) => row.includes('On hold'))).toBe(true);
      },
      'Change the plan behind its back': async () => {
        await tab(page, SHEET).click();
        await goToCell(page, 'F6');
        await typeHere(page, 'Not started');
        await waitForText(pane, /^RAG Summary speaks for .* The plan has changed since\.$/);
      },
      'Write again, in place': async () => {
        await button('Write summary sheets').click();
        await waitForText(pane, /^Wrote seven sheets, in place of the earlier ones\./);
        await waitForText(pane, /and still says what the plan says\.$/);
      },
      'Look at it in the dark': async () => {
        await page.getByLabel('Theme of Office').selectOption('dark');
        await headline(pane);
        await waitForText(pane, /^Nothing leaves this workbook\.$/);
      },
    });
  });
});
