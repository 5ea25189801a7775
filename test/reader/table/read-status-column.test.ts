/** What one column says of the status of its row, by its header and the shares of its values, at the edges of each. */
import { passedOver } from '../../../src/reader/table/passed-over';
import { profileColumn, type Profile } from '../../../src/reader/table/profile-column';
import { readHeaderWords } from '../../../src/reader/table/match-header';
import {
  isNarrative,
  mostlyStatuses,
  readStatusColumn,
  saysSentences,
} from '../../../src/reader/table/status-columns';
import { makeGrid } from '../../make/grid';

/** Ten short texts, each another, that say nothing. */
const PLAIN: Profile = {
  ...profileColumn(makeGrid([[null]]), 0, [0]),
  rows: 10,
  filled: 10,
  distinct: 10,
  meanLength: 9,
};
const label = (text: string) => ({
  column: 3,
  text,
  spannedFrom: null,
  row: 0,
  words: readHeaderWords(text),
});
const kindOf = (header: string, more: Partial<Profile>) => {
  const read = readStatusColumn(label(header), { ...PLAIN, ...more });
  return read && `${read.kind}${read.reserve ? ' in reserve' : ''}`;
};

test.each<[string, Partial<Profile>, string | null]>([
  ['Status', { words: 0.5, lives: 0.5 }, 'words'],
  ['Status', { words: 0.49, lives: 0.49 }, 'codes'],
  ['Status', { words: 0.49, lives: 0.49, distinct: 13 }, 'unread'],
  ['Status', { words: 0.3, colours: 0.2, lives: 0.3 }, 'words'],
  ['Status', { words: 0.2, colours: 0.3 }, 'colours'],
  ['Status', { words: 0.5, colours: 0.5, lives: 0.5 }, 'words'],
  ['Status', { words: 1, lives: 0.15 }, 'pace'],
  ['Status', { words: 1, lives: 0.16 }, 'words'],
  ['Status', { responses: 0.5 }, 'responses'],
  ['Status', { responses: 0.49 }, 'codes'],
  ['Status', { filled: 0 }, 'blank'],
  // Nearly a status counts under a sure header where values are said again and again.
  ['Status', { words: 0.2, lives: 0.2, nearly: 0.3, distinct: 5 }, 'words'],
  ['Status', { words: 0.2, lives: 0.2, nearly: 0.3, distinct: 6 }, 'codes'],
  // Codes: short, few, no dates, and no notes unless they repeat.
  ['Status', { meanLength: 30 }, 'codes'],
  ['Status', { meanLength: 30.1 }, null],
  ['Status', { dates: 0.49 }, 'codes'],
  ['Status', { dates: 0.5 }, null],
  ['Status', { filled: 40, distinct: 12 }, 'codes'],
  ['Status', { filled: 40, distinct: 13 }, 'unread'],
  ['Status', { filled: 50, distinct: 15 }, 'codes'],
  ['Status', { notes: 0.4 }, 'codes'],
  ['Status', { notes: 0.41 }, null],
  ['Status', { notes: 0.9, filled: 9, distinct: 3 }, null],
  ['Status', { words: 0.87, nearly: 0.13, distinct: 5 }, 'pace'],
  ['Status', { words: 0.8, nearly: 0.2, distinct: 5 }, 'words'],
  // Narratives.
  ['Status', { words: 0.6, lives: 0.6, long: 0.4 }, 'words'],
  ['Status', { words: 0.6, lives: 0.6, long: 0.41 }, null],
  ['Status', { words: 0.6, lives: 0.6, notes: 0.9 }, 'words'],
  ['Status', { words: 0.6, lives: 0.6, sentences: 0.9 }, 'words'],
  // Per cent.
  ['Status', { percents: 0.9, percentSigns: 0.3 }, 'percent'],
  ['Status', { percents: 0.9, percentSigns: 0.29 }, 'codes'],
  ['Status', { percents: 0.89, percentSigns: 0.3 }, 'codes'],
  ['Status', { percents: 0.9, largest: 11 }, 'percent'],
  ['Status', { percents: 0.9, largest: 10 }, 'codes'],
  ['% complete', { percents: 0.6 }, 'percent'],
  ['% complete', { percents: 0.59 }, null],
  ['% complete', { filled: 0 }, null],
  ['Status % complete', { filled: 0 }, null],
  ['Zzz', { percents: 1, percentSigns: 1 }, null],
  ['Stage of it', { filled: 0 }, null],
  ['Finding in it', { words: 0.7, lives: 0.7, distinct: 3 }, 'words'],
  ['Outcome', { filled: 2, words: 1, lives: 1, distinct: 1 }, 'words in reserve'],
  ['Revised date', { words: 1, lives: 1, openEnded: 1 }, null],
  ['Outcome', { words: 1, lives: 1, openEnded: 1, distinct: 3 }, 'words in reserve'],
  ['Outcome timescale', { words: 1, lives: 1, openEnded: 1 }, null],
  // Answers to what the header asks.
  ['Completed? (Y/N)', { answers: 0.6 }, 'answers'],
  ['Completed? (Y/N)', { answers: 0.5 + 0.25, words: 0.5, colours: 0.25 }, 'answers'],
  ['Completed? (Y/N)', { answers: 0.6, words: 0.5, colours: 0.2, lives: 0.5 }, 'words'],
  ['Not begun', { answers: 0.6 }, 'answers'],
  ['Amber', { answers: 0.6 }, 'answers'],
  ['Status', { answers: 1 }, 'codes'],
  // Under a header that could be meant.
  ['Progress', { words: 0.6, lives: 0.6, distinct: 5 }, 'words'],
  ['Progress', { words: 0.6, lives: 0.6, sentences: 0.41, distinct: 6 }, null],
  ['Progress', { words: 0.6, lives: 0.6, sentences: 0.41, distinct: 5 }, 'words'],
  // Nearly every value says a status first, and then more.
  ['Progress', { words: 0.8, lives: 0.8, openers: 0.8, sentences: 0.9, distinct: 9 }, 'words'],
  [
    'Progress',
    { words: 0.3, colours: 0.5, lives: 0.3, openers: 0.8, sentences: 0.9, distinct: 9 },
    'colours',
  ],
  ['Progress', { words: 0.8, lives: 0.8, openers: 0.79, sentences: 0.9, distinct: 9 }, null],
  ['Update', { words: 0.8, lives: 0.8, openers: 0.8, sentences: 0.9, distinct: 9 }, 'words in reserve'],
  ['Update', { words: 1, lives: 1, openers: 0.2, sentences: 0.9, distinct: 9 }, null],
  ['Progress', { filled: 0 }, null],
  ['Progress', {}, null],
  // Under a header that says nothing.
  ['Zzz', { words: 0.7, lives: 0.7, distinct: 3 }, 'words'],
  ['Zzz', { words: 0.4, colours: 0.3, distinct: 3, lives: 0.4 }, 'words'],
  ['Zzz', { words: 0.69, lives: 0.69, distinct: 3 }, null],
  ['Zzz', { filled: 2, words: 1, lives: 1, distinct: 1 }, 'words'],
  ['Zzz', { filled: 1, words: 1, lives: 1, distinct: 1 }, null],
  ['Zzz', { words: 0.7, lives: 0.7, responses: 0.5 }, null],
  ['Zzz', { words: 0.7, lives: 0.7, sentences: 0.5 }, null],
  // Under a header that says something else.
  ['Outcome', { words: 0.8, lives: 0.7, distinct: 3 }, 'words in reserve'],
  ['Outcome', { words: 0.8, lives: 0.69, distinct: 3 }, null],
  ['Outcome', { words: 0.8, lives: 0.7, long: 0.5 }, null],
  ['Outcome', { words: 0.8, lives: 0.7, responses: 0.5 }, null],
  ['Outcome', { filled: 1, words: 1, lives: 1, distinct: 1 }, null],
  ['Timescale', { words: 1, lives: 1, openEnded: 1 }, null],
  ['Timescale', { words: 1, lives: 1, openEnded: 0.4 }, 'words in reserve'],
  ['Priority', { words: 1, lives: 1 }, null],
])('under %j a column of %j is %s', (header, more, kind) => {
  expect(kindOf(header, more)).toBe(kind);
});

test('the reasons say what the header and the values are, in whole per cent', () => {
  const read = readStatusColumn(label('Status'), { ...PLAIN, words: 0.555, lives: 0.5 });
  expect(read).toMatchObject({ column: 3, header: 'Status', sure: true, lives: 0.5, period: null });
  expect(read?.reasons).toEqual([
    { signal: 'header', weight: 10, facts: { header: 'Status' } },
    { signal: 'values-read-as-status', weight: 4, facts: { percent: 56 } },
  ]);
  const unknown = readStatusColumn(label('Zzz'), { ...PLAIN, words: 1, lives: 1, distinct: 1 });
  expect(unknown).toMatchObject({ sure: false });
  expect(unknown?.reasons[0]).toEqual({ signal: 'unknown-header', weight: 2, facts: {} });
});

test.each<[string, Partial<Profile>, string]>([
  ['Status', { words: 1, lives: 1 }, 'header 10, values-read-as-status 4'],
  ['Zzz status', { words: 1, lives: 1 }, 'header 7.5, values-read-as-status 4'],
  ['Status', {}, 'header 10, few-short-values 1'],
  ['Status', { filled: 0 }, 'header 10, blank-under-header 1'],
  ['Status', { percents: 1, percentSigns: 1 }, 'header 10, values-are-percentages 4'],
  ['% complete', { percents: 1 }, 'header 10, values-are-percentages 4'],
  ['Done?', { answers: 1 }, 'header 8, values-are-answers 4'],
  ['Zzz', { words: 1, lives: 1, distinct: 1 }, 'unknown-header 2, values-read-as-status 4'],
  ['Outcome', { words: 1, lives: 1, distinct: 1 }, 'unknown-header 2, values-read-as-status 4'],
])('why a column under %j of %j is one: %s', (header, more, why) => {
  const reasons = readStatusColumn(label(header), { ...PLAIN, ...more })?.reasons ?? [];
  expect(reasons.map(({ signal, weight }) => `${signal} ${weight}`).join(', ')).toBe(why);
});

test('what a header asks is kept where its values answer it, and not where they are words', () => {
  const asked = (more: Partial<Profile>) => readStatusColumn(label('Done?'), { ...PLAIN, ...more });
  expect(asked({ answers: 1 })).toMatchObject({ kind: 'answers', question: 'done' });
  expect(asked({ words: 1, lives: 1 })).not.toHaveProperty('question');
});

test('what most of the values are', () => {
  const is = (holds: (profile: Profile) => boolean, more: Partial<Profile>) => holds({ ...PLAIN, ...more });
  expect([is(mostlyStatuses, { words: 0.5 }), is(mostlyStatuses, { filled: 0, words: 1 })]).toEqual([
    true,
    false,
  ]);
  expect([is(isNarrative, { notes: 0.5 }), is(isNarrative, { notes: 0.5, colours: 0.5 })]).toEqual([
    true,
    false,
  ]);
  expect(is(mostlyStatuses, { words: 0.2, nearly: 0.4, distinct: 5 })).toBe(false);
  expect(is(isNarrative, { notes: 0.5, nearly: 0.5, distinct: 5 })).toBe(true);
  expect([5, 6].map((distinct) => is(saysSentences, { sentences: 0.5, distinct }))).toEqual([false, true]);
  expect(is(saysSentences, { sentences: 0.4 })).toBe(false);
});

test.each<[string, Partial<Profile>, string | null]>([
  ['Status', { responses: 0.5 }, 'responses-not-status'],
  ['Status', { long: 0.5 }, 'narrative-not-status'],
  ['Status', { sentences: 0.5 }, 'narrative-not-status'],
  ['Status', { sentences: 0.5, words: 0.5 }, 'surer-elsewhere'],
  ['Status', { filled: 0 }, 'surer-elsewhere'],
  ['Status', { words: 0.2, colours: 0.1 }, 'few-values-are-statuses 30'],
  ['Forecast RAG', {}, 'never-status'],
  ['Weighting', { numbers: 0.5 }, 'weights-not-used'],
  ['Weighting', { numbers: 0.49 }, null],
  ['Traffic light', {}, 'few-values-are-statuses 0'],
  ['Stage', {}, 'few-values-are-statuses 0'],
  ['Stage of it', {}, null],
  ['Progress', {}, null],
  ['Update', {}, null],
  ['Priority', {}, null],
])('a column called %j of %j that was not taken: %s', (header, more, why) => {
  const none = { status: [], rating: [], percent: [], pace: [], rivals: [] };
  const seen = [{ label: label(header), profile: { ...PLAIN, ...more } }];
  const said = passedOver(seen, none).map(({ reason: { signal, facts } }) =>
    'percent' in facts ? `${signal} ${facts.percent}` : signal,
  );
  expect(said).toEqual(why === null ? [] : [why]);
  const taken = { ...none, status: [{ column: 3 }] } as unknown as typeof none;
  if (!header.startsWith('Weight')) expect(passedOver(seen, taken)).toEqual([]);
});

test('a column of pace beside the status is said once to be that, and one without a header of its own is not said', () => {
  const none = { status: [], rating: [], percent: [], pace: [], rivals: [] };
  const pace = readStatusColumn(label('Status'), { ...PLAIN, words: 1 })!;
  const seen = { label: label('Status'), profile: PLAIN };
  expect(passedOver([seen], { ...none, pace: [pace] })).toEqual([
    { header: 'Status', reason: { signal: 'pace-beside', weight: 0, facts: {} } },
  ]);
  const other = { label: { ...label('Delivery status'), column: 4 }, profile: PLAIN };
  expect(passedOver([seen, other], { ...none, pace: [pace] }).map(({ header }) => header)).toEqual([
    'Status',
    'Delivery status',
  ]);
  const spanned = { label: { ...label('Status'), spannedFrom: 2 }, profile: PLAIN };
  expect(passedOver([spanned], none)).toEqual([]);
});
