/** Whatever file is given, the command line writes the one file that was asked for, or none. */
import * as files from 'node:fs/promises';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runRagplan } from '../../../src/cli/program';
import { fakeTerminal } from '../../cli/fake-terminal';
import { pollution } from '../fit';
import { makeMutant, mutant } from '../package/mutants';
import { makeSeeds, type Seed } from '../package/seeds';
import { hunt } from '../runs';

/** Every path that something is written to, however it is called; what is really done is done. */
const mockTouched: string[] = [];
jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<Record<string, unknown>>('node:fs/promises');
  const writing = [
    'writeFile',
    'appendFile',
    'rename',
    'rm',
    'mkdir',
    'copyFile',
    'symlink',
    'link',
    'unlink',
    'truncate',
    'chmod',
    'open',
    'cp',
  ];
  const watched = Object.fromEntries(
    writing.map((name) => [
      name,
      (...paths: unknown[]) => {
        mockTouched.push(...paths.slice(0, name === 'rename' ? 2 : 1).map(String));
        return (real[name] as (...all: unknown[]) => unknown)(...paths);
      },
    ]),
  );
  return { ...real, ...watched };
});

let folder: string;
let seeds: readonly Seed[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-hostile-'));
  seeds = await makeSeeds();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = { one: 0, none: 0 };

async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const plan = join(folder, 'plan.xlsx');
  const out = join(folder, 'summary.xlsx');
  rmSync(out, { force: true });
  writeFileSync(plan, bytes);
  mockTouched.length = 0;
  const terminal = fakeTerminal();
  const code = await runRagplan(['summary', plan, '--out', out, '--json'], terminal);
  const faults = pollution();
  if (![0, 2].includes(code)) faults.push(`ended with ${code}`);
  if (code === 2 && !/^ragplan: .*\.\n$/s.test(terminal.errors())) faults.push(`said ${terminal.errors()}`);
  if (/went wrong in ragplan itself|\n\s+at /.test(terminal.errors())) faults.push(terminal.errors());
  if (code === 2 && terminal.out() !== '') faults.push('said something all the same');
  const there = readdirSync(folder).sort();
  const wanted = code === 0 ? ['plan.xlsx', 'summary.xlsx'] : ['plan.xlsx'];
  if (JSON.stringify(there) !== JSON.stringify(wanted)) faults.push(`left ${there.join(', ')}`);
  if (Buffer.compare(readFileSync(plan), bytes) !== 0) faults.push('the plan was changed');
  for (const path of mockTouched) {
    const isOurs = path === out || (dirname(path) === folder && /\.ragplan-[\w-]+\.tmp$/.test(path));
    if (!isOurs) faults.push(`${path} was written to`);
  }
  written[code === 0 ? 'one' : 'none']++;
  return faults;
}

test('the command line writes the file that was asked for and no other, whatever it is given', async () => {
  await hunt({ variable: 'FILE_MUTANTS', quick: 60 }, mutant(seeds), async (one) => {
    expect(await faultsOf(makeMutant(seeds, one))).toEqual([]);
  });
  expect(Math.min(written.one, written.none)).toBeGreaterThan(0);
});

test('a write to anywhere else would be seen', async () => {
  mockTouched.length = 0;
  await files.writeFile(join(folder, 'other'), '');
  expect(mockTouched).toEqual([join(folder, 'other')]);
  rmSync(join(folder, 'other'));
});
