/** A torture keeps within its minutes, tries what is there, and says what was tried. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '../../../scripts/torture/parts.mjs';
import { formatTable, planParts, readCases } from '../../../scripts/torture/plan.mjs';

const part = (name: string, share: number) => ({ name, path: name, share });

test('the minutes are divided by shares between the parts that are there', () => {
  const all = [part('a', 1), part('b', 3), part('c', 6)];
  const { parts, missing } = planParts(all, { minutes: 2, exists: (path) => path !== 'c' });
  expect(parts.map(({ name, seconds }) => [name, seconds])).toEqual([
    ['a', 30],
    ['b', 90],
  ]);
  expect(missing.map(({ name }) => name)).toEqual(['c']);
});

test('a part can be asked for by its name, and a name that is none is said', () => {
  const all = [part('a', 1), part('b', 3)];
  const exists = () => true;
  expect(planParts(all, { minutes: 1, only: ['b'], exists }).parts).toMatchObject([
    { name: 'b', seconds: 60 },
  ]);
  expect(() => planParts(all, { minutes: 1, only: ['x'], exists })).toThrow('Parts: a, b.');
});

test('the words of a part are added up', () => {
  expect(readCases('PACKAGE_MUTANTS 200\nPACKAGE_MUTANTS 7\n')).toBe(207);
  expect(readCases('')).toBeNull();
});

test('the table has a line for each part', () => {
  const rows = [
    { promise: 4, name: 'mutants of files', cases: 100_000, took: '9 s', result: 'passed' },
    { promise: 1, name: 'edits', cases: null, result: 'not there' },
  ];
  expect(formatTable(rows).split('\n')).toEqual([
    'promise  part                cases  took  result',
    '4        mutants of files  100,000   9 s  passed',
    '1        edits                            not there',
  ]);
});

/** Variables that the tests of a part read. */
const variablesIn = (path: string): string[] =>
  Object.keys(PARTS.find((one) => one.path === path)!.environment('7'));

test('every hunt of hostile values has its part, and is asked for cases by the variable that it reads', () => {
  const hostile = PARTS.filter(({ path }) => /hostile/.test(path));
  expect(hostile).toHaveLength(5);
  for (const { path } of hostile) {
    const folder = join(__dirname, '../../..', path);
    expect([path, existsSync(folder)]).toEqual([path, true]);
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('');
    const [count = '', seed] = variablesIn(path);
    expect([path, source.includes(`variable: '${count}'`), seed]).toEqual([path, true, 'HOSTILE_SEED']);
  }
});
