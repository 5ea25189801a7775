// npm run workbench: the workbench, a page that looks like Excel with the add-in's real task pane beside it, from a fresh clone.
import { pathToFileURL } from 'node:url';
import { checkNode, ensurePackages } from './ensure.mjs';
import { buildWorkbench } from './workbench/build.mjs';
import { serveWorkbench } from './workbench/serve.mjs';

/** Builds and serves it. PORT in the environment chooses another port. @returns what serveWorkbench does */
export async function startWorkbench(port = process.env.PORT ? Number(process.env.PORT) : undefined) {
  checkNode();
  await ensurePackages();
  await buildWorkbench();
  return serveWorkbench(port);
}

export const WHAT_IT_IS =
  'For development and trial only, served from this machine to this machine: it is not Excel.';

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log('Building the workbench ...');
    const { address } = await startWorkbench();
    console.log(`\nThe workbench: ${address}\n${WHAT_IT_IS} Ctrl+C ends it.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
