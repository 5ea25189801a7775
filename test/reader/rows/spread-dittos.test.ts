/** 3.9 from which row a ditto mark takes what it stands for. */
import { textAt } from '../../../src/model/grid';
import { spreadDittos } from '../../../src/reader/rows/spread-dittos';
import { roleColumns } from '../../../src/reader/rows/row-facts';
import { locatePlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';

const HEADER = ['Action', 'Owner', 'Due date', 'Status'];
let step = 0;
const work = (status: CellSpec, owner: CellSpec = 'Head of Finance'): CellSpec[] => {
  step++;
  return [`Take step ${step} of it`, owner, '31/03/2025', status];
};

/** The statuses of the rows, spread. */
function statusesOf(...rows: CellSpec[][]): string[] {
  const grid = makeGrid([HEADER, ...rows]);
  const part = locatePlan([grid], NO_SETTINGS).plans[0].parts[0];
  const columns = roleColumns(part.block);
  if (columns === null) throw new Error('no columns');
  const spread = spreadDittos(grid, [...columns.followUp, ...columns.statuses], part.rows, columns);
  return rows.map((_, row) => textAt(spread, row + 1, 3));
}

describe('A ditto mark is what stands', () => {
  test('in the nearest filled cell of an action above', () => {
    expect(statusesOf(work('Completed'), work('"'), work(null), work('ditto'))).toEqual([
      ...['Completed', 'Completed', '', 'Completed'],
    ]);
  });

  test('above a header that is repeated at the head of a page, and in no header', () => {
    expect(statusesOf(work('Completed'), work('In progress'), HEADER, work('"')).at(-1)).toBe('In progress');
    expect(statusesOf(HEADER, work('"'), work('Late')).at(-2)).toBe('"');
  });

  test('in nothing above a heading', () => {
    expect(statusesOf(work('Completed'), work('"'), ['Theme: People'], work('"'), work('Late'))).toEqual([
      ...['Completed', 'Completed', '', '"', 'Late'],
    ]);
  });

  test('in nothing above a blank row, but where one stands below every action', () => {
    expect(statusesOf(work('Completed'), work('"'), [], work('"')).at(-1)).toBe('"');
    expect(statusesOf(work('Completed'), [], work('"'), [], work('"')).at(-1)).toBe('Completed');
  });

  test.each(['Total', 'Note: the next ones are late'])(
    'in no row of its own kind that only counts: %s',
    (text) => {
      expect(statusesOf(work('Completed'), work('Late'), [text, null, null, 'Amber'], work('"')).at(-1)).toBe(
        '"',
      );
      expect(
        statusesOf(work('Late'), work('Late'), [text, 'Head of IT', null, 'Amber'], work('"')).at(-1),
      ).toBe('Amber');
    },
  );

  test('in an action that nobody has to do so far, and in no count of actions', () => {
    const above = [work('Completed'), work('Late')];
    expect(statusesOf(...above, ['Ask the members', null, null, 'Amber'], work('"')).at(-1)).toBe('Amber');
    expect(statusesOf(...above, ['Completed', null, null, 2], work('"')).at(-1)).toBe('"');
  });
});
