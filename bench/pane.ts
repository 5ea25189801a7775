/**
 * From navigation to the headline in Chromium, against Fluent's provider and one button: behind the same host, drawn by React
 * as Office's own examples have it and by what draws the pane, and on a page with nothing else.
 */
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

const RUNS = 9;
export const HEADLINE = 'completed or progressed';
const BUTTON = 'One button';
const BEHIND_HOST = 'one button behind the same host';
const ONE_BUTTON = ['./bench/one-button-in-office.tsx'];
const TRIES = 1_500;

/**
 * Both run in the browser, so they are text: what compiles this file would add helpers that the page does not have. Only
 * the frame that is waited for is looked at, and its text, not its layout: the looking must not be what takes the time.
 */
const markWhenShown = (ending: string, text: string): string => `
  const look = () => document.getElementById('root')?.textContent.includes(${JSON.stringify(text)})
    ? performance.mark('shown')
    : requestAnimationFrame(look);
  if (location.href.endsWith(${JSON.stringify(ending)})) requestAnimationFrame(look);`;
const SHOWN_AT = `performance.getEntriesByName('shown')[0]?.startTime ?? null`;

export async function benchPane(): Promise<void> {
  say('\nTask pane: from navigation to the headline, in the workbench (stand-in for Excel, minified)');
  if (findChromium() === undefined) return say(`  ${NO_CHROMIUM}`);
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-pane-'));
  const browser = await chromium.launch(chromiumLaunchOptions());
  const built = (name: string) => join(folder, name);
  try {
    await buildBare(built('bare'));
    await buildBehindHost(built('floor'), { pane: ONE_BUTTON, withReact: true });
    await buildBehindHost(built('alike'), { pane: ONE_BUTTON });
    await buildBehindHost(built('pane'));
    const { bare, floor, alike, pane } = await startsByTurns(browser, {
      bare: { built: built('bare'), ending: '', text: BUTTON },
      floor: { built: built('floor'), ending: 'taskpane.html', text: BUTTON },
      alike: { built: built('alike'), ending: 'taskpane.html', text: BUTTON },
      pane: { built: built('pane'), ending: 'taskpane.html', text: HEADLINE },
    });
    say(
      `  ${inMs(quickestOf(pane))}; provider and one button behind the same host ${inMs(quickestOf(floor))}, drawn as the pane is ${inMs(quickestOf(alike))}, without Office.js ${inMs(quickestOf(bare))}`,
    );
    const middle = (of: 'shown' | 'busy') => ratio(middleOf(pane, floor, of), 1, BEHIND_HOST, '1.5 or less');
    say(`  ${middle('shown')}, the middle of ${RUNS} turns`);
    say(`  in processor time of the page's thread, Excel's stand-in included: ${middle('busy')}`);
    say(`  ${ratio(middleOf(pane, alike, 'shown'), 1, 'one button that is drawn as the pane is')}`);
    say(`  ${ratio(quickestOf(pane), quickestOf(bare), 'one button without Office.js')}`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(config: webpack.Configuration): Promise<void> {
  const compiler = webpack(config);
  await new Promise<void>((done, reject) => {
    compiler.run((error, stats) => (error || stats?.hasErrors() ? reject(error ?? stats) : done()));
  });
}

interface Behind {
  readonly pane?: readonly string[];
  /** With nothing in React's stead. */
  readonly withReact?: boolean;
}

/** The workbench as it is served, but small, as what ships is; with another pane where one is given. */
function buildBehindHost(folder: string, { pane, withReact = false }: Behind = {}): Promise<void> {
  const config = makeWorkbenchConfig();
  return build({
    ...config,
    ...(withReact && { resolve: { ...config.resolve, alias: {} } }),
    ...(pane && {
      entry: { ...(config.entry as object), taskpane: { import: [...pane], dependOn: 'commands' } },
    }),
    optimization: { ...config.optimization, minimize: true },
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

interface Shown {
  /** The folder of a build behind the workbench's server; its own, unless told. */
  readonly built: string | undefined;
  /** Of the address of the frame. */
  readonly ending: string;
  readonly text: string;
}

interface Start {
  /** Milliseconds until the frame shows the text, counted from its own navigation. */
  readonly shown: number;
  /** Milliseconds of the processor on the page's thread, from the page's navigation to a little after that. */
  readonly busy: number;
}

export const quickestOf = (starts: readonly Start[]): number => Math.min(...starts.map(({ shown }) => shown));

/** Of the ratios of one to the other in the same turn: others use the machine, and what they do changes from turn to turn. */
function middleOf(starts: readonly Start[], others: readonly Start[], of: keyof Start): number {
  const ratios = starts.map((start, turn) => start[of] / (others[turn]?.[of] ?? Number.NaN));
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN;
}

/** Each of them is started in each turn. */
export async function startsByTurns<Name extends string>(
  browser: Browser,
  wanted: Readonly<Record<Name, Shown>>,
): Promise<Readonly<Record<Name, readonly Start[]>>> {
  const all = (Object.entries(wanted) as [Name, Shown][]).map(([name, one]) => ({ name, one }));
  const servers = await Promise.all(all.map(({ one }) => serveWorkbench(0, one.built)));
  const starts = all.map((): Start[] => []);
  try {
    for (let turn = 0; turn < RUNS; turn++)
      for (const [index, { one }] of all.entries())
        starts[index]?.push(await startOf(browser, servers[index]?.address ?? '', one));
  } finally {
    for (const server of servers) await server.close();
  }
  return Object.fromEntries(all.map(({ name }, index) => [name, starts[index]])) as Record<Name, Start[]>;
}

async function startOf(browser: Browser, address: string, { ending, text }: Shown): Promise<Start> {
  const page = await browser.newPage();
  try {
    await page.addInitScript({ content: markWhenShown(ending, text) });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    for (let tries = 0; tries < TRIES; tries++) {
      const frame = page.frames().find((one) => one.url().endsWith(ending));
      const shown = await frame?.evaluate<number | null>(SHOWN_AT).catch(() => null);
      if (shown) {
        const { metrics } = await session.send('Performance.getMetrics');
        const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
        return { shown, busy: seconds * 1000 };
      }
      await page.waitForTimeout(20);
    }
    throw new Error(`${address}${ending} never showed "${text}".`);
  } finally {
    await page.close();
  }
}
