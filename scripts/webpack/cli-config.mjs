// The command line as one file, build/cli/ragplan.mjs, with everything it needs inside: Node opens one file, not dozens.
import { join } from 'node:path';
import { compileTypeScript, resolve, root } from './shared-config.mjs';

/** @returns {import('webpack').Configuration} */
export function makeCliConfig() {
  return {
    name: 'cli',
    mode: 'production',
    target: 'node20',
    context: root,
    entry: { ragplan: './src/cli/main.ts' },
    output: {
      path: join(root, 'build/cli'),
      filename: '[name].mjs',
      chunkFilename: '[name].mjs',
      clean: true,
      module: true,
      chunkFormat: 'module',
      // `ragplan` is also started from other folders: chunks are found beside the file, not in the working folder.
      publicPath: 'auto',
      library: { type: 'module' },
    },
    experiments: { outputModule: true },
    devtool: 'source-map',
    resolve,
    module: { rules: [compileTypeScript('es2022')] },
    optimization: { splitChunks: false, runtimeChunk: false },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
