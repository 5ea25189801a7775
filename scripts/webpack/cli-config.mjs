// The command line as one file, build/cli/ragplan.cjs, with everything it needs inside: Node opens one file, not dozens.
// It is a script and no module, since only of a script Node 20 can keep what it has compiled.
import { join } from 'node:path';
import { keepCompiled } from './keep-compiled.mjs';
import { Licences } from './licences.mjs';
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
      filename: '[name].cjs',
      chunkFilename: '[name].cjs',
      clean: true,
    },
    devtool: 'source-map',
    resolve,
    // commander wants it for commands that are programs of their own; ragplan has none, and it takes a while to load.
    externals: { 'node:child_process': 'var {}' },
    experiments: { deferImport: true },
    module: {
      rules: [
        compileTypeScript('es2022'),
        {
          test: /\.ts$/,
          enforce: 'post',
          loader: join(root, 'scripts/webpack/defer-imports.cjs'),
          options: { libraries: ['fflate', 'numfmt'] },
        },
      ],
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      // Of ASCII alone a text is read, and kept in memory, in half the time and room.
      minimizeOptions: { javascript: { format: { ascii_only: true } } },
    },
    plugins: [new Licences(), keepCompiled(join(root, 'build/cli/ragplan.cjs'))],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
