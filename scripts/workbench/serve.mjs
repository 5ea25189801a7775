// Serves the built workbench to this machine alone: its own files, the samples, and Microsoft's library from node_modules.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { root } from '../run-program.mjs';
import { makeServerHeaders, makeWorkbenchPolicy } from '../webpack/content-security-policy.mjs';

/** Nobody else on the network can reach it. */
const HOST = '127.0.0.1';
const USUAL_PORT = 3000;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where Excel's place is taken: the page around the pane. */
const OWN_PAGE = 'index.html';

/** What docs/deploy.md asks every host to send, so that whatever is tried here is tried under it. */
const headersOf = (path) => ({
  ...makeServerHeaders(),
  ...(path === OWN_PAGE && { 'Content-Security-Policy': makeWorkbenchPolicy() }),
  'Cache-Control': 'no-store',
});

/** The first folder whose prefix fits is looked in. */
const foldersWith = (built) => [
  ['office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
  ['samples/', join(root, 'samples')],
  ['', built],
];

const listSamples = () => readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.xlsx'));

/** The sample that shows most comes first. */
const FIRST = 'corporate-peer-challenge.xlsx';
const inOrder = (names) => [
  ...names.filter((name) => name === FIRST),
  ...names.filter((name) => name !== FIRST),
];

/** The file that an address means; undefined where there is none, or it leads out of its folder. */
function findFile(wanted, folders) {
  const [prefix, folder] = folders.find(([start]) => wanted.startsWith(start));
  const file = normalize(join(folder, wanted.slice(prefix.length)));
  if (!file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response, folders) {
  const send = (status, type, body) => {
    response.writeHead(status, { ...headersOf(''), 'Content-Type': type });
    response.end(body);
  };
  // A page of another site that was pointed at this machine under its own name gets nothing.
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (name !== HOST && name !== 'localhost') return send(403, TYPES['.html'], 'Only for this machine.');
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://workbench').pathname).slice(1);
  } catch {
    return send(400, TYPES['.html'], 'That is not an address.');
  }
  if (path === 'samples.json') return send(200, TYPES['.json'], JSON.stringify(inOrder(listSamples())));
  const wanted = path === '' ? OWN_PAGE : path;
  const file = findFile(wanted, folders);
  if (file === undefined) return send(404, TYPES['.html'], 'There is no such page.');
  response.writeHead(200, {
    ...headersOf(wanted),
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
  });
  createReadStream(file).pipe(response);
  return undefined;
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });

/**
 * @param {number} [port] 0 is any; where the usual one is taken, any is taken
 * @param {string} [built] the folder that the build made
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address with a slash at its end
 */
export async function serveWorkbench(port = USUAL_PORT, built = join(root, 'build/workbench')) {
  const folders = foldersWith(built);
  const server = createServer((request, response) => answer(request, response, folders));
  try {
    await listen(server, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return {
    address: `http://${HOST}:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
