/** How much JavaScript the pane may make a browser fetch, gzipped, office.js aside. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webLightTheme } from '@fluentui/react-components';
import { parse } from 'acorn';
import webpack from 'webpack';
import { measureBundle } from '../../../scripts/bundle-size.mjs';
import { makeAddinConfig } from '../../../scripts/webpack/addin-config.mjs';
import { MARK } from '../../../scripts/webpack/styles/mark-names.cjs';
import { themeFor } from '../../../src/taskpane/theme';

const FIRST_LOAD = 158_600;
/** As much is aimed at. */
const IN_ALL = 300_000;

let folder: string;

async function build() {
  const config = makeAddinConfig({}, { mode: 'production' });
  const path = join(folder, 'pane');
  const compiler = webpack({ ...config, output: { ...config.output, path } });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  return { path, ...measureBundle(path) };
}

let pane: Awaited<ReturnType<typeof build>>;

const ROOT = join(__dirname, '../../..');
const DIST = join(ROOT, 'dist');
const MADE_FROM = ['src', 'scripts/webpack', 'assets', 'manifest.xml', 'package-lock.json', 'tsconfig.json'];

/** Whether what `npm test` has just built is there, and nothing that it is made from has changed since. */
function isBuilt(): boolean {
  const page = join(DIST, 'taskpane.html');
  if (!existsSync(page)) return false;
  const files = MADE_FROM.flatMap((name) =>
    statSync(join(ROOT, name)).isFile()
      ? [name]
      : readdirSync(join(ROOT, name), { recursive: true, encoding: 'utf8' }).map((inside) =>
          join(name, inside),
        ),
  );
  const builtAt = statSync(page).mtimeMs;
  return files.every((file) => statSync(join(ROOT, file)).mtimeMs < builtAt);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-budget-'));
  pane = isBuilt() ? { path: DIST, ...measureBundle(DIST) } : await build();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

test('The pane is inside its budget at first load and in all', () => {
  process.stdout.write(
    `Task pane, gzipped: ${kilobytes(pane.firstBytes)} at first load, ${kilobytes(pane.allBytes)} in all.\n`,
  );
  expect(pane.firstBytes).toBeGreaterThan(50_000);
  expect(pane.firstBytes).toBeLessThanOrEqual(FIRST_LOAD);
  expect(pane.allBytes).toBeLessThanOrEqual(IN_ALL);
});

/** What docs/deploy.md promises the pane runs in. */
const OLDEST_SAFARI = '16.4';
/** Calls that came after it. */
const TOO_NEW = [
  /\b(?:Object|Map)\.groupBy\(/,
  /\bPromise\.(?:withResolvers|try)\(/,
  /\bSet\.prototype\.(?:union|intersection|difference|isSubsetOf)\b/,
  /\bIterator\.(?:from|prototype)\b/,
  /\bRegExp\.escape\(/,
  /\bURL\.parse\(/,
  /\.getOrInsert(?:Computed)?\(/,
] as const;

test('The built scripts hold no syntax and no call that the oldest promised browser lacks', () => {
  const scripts = readdirSync(pane.path).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  const sources = scripts.map((name) => readFileSync(join(pane.path, name), 'utf8'));
  for (const source of sources) expect(() => parse(source, { ecmaVersion: 2022 })).not.toThrow();
  expect(TOO_NEW.filter((call) => sources.some((source) => call.test(source)))).toEqual([]);
  // Safari before 16.4 stops at a lookbehind, and the pane stays empty: the guide has to say so as long as there is one.
  expect(sources.some((source) => /\(\?<[=!]/.test(source))).toBe(true);
  const guide = readFileSync(join(__dirname, '../../../docs/deploy.md'), 'utf8');
  expect(guide).toContain(`Safari ${OLDEST_SAFARI} or newer`);
});

test("The theme has every colour and size of Fluent's that the built scripts name, and no other", () => {
  const scripts = readdirSync(pane.path).filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((name) =>
    [...readFileSync(join(pane.path, name), 'utf8').matchAll(/var\(--(\w+)/g)].map(([, token = '']) => token),
  );
  const used = Object.keys(webLightTheme).filter((name) => named.includes(name));
  expect(used.length).toBeGreaterThan(100);
  expect(Object.keys(themeFor(false)).sort()).toEqual(used.sort());
});

test('No name of a style is left marked, and none is a hash', () => {
  const scripts = readdirSync(pane.path).filter((name) => name.endsWith('.js'));
  const styles = scripts.map((name) => readFileSync(join(pane.path, name), 'utf8'));
  expect(styles.some((text) => text.includes('{display:flex;}'))).toBe(true);
  expect(styles.filter((text) => text.includes(MARK))).toEqual([]);
  expect(styles.flatMap((text) => text.match(/\.f[0-9a-z]{5,}\{display:flex;\}/g) ?? [])).toEqual([]);
});

test('What is too new is seen', () => {
  expect(() => parse('import a from "b" with { type: "json" };', { ecmaVersion: 2022 })).toThrow();
  expect(() => parse('/[a]/v', { ecmaVersion: 2022 })).toThrow();
  expect(TOO_NEW.some((call) => call.test('Object.groupBy(a, b)'))).toBe(true);
});

const MAKERS_OF_FILES_OR_STYLES =
  /node_modules\/(?:hucre|numfmt|fflate|docx|@xmldom|stylis|rtl-css-js|@fluentui\/tokens)\//;

test('The libraries that read and write files stay out of the pane, and those that make styles in a browser', () => {
  const maps = readdirSync(pane.path).filter((name) => name.endsWith('.js.map'));
  expect(maps.length).toBeGreaterThan(3);
  for (const name of maps) {
    const { sources } = JSON.parse(readFileSync(join(pane.path, name), 'utf8')) as { sources: string[] };
    expect(sources.filter((source) => MAKERS_OF_FILES_OR_STYLES.test(source))).toEqual([]);
  }
  expect(existsSync(join(pane.path, 'help.html'))).toBe(true);
});
