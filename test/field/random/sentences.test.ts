/** No sentence makes progress: whatever a sentence mentions, it counts nothing as done, going or left out (2.9). */
import fc from 'fast-check';
import { readWords } from '../../../src/reader/status/read-words';
import { LIFECYCLES } from '../../../src/model/terms';
import { RUNS, counterexample } from './counterexample';
import { ALL_PHRASES } from './phrases';
import { curt, longNote, sentence, shortNote, twoClauses } from './sentences';

/** Reading words is quick, so many more of them are tried than of whole plans. */
const MANY = RUNS * 20;
const reading = (text: string): string => {
  const { lifecycle, basis } = readWords(text);
  return `${lifecycle}, ${basis}`;
};
const show = (text: string): string => `"${text}"`;

const mentions = (text: string): string[] =>
  readWords(text).lifecycle === 'unknown' ? [] : [`is read as ${reading(text)}; it only mentions a status`];
const overstates = (text: string): string[] =>
  ['completed, words', 'in-progress, words', 'excluded, words', 'excluded, assumed'].includes(reading(text))
    ? [`is read as ${reading(text)}`]
    : [];

test.each([
  ['a sentence of one clause', sentence],
  ['a sentence of two clauses', twoClauses],
  ['a note of a few words', shortNote],
  ['a note of several sentences', longNote],
])('%s that mentions a status says none: it is unknown', (_name, texts) => {
  expect(counterexample(texts, { judge: mentions, show, runs: MANY })).toBe('');
});

test('a word about a phrase is at most an assumption, and never takes an action out', () => {
  expect(counterexample(curt, { judge: overstates, show, runs: MANY })).toBe('');
});

/** The phrases, glued together by anything. */
const rubble = fc
  .array(
    fc.tuple(fc.constantFrom(...ALL_PHRASES, 'not', 'by', 'phase', '%', '75%'), fc.string({ maxLength: 4 })),
  )
  .map((pieces) => pieces.flat().join(''));

test('any text whatever has one reading', () => {
  const judge = (text: string): string[] => {
    const { lifecycle, basis } = readWords(text);
    const agrees = (lifecycle === 'unknown') === (basis === 'unread');
    return LIFECYCLES.includes(lifecycle) && agrees ? [] : [`${lifecycle}, ${basis}`];
  };
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), rubble);
  expect(counterexample(texts, { judge, show: (text) => JSON.stringify(text), runs: RUNS * 5 })).toBe('');
});
