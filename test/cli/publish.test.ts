import { existsSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { makeFolder, run, sample } from './in-a-folder';

const { at } = makeFolder();
const summary = (...args: string[]) =>
  run('summary', sample('corporate-peer-challenge'), '--as-at', '2024-09-05', ...args);

describe('ragplan summary --publish', () => {
  test('writes the edition for the web site, with contact and next update, and says to look through it', async () => {
    const path = at('published.xlsx');
    const facts = ['--contact', 'Policy team', '--next-update', '2025-03-31'];
    const { code, out } = await summary('--publish', path, ...facts);
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain('Look through it before it goes out');
    const grids = await (await openWorkbookFile(path)).readGrids();
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      'Contents',
      'Progress by theme',
      'Progress by recommendation',
      'Actions',
      'Notes',
    ]);
    expect(grids[0]?.texts[0]).toEqual(
      expect.arrayContaining(['Contact: Policy team', 'Next update: 31 March 2025']),
    );
  });

  test('a next update that is no day is refused before anything is written', async () => {
    const path = at('published.xlsx');
    const { code, errors } = await summary('--publish', path, '--next-update', 'plan');
    expect(code).toBe(2);
    expect(errors).toContain('YYYY-MM-DD');
    expect(existsSync(path)).toBe(false);
  });
});
