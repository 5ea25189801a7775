/** All tests of the rooms that MUTANTS_TESTS names, as one file: what costs under mutants is the start of a file, not its tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const tests = join(__dirname, '../../test');
/** The first reads the source, in which every mutant stands; the second compares lengths of long work. */
const LEFT_OUT = /only-words|growth/;

for (const room of (process.env['MUTANTS_TESTS'] ?? '').split(','))
  for (const file of readdirSync(join(tests, room), { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.test.ts') && !LEFT_OUT.test(file)) jest.requireActual(join(tests, room, file));
