// Keeps beside the command line what V8 made of it in a run over a sample: `bin/kept.js` starts from it.
import { execFile } from 'node:child_process';
import module from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './shared-config.mjs';

const run = promisify(execFile);

/** Part of the build of `program`. A build without it is whole: the command line starts slower. */
export const keepCompiled = (program) => ({
  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    // A newer Node keeps by itself.
    if ('enableCompileCache' in module) return;
    compiler.hooks.afterEmit.tapPromise('KeepCompiled', async ({ warnings }) => {
      try {
        await run(process.execPath, [join(root, 'scripts/webpack/keep-run.mjs'), program]);
      } catch (error) {
        warnings.push(error);
      }
    });
  },
});
