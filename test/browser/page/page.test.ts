/** The page of one file, opened from a disk with the network off, through all that it is for. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { openPlan } from '../../../src/app/open-plan';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import { openWorkbookFile } from '../../../src/workbook/file/package/open-file';
import { progressedShare } from '../../../src/words/format';
import { BROWSER_TEST_TIME, describeInBrowser, expectSoon } from '../browser';
import { dropSamples, headline, openPage } from './one-file';

jest.setTimeout(2 * BROWSER_TEST_TIME);
const SAMPLE = 'as-officers-keep-it.xlsx';
const TODAY = '2025-10-01';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function seeAllKinds(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await button(page, 'All kinds').click();
}

async function saved(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** All else is the same in another theme, or size. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const SIZES = ['target-size', 'meta-viewport'];

async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describeInBrowser('The page of one file', () => {
  test('a plan that is dropped shows the headline that its file has, and its sheet beside it', async () => {
    const page = await openPage();
    await dropSamples(page, SAMPLE);
    const { measures } = await openPlan(await openWorkbookFile(`samples/${SAMPLE}`), { today: TODAY });
    expect(await headline(page)).toContain(progressedShare(measures.overall));
    await page.getByRole('grid', { name: 'Cells of CPC Action Plan v7 FINAL' }).waitFor();
    expect(await page.getByRole('gridcell').count()).toBeGreaterThan(20);
  });

  test('a fix changes the cell and the headline, and Undo brings both back', async () => {
    const page = await openPage();
    await dropSamples(page, SAMPLE);
    const before = await headline(page);
    await seeAllKinds(page);
    await button(page, /^Fix G14/).click();
    await page.getByText(/^G14 is now Complete/).waitFor();
    await page.getByText('Not saved').waitFor();
    // Saving is at hand where the fix was made.
    expect(await page.getByRole('button', { name: 'Save a copy', exact: true }).isVisible()).toBe(true);
    expect(await headline(page)).not.toBe(before);
    await button(page, 'Undo').click();
    await page.getByText('Not saved').waitFor({ state: 'detached' });
    expect(await headline(page)).toBe(before);
  });

  test('a fix and a decision are saved in a copy of the workbook, which then is read as it was shown', async () => {
    const page = await openPage();
    await dropSamples(page, SAMPLE);
    await headline(page);
    await seeAllKinds(page);
    await button(page, /^Fix G14/).click();
    await page.getByText('Not saved').waitFor();
    await button(page, /^Accept\b/)
      .first()
      .click();
    await page.getByRole('tab', { name: 'RAG settings' }).waitFor();
    const shown = await headline(page);
    const copy = await saved(page, 'Save a copy of my workbook');
    expect(copy.name).toBe('as-officers-keep-it - with RAG summary.xlsx');
    const opened = await openPlan(await openWorkbookBytes(copy.name, copy.bytes), { today: TODAY });
    expect(opened.settings.accepted.length).toBeGreaterThan(0);
    expect(shown).toContain(progressedShare(opened.measures.overall));
    await page.getByText(/^Saved \w+ sheets as/).waitFor();
    await page.getByText('Not saved').waitFor({ state: 'detached' });
  });

  test('the summary workbook is saved with seven sheets, the actions as comma-separated values, the edition for the web site, and the position statement as a Word document', async () => {
    const page = await openPage();
    await button(page, 'Try a sample').click();
    await headline(page);
    const { name, bytes } = await saved(page, 'Save the summary workbook');
    expect(name).toBe('Sample action plan - RAG summary.xlsx');
    const { grids } = await openWorkbookBytes(name, bytes);
    expect(grids).toHaveLength(7);
    expect(grids[0]?.sheet).toBe('RAG Summary');
    const actions = await saved(page, 'Save actions as CSV');
    expect(actions.name).toBe('Sample action plan - actions.csv');
    expect(Buffer.from(actions.bytes).toString('utf8')).toMatch(/^\ufeffReference,Recommendation number,/);
    await page.getByText('Saved as Sample action plan - actions.csv.').waitFor();
    await button(page, 'Prepare for committee').click();
    const published = await saved(page, 'Save the edition for the web site');
    expect(published.name).toBe('Sample action plan - for the web site.xlsx');
    const edition = await openWorkbookBytes(published.name, published.bytes);
    expect(edition.grids.length).toBeGreaterThan(2);
    expect(edition.grids.map(({ sheet }) => sheet)).not.toContain('Checks');
    const statement = await saved(page, 'Save the position statement');
    expect(statement.name).toBe('Sample action plan - position statement.docx');
    await page.getByText(`Saved as ${statement.name}.`).waitFor();
    expect(strFromU8(unzipSync(statement.bytes)['word/document.xml']!)).toContain('Heading1');
  });

  test('an action that is added under a recommendation comes in between the others, on the page and in the copy', async () => {
    const page = await openPage();
    await dropSamples(page, SAMPLE);
    await headline(page);
    await page.getByText('Balance the budget without leaning on reserves').first().click();
    await button(page, 'Add an action').first().click();
    await page.getByLabel('Action', { exact: true }).fill('Tell every parish');
    await button(page, 'Add it').click();
    await page.getByText(/^Row 13 is new/).waitFor();
    const copy = await saved(page, 'Save a copy of my workbook');
    const { plan } = await openPlan(await openWorkbookBytes(copy.name, copy.bytes), { today: TODAY });
    const added = plan.actions.find(({ text }) => text.text === 'Tell every parish');
    expect(added).toMatchObject({ row: 12, recommendation: 0 });
    const { plan: before } = await openPlan(await openWorkbookFile(`samples/${SAMPLE}`), { today: TODAY });
    expect(plan.actions).toHaveLength(before.actions.length + 1);
    const next = before.actions.find(({ row }) => row === 12);
    expect(plan.actions.find(({ row }) => row === 13)?.text.text).toBe(next?.text.text);
  });

  test('a form that opens is in view, down to the button that ends it', async () => {
    // High enough for its first field, and not for its end.
    const page = await openPage({ viewport: { width: 1366, height: 880 } });
    await dropSamples(page, SAMPLE);
    await headline(page);
    await page.getByRole('gridcell', { name: 'Flexible working rules for the depot' }).click();
    await button(page, 'Move a date').click();
    await page.getByLabel('New date').waitFor();
    const end = (await button(page, 'Move it').boundingBox())!;
    expect(end.y + end.height).toBeLessThanOrEqual(page.viewportSize()!.height);
  });

  test('going to a problem selects its cell in the sheet', async () => {
    const page = await openPage();
    await dropSamples(page, SAMPLE);
    await headline(page);
    await seeAllKinds(page);
    await button(page, /^Go to G40/)
      .first()
      .click();
    await page.locator('[aria-selected=true][role=gridcell]').waitFor();
    const cell = page.getByRole('group', { name: 'Selected cell' });
    await cell.getByText('G40').waitFor();
    // The header of the plan is far above it.
    await cell.getByText('RAG', { exact: true }).waitFor();
  });

  test('where the sheet stands below the views, what can be done about a problem stays in view, and a link leads down to its cell', async () => {
    const page = await openPage({ viewport: { width: 320, height: 640 } });
    await dropSamples(page, SAMPLE);
    await headline(page);
    await page.getByRole('tab', { name: /^Checks/ }).click();
    const problem = page.getByRole('heading', { level: 3 });
    const cell = page.getByRole('group', { name: 'Selected cell' });
    const isInView = async (place: Locator): Promise<boolean> => {
      const box = await place.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= page.viewportSize()!.height;
    };
    for (const address of ['G34', 'G11']) {
      await cell.getByText(address, { exact: true }).waitFor();
      await expectSoon(() => isInView(problem), true);
      if (address === 'G34') await button(page, 'Next').click();
    }
    await button(page, 'Go to G11').click();
    await expectSoon(() => isInView(cell), true);
  });

  test('several files make a list, worst first, each of which opens', async () => {
    const page = await openPage();
    await dropSamples(page, 'corporate-peer-challenge.xlsx', SAMPLE, 'README.md');
    await button(page, `Open ${SAMPLE}`).waitFor();
    await page.getByText(/README\.md.*is not an Excel workbook/).waitFor();
    const shares = (await page.getByText(/^\d+% completed or progressed · /).allInnerTexts()).map((text) =>
      Number.parseInt(text),
    );
    expect(shares).toHaveLength(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    await button(page, `Open ${SAMPLE}`).click();
    await headline(page);
    await button(page, 'All 2 plans').click();
    await button(page, 'Open corporate-peer-challenge.xlsx').waitFor();
  });

  test.each([
    { name: 'light', options: {}, rules: [] },
    { name: 'dark', options: { colorScheme: 'dark' }, rules: COLOURS },
    { name: 'forced colours', options: { forcedColors: 'active' }, rules: COLOURS },
    { name: 'at 320 pixels', options: { viewport: { width: 320, height: 640 } }, rules: SIZES },
    {
      name: 'at 200%',
      options: { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 },
      rules: SIZES,
    },
  ] as const)(
    'has no violation at the start and with a plan, and nothing beyond its edge, $name',
    async ({ options, rules }) => {
      const page = await openPage(options);
      const found = await violations(page, rules);
      await dropSamples(page, SAMPLE);
      await headline(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect({ found: [...found, ...(await violations(page, rules))], beyond }).toEqual({
        found: [],
        beyond: 0,
      });
    },
  );

  test('by keyboard alone, from the start to a headline', async () => {
    const page = await openPage();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await headline(page)).toMatch(/%/);
  });

  test('a plan is begun from pasted recommendations: what is read is seen and can be corrected, and the saved workbook holds it', async () => {
    const page = await openPage();
    await button(page, 'Start a plan').click();
    const text = page.getByLabel('The recommendations, copied out of the report');
    await text.fill(
      'Key recommendations\n\nTheme 2: Money\n4. Close the gap.\nTheme 1: People\n1. Train.\n3. Listen.',
    );
    await page.getByText('Read 3 recommendations under two themes:').waitFor();
    await page.getByText('Number 2 is missing: was it copied?').waitFor();
    expect(await violations(page, [])).toEqual([]);
    await text.fill('Theme 2: Money\n4. Close the gap.\nTheme 1: People\n1. Train.\n2. Care.\n3. Listen.');
    await page.getByText('Read 4 recommendations under two themes:').waitFor();
    await button(page, 'Close').click();
    await button(page, 'Start a plan').click();
    expect(await text.inputValue()).toContain('2. Care.');
    await page.getByLabel('Council (optional)').fill('Exampleshire Council');
    const file = await saved(page, 'Save the plan');
    await page.getByText(/^Saved Peer challenge action plan\.xlsx/).waitFor();
    const { plan } = await openPlan(await openWorkbookBytes(file.name, file.bytes), { today: TODAY });
    expect(plan.recommendations.map(({ reference, text: said }) => `${reference} ${said}`)).toEqual([
      '4 Close the gap.',
      '1 Train.',
      '2 Care.',
      '3 Listen.',
    ]);
    expect(plan.title).toBe('Exampleshire Council: Peer challenge action plan');
  });
});
