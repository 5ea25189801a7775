import {
  chmod,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../../../src/model/problem';
import { openWorkbookFile } from '../../../../src/workbook/file/package/open-file';
import { writeSummaryFile } from '../../../../src/workbook/file/write/write-file';
import { problemSentence } from '#words/problems';
import { makeSummaryBook } from '../../../make/summary-book';

let folder: string;
let planPath: string;
const out = (name: string): string => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-file-'));
  planPath = out('plan.xlsx');
  await writeFile(planPath, 'the plan');
});
afterEach(() => rm(folder, { recursive: true }));

const outcome = (path: string, force = false): Promise<string> =>
  writeSummaryFile(path, makeSummaryBook(), { force, planPath }).then(
    () => 'written',
    (error: unknown) => (error as Problem).kind,
  );

describe('writing the summary workbook to disk', () => {
  test('a new file is written whole, and nothing else is left in the folder', async () => {
    expect(await outcome(out('summary.xlsx'))).toBe('written');
    expect((await openWorkbookFile(out('summary.xlsx'))).grids).toHaveLength(2);
    expect((await readdir(folder)).sort()).toEqual(['plan.xlsx', 'summary.xlsx']);
  });

  test('a file that is already there is kept, unless the user insists', async () => {
    await writeFile(out('old.xlsx'), 'old');
    expect(await outcome(out('old.xlsx'))).toBe('out-exists');
    expect(await readFile(out('old.xlsx'), 'utf8')).toBe('old');
    expect(await outcome(out('old.xlsx'), true)).toBe('written');
    expect((await openWorkbookFile(out('old.xlsx'))).grids).toHaveLength(2);
  });

  test('the plan itself is never written over, whatever it is called', async () => {
    await symlink(planPath, out('symbolic.xlsx'));
    await link(planPath, out('hard.xlsx'));
    await mkdir(out('sub'));
    for (const path of [
      planPath,
      out('symbolic.xlsx'),
      out('hard.xlsx'),
      join(folder, 'sub', '..', 'plan.xlsx'),
    ]) {
      expect(await outcome(path, true)).toBe('out-is-plan');
    }
    expect(await readFile(planPath, 'utf8')).toBe('the plan');
  });

  test('a link to another file stays a link', async () => {
    await writeFile(out('real.xlsx'), 'old');
    await symlink(out('real.xlsx'), out('way.xlsx'));
    expect(await outcome(out('way.xlsx'), true)).toBe('written');
    expect((await lstat(out('way.xlsx'))).isSymbolicLink()).toBe(true);
    expect((await openWorkbookFile(out('real.xlsx'))).grids).toHaveLength(2);
  });

  test('a link to a file that is not there is left as it is, also where the user insists', async () => {
    await symlink(out('nowhere.xlsx'), out('link.xlsx'));
    for (const force of [false, true]) {
      expect(await outcome(out('link.xlsx'), force)).toBe('out-unwritable');
    }
    expect((await readdir(folder)).sort()).toEqual(['link.xlsx', 'plan.xlsx']);
    expect((await lstat(out('link.xlsx'))).isSymbolicLink()).toBe(true);
  });

  test('a name is as long as the folder takes it, and a longer one is said to be too long', async () => {
    const longest = `${'a'.repeat(250)}.xlsx`;
    expect(await outcome(out(longest))).toBe('written');
    const error: unknown = await writeSummaryFile(out(`a${longest}`), makeSummaryBook(), {
      force: false,
      planPath,
    }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'out-unwritable', facts: { code: 'ENAMETOOLONG' } });
    expect(problemSentence(error as Problem)).toContain('its name is too long: choose a shorter one');
    expect((await readdir(folder)).sort()).toEqual([longest, 'plan.xlsx']);
  });

  test('a folder, or a place that is not there, cannot be written to', async () => {
    expect(await outcome(folder, true)).toBe('out-unwritable');
    expect(await outcome(join(folder, 'nowhere', 'summary.xlsx'))).toBe('out-unwritable');
    await chmod(planPath, 0o444);
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });
});
