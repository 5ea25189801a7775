import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { openWorkbookFile } from '../../src/workbook/file/package/open-file';
import { fakeTerminal } from './fake-terminal';

const plan = join(__dirname, '..', '..', 'samples', 'six-month-check-in.xlsx');

test('ragplan questions prints each question with its rule, and --out writes them with the cells behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ragplan-questions-'));
  const terminal = fakeTerminal();
  const out = join(folder, 'questions.xlsx');
  expect(await runRagplan(['questions', plan, '--as-at', '2025-03-31', '--out', out], terminal)).toBe(0);
  expect(terminal.out()).toMatch(/^1\) .*\n(.*\n)*?Rule: /m);
  expect(terminal.out()).toContain('Rules about time need snapshots');
  expect(
    Math.max(
      ...terminal
        .out()
        .split('\n')
        .slice(0, -2)
        .map(({ length }) => length),
    ),
  ).toBeLessThanOrEqual(80);
  const [grid] = (await openWorkbookFile(out)).grids;
  expect([grid!.sheet, grid!.tables.map(({ name }) => name)]).toEqual([
    'Questions for challenge',
    ['RagQuestionsCells'],
  ]);
  rmSync(folder, { recursive: true });
});
