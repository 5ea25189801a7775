/** Short ways for plain texts give what the long way gives: a sign that says nothing, put behind a text, makes it go the long way. */
import fc from 'fast-check';
import { cleanText } from '../../src/model/days/read-date-text';
import { saysNothing } from '../../src/model/says-nothing';
import { levelStatus, statusTokens } from '../../src/model/status/status-text';
import { mayHoldStatus } from '../../src/reader/status/match-phrases';
import { readTokens } from '../../src/reader/status/read-words';
import { PHRASE_TABLE } from '../../src/reader/status/vocabulary';
import { levelHeader } from '../../src/reader/table/match-header';

/** Has no width, and is dropped wherever texts are levelled. */
const UNSEEN = '\u200b';

const words = fc.constantFrom(
  ...[
    'Green',
    'status',
    'no',
    'nos',
    'Nos.',
    '1',
    '1.',
    '1)',
    'a)',
    '3b',
    '12',
    '31/03/2025',
    'Mar-25',
    '10:30',
  ],
  ...['75', '75%', 'per', 'cent', 'percent', 'n. a', 'n/a', 'N. A.', '(old)', "it's", '&', '-', '?', '#1'],
  ...[
    'and',
    'of',
    'targets',
    'progress',
    'yes',
    'x',
    'e.g.',
    'w/c',
    'Owner:',
    'done,',
    'late;',
    '1.1',
    '2.10',
    '...',
  ],
  ...PHRASE_TABLE.flatMap(({ phrases }) => phrases.slice(0, 4)),
);
const texts = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '  ', ', ', '. ', '-', '/', '')), { maxLength: 8 })
  .map((parts) => parts.flat().join('').trim());

test.each<[string, (text: string) => unknown, (text: string) => unknown]>([
  ['a status in tokens', statusTokens, (text) => statusTokens(text + UNSEEN)],
  ['the level of a status', levelStatus, (text) => levelStatus(text + UNSEEN)],
  ['a date without noise', cleanText, (text) => cleanText(text + UNSEEN)],
  ['the level of a header', levelHeader, (text) => levelHeader(`${text}’`)],
  ['a cell that says nothing', saysNothing, (text) => saysNothing(UNSEEN + text)],
])('%s', (_, short, long) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect([text, short(text)]).toEqual([text, long(text)]);
    }),
    { numRuns: 2000 },
  );
});

test('signs on a keyboard are the same tokens as among signs of other languages', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...' abn12,.:;/\\-%&?#\'`$+<=>^|~()[]{}"!*@_'),
    maxLength: 24,
  });
  fc.assert(
    fc.property(fc.oneof(texts, signs), (text) => {
      const before = (last: string) => statusTokens(`${text} x ${last}`).slice(0, -1);
      expect([text, before('e')]).toEqual([text, before('é')]);
    }),
    { numRuns: 4000 },
  );
});

test('a text that holds no phrase, no negation and no per cent says nothing of the work', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = statusTokens(text);
      fc.pre(!mayHoldStatus(tokens));
      expect([text, readTokens(tokens).lifecycle]).toEqual([text, 'unknown']);
    }),
    { numRuns: 2000 },
  );
});

test.each(['Complete', 'Unfinished', 'not yet begun', '75%', 'Work on track'])(
  '%j may say something',
  (text) => {
    expect(mayHoldStatus(statusTokens(text))).toBe(true);
  },
);

test.each([
  '',
  'Ask the members',
  'No further detail',
  'It will be by the board',
  'Signed by the Leader',
  '75 of them',
])('nothing in %j does', (text) => {
  expect(mayHoldStatus(statusTokens(text))).toBe(false);
});
