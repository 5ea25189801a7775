import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../../src/workbook/file/package/open-file';
import { makeWorkbook } from '../../../make/workbook';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-path-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Written in Latin 1, as an old server names it; and as Node hands it over. */
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const asGiven = (text: string): string => latin(text).toString();
const within = (...names: readonly string[]): Buffer =>
  Buffer.concat([Buffer.from(folder), ...names.flatMap((name) => [Buffer.from('/'), latin(name)])]);

// Other systems keep names as characters.
const onLinux = process.platform === 'linux' ? test : test.skip;

describe('a workbook whose name is not in UTF-8', () => {
  onLinux('is found by what its name reads like', async () => {
    await writeFile(within('Café plan.xlsx'), await makeWorkbook([{ name: 'Plan', rows: [['Ref']] }]));
    const workbook = await openWorkbookFile(join(folder, asGiven('Café plan.xlsx')));
    expect(workbook.grids[0]?.sheet).toBe('Plan');
  });

  onLinux('is found in a folder of such a name', async () => {
    await mkdir(within('Année'));
    await writeFile(within('Année', 'été.xlsx'), await makeWorkbook([{ name: 'Plan', rows: [['Ref']] }]));
    const workbook = await openWorkbookFile(join(folder, asGiven('Année'), asGiven('été.xlsx')));
    expect(workbook.grids).toHaveLength(1);
  });

  onLinux('is not guessed where two files have names that read alike', async () => {
    for (const name of ['é.xlsx', 'è.xlsx']) await writeFile(within(name), 'no workbook');
    await expect(openWorkbookFile(join(folder, asGiven('é.xlsx')))).rejects.toMatchObject({
      kind: 'file-not-found',
    });
  });

  onLinux('is not there where no name reads like it', async () => {
    await expect(openWorkbookFile(join(folder, asGiven('né.xlsx')))).rejects.toMatchObject({
      kind: 'file-not-found',
    });
  });
});
