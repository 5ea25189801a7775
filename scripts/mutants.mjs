// `npm run mutants`: changes one place of a room at a time, and says which of the changes its tests do not notice.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const HELP = `npm run mutants -- ROOM [--files GLOB] [--share PART --seed NUMBER]

  ROOM     a folder of src: model, reader, check, measure, report or render
  --files  only these files, src/check/check-dates.ts or src/reader/status/**/*.ts
  --share  a part of the mutants by chance, 0.05 for one in twenty; --seed says which

Every mutant meets the tests of the room that reach it (scripts/mutants/test-files.mjs). Those that none notices are
listed, with the share that was noticed. The report of Stryker is kept in out/mutants/ROOM.`;

/** @type {(args: string[]) => ReturnType<typeof parseArgs>} */
const read = (args) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      files: { type: 'string' },
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
  });

const { positionals, values } = read(process.argv.slice(2));
const [room] = positionals;
if (positionals.length !== 1 || !room) {
  console.log(HELP);
  process.exit(2);
}

Object.assign(process.env, { MUTANTS_ROOM: room, MUTANTS_SHARE: values.share, MUTANTS_SEED: values.seed });
execFileSync('npx', ['stryker', 'run', '--mutate', values.files ?? `src/${room}/**/*.ts`], {
  stdio: 'inherit',
});

// These look at the environment when they are loaded.
const { markRefused } = await import('./mutants/refused.mjs');
const { score } = await import('./mutants/score.mjs');
const file = `out/mutants/${room}/mutants.json`;
const report = JSON.parse(readFileSync(file, 'utf8'));
markRefused(report);
writeFileSync(file, JSON.stringify(report));
console.log(score(report));
