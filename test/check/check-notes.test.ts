/** What the reader saw is told of the action it is about, and of the plan whatever its first cell counts as. */
import { makeNote } from '../make/note';
import { only } from './run';

const rows = (second: string) => [
  { rec: '1', ref: '1.1', status: 'Completed' },
  { rec: '1', ref: '1.2', status: second },
  { rec: '1', ref: '1.3', status: 'In progress' },
];
const at = { sheet: 'Action plan', row: 5, column: 0 };

describe('6 what is said once for the plan does not depend on the action in the row where it is first seen', () => {
  test.each(['grouping-inferred', 'percent-scale-mixed', 'status-colour-conditional'] as const)(
    '%s is said where that action is excluded, as where it is not',
    (code) => {
      for (const status of ['Superseded', 'Completed']) {
        expect(only(code, { rows: rows(status), notes: [makeNote(code, { cell: at })] })).toHaveLength(1);
      }
    },
  );

  test('a list of actions in one cell is not said of an excluded action', () => {
    const code = 'several-actions-in-cell';
    expect(only(code, { rows: rows('Superseded'), notes: [makeNote(code, { cell: at })] })).toHaveLength(0);
    expect(only(code, { rows: rows('Completed'), notes: [makeNote(code, { cell: at })] })).toHaveLength(1);
  });
});

test.each([
  'reference-mangled',
  'reference-duplicate',
  'row-struck-through',
  'formula-not-calculated',
] as const)('%s is said of an excluded action as well, with its number', (code) => {
  const found = only(code, { rows: rows('Superseded'), notes: [makeNote(code, { cell: at })] });
  expect(found.map(({ action }) => action)).toEqual([1]);
});

test('6 what was seen in a row of no action is said of no action', () => {
  const cell = { ...at, row: 40 };
  const found = only('reference-mangled', {
    rows: rows('Completed'),
    notes: [makeNote('reference-mangled', { cell })],
  });
  expect(found).toMatchObject([{ action: null, cell }]);
});

test('6 a struck-through row says its text and its number', () => {
  const found = only('row-struck-through', [{}, { action: 'Sell the hall', struck: true }]);
  expect(found).toMatchObject([{ action: 1, value: 'Sell the hall' }]);
});
