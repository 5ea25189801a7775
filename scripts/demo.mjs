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

/** What has changed since a snapshot that the workbook holds, and what would be asked of the plan. */
const REVIEW = join('samples', 'ten-month-review.xlsx');
const MORE = [
  ['compare', REVIEW, '--since', 'Six-month check-in', '--as-at', '2025-07-31'],
  ['questions', REVIEW, '--as-at', '2025-07-31'],
];

const say = (text) => console.log(text);

/** Shows a command and what it prints. */
function show(args) {
  say(
    `\n${'='.repeat(80)}\n$ npm run ragplan -- ${args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)).join(' ')}\n`,
  );
  const { status } = spawnSync(process.execPath, [join(root, 'bin', 'ragplan.js'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function summarise({ plan, asAt }) {
  const summary = join(out, plan.replace(/\.xlsx$/, ' - RAG summary.xlsx'));
  show(['summary', join('samples', plan), '--as-at', asAt, '--out', relative(root, summary), '--force']);
  return summary;
}

await ensurePackages();
mkdirSync(out, { recursive: true });
const summaries = SAMPLES.map(summarise);
MORE.forEach(show);
say(`\n${'='.repeat(80)}\nThe summary workbooks are here; open them in Excel or LibreOffice:\n`);
for (const summary of summaries) say(`  ${summary}`);
say('\nTry your own plan:  npm run ragplan -- summary YOUR-PLAN.xlsx --out summary.xlsx');

await showWorkbench();
