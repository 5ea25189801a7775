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
