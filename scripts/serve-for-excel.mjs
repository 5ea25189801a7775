// Serves add-ins from this folder to Excel on this machine, built again at every change: `npm run dev-server` the product,
// `npm run try-in-excel` the product and the trial of what is assumed about Excel.
import { join } from 'node:path';
import { checkNode, ensurePackages } from './ensure.mjs';
import { root } from './run-program.mjs';
import { readCertificate } from './serve/certificate.mjs';
import { serveFiles } from './serve/files.mjs';

/** manifest.xml names it. */
const PORT = 3000;

/** Never dist/: what is made here is not for anyone else. */
const CONFIGS = {
  product: async () => {
    const { makeAddinConfig } = await import('./webpack/addin-config.mjs');
    const config = makeAddinConfig({}, { mode: 'development' });
    return { ...config, output: { ...config.output, path: join(root, 'build/addin') } };
  },
  trial: async () => {
    const { makeWorkbenchConfig } = await import('./webpack/workbench-config.mjs');
    return makeWorkbenchConfig({ isForExcel: true });
  },
};

/** Says when it is built, and what is wrong where it is not, and goes on watching. @returns after the first building */
async function watch(config) {
  const { default: webpack } = await import('webpack');
  return new Promise((resolve, reject) => {
    webpack(config).watch({}, (error, stats) => {
      if (error) return reject(error);
      console.log(
        stats.hasErrors()
          ? stats.toString({ preset: 'errors-only' })
          : `Built at ${new Date().toLocaleTimeString('en-GB')}.`,
      );
      return resolve();
    });
  });
}

const readable = (error) =>
  error.code === 'EADDRINUSE'
    ? `Port ${PORT}, which manifest.xml names, is in use: stop the other program (another server of this project?) and try again.`
    : error.message;

try {
  checkNode();
  const certificate = readCertificate();
  await ensurePackages();
  const config = await CONFIGS[process.argv[2] ?? 'product']();
  console.log('Building ...');
  await watch(config);
  const { address } = await serveFiles({ folders: [['', config.output.path]] }, PORT, certificate);
  console.log(
    `Serving to Excel on this machine: ${address}manifest.xml. Reload the pane to see a change. Ctrl+C ends it.`,
  );
} catch (error) {
  console.error(readable(error));
  process.exit(2);
}
