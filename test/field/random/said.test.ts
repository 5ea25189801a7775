/** A status is read where it is said, with whatever dates, shares, references, hedges and small words stand around it. */
import { readWords } from '../../../src/reader/status/read-words';
import { RUNS, counterexample } from './counterexample';
import { bare, closing, dressed, explained, hedged, leftOver, noneLeft, turned, withShare } from './said';
import type { Said } from './said';

const judge = ({ text, lifecycle, basis }: Said): string[] => {
  const found = readWords(text);
  return found.lifecycle === lifecycle && basis.some((one) => one === found.basis)
    ? []
    : [`is read as ${found.lifecycle}, ${found.basis}; it says ${lifecycle}, ${basis.join(' or ')}`];
};
const show = ({ text }: Said): string => `"${text}"`;

test.each([
  ['a phrase of the table alone', bare],
  ['a phrase with dates, periods, references and small words around it', dressed],
  ['a phrase with a share that agrees with it', withShare],
  ['a phrase beside a sentence that says nothing of the work', explained],
  ['a finished word with a hedge', hedged],
  ['a finished word that is turned', turned],
  ['work that waits for its closing only', closing],
  ['a finished word with what is left', leftOver],
  ['a finished word with nothing left', noneLeft],
])('%s is read as the method says', (_name, texts) => {
  expect(counterexample(texts, { judge, show, runs: RUNS * 10 })).toBe('');
});
