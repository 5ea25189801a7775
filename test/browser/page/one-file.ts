/** The built page in a browser that is off the network: any request but the file itself and its own thread is a fault. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { chromiumLaunchOptions, findChromium } from '../../../scripts/find-chromium.mjs';

const FILE = join(__dirname, '../../../build/page/rag-action-plan.html');
const PATIENCE = 20_000;
const START_TIME = 60_000;

let browser: Browser | undefined;
const opened: { readonly page: Page; readonly faults: readonly string[] }[] = [];

beforeAll(async () => {
  if (findChromium() === undefined) return;
  if (!existsSync(FILE)) throw new Error('The page has not been built: run "npm run page" first.');
  browser = await chromium.launch(chromiumLaunchOptions());
}, START_TIME);
afterAll(() => browser?.close());
afterEach(async () => {
  const pages = opened.splice(0);
  const faults = pages.flatMap((one) => one.faults);
  await Promise.all(pages.map(({ page }) => page.context().close()));
  expect(faults).toEqual([]);
});

/** @param options such as a viewport or colours; `today` is what the clock of the page says */
export async function openPage({
  today = '2025-10-01',
  ...options
}: BrowserContextOptions & { readonly today?: string } = {}): Promise<Page> {
  if (!browser) throw new Error('No browser was started.');
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    offline: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  const address = pathToFileURL(FILE).href;
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  context.on('request', (request) => {
    const url = request.url();
    if (url !== address && !/^(data|blob):/.test(url)) faults.push(`Asked for ${url}`);
  });
  await page.clock.setFixedTime(new Date(`${today}T12:00:00`));
  await page.goto(address);
  await page.getByRole('heading', { name: 'RAG Action Plan' }).waitFor();
  opened.push({ page, faults });
  return page;
}

const SAMPLES = join(__dirname, '../../../samples');

/** As a person drops files from a folder: anywhere on the page. */
export async function dropSamples(page: Page, ...names: readonly string[]): Promise<void> {
  // A browser gives no script a file from a disk: it is chosen first and then dropped.
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'to-drop';
    document.body.append(input);
  });
  await page.setInputFiles(
    '#to-drop',
    names.map((name) => join(SAMPLES, name)),
  );
  await page.evaluate(() => {
    const input = document.getElementById('to-drop') as HTMLInputElement;
    const dataTransfer = new DataTransfer();
    for (const file of input.files ?? []) dataTransfer.items.add(file);
    input.remove();
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
}

/** On *Position*, where it stands in full. */
export async function headline(page: Page): Promise<string> {
  await page.getByRole('tab', { name: 'Position' }).click();
  const line = page.getByText(/\d%\*?\s*completed or progressed$/).first();
  await line.waitFor();
  return (await line.innerText()).replace(/\s+/g, ' ').trim();
}
