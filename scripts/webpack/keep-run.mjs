// Runs the command line over a sample, then keeps what V8 has compiled for that: `keep-run.mjs PROGRAM`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../../bin/kept.js';
import { root } from './shared-config.mjs';

const [, , program] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'ragplan-keep-'));
const sample = join(root, 'samples/corporate-peer-challenge.xlsx');
process.argv = [process.execPath, program, 'summary', sample, '--out', join(folder, 'summary.xlsx')];

const { script, kept } = start(program);
process.on('exit', () => {
  rmSync(folder, { recursive: true });
  writeFileSync(kept, script.createCachedData());
});
