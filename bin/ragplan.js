#!/usr/bin/env node
// Starts the command line that `npm run build:cli` makes.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');

const program = join(__dirname, '../build/cli/ragplan.cjs');

if (!existsSync(program)) {
  process.stderr.write('ragplan is not built yet: run "npm run build:cli" in its folder, then try again.\n');
  process.exitCode = 2;
} else if (enableCompileCache) {
  // From Node 22.1 on, Node itself keeps on disk what it has compiled.
  enableCompileCache();
  require(program);
} else {
  require('./kept.js').start(program);
}
