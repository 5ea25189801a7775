/** Which columns Excel is asked to describe: as few as the plan can be read with. */
import { NO_SETTINGS } from '../../src/model/settings';
import { looksNeeded } from '../../src/reader/read-plan';
import { locatePlan } from '../make/at-once';
import { makeGrid, type CellSpec } from '../make/grid';

const HEADERS = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const ROWS = [
  ['1.1', 'Improve homes', 'Write a plan for homes', 'Head of Policy', '31/03/2025', 'Complete'],
  ['1.2', 'Improve homes', 'Write a plan for parks', 'Head of Parks', '31/03/2025', 'In progress'],
  ['2.1', 'Mend the budget', 'Set a budget that balances', 'Head of Money', '31/03/2025', 'Not started'],
];
function asked(rows: readonly (readonly CellSpec[])[]): readonly (readonly number[])[] {
  const grids = [makeGrid(rows, { sheet: 'Action plan', looks: false })];
  return looksNeeded(grids, locatePlan(grids, NO_SETTINGS)).map(({ columns }) => columns);
}

describe('The columns whose looks are asked for', () => {
  test('are those of the status, of the action and of the reference', () => {
    expect(asked([HEADERS, ...ROWS])).toEqual([[0, 2, 5]]);
  });

  test('are all of them where no column says the status, since colours may', () => {
    const without = [HEADERS, ...ROWS].map((row) => row.slice(0, 5));
    expect(asked(without)).toEqual([[0, 1, 2, 3, 4]]);
  });

  test('are those beside a key as well', () => {
    const key = [
      [null, null, null, null, null, null, null, 'Key'],
      [null, null, null, null, null, null, null, 'Green', 'Done'],
    ];
    const [columns = []] = asked([...key, [], HEADERS, ...ROWS]);
    expect(columns).toEqual(expect.arrayContaining([0, 2, 5, 6, 7, 8]));
  });
});
