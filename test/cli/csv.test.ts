import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { fakeTerminal } from './fake-terminal';

const plan = join(__dirname, '..', '..', 'samples', 'corporate-peer-challenge.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ragplan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const terminal = fakeTerminal();
  const code = await runRagplan(['summary', plan, '--as-at', '2024-09-05', ...args], terminal);
  return { code, out: terminal.out(), errors: terminal.errors() };
}

describe('ragplan summary --csv', () => {
  test('writes a row for every action, under the headers of the sheet Actions, and says so', async () => {
    const path = join(folder, 'actions.csv');
    const { code, out } = await run('--csv', path);
    expect(code).toBe(0);
    expect(out.replaceAll('\n', ' ')).toContain(`Wrote 62 actions to ${path}.`);
    const [headers = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(headers).toMatch(/^\ufeffReference,Recommendation number,/);
    expect(rows).toHaveLength(62);
  });

  test('replaces a file only with --force, and never the plan', async () => {
    const path = join(folder, 'actions.csv');
    await run('--csv', path);
    expect(await run('--csv', path)).toMatchObject({
      code: 2,
      out: '',
      errors: expect.stringContaining('--force'),
    });
    expect((await run('--csv', path, '--force')).code).toBe(0);
    expect(await run('--csv', plan, '--force')).toMatchObject({ code: 2, out: '' });
  });

  test('is another file than that of --out', async () => {
    const path = join(folder, 'same.xlsx');
    const { code, errors } = await run('--csv', path, '--out', path);
    expect([code, errors]).toEqual([2, expect.stringContaining('named twice')]);
  });
});
