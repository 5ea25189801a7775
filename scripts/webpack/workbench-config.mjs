// The workbench as a folder to serve on this machine, build/workbench/: the page around the stand-in for Excel, and the
// add-in's own page with the stand-in put behind it. For development: never part of dist/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { ADDIN_ENTRY, isBlocking } from './addin-config.mjs';
import { makePagePolicy, OFFICE_SCRIPT } from './content-security-policy.mjs';
import { compiledAtOnce, forBrowsers, root } from './shared-config.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const CARLITO = join(root, 'node_modules/@fontsource/carlito/files');

/** Where the workbench's server answers with Microsoft's library as it stands in node_modules. */
const LOCAL_OFFICE_SCRIPT = 'office-js/office.js';

/** Puts the stand-in's two scripts around Office.js in the add-in's pages; nothing else in them is changed. */
class AroundOffice {
  apply(compiler) {
    compiler.hooks.compilation.tap('AroundOffice', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('AroundOffice', (page) => {
        const office = `<script src="${LOCAL_OFFICE_SCRIPT}"></script>`;
        const around = `<script src="before-office.js"></script>\n    ${office}\n    <script src="after-office.js"></script>`;
        return { ...page, html: page.html.replace(office, around) };
      });
    });
  }
}

/** Another add-in, by another id, whose pane is the page that tries the stand-in's assumptions in Excel itself. */
const ASSUMPTIONS_ID = '2b1c4f0e-6a0d-4a56-9a53-0c1f3f3f7d52';
const pointAtAssumptions = (text) =>
  text
    .toString()
    .replace(/<Id>.*?<\/Id>/, `<Id>${ASSUMPTIONS_ID}</Id>`)
    .replace(/(<DisplayName DefaultValue=)".*?"/, '$1"A trial in Excel"')
    .replace(/<VersionOverrides[^]*<\/VersionOverrides>\s*/, '')
    .replaceAll('/taskpane.html', '/assumptions.html');

/**
 * @param {{ isForExcel?: boolean }} options as `npm run try-in-excel` serves it: Excel itself shows the pages then, with
 *   Microsoft's library as it is today. That of node_modules is of 2022, and leaves out what came later.
 * @returns {import('webpack').Configuration}
 */
export function makeWorkbenchConfig({ isForExcel = false } = {}) {
  const page = {
    minify: false,
    policy: makePagePolicy(),
    officeScript: isForExcel ? OFFICE_SCRIPT : LOCAL_OFFICE_SCRIPT,
    version,
  };
  const shared = forBrowsers();
  return {
    ...shared,
    name: 'workbench',
    mode: 'production',
    // As in production but for minification, which takes longer than all the rest.
    optimization: { ...shared.optimization, minimize: false },
    entry: {
      workbench: './test/workbench/main.tsx',
      'before-office': './test/workbench/pane/before-office.ts',
      'after-office': './test/workbench/pane/after-office.ts',
      ...ADDIN_ENTRY,
      assumptions: './test/workbench/pane/assumptions.ts',
    },
    output: { path: join(root, 'build/workbench'), filename: '[name].js', publicPath: 'auto', clean: true },
    // Unchanged modules are not compiled again at the next start.
    cache: {
      type: 'filesystem',
      cacheDirectory: join(root, 'build/.webpack'),
      // But all of them where how they are compiled is another.
      buildDependencies: { config: [join(root, 'scripts/webpack/')] },
    },
    // Never one of webpack's eval kinds: the pages forbid eval.
    devtool: 'source-map',
    plugins: [
      ...shared.plugins,
      compiledAtOnce(/^taskpane\b.*\.js$/),
      new HtmlPlugin({
        template: './test/workbench/workbench.html',
        filename: 'index.html',
        chunks: ['workbench'],
        minify: false,
      }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['commands', 'taskpane'],
        inject: false,
        isBlocking,
        ...page,
      }),
      new HtmlPlugin({ template: './src/taskpane/help.html', filename: 'help.html', chunks: [], ...page }),
      new HtmlPlugin({
        template: './test/workbench/assumptions.html',
        filename: 'assumptions.html',
        chunks: ['assumptions'],
        ...page,
      }),
      new AroundOffice(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          { from: 'test/workbench/workbench.css' },
          // As wide as Calibri, letter by letter: columns hold what they hold in Excel.
          {
            from: 'carlito-latin-{400,700}-{normal,italic}.woff2',
            context: CARLITO,
            to: 'fonts/[name][ext]',
          },
          { from: 'manifest.xml' },
          { from: 'manifest.xml', to: 'assumptions-manifest.xml', transform: pointAtAssumptions },
        ],
      }),
    ],
  };
}
