import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { changedParts } from '../workbook/file/copy/parts';
import { exotic } from '../workbook/file/copy/exotic';
import { makeFolder, run, sample } from './in-a-folder';

const plan = sample('six-month-check-in');
const DAY = ['--as-at', '2025-10-31'];

const { at, path } = makeFolder();

describe('ragplan summary --into', () => {
  test('writes a copy with the summary sheets, which reads as the plan does, and remove takes them out', async () => {
    const { code, out, errors } = await run('summary', plan, ...DAY, '--into', at('copy.xlsx'));
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('nothing else in it was changed');
    const before = (await openWorkbookFile(plan)).grids.map(({ sheet }) => sheet);
    const after = (await openWorkbookFile(at('copy.xlsx'))).grids.map(({ sheet }) => sheet);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]).toBe('RAG Summary');
    expect((await run('check', at('copy.xlsx'), ...DAY)).out).toBe((await run('check', plan, ...DAY)).out);

    const removed = await run('remove', at('copy.xlsx'), '--out', at('again.xlsx'));
    expect([removed.code, removed.errors]).toEqual([0, '']);
    expect(removed.out).toContain('without "RAG Summary"');
    const parts = changedParts(
      new Uint8Array(readFileSync(plan)),
      new Uint8Array(readFileSync(at('again.xlsx'))),
    );
    expect(parts.filter((part) => part !== 'xl/styles.xml')).toEqual([]);
  });

  test('may be asked for together with --out, under another name', async () => {
    const both = await run('summary', plan, ...DAY, '--into', at('copy.xlsx'), '--out', at('summary.xlsx'));
    expect([both.code, readdirSync(path()).sort()]).toEqual([0, ['copy.xlsx', 'summary.xlsx']]);
    const same = await run('summary', plan, ...DAY, '--into', at('one.xlsx'), '--out', at('one.xlsx'));
    expect([same.code, same.out]).toEqual([2, '']);
    expect(same.errors).toMatch(/"one\.xlsx" is named twice: choose/);
  });

  test('never writes over the plan, and over another file only with --force', async () => {
    writeFileSync(at('plan.xlsx'), readFileSync(plan));
    const over = await run('summary', at('plan.xlsx'), '--into', at('plan.xlsx'), '--force');
    expect([over.code, over.out]).toEqual([2, '']);
    expect(over.errors).toMatch(/is the plan itself/);
    writeFileSync(at('old.xlsx'), 'old');
    expect((await run('summary', plan, '--into', at('old.xlsx'))).errors).toMatch(/add --force/);
    expect(readFileSync(at('old.xlsx'), 'utf8')).toBe('old');
    expect((await run('summary', plan, '--into', at('old.xlsx'), '--force')).code).toBe(0);
  });

  test('a copy of a workbook with macros has to be called .xlsm', async () => {
    writeFileSync(at('plan.xlsm'), exotic());
    const wrong = await run('summary', at('plan.xlsm'), '--into', at('copy.xlsx'));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.errors).toMatch(/\.xlsm would not open in Excel: choose a name/);
    expect((await run('summary', at('plan.xlsm'), '--into', at('copy.xlsm'))).code).toBe(0);
  });
});

describe('ragplan remove', () => {
  test('says in one sentence where there is nothing to take out', async () => {
    const { code, out, errors } = await run('remove', plan, '--out', at('again.xlsx'));
    expect([code, out, readdirSync(path())]).toEqual([2, '', []]);
    expect(errors).toMatch(/^ragplan: There is no summary sheet in "six-month-check-in\.xlsx"[^\n]*\n$/);
  });

  test('needs a name for what it writes', async () => {
    const { code, errors } = await run('remove', plan);
    expect(code).toBe(2);
    expect(errors).toMatch(/--out/);
  });
});
