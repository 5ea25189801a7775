// npm run demo: the main job on the sample plans, from a fresh clone. Summaries go to out/, which git ignores.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure.mjs';
import { showWorkbench } from './workbench/show.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'out');

/** The day each sample speaks for, so that the demo says the same whenever it is run. */
const SAMPLES = [
  { plan: 'corporate-peer-challenge.xlsx', asAt: '2024-09-05' },
  { plan: 'six-month-check-in.xlsx', asAt: '2025-03-31' },
  { plan: 'as-officers-keep-it.xlsx', asAt: '2025-09-26' },
];

/** The plan of which the demo writes the position statement as well. */
const STATED = SAMPLES[0];

/** What has changed since a snapshot that the workbook holds, and what would be asked of the plan. */
const REVIEW = join('samples', 'ten-month-review.xlsx');
const MORE = [
  ['compare', REVIEW, '--since', 'Six-month check-in', '--as-at', '2025-07-31'],
  ['questions', REVIEW, '--as-at', '2025-07-31'],
];

const say = (text) => console.log(text);

/** @param {string[]} args @param {'inherit' | 'ignore'} output what becomes of what it prints */
function ragplan(args, output = 'inherit') {
  say(
    `\n${'='.repeat(80)}\n$ npm run ragplan -- ${args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')}\n`,
  );
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'ragplan.js'), ...args], {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @returns the path of what is written */
function write(command, { plan, asAt }, ending, output) {
  const path = join(out, plan.replace(/\.xlsx$/, ending));
  ragplan(
    [command, join('samples', plan), '--as-at', asAt, '--out', relative(root, path), '--force'],
    output,
  );
  return path;
}

await ensurePackages();
mkdirSync(out, { recursive: true });
const summaries = SAMPLES.map((sample) => write('summary', sample, ' - RAG summary.xlsx'));
// What it prints is as long as the document.
const statement = write('statement', STATED, ' - position statement.docx', 'ignore');
for (const args of MORE) ragplan(args);
say(`\n${'='.repeat(80)}\nThe summary workbooks are here; open them in Excel or LibreOffice:\n`);
for (const summary of summaries) say(`  ${summary}`);
say(`\nA position statement for a peer team, to open in Word:\n\n  ${statement}`);
say('\nTry your own plan:  npm run ragplan -- summary YOUR-PLAN.xlsx --out summary.xlsx');

await showWorkbench();
