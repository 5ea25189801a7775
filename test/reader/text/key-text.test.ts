/** What a line of a key begins with: a colour or a status and nothing else. */
import { areKeyPairs, isKeyText } from '../../../src/reader/text/key-text';

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

test.each<[text: string, is: boolean]>([
  ['C - Complete; IP - In progress', true],
  ['RAG: Green = done; Amber = in hand', true],
  ['Green = complete; Amber = in progress; see the note below', true],
  ['Green: complete\nAmber: late\nRed: not started\nLast reviewed in May', true],
  ['The colours in this plan are: G = complete, A = in progress', true],
  ['O - outstanding; W - with a third party', true],
  ['G means complete', true],
  ['AB = Anna Brown, CD = Carl Dean', true],
  ['Q1: review the policy\nQ2: consult the staff', false],
  ['HR - recruit; IT - order', false],
  ['1: Governance; 2: Finance', false],
  ['R8: Adopt a plan\nR9: Publish it', false],
  ['Write to all; Green = complete; Amber = in progress', false],
  ['Green = complete; see the note below', false],
  ['Green = complete; Amber = in progress; see below; ask the clerk', false],
])('%j is a line of a key: %p', (text, is) => {
  expect(areKeyPairs(text)).toBe(is);
});
