import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runRagplan } from '../../src/cli/program';
import { fakeTerminal } from '../cli/fake-terminal';

const root = join(__dirname, '..', '..');
const oneLine = (text: string): string => text.replace(/\n> ?/g, ' ').replace(/\s+/g, ' ');

test('the paragraph for a committee report begins with what the product says of the first sample', async () => {
  const terminal = fakeTerminal();
  const plan = join(root, 'samples', 'corporate-peer-challenge.xlsx');
  expect(await runRagplan(['summary', plan, '--as-at', '2024-09-05'], terminal)).toBe(0);
  const sentence =
    /As at 5 September 2024, of the .*?progressed\./.exec(oneLine(terminal.out()))?.[0] ?? 'none';
  const page = oneLine(readFileSync(join(root, 'docs', 'for-committee.md'), 'utf8'));
  expect(page).toContain(sentence);
});
