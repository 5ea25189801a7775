// What every webpack configuration has in common: where the sources are and how TypeScript is turned into JavaScript.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { Licences } from './licences.mjs';
import { NumberModules } from './number-modules.mjs';
import { aliases } from './renderer.mjs';
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

/** To make a script small it is read as a module of a newer language, in which to look at a property does nothing. */
const SMALL = {
  ecma: 2020,
  module: true,
  compress: { passes: 3, ecma: 2020, inline: 1, pure_getters: true },
  format: { ecma: 2020 },
};

/** What the scripts of pane, page and workbench have in common; their own plugins come after these. */
export const forBrowsers = () => ({
  target: ['web', 'es2022'],
  context: root,
  resolve: { ...resolve, alias: aliases },
  module: { rules: [compileTypeScript('es2022'), fluentStyles] },
  optimization: {
    // Names that no script but ours ever sees are as short as they can be.
    mangleExports: 'size',
    moduleIds: false,
    minimizeOptions: { javascript: SMALL },
  },
  plugins: [new NumberModules(), new ShortStyleNames(), new Licences()],
  performance: { hints: false },
  stats: 'errors-warnings',
});
