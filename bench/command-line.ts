/** `ragplan summary` on a sample, against a bare script that only loads the same file, and against starting Node. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inMs, quickest, ratio, say } from './timing';

const root = join(import.meta.dirname, '..');
const sample = join(root, 'samples', 'corporate-peer-challenge.xlsx');

const node =
  (...args: string[]) =>
  () => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };

const BARE = `import { readXlsx } from 'hucre/xlsx'; import { readFileSync } from 'node:fs';
await readXlsx(readFileSync(process.argv[1]), { readStyles: true });`;

export async function benchCommandLine(): Promise<void> {
  say('\nragplan summary on the sample of 62 actions');
  const start = await quickest(7, node('-e', '0'));
  const bare = await quickest(7, node('--input-type=module', '-e', BARE, sample));
  const summary = await quickest(7, node('bin/ragplan.js', 'summary', sample, '--as-at', '2024-09-05'));
  say(
    `  Node alone ${inMs(start)}; a script that only loads the file ${inMs(bare)}; ragplan ${inMs(summary)}`,
  );
  say(`  ${ratio(summary, bare, 'the bare script')}, ${ratio(summary, start, 'Node alone')}`);
}
