import {
  rulesNamed,
  rulesOf,
  testsOfFindings,
  testsOfRooms,
  testsOfRules,
} from '../../scripts/docs/where-tested';

const without = (tests: ReadonlyMap<string, readonly string[]>): string[] =>
  [...tests].filter(([, paths]) => paths.length === 0).map(([name]) => name);

describe('a newcomer finds where a thing is tested', () => {
  test('every rule of the method is named by a test', () => {
    expect(testsOfRules().size).toBeGreaterThan(25);
    expect(without(testsOfRules())).toEqual([]);
  });

  test('every finding is spoken of by a test', () => {
    expect(without(testsOfFindings())).toEqual([]);
  });

  test('every room has tests at its own path, or at that of the room it lies in', () => {
    expect(without(testsOfRooms())).toEqual([]);
  });
});

describe('what names a rule', () => {
  test.each([
    ['2.3 words and colours apart', ['2.3']],
    ['4.4, 4.5 an adjusted figure is marked', ['4.4', '4.5']],
    ['2.7 and 2.9: "%s" is %s', ['2.7', '2.9']],
    ['beside words it is no rating (2.3)', ['2.3']],
    ['a share of nothing (rules 3.4, 4.5)', ['3.4', '4.5']],
    ['counts 2.5 times as many', []],
  ])('%s', (name, rules) => {
    expect(rulesNamed(name)).toEqual(rules);
  });

  test('a rule of the method is one in bold', () => {
    expect(rulesOf('* **3.1** Rule, 9.9. **2.8a Percentage complete.** 3.2')).toEqual(['3.1', '2.8a']);
  });
});
