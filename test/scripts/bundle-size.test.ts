/** The size that is held to a budget is that of the product's own scripts, as they travel. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureBundle } from '../../scripts/bundle-size.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-dist-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): number => {
  writeFileSync(join(folder, name), text);
  return gzipSync(text, { level: 9 }).length;
};

test.each([
  ['as written', (name: string) => `<script defer src="${name}"></script>`],
  ['as webpack shortens it', (name: string) => `<script defer src=${name}></script>`],
])('Scripts that the page names are its first load, %s; office.js and maps are not counted', (_how, tag) => {
  const libraries = write('libraries.1.js', 'a'.repeat(5000));
  const pane = write('taskpane.2.js', 'b'.repeat(50));
  const later = write('later.3.js', 'c'.repeat(500));
  write('taskpane.2.js.map', '{}');
  write('taskpane.html', tag('https://example.org/office.js') + tag('libraries.1.js') + tag('taskpane.2.js'));
  const { files, firstBytes, allBytes } = measureBundle(folder);
  expect({ firstBytes, allBytes }).toEqual({
    firstBytes: libraries + pane,
    allBytes: libraries + pane + later,
  });
  expect(files.filter((file) => !file.first).map((file) => file.name)).toEqual(['later.3.js']);
});

test('A folder without a build is refused in one sentence', () => {
  expect(() => measureBundle(folder)).toThrow('There is no build to measure');
});
