// npm run page: the page of one file, from a fresh clone; webpack says its size and SHA-256.
import { join } from 'node:path';
import { ensurePackages } from './ensure.mjs';
import { root, runNode } from './run-program.mjs';

await ensurePackages();
const code = await runNode(join(root, 'node_modules/webpack/bin/webpack.js'), [
  ...['--config-name', 'page', '--mode', 'production'],
]);
if (code === 0)
  console.log(
    `\nOpen it in a browser, or give it to somebody:\n  ${join(root, 'build', 'page', 'rag-action-plan.html')}`,
  );
process.exitCode = code;
