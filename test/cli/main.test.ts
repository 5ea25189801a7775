/** The command line as a process of its own: what becomes of standard output that cannot be written to. */
import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const sample = join(root, 'samples', 'six-month-check-in.xlsx');
const whereFull = existsSync('/dev/full') ? test : test.skip;

function runInto(stdout: number | 'pipe', stderr: number | 'pipe', ...args: string[]) {
  const { status, stderr: said } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', stdout, stderr] },
  );
  return { status, said };
}

describe('standard output without room', () => {
  whereFull.each([[['summary', sample]], [['check', sample, '--json']], [['--help']]])(
    'is said in one sentence, and ends with 2 whatever the plan says: %j',
    (args) => {
      expect(runInto(openSync('/dev/full', 'w'), 'pipe', ...args)).toEqual({
        status: 2,
        said: 'ragplan: What was asked for could not be printed, because no space is left there: make room, or print it somewhere else.\n',
      });
    },
  );

  whereFull('ends with 2 where there is no room for the sentence either', () => {
    const full = openSync('/dev/full', 'w');
    expect(runInto(full, full, 'summary', sample).status).toBe(2);
  });
});
