// npm run page: the page of one file, from a fresh clone; webpack says its size and SHA-256.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './ensure.mjs';
import { root, runNode } from './run-program.mjs';

/** @returns {Promise<string | undefined>} the path of the page; undefined where it could not be made */
export async function makePage() {
  await ensurePackages();
  const code = await runNode(join(root, 'node_modules/webpack/bin/webpack.js'), [
    ...['--config-name', 'page', '--mode', 'production'],
  ]);
  if (code !== 0) return undefined;
  const page = join(root, 'build', 'page', 'rag-action-plan.html');
  console.log(`\nOpen it in a browser, or give it to somebody:\n  ${page}`);
  return page;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if ((await makePage()) === undefined) process.exitCode = 1;
}
