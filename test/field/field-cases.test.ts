/** Cases from the field are read as their keepers mean them, from a grid and from a file alike. */
import { FIELD_CASES } from './cases/case-list';
import { differences } from './compare-field';
import { readAsFile, readAsGrids } from './read-sheets';

test.each(FIELD_CASES)('$name: $why', async (one) => {
  expect({
    fromGrids: differences(readAsGrids(one.sheets), one),
    fromFile: differences(await readAsFile(one.sheets), one),
  }).toEqual({ fromGrids: [], fromFile: [] });
});

test('no two cases have the same name, and each has an answer', () => {
  const names = FIELD_CASES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(FIELD_CASES.filter(({ answers }) => answers.length === 0).map(({ name }) => name)).toEqual([]);
});
