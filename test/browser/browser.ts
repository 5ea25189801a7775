/** What browser tests start from: one headless Chromium for a file of tests, and pages of the workbench in it. */
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { chromiumLaunchOptions, findChromium } from '../../scripts/find-chromium.mjs';

/** A group of tests that is skipped, and counted as skipped, where no browser is installed. */
export const describeInBrowser = findChromium() === undefined ? describe.skip : describe;

/** Milliseconds for one test; a browser on two shared cores is slow. */
export const BROWSER_TEST_TIME = 60_000;

/** Milliseconds for one thing to appear; less than a test has, so that a failure says what did not. */
const PATIENCE = 20_000;

export interface OpenOptions extends BrowserContextOptions {
  /** File name of a sample, or "none" for an empty workbook. */
  readonly sample?: string;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly paneWidth?: number;
}

export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane, which is a page of its own in a frame. */
  readonly pane: FrameLocator;
  /** Errors of scripts, requests that left this machine, and what the pages' policy forbade: there may be none. */
  readonly faults: readonly string[];
}

let browser: Browser | undefined;
const opened: OpenWorkbench[] = [];

beforeAll(async () => {
  if (findChromium() !== undefined) browser = await chromium.launch(chromiumLaunchOptions());
}, BROWSER_TEST_TIME);
afterAll(() => browser?.close());
afterEach(async () => {
  const pages = opened.splice(0);
  await Promise.all(pages.map(({ page }, index) => photograph(page, index)));
  const faults = pages.flatMap((one) => one.faults);
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(faults).toEqual([]);
});

/** With BROWSER_SHOTS set to a folder, how each test ended is kept there as a picture. */
async function photograph(page: Page, index: number): Promise<void> {
  const folder = process.env['BROWSER_SHOTS'];
  if (!folder) return;
  const name = expect.getState().currentTestName?.replace(/\W+/g, '-') ?? 'test';
  await page.screenshot({ path: join(folder, `${name}-${index}.png`) });
}

/** Told by every page and frame, whatever the console makes of it. It runs in the browser, so it is text. */
const TELL_OF_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) =>
  console.error('Content Security Policy: ' + event.effectiveDirective + ' forbids ' + event.blockedURI));`;

/** A bare page, not of the workbench; whoever asks for it closes its context. */
export async function newPage(): Promise<Page> {
  if (!browser) throw new Error('There is no browser.');
  return (await browser.newContext()).newPage();
}

/** A page of its own, with nothing left from any other. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const { sample = 'corporate-peer-challenge.xlsx', theme = 'light', paneWidth, ...rest } = options;
  const address = process.env['WORKBENCH_ADDRESS'];
  if (!browser || address === undefined)
    throw new Error('The workbench was not started: see global-setup.ts');
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, ...rest });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  await page.addInitScript({ content: TELL_OF_VIOLATIONS });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) faults.push(`Asked for ${url}`);
  });
  const query = new URLSearchParams({ sample, theme });
  if (paneWidth !== undefined) query.set('pane-width', String(paneWidth));
  await page.goto(`${address}?${query}`);
  const one = { page, pane: page.frameLocator('aside iframe'), faults };
  opened.push(one);
  return one;
}

const SOON = 10_000;
const POLL = 50;

/** Asks again until the answer is as expected; fails as an ordinary expectation where it never is. */
export async function expectSoon<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + SOON;
  const wanted = JSON.stringify(expected);
  let answer = await ask();
  while (JSON.stringify(answer) !== wanted && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, POLL));
    answer = await ask();
  }
  expect(answer).toEqual(expected);
}
