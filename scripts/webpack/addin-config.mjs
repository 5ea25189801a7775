// The add-in as a folder to serve, dist/: the pages, the scripts under names that change with their content, the icons
// and the manifest for the address given in the environment.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { makePagePolicy, OFFICE_SCRIPT } from './content-security-policy.mjs';
import { ADDRESS_VARIABLE, DEVELOPMENT_ADDRESS, placeAddress, readAddress } from './deployment-address.mjs';
import { compiledAtOnce, forBrowsers, root } from './shared-config.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * The names of the ribbon's commands must be known before anything else: their script is run at once, and is small. What
 * they do is in the same script as the pane: with a shared runtime Excel loads one page for both. One runtime of webpack's
 * lies under both scripts, so that they share what they remember.
 */
export const ADDIN_ENTRY = {
  commands: './src/commands/index.ts',
  taskpane: { import: ['./src/commands/ribbon.ts', './src/taskpane/index.tsx'], dependOn: 'commands' },
};

/** Whether a page runs the script at once, right after Office.js; all others wait until the page is there. */
export const isBlocking = (file) => /^commands\b/.test(file);

/**
 * @returns {import('webpack').Configuration}
 */
export function makeAddinConfig(_env, { mode = 'production' } = {}) {
  const production = mode === 'production';
  const address = readAddress(process.env[ADDRESS_VARIABLE] || DEVELOPMENT_ADDRESS);
  const page = { policy: makePagePolicy(), officeScript: OFFICE_SCRIPT, version };
  const shared = forBrowsers();
  return {
    ...shared,
    name: 'addin',
    mode,
    entry: ADDIN_ENTRY,
    output: {
      path: join(root, 'dist'),
      filename: production ? '[name].[contenthash:12].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:12].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
      // Stands at the head of each script.
      uniqueName: 'rap',
      // Relative, so that the folder can be served from any path.
      publicPath: 'auto',
      clean: true,
    },
    // Never one of webpack's eval kinds: the pages forbid eval.
    devtool: 'source-map',
    optimization: {
      ...shared.optimization,
      // Preact and Fluent change less often than the product: a browser keeps them over an update.
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // What is fetched later is fetched once, by whichever part asks for it first.
          shared: { test: /[\\/]src[\\/]/, name: 'shared', chunks: 'async', minChunks: 2, minSize: 1000 },
          libraries: { test: /[\\/]node_modules[\\/]/, name: 'libraries', chunks: 'initial' },
        },
      },
    },
    plugins: [
      ...shared.plugins,
      compiledAtOnce(/^(?:libraries|taskpane)\b.*\.js$/),
      // Webpack makes the pages small itself.
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        // The template names the scripts itself.
        inject: false,
        minify: false,
        isBlocking,
        ...page,
      }),
      new HtmlPlugin({
        template: './src/taskpane/help.html',
        filename: 'help.html',
        chunks: [],
        minify: false,
        ...page,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'manifest.xml', transform: (text) => placeAddress(text.toString(), address) },
        ],
      }),
    ],
  };
}
