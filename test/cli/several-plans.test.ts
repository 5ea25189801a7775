import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { fakeTerminal } from './fake-terminal';

const samples = join(__dirname, '..', '..', 'samples');
const peerChallenge = join(samples, 'corporate-peer-challenge.xlsx');
const messy = join(samples, 'as-officers-keep-it.xlsx');
const DAY = ['--as-at', '2024-09-05'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (...parts: string[]): string => join(folder, ...parts);

async function run(...args: string[]) {
  const terminal = fakeTerminal();
  const code = await runRagplan(args, terminal);
  return { code, lines: terminal.out().trim().split('\n'), out: terminal.out(), errors: terminal.errors() };
}

describe('several plans in one call', () => {
  test('have a line each, in the order in which they are named, and a count', async () => {
    const { code, lines, errors } = await run('summary', peerChallenge, messy, ...DAY);
    expect([code, errors]).toEqual([0, '']);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe(
      `${peerChallenge}: 97% (60 of 62 actions) completed or progressed, 3 overdue, no errors`,
    );
    expect(lines[1]).toMatch(/as-officers-keep-it\.xlsx: \d+% \(\d+ of \d+ actions\) .*, \d+ errors?$/);
    expect(lines[3]).toBe('2 plans.');
  });

  test('of a folder are the workbooks in it, by number and name: no note of Excel, no summary of ours, no other file', async () => {
    for (const name of ['plan 10.xlsx', 'plan 2.xlsx', '~$plan 2.xlsx', 'plan 2 - RAG summary.xlsx'])
      copyFileSync(peerChallenge, inFolder(name));
    writeFileSync(inFolder('notes.txt'), 'nothing');
    const { code, lines } = await run('summary', folder, ...DAY);
    expect(lines.slice(0, -2).map((line) => line.split(':')[0])).toEqual([
      inFolder('plan 2.xlsx'),
      inFolder('plan 10.xlsx'),
    ]);
    expect(code).toBe(0);
  });

  test('named twice are read once', async () => {
    copyFileSync(peerChallenge, inFolder('plan.xlsx'));
    const { lines } = await run('summary', inFolder('plan.xlsx'), folder, ...DAY);
    expect(lines.at(-1)).toBe('1 plan.');
  });

  test('go on after one that cannot be read; its sentence says which it is, and the exit code that it failed', async () => {
    writeFileSync(inFolder('broken.xlsx'), 'no workbook');
    const { code, lines, errors } = await run('summary', inFolder('broken.xlsx'), peerChallenge, ...DAY);
    expect(code).toBe(2);
    expect(errors).toMatch(/^ragplan: .*broken\.xlsx: .* is not an Excel workbook: .*\.\n$/);
    expect(lines[0]).toContain('corporate-peer-challenge.xlsx: 97%');
    expect(lines.at(-1)).toBe('2 plans, of which 1 could not be done.');
  });

  test('are checked: a line of counts, and 1 where any has an error', async () => {
    const { code, lines } = await run('check', peerChallenge, messy, ...DAY);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/: 0 errors, \d+ warnings?, \d+ advice$/);
    expect(lines[1]).toMatch(/: [1-9]\d* errors?, \d+ warnings?, \d+ advice$/);
    expect((await run('check', peerChallenge, peerChallenge, ...DAY)).code).toBe(0);
  });

  test('with --json are one document a line, and nothing else', async () => {
    for (const command of ['summary', 'check']) {
      const { lines } = await run(command, peerChallenge, messy, '--json', ...DAY);
      const files = lines.map((line) => (JSON.parse(line) as { source: { file: string } }).source.file);
      expect(files).toEqual(['corporate-peer-challenge.xlsx', 'as-officers-keep-it.xlsx']);
    }
  });

  test('with --out have a summary each in the folder, which is made; two of one name have two files', async () => {
    mkdirSync(inFolder('north'));
    mkdirSync(inFolder('south'));
    for (const place of ['north', 'south']) copyFileSync(peerChallenge, inFolder(place, 'Plan.xlsx'));
    const out = inFolder('out', 'summaries');
    const { code, lines } = await run('summary', inFolder('north'), inFolder('south'), '--out', out, ...DAY);
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['Plan - RAG summary.xlsx', 'Plan-2 - RAG summary.xlsx']);
    expect(readFileSync(join(out, 'Plan - RAG summary.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(lines.at(-1)).toBe(`2 plans. Wrote 2 summaries to ${out}.`);
    const again = await run('summary', inFolder('north'), '--out', out, ...DAY);
    expect([again.code, again.errors]).toEqual([2, expect.stringContaining('add --force')]);
  });
});

describe('what cannot be done of several plans', () => {
  test('a folder without a workbook is refused', async () => {
    const { code, out, errors } = await run('summary', folder);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain('There is no workbook (.xlsx or .xlsm) in the folder');
  });

  test.each([
    ['--explain', []],
    ['--council', ['Wealdham']],
    ['--plan-name', ['Plan']],
    ['--into', ['copy.xlsx']],
  ])('%s is about one plan', async (option, value) => {
    const { code, out, errors } = await run('summary', peerChallenge, messy, option, ...value);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(`${option} is about one: name one plan`);
  });

  test('a file cannot take the summaries', async () => {
    writeFileSync(inFolder('out.xlsx'), '');
    const { code, errors } = await run('summary', peerChallenge, messy, '--out', inFolder('out.xlsx'));
    expect([code, errors]).toEqual([2, expect.stringContaining('name a folder')]);
  });
});
