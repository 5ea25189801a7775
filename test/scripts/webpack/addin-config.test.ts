/** What is put on a council's server: the pages, the icons and the manifest, built as for a deployment. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { checkManifest } from '../../../scripts/manifest/check-manifest';
import { ADDIN_ENTRY, makeAddinConfig } from '../../../scripts/webpack/addin-config.mjs';
import { makePagePolicy, OFFICE_SCRIPT } from '../../../scripts/webpack/content-security-policy.mjs';
import { version } from '../manifest/broken-manifest';

const ADDRESS = 'https://apps.example.gov.uk/ragplan';
const address = process.env['RAGPLAN_ADDRESS'];

let dist: string;

/** The real configuration, but for its entry. */
async function build(): Promise<void> {
  const config = makeAddinConfig({}, { mode: 'production' });
  const compiler = webpack({
    ...config,
    entry: {
      ...ADDIN_ENTRY,
      taskpane: { ...ADDIN_ENTRY.taskpane, import: './test/scripts/webpack/small-entry.ts' },
    },
    output: { ...config.output, path: dist },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
}

const read = (name: string) => readFileSync(join(dist, name), 'utf8');

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'ragplan-addin-'));
  process.env['RAGPLAN_ADDRESS'] = `${ADDRESS}/`;
  await build();
}, 60_000);

afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
  if (address === undefined) delete process.env['RAGPLAN_ADDRESS'];
  else process.env['RAGPLAN_ADDRESS'] = address;
});

test('The manifest names the deployment address only, and every file it names was built', () => {
  const manifest = read('manifest.xml');
  expect(checkManifest(manifest, { productVersion: version, folders: [dist] })).toEqual([]);
  expect(manifest).toContain(`${ADDRESS}/taskpane.html`);
  expect(manifest).not.toContain('localhost');
});

test.each(['taskpane.html', 'help.html'])(
  '%s is in English, has a title and carries the strict policy',
  (name) => {
    const page = read(name);
    expect(page).toMatch(/<html[^>]* lang="?en-GB/);
    expect(page).toMatch(/<title>[^<]*RAG Action Plan<\/title>/);
    expect(page).toContain(`content="${makePagePolicy()}"`);
  },
);

test("The page runs Microsoft's library and the names of the buttons at once, and the rest under a name that changes with its content", () => {
  const scripts = [...read('taskpane.html').matchAll(/<script( defer)?[^>]*\bsrc="?([^\s">]+)/g)];
  expect(scripts.map(([, waits]) => waits !== undefined)).toEqual([false, false, true]);
  const names = scripts.map(([, , name]) => name);
  expect(names[0]).toBe(OFFICE_SCRIPT);
  expect(names[1]).toMatch(/^commands\.[0-9a-f]{12}\.js$/);
  expect(names[2]).toMatch(/^taskpane\.[0-9a-f]{12}\.js$/);
  expect(readdirSync(dist)).toEqual(expect.arrayContaining([names[1], names[2], `${names[2]}.map`]));
});

test('The page asks for all of its own scripts before it waits for Office.js, under its policy', () => {
  const page = read('taskpane.html');
  const asked = [...page.matchAll(/<link[^>]*\brel="?preload"?[^>]*\bhref="?([^\s">]+)/g)];
  const own = [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, name]) => name).slice(1);
  expect(asked.map(([, name]) => name)).toEqual(own);
  expect(asked.every(({ index }) => index > page.indexOf('Content-Security-Policy'))).toBe(true);
  expect(asked.every(({ index }) => index < page.indexOf(OFFICE_SCRIPT, page.indexOf('<script')))).toBe(true);
});

test('The scripts that start the pane tell V8 to compile them while they arrive, and no other does', () => {
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js')))
    expect([name, read(name).startsWith('//# allFunctionsCalledOnLoad\n')]).toEqual([
      name,
      /^(?:libraries|taskpane)\b/.test(name),
    ]);
});

test('What the page runs before all else is small', () => {
  const [script] = readdirSync(dist).filter((name) => /^commands\..*\.js$/.test(name));
  expect(statSync(join(dist, script!)).size).toBeLessThan(8_000);
});

test('The help page runs no script, so that it opens where the add-in does not', () => {
  expect(read('help.html')).not.toContain('<script');
  expect(read('help.html')).toContain(`Version ${version}`);
});

test('A page without JavaScript says what is needed', () => {
  expect(read('taskpane.html')).toMatch(/<noscript>[\s\S]*needs JavaScript[\s\S]*<\/noscript>/);
});
