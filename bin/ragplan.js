#!/usr/bin/env node
// Starts the command line that `npm run build:cli` makes.
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../build/cli/ragplan.mjs', import.meta.url);

if (existsSync(program)) {
  // From Node 22 on, the compiled program is kept on disk, and the next start is quicker.
  module.enableCompileCache?.();
  await import(program.href);
} else {
  process.stderr.write('ragplan is not built yet: run "npm run build:cli" in its folder, then try again.\n');
  process.exitCode = 2;
}
