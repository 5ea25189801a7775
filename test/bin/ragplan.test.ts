/** The committed executable starts what was built, and says what to do where nothing was. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import * as module_ from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = join(__dirname, '../../bin');
const executable = join(bin, 'ragplan.js');

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'ragplan-bin-'));
  mkdirSync(join(checkout, 'build/cli'), { recursive: true });
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  cpSync(bin, join(checkout, 'bin'), { recursive: true });
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const start = (...words: string[]) =>
  spawnSync(process.execPath, [join(checkout, 'bin/ragplan.js'), ...words], { encoding: 'utf8' });

test('Before a build it says in one sentence what to run, and ends with 2', () => {
  const { status, stdout, stderr } = start('summary', 'plan.xlsx');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe('ragplan is not built yet: run "npm run build:cli" in its folder, then try again.\n');
});

test('After a build it hands over the command line and its exit code', () => {
  const program = 'process.stdout.write(process.argv.slice(2).join("+")); process.exitCode = 1;';
  writeFileSync(join(checkout, 'build/cli/ragplan.cjs'), program);
  expect(start('check', 'plan.xlsx')).toMatchObject({ status: 1, stdout: 'check+plan.xlsx', stderr: '' });
});

describe('what is kept of a program', () => {
  const program = (said: string): string => `process.stdout.write("${said}")`;
  const path = (): string => join(checkout, 'build/cli/ragplan.cjs');
  /** Starts it as Node 20 does, and says whether V8 refused what was kept; keeps it where that is asked for. */
  const startKept = (keep = false): string => {
    const run = `
      const { script, kept } = require('./bin/kept.js').start(${JSON.stringify(path())});
      process.stdout.write(' ' + script.cachedDataRejected);
      if (${keep}) require('node:fs').writeFileSync(kept, script.createCachedData());`;
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', run], { cwd: checkout, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  };
  const keptFiles = (): string[] =>
    readdirSync(join(checkout, 'build/cli')).filter((name) => /kept$/.test(name));

  test('is taken by the same Node, which runs the program as before', () => {
    writeFileSync(path(), program('one'));
    expect([startKept(true), startKept()]).toEqual(['one undefined', 'one false']);
  });

  test('is not taken for another program, be it as long', () => {
    writeFileSync(path(), program('one'));
    startKept(true);
    writeFileSync(path(), program('two'));
    expect(startKept()).toBe('two undefined');
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no work of this V8', Buffer.alloc(5000, 7)],
  ])('is let go where it is %s', (_, bytes) => {
    writeFileSync(path(), program('one'));
    startKept(true);
    for (const name of keptFiles()) writeFileSync(join(checkout, 'build/cli', name), bytes);
    expect(startKept()).toBe('one true');
  });

  test('is made with the build where Node does not keep it by itself', () => {
    const built = readdirSync(join(bin, '../build/cli')).filter((name) =>
      /^ragplan\.cjs\.[0-9a-f]+\.kept$/.test(name),
    );
    expect(built).toHaveLength('enableCompileCache' in module_ ? 0 : 1);
  });
});

test('What was built is of ASCII alone, which Node reads and keeps in half the time and room', () => {
  const built = readFileSync(join(bin, '../build/cli/ragplan.cjs'));
  expect(built.findIndex((byte) => byte > 0x7f)).toBe(-1);
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('It may be executed as it is committed', () => {
  expect(statSync(executable).mode & 0o111).toBe(0o111);
});
