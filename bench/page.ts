/** The page of one file, opened from a disk: how long until files can be dropped and until the headline, and its longest tasks with 2,000 actions. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumLaunchOptions, findChromium, NO_CHROMIUM } from '../scripts/find-chromium.mjs';
import { buildWorkbench } from '../scripts/workbench/build.mjs';
import { makeWorkbook } from '../test/make/workbook';
import { bigPlan } from './big-plan';
import { watchTasks } from './browser-tasks';
import { HEADLINE, quickestOf, startsByTurns } from './pane';
import { inMs, ratio, say } from './timing';

const FILE = join(import.meta.dirname, '../build/page/rag-action-plan.html');
const ACTIONS = 2_000;
const RUNS = 3;
const PATIENCE = 120_000;
/** Milliseconds of the processor in one task. */
const AIM = 200;
const QUIET = 3_000;
/** Read by the page and by the pane. */
const SAMPLE = join(import.meta.dirname, '../samples/corporate-peer-challenge.xlsx');

export async function benchPage(): Promise<void> {
  say(`\nThe page of one file, from a disk, with ${ACTIONS.toLocaleString('en-GB')} actions`);
  if (findChromium() === undefined) return say(`  ${NO_CHROMIUM}`);
  if (!existsSync(FILE)) return say('  The page has not been built: run "npm run page" first.');
  const rows = bigPlan(ACTIONS).map((row, index) =>
    row.map((value) => (index > 0 && typeof value === 'number' ? { v: value, format: 'dd/mm/yyyy' } : value)),
  );
  // One to put right, and one to accept.
  const misspelt = rows[5];
  if (misspelt) misspelt[6] = 'Complted';
  const plan = Buffer.from(await makeWorkbook([{ name: 'Action plan', rows }]));
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    await measure(browser, plan);
  } finally {
    await browser.close();
  }
}

async function start(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}

async function choose(page: Page, plan: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: 'plan.xlsx',
    mimeType: 'application/octet-stream',
    buffer: plan,
  });
  await page.getByText(HEADLINE).first().waitFor();
}

interface Start {
  readonly blank: number;
  /** Until files can be dropped. */
  readonly ready: number;
  /** From there to the headline. */
  readonly read: number;
}

async function quickestStart(browser: Browser, plan: Buffer): Promise<Start> {
  let [blank, ready, read] = [Infinity, Infinity, Infinity];
  for (let run = 0; run < RUNS; run++) {
    const page = await start(browser);
    const began = performance.now();
    await page.goto('data:text/html,<h1>blank</h1>');
    await page.getByRole('heading').waitFor();
    const opened = performance.now();
    await page.goto(pathToFileURL(FILE).href);
    await page.getByText('Drop your action plan here').waitFor();
    const dropped = performance.now();
    await choose(page, plan);
    blank = Math.min(blank, opened - began);
    ready = Math.min(ready, dropped - opened);
    read = Math.min(read, performance.now() - dropped);
    await page.close();
  }
  return { blank, ready, read };
}

async function measure(browser: Browser, plan: Buffer): Promise<void> {
  const { blank, ready, read } = await quickestStart(browser, plan);
  say(`  until files can be dropped: ${inMs(ready)}, ${ratio(ready, blank, 'a blank page')}`);
  say(`  from there to the headline: ${inMs(read)}, ${ratio(read, ready, 'that')}`);
  await buildWorkbench();
  const { starts } = await startsByTurns(browser, {
    starts: { built: undefined, ending: 'taskpane.html', text: HEADLINE },
  });
  const pane = quickestOf(starts);
  const sample = await quickestStart(browser, readFileSync(SAMPLE));
  say(`  the pane, from its start to the headline of a sample: ${inMs(pane)}`);
  say(`  the page until files can be dropped: ${ratio(sample.ready, pane, 'that')}`);
  say(`  from there to the headline of the same sample: ${ratio(sample.read, pane, 'that')}`);
  const page = await start(browser);
  await page.goto(pathToFileURL(FILE).href);
  await tell(browser, page, 'opening', () => choose(page, plan));
  await page.getByRole('tab', { name: /^Checks/ }).click();
  await page.getByRole('button', { name: 'All kinds' }).click();
  await tell(browser, page, 'a fix', () => page.getByRole('button', { name: /^Fix / }).first().click());
  await tell(browser, page, 'a decision', () =>
    page
      .getByRole('button', { name: /^Accept\b/ })
      .first()
      .click(),
  );
  await page.close();
}

async function tell(browser: Browser, page: Page, when: string, act: () => Promise<void>): Promise<void> {
  const end = await watchTasks(browser, page, () => true);
  await act();
  await page.waitForTimeout(QUIET);
  const worst = (await end()).toSorted((a, b) => b.theirs - a.theirs);
  const over = worst.filter(({ theirs }) => theirs > AIM).length;
  say(
    `  ${when}: the longest ${inMs(worst[0]?.theirs ?? 0)} (aim: ${AIM} or less), ${over} above that; ${worst[0]?.functions.slice(0, 4).join(', ')}`,
  );
}
