// What every webpack configuration has in common: where the sources are and how TypeScript is turned into JavaScript.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { ShortStyleNames } from './styles/short-names.mjs';

/** The folder of package.json, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export const resolve = { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] };

/**
 * Tells V8 that nearly all of these scripts runs as the page starts: it then compiles them whole while they arrive, beside
 * the page's thread, and not function by function on it. Other engines read a comment.
 * @param {RegExp} test of the names of scripts
 */
export const compiledAtOnce = (test) =>
  new webpack.BannerPlugin({
    test,
    raw: true,
    banner: '//# allFunctionsCalledOnLoad',
    // Behind what leaves comments out, before what maps places.
    stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });

const styles = join(root, 'scripts/webpack/styles/loader.cjs');

/** The rule for Fluent's styles, which it has made already. */
const fluentStyles = { test: /[\\/]node_modules[\\/]@fluentui[\\/].*\.styles\.js$/, use: [styles] };

/**
 * The rule for our own sources. Types are checked by tsc, not here.
 * @param {string} target the oldest JavaScript that must run the result, such as "es2022"
 */
export const compileTypeScript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // The last is run first.
  use: [
    styles,
    {
      loader: 'swc-loader',
      options: {
        jsc: {
          target,
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        // Imports stay imports, so that webpack can leave out what is not used.
        module: { type: 'es6' },
        sourceMaps: true,
      },
    },
  ],
});

/** What the scripts of pane, page and workbench have in common; their own plugins come after these. */
export const forBrowsers = () => ({
  target: ['web', 'es2022'],
  context: root,
  resolve,
  module: { rules: [compileTypeScript('es2022'), fluentStyles] },
  // Names that no script but ours ever sees are as short as they can be; what is called once stays where it is, since
  // packed it is smaller so.
  optimization: {
    mangleExports: 'size',
    minimizeOptions: { javascript: { compress: { passes: 3, inline: 1 } } },
  },
  plugins: [new ShortStyleNames()],
  performance: { hints: false },
  stats: 'errors-warnings',
});
