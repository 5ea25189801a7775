// How much JavaScript the task pane makes a browser fetch, gzipped as a server would: `npm run size` after a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** The product's own scripts that the page names: what must arrive before the pane can show anything. */
const readFirstScripts = (page) =>
  [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
    .map((match) => match[1])
    .filter((src) => !/^https?:/.test(src));

/**
 * office.js is Microsoft's and is left out.
 * @param {string} folder a built add-in
 * @returns {{ files: { name: string, first: boolean, bytes: number }[], firstBytes: number, allBytes: number }}
 *   bytes are gzipped; the largest file is first
 * @throws {Error} one sentence where the folder holds no build
 */
export function measureBundle(folder = DIST) {
  const page = join(folder, 'taskpane.html');
  if (!existsSync(page)) throw new Error('There is no build to measure: run "npm run build" first.');
  const first = new Set(readFirstScripts(readFileSync(page, 'utf8')));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      name,
      first: first.has(name),
      bytes: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  return { files, firstBytes: sum(files.filter((file) => file.first)), allBytes: sum(files) };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { files, firstBytes, allBytes } = measureBundle(process.argv[2]);
    for (const { name, first, bytes } of files) {
      console.log(`${kilobytes(bytes)}  ${first ? 'first load' : 'later     '}  ${name}`);
    }
    console.log(`${kilobytes(firstBytes)}  JavaScript at first load, gzipped, office.js aside`);
    console.log(`${kilobytes(allBytes)}  JavaScript in all, gzipped, office.js aside`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
