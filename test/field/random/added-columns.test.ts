/** A column that says nothing of the figures changes none, whatever stands in it and wherever it is added. */
import fc from 'fast-check';
import { readAsGrids, type Outcome } from '../read-sheets';
import { addColumn } from './add-column';
import { ABOUT_THE_STATUS, ANSWERS, FACTS, NARRATIVES, OTHER_RATINGS } from './added-columns';
import { BESIDE } from './beside-columns';
import { counterexample, RUNS } from './counterexample';
import { changes, figuresOf } from './figures';
import { keptPlan, misreadings, readKeptPlan } from './kept-plan';
import { showSheets } from './show-sheets';

test('a plan of few actions, kept in any shape, is read as it was made', () => {
  expect(counterexample(keptPlan, { judge: misreadings, show: ({ sheets }) => showSheets(sheets) })).toBe('');
});

const kinds = [...NARRATIVES, ...FACTS, ...ABOUT_THE_STATUS, ...ANSWERS, ...OTHER_RATINGS];

test.each(kinds)(
  'a column of $name, added anywhere to any plan, changes no figure',
  ({ column, compare }) => {
    const values = fc
      .tuple(readKeptPlan, column)
      .map(([{ sheets }, added]) => ({ before: sheets, after: addColumn(sheets, added) }));
    expect(
      counterexample(values, {
        judge: ({ before, after }) =>
          changes(figuresOf(readAsGrids(before), compare), figuresOf(readAsGrids(after), compare)),
        show: ({ after }) => showSheets(after),
      }),
    ).toBe('');
  },
);

test.each(BESIDE)(
  'a column of $name is known as such wherever it is added, and changes no figure',
  ({ column, compare, role }) => {
    const values = fc
      .tuple(readKeptPlan, column)
      .map(([{ sheets }, added]) => ({ before: sheets, after: addColumn(sheets, added), added }));
    const known = (after: Outcome): string | undefined =>
      typeof after === 'string' ? after : after.plan.beside[role];
    expect(
      counterexample(values, {
        judge: ({ before, after, added }) => {
          const read = readAsGrids(after);
          return [
            ...changes(figuresOf(readAsGrids(before), compare), figuresOf(read, compare)),
            ...(known(read) === added.header ? [] : [`"${added.header}" is known as "${known(read)}"`]),
          ];
        },
        show: ({ after }) => showSheets(after),
        runs: Math.ceil(RUNS / 4),
      }),
    ).toBe('');
  },
);
