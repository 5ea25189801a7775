/** What a plan's own list of values offers in a column, from a row on. */
import { allowedFrom } from '../../../src/reader/table/allowed-values';
import { makeGrid } from '../../make/grid';

const lists = (...validations: [area: string, ...allowed: string[]][]) =>
  makeGrid([[null]], { at: 'B1', validations: validations.map(([area, ...allowed]) => ({ area, allowed })) });

test.each<[string, ReturnType<typeof lists>, string[]]>([
  ['that reaches the row', lists(['C2:C5', 'Open']), ['Open']],
  ['whose last row it is', lists(['C2:C3', 'Open']), ['Open']],
  ['above it', lists(['C1:C2', 'Open']), []],
  ['below it', lists(['C7:C9', 'Open']), ['Open']],
  ['of the column on the left', lists(['B2:B5', 'Open']), []],
  ['of the column on the right', lists(['D2:D5', 'Open']), []],
  ['over several columns', lists(['A2:C5', 'Open']), ['Open']],
  ['over several that begin there', lists(['C2:E5', 'Open']), ['Open']],
  ['of which nothing is known, before one that is', lists(['C2:C5'], ['C2:C5', 'Shut']), ['Shut']],
  ['the first of two', lists(['C2:C5', 'Open'], ['C2:C5', 'Shut']), ['Open']],
])('a list %s', (_what, grid, allowed) => {
  // The second column of a grid that begins at B, and the third row of the sheet.
  expect(allowedFrom(grid, 2, 1)).toEqual(allowed);
});
