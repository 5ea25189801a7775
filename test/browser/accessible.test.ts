/** The pane for everybody: no violation that axe-core finds, in every view and theme, narrow and enlarged. */
import { AxeBuilder } from '@axe-core/playwright';
import { BROWSER_TEST_TIME, describeInBrowser, openWorkbench, type OpenWorkbench } from './browser';
import { headline, waitForText } from './pane';

jest.setTimeout(2 * BROWSER_TEST_TIME);
const VIEWS = [/^Position/, /^Checks/, /^Discuss/, /^Statuses/, /^Plan/];

/** Of a laptop's screen, what a browser leaves; of that, what Excel leaves its pane: CSS pixels. */
const LAPTOP = { width: 1366, height: 800 };
const LOW_PANE = 531;

/** All else of a page is the same in another theme. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  { name: 'light', options: {}, rules: [] },
  { name: 'dark', options: { theme: 'dark' }, rules: COLOURS },
  { name: 'forced colours', options: { forcedColors: 'active' }, rules: COLOURS },
] as const;

/** Only what the product shows is examined: the workbench has a test of its own. */
async function violations({ page }: OpenWorkbench, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(['aside iframe', 'html']);
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Nothing of the pane lies beyond its right edge. */
const overflow = ({ page }: OpenWorkbench): Promise<number> =>
  page
    .frames()
    .find((frame) => frame.url().includes('taskpane.html'))!
    .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is chosen where it has no room; it runs in the browser. */
function cutChoices(selects: (Element | HTMLSelectElement)[]): string[] {
  const pen = document.createElement('canvas').getContext('2d');
  return selects.flatMap((select) => {
    if (!(select instanceof HTMLSelectElement) || pen === null) return [];
    const { font, paddingLeft, paddingRight } = getComputedStyle(select);
    pen.font = font;
    const text = select.selectedOptions[0]?.text ?? '';
    const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return pen.measureText(text).width > room + 1 ? [text] : [];
  });
}

describeInBrowser('The task pane', () => {
  test.each(LOOKS)('has no violation in any view, $name', async ({ options, rules }) => {
    const workbench = await openWorkbench({ sample: 'as-officers-keep-it.xlsx', ...options });
    const { pane } = workbench;
    await headline(pane);
    const found: Record<string, string[]> = {};
    for (const view of VIEWS) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.getByRole('tabpanel').locator('h2:visible, h3:visible, li:visible').first().waitFor();
      found[String(view)] = await violations(workbench, rules);
    }
    expect(found).toEqual(Object.fromEntries(VIEWS.map((view) => [String(view), []])));
  });

  test('has no violation where there is no plan, nor with options, receipt and an opened recommendation', async () => {
    const empty = await openWorkbench({ sample: 'none' });
    await empty.pane.getByRole('heading', { name: 'No action plan found' }).waitFor();
    expect(await violations(empty)).toEqual([]);
    const full = await openWorkbench();
    await headline(full.pane);
    await full.pane.getByRole('button', { name: 'Prepare for committee' }).click();
    await full.pane.getByRole('button', { name: 'Write summary sheets' }).click();
    await waitForText(full.pane, /^Wrote seven sheets/);
    await full.pane.getByRole('button', { name: /^10 ?Give overview/ }).click();
    expect(await violations(full)).toEqual([]);
  });

  test.each([
    { name: 'at 320 pixels', options: { paneWidth: 320 } },
    // What a browser makes of a window of 1366 by 900 at 200%: half as many pixels, each twice as large.
    { name: 'enlarged to 200%', options: { viewport: { width: 683, height: 450 }, deviceScaleFactor: 2 } },
  ])('can be read without scrolling sideways, $name', async ({ options }) => {
    const workbench = await openWorkbench({ sample: 'as-officers-keep-it.xlsx', ...options });
    const { pane } = workbench;
    await headline(pane);
    const beyond: Record<string, number> = {};
    for (const view of VIEWS) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.getByRole('tabpanel').locator('h2:visible, h3:visible, li:visible').first().waitFor();
      beyond[String(view)] = await overflow(workbench);
    }
    expect(beyond).toEqual(Object.fromEntries(VIEWS.map((view) => [String(view), 0])));
  });

  test('has no choice that is cut, at 320 pixels', async () => {
    const { pane } = await openWorkbench({ sample: 'as-officers-keep-it.xlsx', paneWidth: 320 });
    await headline(pane);
    const cut: string[] = [];
    for (const view of ['Position', 'Statuses', /^Discuss/] as const) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.getByRole('tabpanel').locator('select:visible').first().waitFor();
      cut.push(...(await pane.locator('select:visible').evaluateAll(cutChoices)));
    }
    expect(cut).toEqual([]);
  });

  test('shows the plan, its errors, the button and the first recommendation at the height of a laptop, and keeps the tabs in view', async () => {
    const { pane, page } = await openWorkbench({ viewport: LAPTOP });
    await headline(pane);
    const paneBox = async () => (await page.locator('aside iframe').boundingBox())!;
    // How high the workbench's own strips are differs with the letters of a machine.
    const spare = Math.round((await paneBox()).height) - LOW_PANE;
    await page.setViewportSize({ ...LAPTOP, height: LAPTOP.height - spare });
    const frame = await paneBox();
    const bottomOf = async (part: ReturnType<typeof pane.getByRole>): Promise<number> => {
      const box = (await part.first().boundingBox())!;
      return box.y + box.height - frame.y;
    };
    expect(Math.round(frame.height)).toBe(LOW_PANE);
    const first = pane.getByRole('listitem').getByRole('button', { name: /completed or progressed/ });
    expect(await bottomOf(pane.getByRole('button', { name: 'Write summary sheets' }))).toBeGreaterThan(100);
    expect(await bottomOf(first)).toBeLessThanOrEqual(frame.height);
    // Scrolled to its end, the share as one line and the tabs stand above what is read.
    await pane.getByRole('link', { name: 'Help' }).scrollIntoViewIfNeeded();
    await pane.getByRole('button', { name: /: the whole heading$/ }).waitFor();
    const tabs = await bottomOf(pane.getByRole('tab', { name: 'Position' }));
    expect(tabs).toBeGreaterThan(0);
    expect(tabs).toBeLessThan(100);
  });
});

describeInBrowser('The workbench around it', () => {
  test('has no violation either', async () => {
    const workbench = await openWorkbench();
    await headline(workbench.pane);
    const { violations: found } = await new AxeBuilder({ page: workbench.page })
      .exclude('aside iframe')
      // What holds for the first rows of a sheet holds for all.
      .exclude('[role="row"]:nth-child(n + 16)')
      .analyze();
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
