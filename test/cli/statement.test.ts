import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { makeFolder, run, sample } from './in-a-folder';

const { at } = makeFolder();
const statement = (...args: string[]) =>
  run('statement', sample('six-month-check-in'), '--as-at', '2025-03-31', ...args);

describe('ragplan statement', () => {
  test('prints the statement within the width of a terminal, and writes it as a Word document', async () => {
    const path = at('statement.docx');
    const { code, out } = await statement('--out', path);
    expect(code).toBe(0);
    expect(out).toMatch(/^Recommendation .*$/m);
    const lines = out.split('\n').slice(0, -2);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(out).toContain(`Wrote the position statement to ${path}.`);
    const parts = unzipSync(readFileSync(path));
    expect(strFromU8(parts['word/document.xml']!)).toContain('Position statement, as at 31 March 2025');
  });

  test('a name that Word would not open is refused before anything is read, and a file that is there is left alone', async () => {
    const wrong = await statement('--out', at('statement.xlsx'));
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.errors).toContain('.docx');
    expect(existsSync(at('statement.xlsx'))).toBe(false);
    writeFileSync(at('mine.docx'), 'mine');
    const there = await statement('--out', at('mine.docx'));
    expect([there.code, there.out, readFileSync(at('mine.docx'), 'utf8')]).toEqual([2, '', 'mine']);
  });
});
