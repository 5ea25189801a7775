// Which files of tests a mutant meets: those of its room, and of the rooms that show what it does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * By the room that is changed: folders and files of tests, its own first, then those in which it shows what it is for. Whatever nothing notices
 * meets all of them, so that of `model`, which everything is made of, only the quick ones are here.
 */
export const ROOMS = {
  model: ['model', 'settings', 'check', 'measure', 'history', 'edit'],
  reader: ['reader', 'layouts', 'field', 'docs', 'samples', 'second-calculation'],
  check: ['check'],
  measure: ['measure'],
  report: ['report', 'render'],
  render: ['render', 'report'],
  history: ['history', 'challenge'],
  edit: ['edit', 'app', 'layouts/set-up.test.ts'],
  settings: ['settings', 'edit'],
};

/**
 * Left out is what reads the source, in which every mutant stands, or what is built of it; what compares lengths of long work; what reads every layout a
 * second time or makes plans of forty kinds at random (they kill mutants as well, and take a hundred times as long as others); and what puts something in
 * the place of a room, which it would do for all.
 */
const isLeftOut = (file) =>
  /only-words|growth|tidy-copy|added-columns|layouts\/set-up|docs\/(for-committee|links|where-tested)/.test(
    file,
  ) || /\bjest\.(mock|fn|mocked)\b/.test(readFileSync(file, 'utf8'));

/**
 * @param {string} room
 * @param {string} [part] a pattern of their paths below the folder of tests
 * @returns {string[]} whole paths
 */
export const testFiles = (room, part = '') =>
  ROOMS[room]
    .flatMap(filesOf)
    .filter((file) => new RegExp(part).test(file))
    .map((file) => join(process.cwd(), 'test', file));

/** A file that a room names is never left out. */
const filesOf = (named) =>
  named.endsWith('.ts')
    ? [named]
    : readdirSync(join('test', named), { recursive: true })
        .filter((file) => file.endsWith('.test.ts'))
        .sort()
        .map((file) => join(named, file))
        .filter((file) => !isLeftOut(join(process.cwd(), 'test', file)));
