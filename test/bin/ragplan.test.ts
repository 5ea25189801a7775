/** The committed executable starts what was built, and says what to do where nothing was. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const executable = join(__dirname, '../../bin/ragplan.js');

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'ragplan-bin-'));
  mkdirSync(join(checkout, 'bin'));
  mkdirSync(join(checkout, 'build/cli'), { recursive: true });
  writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
  copyFileSync(executable, join(checkout, 'bin/ragplan.js'));
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
  writeFileSync(join(checkout, 'build/cli/ragplan.mjs'), program);
  expect(start('check', 'plan.xlsx')).toMatchObject({ status: 1, stdout: 'check+plan.xlsx', stderr: '' });
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('It may be executed as it is committed', () => {
  expect(statSync(executable).mode & 0o111).toBe(0o111);
});
