// Serves folders of files to this machine alone, over http or, where Excel itself is to load them, over https.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSafeServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { makeServerHeaders } from '../webpack/content-security-policy.mjs';

/** Nobody else on the network can reach it. */
const HOST = '127.0.0.1';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * What docs/deploy.md asks every host to send, so that whatever is tried here is tried under it; but that a browser should
 * ask for https from now on, which it would then ask of every other server on this machine.
 */
const usualHeaders = makeServerHeaders();
delete usualHeaders['Strict-Transport-Security'];

/** The file that an address means; undefined where there is none, or it leads out of its folder. */
function findFile(wanted, folders) {
  const [prefix, folder] = folders.find(([start]) => wanted.startsWith(start));
  const file = normalize(join(folder, wanted.slice(prefix.length)));
  if (!file.startsWith(folder + sep) || file.includes('\0')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function answer(request, response, { folders, made = () => undefined, headersOf = () => ({}) }) {
  const start = (status, path, type) =>
    response.writeHead(status, {
      ...usualHeaders,
      ...headersOf(path),
      'Cache-Control': 'no-store',
      'Content-Type': type,
    });
  const say = (status, sentence) => start(status, '', TYPES['.html']).end(sentence);
  // A page of another site that was pointed at this machine under its own name gets nothing.
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (name !== HOST && name !== 'localhost') return say(403, 'Only for this machine.');
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1);
  } catch {
    return say(400, 'That is not an address.');
  }
  const text = made(path);
  if (text !== undefined) return start(200, path, TYPES[extname(path)]).end(text);
  const file = findFile(path === '' ? 'index.html' : path, folders);
  if (file === undefined) return say(404, 'There is no such page.');
  start(200, path, TYPES[extname(file)] ?? 'application/octet-stream');
  return createReadStream(file).pipe(response);
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
 * @param {object} site
 * @param {[prefix: string, folder: string][]} site.folders the first one whose prefix fits is looked in; the last prefix is ''
 * @param {(path: string) => string | undefined} [site.made] what is made when it is asked for
 * @param {(path: string) => Record<string, string>} [site.headersOf] besides those that every host should send
 * @param {number} port 0 is any
 * @param {{ key: Buffer, cert: Buffer }} [certificate] https with it, otherwise http
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} the address with a slash at its end
 * @throws with the code EADDRINUSE where the port is taken
 */
export async function serveFiles(site, port, certificate) {
  const handle = (request, response) => answer(request, response, site);
  const server = certificate ? createSafeServer(certificate, handle) : createServer(handle);
  await listen(server, port);
  return {
    // A certificate is for a name.
    address: `${certificate ? 'https://localhost' : `http://${HOST}`}:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
