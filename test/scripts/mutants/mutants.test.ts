/** What is asked of a run of mutants is read or refused, its sample is the one that was asked for, and its share is that of the mutants that were tried. */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readArguments } from '../../../scripts/mutants/arguments.mjs';
import { textAt, withMutant } from '../../../scripts/mutants/place.mjs';
import { inSample } from '../../../scripts/mutants/sample.mjs';
import { interval, score } from '../../../scripts/mutants/score.mjs';
import { ROOMS, testFiles } from '../../../scripts/mutants/test-files.mjs';

const ROOT = join(__dirname, '../../..');

describe('What is asked for', () => {
  const rooms = ['check', 'model'];

  test('is a room, all of its files and all of its mutants', () => {
    expect(readArguments(['check'], rooms)).toEqual({
      room: 'check',
      files: 'src/check/**/*.ts',
      tests: '',
      share: '1',
      seed: '1',
    });
  });

  test('is the files, the share and the seed that are named', () => {
    const args = [
      '--files',
      'src/model/areas.ts',
      '--tests',
      'model',
      'model',
      '--share',
      '0.25',
      '--seed',
      '7',
    ];
    expect(readArguments(args, rooms)).toEqual({
      room: 'model',
      files: 'src/model/areas.ts',
      tests: 'model',
      share: '0.25',
      seed: '7',
    });
  });

  test.each([
    [[], 'One room is wanted.'],
    [['check', 'model'], 'One room is wanted.'],
    [['chekc'], 'There is no room "chekc". Rooms: check, model.'],
    [['check', '--share', '0'], '--share wants a number above 0, and 1 at most, not "0".'],
    [['check', '--share', '5%'], '--share wants a number above 0, and 1 at most, not "5%".'],
    [['check', '--share', '20'], '--share wants a number above 0, and 1 at most, not "20".'],
    [['check', '--sede', '7'], "Unknown option '--sede'"],
  ])('%j is refused', (args, sentence) => {
    expect(() => readArguments(args, rooms)).toThrow(sentence);
  });
});

describe('A sample', () => {
  const ids = Array.from({ length: 2000 }, (_, id) => String(id));
  const sample = (share: number, seed: string) => ids.filter(inSample({ share, seed }));

  test('is about its share of the mutants, and a larger share holds a smaller one', () => {
    const [tenth, half] = [sample(0.1, '7'), sample(0.5, '7')];
    expect(tenth.length / ids.length).toBeCloseTo(0.1, 1);
    expect(half.length / ids.length).toBeCloseTo(0.5, 1);
    expect(half).toEqual(expect.arrayContaining(tenth));
    expect(sample(1, '7')).toEqual(ids);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(sample(0.1, '7')).toEqual(sample(0.1, '7'));
    const one = new Set(sample(0.1, '7'));
    const inBoth = sample(0.1, '8').filter((id) => one.has(id));
    expect(inBoth.length).toBeLessThan(40);
  });
});

const SOURCE = 'const a = 1;\nconst total = a +\n  b;\n';
const from = (line: number, column: number) => ({ line, column });
const onOneLine = { location: { start: from(1, 11), end: from(1, 12) }, replacement: '0' };
const overTwo = { location: { start: from(2, 15), end: from(3, 4) }, replacement: 'a - b' };

test('A mutant stands where Stryker says, on one line or over several', () => {
  expect(textAt(SOURCE, onOneLine)).toBe('1');
  expect(withMutant(SOURCE, onOneLine)).toBe('const a = 0;\nconst total = a +\n  b;\n');
  expect(textAt(SOURCE, overTwo)).toBe('a +\n  b');
  expect(withMutant(SOURCE, overTwo)).toBe('const a = 1;\nconst total = a - b;\n');
});

test.each([
  // As tables of Wilson's interval give them.
  [9, 10, 0.5958, 0.9821],
  [50, 100, 0.4038, 0.5962],
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
])('%i of %i lie within an interval that never leaves 0 to 1', (noticed, tried, low, high) => {
  const [lowest, highest] = interval(noticed, tried);
  expect(lowest).toBeCloseTo(low, 3);
  expect(highest).toBeCloseTo(high, 3);
});

describe('What came of a run', () => {
  const statuses = [
    'Killed',
    'Killed',
    'Timeout',
    'Survived',
    'NoCoverage',
    'CompileError',
    'RuntimeError',
    'Ignored',
  ];
  const mutants = statuses.map((status, at) => ({
    ...(status === 'NoCoverage' ? overTwo : onOneLine),
    id: String(at),
    status,
  }));
  const report = { files: { 'src/a.ts': { source: SOURCE, mutants } } };

  test('lists what nothing noticed, and counts it beside what was noticed; what is no program, or no test could notice, is apart', () => {
    expect(score(report, () => true).split('\n')).toEqual([
      'src/a.ts:1:11',
      '  - 1',
      '  + 0',
      'src/a.ts:2:15 (no test comes here)',
      '  - a + b',
      '  + a - b',
      '',
      '7 mutants: 2 killed, 1 ended by time or by count of loops, 1 survived, 1 where no test comes, 1 refused by the compiler, 1 in error',
      '3 of 5 noticed: 60.0% (of a sample: 23.1% to 88.2%)',
    ]);
  });

  test('is about the sample alone', () => {
    const lines = score(report, (id) => ['0', '4', '7'].includes(id)).split('\n');
    expect(lines[0]).toBe('src/a.ts:2:15 (no test comes here)');
    expect(lines.at(-1)).toMatch(/^1 of 2 noticed: 50\.0%/);
    expect(score(report, () => false)).toMatch(/none was tried$/);
  });
});

describe('The tests that a mutant meets', () => {
  test('are of folders that are there, for rooms that are there', () => {
    for (const [room, folders] of Object.entries(ROOMS)) {
      expect([room, existsSync(join(ROOT, 'src', room))]).toEqual([room, true]);
      for (const folder of folders)
        expect([folder, existsSync(join(ROOT, 'test', folder))]).toEqual([folder, true]);
    }
  });

  test("are the room's own first, without what reads the source or compares lengths of work", () => {
    const files = testFiles('reader');
    expect(files[0]).toContain(join('test', 'reader'));
    expect(files.map((file) => basename(file))).toContain('layouts.test.ts');
    expect(files.filter((file) => /growth|added-columns/.test(file))).toEqual([]);
    expect(
      testFiles('reader', 'reader/table').every((file) => dirname(file) === join(ROOT, 'test/reader/table')),
    ).toBe(true);
    expect(testFiles('reader', 'reader/table').length).toBeGreaterThan(10);
  });

  test('are those that a room names, also where other rooms leave them out', () => {
    const setUp = join('layouts', 'set-up.test.ts');
    expect(testFiles('edit').some((file) => file.endsWith(setUp))).toBe(true);
    expect(testFiles('reader').some((file) => file.endsWith(setUp))).toBe(false);
  });
});
