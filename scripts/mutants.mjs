// `npm run mutants`: changes one place of a room at a time, and says which of the changes its tests do not notice.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readArguments } from './mutants/arguments.mjs';
import { markRefused } from './mutants/refused.mjs';
import { inSample } from './mutants/sample.mjs';
import { score } from './mutants/score.mjs';
import { ROOMS } from './mutants/test-files.mjs';

const rooms = Object.keys(ROOMS);

const HELP = `npm run mutants -- ROOM [--files GLOB] [--tests PATTERN] [--share PART --seed NUMBER]

  ROOM     a folder of src: ${rooms.join(', ')}
  --files  only these files, src/check/check-dates.ts or src/reader/status/**/*.ts
  --tests  only files of tests whose path this pattern fits, reader/status: quick while tests are being written, and no score of the room
  --share  a part of the mutants by chance, 0.05 for one in twenty; --seed says which

Every mutant meets the tests of the room that reach it (scripts/mutants/test-files.mjs). Those that none notices are
listed, with the share that was noticed. The report of Stryker is kept in out/mutants/ROOM.`;

let asked;
try {
  asked = readArguments(process.argv.slice(2), rooms);
} catch (cause) {
  console.error(`${cause.message}\n\n${HELP}`);
  process.exit(2);
}

const { room, files, tests, share, seed } = asked;
// The runner looks at these, in a process of its own.
Object.assign(process.env, {
  MUTANTS_ROOM: room,
  MUTANTS_TESTS: tests,
  MUTANTS_SHARE: share,
  MUTANTS_SEED: seed,
});
execFileSync('npx', ['stryker', 'run', '--mutate', files], { stdio: 'inherit' });

const file = `out/mutants/${room}/mutants.json`;
const report = JSON.parse(readFileSync(file, 'utf8'));
const isInSample = inSample({ share: Number(share), seed });
markRefused(report, isInSample);
writeFileSync(file, JSON.stringify(report));
console.log(score(report, isInSample));
