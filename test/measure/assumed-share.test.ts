/** How much of the headline is said to rest on assumed readings. */
import { assumedShare } from '../../src/measure/assumed-share';

test.each([
  [0, 0, null],
  [0, 62, null],
  [62, 62, 'all'],
  [31, 62, 'half'],
  [1, 1, 'all'],
  [30, 62, 48],
  [1, 1000, 0],
  [999, 1000, 100],
] as const)('%d assumed of %d in scope: %s', (assumed, inScope, share) =>
  expect(assumedShare(assumed, inScope)).toBe(share),
);
