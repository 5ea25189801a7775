/** From navigation to the headline in Chromium, against React, Fluent's provider and one button: behind the same host, and on a page with nothing else. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import webpack from 'webpack';
import { chromiumLaunchOptions, findChromium, NO_CHROMIUM } from '../scripts/find-chromium.mjs';
import { makeAddinConfig } from '../scripts/webpack/addin-config.mjs';
import { makeWorkbenchConfig } from '../scripts/webpack/workbench-config.mjs';
import { serveWorkbench } from '../scripts/workbench/serve.mjs';
import { inMs, ratio, say } from './timing';

const RUNS = 7;
export const HEADLINE = 'completed or progressed';
const BUTTON = 'One button';
const TRIES = 300;

/** Both run in the browser, so they are text: what compiles this file would add helpers that the page does not have. */
const markWhenShown = (text: string): string => `
  const look = () => document.body?.innerText.includes(${JSON.stringify(text)})
    ? performance.mark('shown')
    : requestAnimationFrame(look);
  requestAnimationFrame(look);`;
const SHOWN_AT = `performance.getEntriesByName('shown')[0]?.startTime ?? null`;

export async function benchPane(): Promise<void> {
  say('\nTask pane: from navigation to the headline, in the workbench (stand-in for Excel, minified)');
  if (findChromium() === undefined) return say(`  ${NO_CHROMIUM}`);
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-pane-'));
  const browser = await chromium.launch(chromiumLaunchOptions());
  const built = (name: string) => join(folder, name);
  try {
    await buildBare(built('bare'));
    await buildBehindHost(built('floor'), ['./bench/one-button-in-office.tsx']);
    await buildBehindHost(built('pane'));
    const bare = await quickestShown(browser, built('bare'), '', BUTTON);
    const floor = await quickestShown(browser, built('floor'), 'taskpane.html', BUTTON);
    const pane = await quickestShown(browser, built('pane'), 'taskpane.html', HEADLINE);
    say(
      `  ${inMs(pane)}; provider and one button behind the same host ${inMs(floor)}, without Office.js ${inMs(bare)}`,
    );
    say(`  ${ratio(pane, floor, 'one button behind the same host', '1.6 or less')}`);
    say(`  ${ratio(pane, bare, 'one button without Office.js')}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(config: webpack.Configuration): Promise<void> {
  const compiler = webpack(config);
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? stats) : resolve()));
  });
}

/** The workbench as it is served, but small, as what ships is; with another pane where one is given. */
function buildBehindHost(folder: string, pane?: readonly string[]): Promise<void> {
  const config = makeWorkbenchConfig();
  return build({
    ...config,
    ...(pane && {
      entry: { ...(config.entry as object), taskpane: { import: [...pane], dependOn: 'commands' } },
    }),
    optimization: {},
    cache: false,
    devtool: false,
    output: { ...config.output, path: folder },
  });
}

/** The provider and one button, built as the pane is, on a page with nothing else. */
async function buildBare(folder: string): Promise<void> {
  const config = makeAddinConfig({}, { mode: 'production' });
  await build({
    ...config,
    entry: { taskpane: './bench/floor.tsx' },
    output: { ...config.output, path: folder },
  });
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const tags = scripts.map((name) => `<script defer src="${name}"></script>`).join('');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><title>Floor</title>${tags}<div id="root"></div>`,
  );
}

/** Milliseconds until a frame whose address ends so shows the text, counted from that frame's own navigation. */
export async function quickestShown(
  browser: Browser,
  built: string | undefined,
  ending: string,
  text: string,
): Promise<number> {
  const server = await serveWorkbench(0, built);
  try {
    let best = Infinity;
    for (let run = 0; run < RUNS; run++)
      best = Math.min(best, await shownAfter(browser, server.address, ending, text));
    return best;
  } finally {
    await server.close();
  }
}

async function shownAfter(browser: Browser, address: string, ending: string, text: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.addInitScript({ content: markWhenShown(text) });
    await page.goto(address);
    for (let tries = 0; tries < TRIES; tries++) {
      const frame = page.frames().find((one) => one.url().endsWith(ending));
      const shown = await frame?.evaluate<number | null>(SHOWN_AT).catch(() => null);
      if (shown) return shown;
      await page.waitForTimeout(100);
    }
    throw new Error(`${address}${ending} never showed "${text}".`);
  } finally {
    await page.close();
  }
}
