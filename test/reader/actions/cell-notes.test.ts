/** How many actions a list in one cell holds. */
import { countListed } from '../../../src/reader/actions/cell-notes';

test.each<[string, number]>([
  ['• Ask members\n• Ask staff', 2],
  ['Do this:\r\n- Ask members\r\n- Ask staff\r\n- Ask all', 3],
  ['a) Ask members\nb) Ask staff', 2],
  ['(1) Ask members\n(2) Ask staff', 2],
  ['• Ask members\nand staff', 1],
  ['Ask members\nAsk staff', 1],
  ['• Ask members and staff', 1],
  ['•Ask members\n•Ask staff', 1],
  ['', 1],
])('%j holds %i', (text, count) => {
  expect(countListed(text)).toBe(count);
});
