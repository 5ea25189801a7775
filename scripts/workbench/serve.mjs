// The workbench as a site of this machine: its own files, the samples, and Microsoft's library from node_modules.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-program.mjs';
import { serveFiles } from '../serve/files.mjs';
import { makeWorkbenchPolicy } from '../webpack/content-security-policy.mjs';

const USUAL_PORT = 3000;

/** Where Excel's place is taken: the page around the pane. */
const OWN_PAGES = ['', 'index.html'];

const listSamples = () => readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));

/** The sample that shows most comes first. */
const FIRST = 'corporate-peer-challenge.xlsx';
const inOrder = (names) => [
  ...names.filter((name) => name === FIRST),
  ...names.filter((name) => name !== FIRST),
];

const siteOf = (built) => ({
  folders: [
    ['office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
    ['samples/', join(root, 'samples')],
    ['', built],
  ],
  made: (path) => (path === 'samples.json' ? JSON.stringify(inOrder(listSamples())) : undefined),
  headersOf: (path) => (OWN_PAGES.includes(path) ? { 'Content-Security-Policy': makeWorkbenchPolicy() } : {}),
});

/**
 * @param {number} [port] 0 is any; where the usual one is taken, any is taken
 * @param {string} [built] the folder that the build made
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address with a slash at its end
 */
export async function serveWorkbench(port = USUAL_PORT, built = join(root, 'build/workbench')) {
  try {
    return await serveFiles(siteOf(built), port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveFiles(siteOf(built), 0);
  }
}
