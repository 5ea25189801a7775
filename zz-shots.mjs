import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumLaunchOptions } from './scripts/find-chromium.mjs';
const OUT = '/tmp/rowsprof/shots';
const browser = await chromium.launch(chromiumLaunchOptions());
const sizes = [[1280, 800], [400, 800]];
const schemes = ['light', 'dark'];
const only = process.argv[2];
for (const [width, height] of sizes) for (const colorScheme of schemes) {
  const name = `${width}-${colorScheme}`;
  if (only && only !== name) continue;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, offline: true, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  page.on('pageerror', (e) => console.log(name, 'ERROR', String(e)));
  page.on('console', (m) => m.type() === 'error' && console.log(name, 'console', m.text()));
  const shot = (what, options = {}) => page.screenshot({ path: `${OUT}/${what}-${name}.png`, ...options });
  try {
    await page.clock.setFixedTime(new Date('2025-10-01T12:00:00'));
    await page.goto(pathToFileURL('build/page/rag-action-plan.html').href);
    await page.getByRole('heading', { name: 'RAG Action Plan' }).waitFor();
    const open = async (file) => { await page.locator('input[type=file]').first().setInputFiles(file); await page.getByRole('tab', { name: 'Plan', exact: true }).waitFor(); };
    await open('samples/as-officers-keep-it.xlsx');
    // Set up
    await page.getByRole('tab', { name: 'Plan', exact: true }).click();
    await page.getByRole('button', { name: 'Set up this plan' }).click();
    await page.getByRole('heading', { name: 'What will change' }).waitFor();
    await page.waitForTimeout(1500);
    await page.getByRole('heading', { name: 'What will change' }).scrollIntoViewIfNeeded();
    await shot('setup1');
    await page.getByRole('button', { name: 'Set it up' }).scrollIntoViewIfNeeded();
    await shot('setup2');
    await page.getByRole('button', { name: 'Set it up' }).click();
    await page.getByText(/^Set up:/).waitFor();
    await shot('setup3');
    // Rules
    await page.getByRole('tab', { name: /^Statuses/ }).click();
    await page.getByRole('button', { name: /Rules about ratings/ }).click();
    await page.waitForTimeout(800);
    await page.getByRole('button', { name: 'Add a rule' }).scrollIntoViewIfNeeded();
    await shot('rules1');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    await page.waitForTimeout(500);
    await shot('rules2');
    await shot('rules2full', { fullPage: true });
    // Add in a merged layout
    await page.reload();
    await page.clock.setFixedTime(new Date('2025-10-01T12:00:00'));
    await open('/tmp/rowsprof/1-before.xlsx');
    await page.getByRole('tab', { name: 'Position' }).click();
    await page.waitForTimeout(600);
    await shot('pos', { fullPage: true });
    const rec = page.locator('[aria-expanded=false]').filter({ hasText: /^R?\d/ }).first();
    await rec.click();
    await page.getByRole('button', { name: 'Add an action' }).first().click();
    await page.getByLabel('Action', { exact: true }).fill('Write to every parish about the new priorities, and publish what they say');
    await page.getByLabel('Who leads').fill('Policy team');
    await page.getByLabel('Due', { exact: true }).fill('31 March 2026');
    await page.getByRole('button', { name: 'Add it' }).scrollIntoViewIfNeeded();
    await shot('add1');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('Not saved').first().waitFor();
    await page.waitForTimeout(800);
    await shot('add2');
    await shot('add2full', { fullPage: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a copy', exact: true }).first().click()]);
    await download.saveAs(`${OUT}/saved-${name}.xlsx`);
    await page.waitForTimeout(500);
    await shot('add3');
  } catch (e) { console.log(name, String(e).slice(0, 400)); await shot('fail'); }
  await context.close();
}
await browser.close();
