import { readdirSync, readFileSync } from 'node:fs';
import { readHistory } from '../../src/history/read-history';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { changedParts } from '../workbook/file/copy/parts';
import { makeFolder, run, sample } from './in-a-folder';

const plan = sample('six-month-check-in');

const { at, path } = makeFolder();
const kept = async (name: string) => readHistory((await openWorkbookFile(at(name))).grids).snapshots;

describe('ragplan snapshot', () => {
  test('keeps every action of the plan in a copy in which nothing else is changed, beside earlier ones', async () => {
    const first = await run('snapshot', plan, '--as-at', '2024-09-30', '--into', at('one.xlsx'));
    expect([first.code, first.errors]).toEqual([0, '']);
    expect(first.out).toMatch(
      /with the snapshot Q2 2024\/25 \(30 September 2024\) of \d+ actions, the first/,
    );
    const bytes = (path: string) => new Uint8Array(readFileSync(path));
    const changed = changedParts(bytes(plan), bytes(at('one.xlsx')));
    expect(changed.filter((part) => part.startsWith('xl/worksheets/') && !/sheet3/.test(part))).toEqual([]);

    const second = await run('snapshot', at('one.xlsx'), '--as-at', '2025-03-31', '--into', at('two.xlsx'));
    expect(second.out).toMatch(/Six-month check-in \(31 March 2025\) of \d+ actions, beside 1 earlier one;/);
    const snapshots = await kept('two.xlsx');
    expect(snapshots.map(({ day, label }) => [day, label])).toEqual([
      ['2024-09-30', 'Q2 2024/25'],
      ['2025-03-31', 'Six-month check-in'],
    ]);
    expect(snapshots[0]!.actions).toEqual(snapshots[1]!.actions);
    // The plan reads as before: a history is no part of it.
    const check = async (path: string) => (await run('check', path, '--as-at', '2025-03-31')).out;
    expect(await check(at('two.xlsx'))).toBe((await check(plan)).replaceAll(plan, at('two.xlsx')));
  });

  test('a second one of a day needs --replace, and keeps the label of the first unless told another', async () => {
    const day = ['--as-at', '2025-03-31'];
    await run('snapshot', plan, ...day, '--label', 'Spring', '--into', at('one.xlsx'));
    const refused = await run('snapshot', at('one.xlsx'), ...day, '--into', at('two.xlsx'));
    expect([refused.code, refused.out, readdirSync(path())]).toEqual([2, '', ['one.xlsx']]);
    expect(refused.errors).toMatch(/already a snapshot for 31 March 2025, called "Spring": .*--replace/);
    await run('snapshot', at('one.xlsx'), ...day, '--replace', '--into', at('two.xlsx'));
    expect((await kept('two.xlsx')).map(({ label }) => label)).toEqual(['Spring']);
  });

  test('needs a name for the copy, and never writes over the plan', async () => {
    expect((await run('snapshot', plan)).errors).toMatch(/--into/);
    const over = await run('snapshot', plan, '--into', plan, '--force');
    expect([over.code, over.out]).toEqual([2, '']);
    expect(over.errors).toMatch(/is the plan itself/);
  });
});
