// The page as one file, build/page/rag-action-plan.html, with everything it needs inside.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OneFile } from './one-file.mjs';
import { forBrowsers, root } from './shared-config.mjs';

const PAGE_FILE = 'rag-action-plan.html';
const FOLDER = join(root, 'build/page');

/** What was made, for whoever compares it: size, and the print by which two builds can be told to be the same. */
function describePage(path) {
  const bytes = readFileSync(path);
  return {
    bytes: bytes.length,
    gzipped: gzipSync(bytes, { level: 9 }).length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

class SayWhatWasMade {
  apply(compiler) {
    compiler.hooks.done.tap('SayWhatWasMade', (stats) => {
      if (stats.hasErrors()) return;
      const { path } = stats.compilation.outputOptions;
      const { bytes, gzipped, sha256 } = describePage(join(path, PAGE_FILE));
      console.log(`${PAGE_FILE}: ${kilobytes(bytes)}, ${kilobytes(gzipped)} gzipped\nSHA-256 ${sha256}`);
    });
  }
}

/** @returns {import('webpack').Configuration} */
export function makePageConfig() {
  const shared = forBrowsers();
  return {
    ...shared,
    name: 'page',
    mode: 'production',
    entry: { page: './src/page/index.tsx' },
    output: { path: FOLDER, filename: '[name].js', clean: true },
    devtool: false,
    module: {
      ...shared.module,
      // Nothing can be fetched later: what the pane fetches when it is first asked for is there from the start.
      parser: { javascript: { dynamicImportMode: 'eager' } },
    },
    plugins: [
      ...shared.plugins,
      new OneFile({ template: 'src/page/page.html', icon: 'assets/icon-32.png', file: PAGE_FILE }),
      new SayWhatWasMade(),
    ],
  };
}
