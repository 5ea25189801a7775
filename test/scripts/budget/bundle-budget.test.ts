/** How much JavaScript the pane may make a browser fetch, gzipped, office.js aside; the floor is printed beside it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { measureBundle } from '../../../scripts/bundle-size.mjs';
import { makeAddinConfig } from '../../../scripts/webpack/addin-config.mjs';

const FIRST_LOAD = 220_000;
const IN_ALL = 300_000;

let folder: string;

/** The real configuration; another entry where one is given. */
async function build(name: string, entry?: string) {
  const config = makeAddinConfig({}, { mode: 'production' });
  const path = join(folder, name);
  const compiler = webpack({
    ...config,
    ...(entry !== undefined && { entry: { taskpane: entry } }),
    output: { ...config.output, path },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
  return { path, ...measureBundle(path) };
}

let floor: Awaited<ReturnType<typeof build>>;
let pane: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-budget-'));
  floor = await build('floor', './test/scripts/budget/floor.tsx');
  pane = await build('pane');
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

test('The pane is inside its budget at first load and in all', () => {
  process.stdout.write(
    `Task pane, gzipped: ${kilobytes(pane.firstBytes)} at first load, ${kilobytes(pane.allBytes)} in all; ` +
      `provider and one button: ${kilobytes(floor.allBytes)}.\n`,
  );
  expect(floor.allBytes).toBeLessThan(pane.firstBytes);
  expect(pane.firstBytes).toBeLessThanOrEqual(FIRST_LOAD);
  expect(pane.allBytes).toBeLessThanOrEqual(IN_ALL);
});

test('The libraries that read and write files stay out of what the pane loads first', () => {
  const page = readFileSync(join(pane.path, 'taskpane.html'), 'utf8');
  const maps = readdirSync(pane.path).filter((name) => name.endsWith('.js.map'));
  const first = maps.filter((name) => page.includes(name.replace(/\.map$/, '')));
  expect(first.length).toBeGreaterThan(0);
  for (const name of first) {
    const { sources } = JSON.parse(readFileSync(join(pane.path, name), 'utf8')) as { sources: string[] };
    expect(sources.filter((source) => /node_modules\/(hucre|numfmt)\//.test(source))).toEqual([]);
  }
  expect(existsSync(join(pane.path, 'help.html'))).toBe(true);
});
