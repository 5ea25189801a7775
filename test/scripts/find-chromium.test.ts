/** A browser is looked for where officers' and developers' machines have one, and its absence is said plainly. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findChromium, NO_CHROMIUM } from '../../scripts/find-chromium.mjs';

/** A platform without usual places, so that this machine's own browser is not found. */
const NOWHERE = 'freebsd';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function putProgram(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

test('Chromium is found by its usual names in any folder of the PATH', () => {
  const path = putProgram('google-chrome');
  expect(findChromium({ PATH: ['/no/such/folder', folder].join(delimiter) }, NOWHERE)).toBe(path);
});

test('CHROMIUM_PATH wins over what is on the PATH', () => {
  putProgram('chromium');
  const chosen = putProgram('my-browser');
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: chosen }, NOWHERE)).toBe(chosen);
});

test('A CHROMIUM_PATH that is wrong is not silently replaced by another browser', () => {
  putProgram('chromium');
  expect(findChromium({ PATH: folder, CHROMIUM_PATH: join(folder, 'none') }, NOWHERE)).toBeUndefined();
});

test('A folder of that name is not a browser', () => {
  mkdirSync(join(folder, 'chromium'));
  expect(findChromium({ PATH: folder }, NOWHERE)).toBeUndefined();
  expect(findChromium({}, NOWHERE)).toBeUndefined();
});

test('Without a browser the sentence says what to install and what to set', () => {
  expect(NO_CHROMIUM).toContain('Install Chromium or Chrome');
  expect(NO_CHROMIUM).toContain('CHROMIUM_PATH');
});
