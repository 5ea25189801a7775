// Which files of tests a mutant meets: those of its room, and of the rooms that show what it does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the room that is changed: its own tests, then those of whole plans and drawn sheets, in which it shows what it is for. */
const ROOMS = {
  model: ['model', 'settings', 'check', 'measure', 'history', 'report', 'render', 'reader', 'edit', 'app'],
  reader: ['reader', 'layouts', 'field'],
  check: ['check'],
  measure: ['measure'],
  report: ['report', 'render'],
  render: ['render', 'report'],
};

/**
 * Left out is what reads the source, in which every mutant stands; what compares lengths of long work; what makes plans at
 * random (it kills mutants as well, and takes a hundred times as long); and what puts something in the place of a room,
 * which it would do for all.
 */
const isLeftOut = (file) =>
  /only-words|growth|random/.test(file) || /\bjest\.(mock|fn|mocked)\b/.test(readFileSync(file, 'utf8'));

/** @returns {string[]} */
export const testFiles = () =>
  ROOMS[process.env.MUTANTS_ROOM].flatMap((room) =>
    readdirSync(join('test', room), { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      .sort()
      .map((file) => join(process.cwd(), 'test', room, file))
      .filter((file) => !isLeftOut(file)),
  );
