/** Runs the command line as a person would, with a folder to write into that is gone afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { fakeTerminal } from './fake-terminal';

export const sample = (name: string): string => join(__dirname, '..', '..', 'samples', `${name}.xlsx`);

export async function run(...args: string[]) {
  const terminal = fakeTerminal();
  const code = await runRagplan(args, terminal);
  return { code, out: terminal.out(), errors: terminal.errors() };
}

/** @param how long the folder stays: each test has its own, unless what is made once serves all */
export function makeFolder(how: 'each' | 'all' = 'each') {
  let folder = '';
  const make = () => {
    folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
  };
  const remove = () => rmSync(folder, { recursive: true });
  if (how === 'each') {
    beforeEach(make);
    afterEach(remove);
  } else {
    beforeAll(make);
    afterAll(remove);
  }
  return { at: (name: string): string => join(folder, name), path: (): string => folder };
}
