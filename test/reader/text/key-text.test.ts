/** What a line of a key begins with: a colour or a status and nothing else. */
import { isKeyText } from '../../../src/reader/text/key-text';

const filled = (length: number) => `Completed (${'x'.repeat(length - 12)})`;

test.each<[string, boolean]>([
  ['Green', true],
  ['Complete', true],
  ['In progress', true],
  ['Not yet started', true],
  ['House', false],
  ['', false],
  ['Completed (as it had been agreed)', true],
  ['Completed (as it  had\nbeen agreed)', true],
  ['Completed (as it had been agreed before)', false],
  [filled(60), true],
  [filled(61), false],
])('%j is one: %p', (text, is) => {
  expect(isKeyText(text)).toBe(is);
});
