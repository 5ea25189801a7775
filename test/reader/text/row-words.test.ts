/** Lines that say when a plan was last true. */
import { saysWhenUpdated } from '../../../src/reader/text/row-words';

test.each<[string, boolean]>([
  ['Last updated 3 May', true],
  ['Position as at 31/03/2025', true],
  ['Reviewed: 2025', true],
  ['Updated in May', false],
  ['3 officers updated it', false],
  ['3 May', false],
  ['', false],
])('%j: %s', (line, says) => {
  expect(saysWhenUpdated(line)).toBe(says);
});
