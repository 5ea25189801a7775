/** How long the pane keeps the browser from anything else with a plan of 20,000 actions: its long tasks at opening, after one edit in the grid, for another day, and while it writes. */
import { chromium, type Browser } from 'playwright-core';
import { chromiumLaunchOptions, findChromium, NO_CHROMIUM } from '../scripts/find-chromium.mjs';
import { buildWorkbench } from '../scripts/workbench/build.mjs';
import { serveWorkbench } from '../scripts/workbench/serve.mjs';
import { makeWorkbook } from '../test/make/workbook';
import { bigPlan } from './big-plan';
import { watchTasks, type Task } from './browser-tasks';
import { inMs, say } from './timing';

const ACTIONS = 20_000;
const PATIENCE = 120_000;
/** Milliseconds of the processor in one task. */
const AIM = 150;
const QUIET = 5_000;
const ANOTHER_DAY = '2026-01-31';
/** The stand-in for Excel is in the page around the pane, and shares its thread: it is none of the pane's. */
const isPane = (url: string): boolean => !/\/(?:workbench|before-office)\.js$/.test(url);

export async function benchLongTasks(): Promise<void> {
  say(`\nLong tasks of the pane with ${ACTIONS.toLocaleString('en-GB')} actions, in the workbench`);
  if (findChromium() === undefined) return say(`  ${NO_CHROMIUM}`);
  const rows = bigPlan(ACTIONS).map((row, index) =>
    row.map((value) => (index > 0 && typeof value === 'number' ? { v: value, format: 'dd/mm/yyyy' } : value)),
  );
  const workbook = Buffer.from(await makeWorkbook([{ name: 'Action plan', rows }]));
  await buildWorkbench();
  const server = await serveWorkbench(0);
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    await measure(browser, server.address, workbook);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, address: string, workbook: Buffer): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.route('**/samples/*.xlsx', (route) => route.fulfill({ body: workbook }));
  let end = await watchTasks(browser, page, isPane);
  await page.goto(address);
  const pane = page.frameLocator('aside iframe');
  await pane
    .getByText(/completed or progressed/)
    .first()
    .waitFor();
  await page.waitForTimeout(QUIET);
  tell('opening', await end());
  end = await watchTasks(browser, page, isPane);
  await page.evaluate(`window.ragplanWorkbench.type(5, 6, 'Not started')`);
  await page.waitForTimeout(QUIET * 4);
  tell('one edit', await end());
  await pane.getByRole('button', { name: 'Prepare for committee' }).click();
  await pane.getByLabel('As at').waitFor();
  end = await watchTasks(browser, page, isPane);
  await pane.getByLabel('As at').fill(ANOTHER_DAY);
  await page.waitForTimeout(QUIET * 2);
  tell('another day', await end());
  end = await watchTasks(browser, page, isPane);
  await pane.getByRole('button', { name: 'Write summary sheets' }).click();
  await pane
    .getByText(/^Wrote /)
    .first()
    .waitFor();
  await page.waitForTimeout(QUIET);
  tell('writing the summaries', await end());
  await page.close();
}

function tell(when: string, tasks: readonly Task[]): void {
  const worst = tasks.toSorted((a, b) => b.theirs - a.theirs);
  const [longest] = worst;
  if (!longest) throw new Error('No task was seen.');
  const over = worst.filter(({ theirs }) => theirs > AIM).length;
  say(`  ${when}: the longest ${inMs(longest.theirs)} (aim: ${AIM} or less), ${over} above that`);
  for (const { theirs, functions } of worst.slice(0, 3))
    say(`    ${inMs(theirs).padStart(7)}  most of it in ${functions.slice(0, 4).join(', ')}`);
}
