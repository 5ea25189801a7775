// What a run of mutants is asked for: a room, and which of its mutants.
import { parseArgs } from 'node:util';

const OPTIONS = {
  files: { type: 'string' },
  tests: { type: 'string', default: '' },
  share: { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
};

/**
 * @param {readonly string[]} args as typed after `npm run mutants --`
 * @param {readonly string[]} rooms those that have tests
 * @returns {{ room: string, files: string, tests: string, share: string, seed: string }} `files` as Stryker wants them, a glob;
 *   `tests`: a pattern of the paths of tests, "" for all of the room's
 * @throws {Error} with a sentence where that is not what can be run
 */
export function readArguments(args, rooms) {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [room, ...others] = positionals;
  if (room === undefined || others.length > 0) throw new Error('One room is wanted.');
  if (!rooms.includes(room)) throw new Error(`There is no room "${room}". Rooms: ${rooms.join(', ')}.`);
  const share = Number(values.share);
  if (!(share > 0 && share <= 1))
    throw new Error(`--share wants a number above 0, and 1 at most, not "${values.share}".`);
  return {
    room,
    files: values.files ?? `src/${room}/**/*.ts`,
    tests: values.tests,
    share: values.share,
    seed: values.seed,
  };
}
