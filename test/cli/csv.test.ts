import { readFileSync } from 'node:fs';
import { makeFolder, run, sample } from './in-a-folder';

const { at } = makeFolder();
const summary = (...args: string[]) =>
  run('summary', sample('corporate-peer-challenge'), '--as-at', '2024-09-05', ...args);

describe('ragplan summary --csv', () => {
  test('writes a row for every action, under the headers of the sheet Actions, and says so', async () => {
    const path = at('actions.csv');
    const { code, out } = await summary('--csv', path);
    expect(code).toBe(0);
    expect(out.replaceAll('\n', ' ')).toContain(`Wrote 62 actions to ${path}.`);
    const [headers = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\r\n');
    expect(headers).toMatch(/^\ufeffReference,Recommendation number,/);
    expect(rows).toHaveLength(62);
  });

  test('replaces a file only with --force, and never the plan', async () => {
    const path = at('actions.csv');
    await summary('--csv', path);
    expect(await summary('--csv', path)).toMatchObject({
      code: 2,
      out: '',
      errors: expect.stringContaining('--force'),
    });
    expect((await summary('--csv', path, '--force')).code).toBe(0);
    expect(await summary('--csv', sample('corporate-peer-challenge'), '--force')).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('is another file than that of --out', async () => {
    const path = at('same.xlsx');
    const { code, errors } = await summary('--csv', path, '--out', path);
    expect([code, errors]).toEqual([2, expect.stringContaining('named twice')]);
  });
});
