/** Suggestions for statuses that cannot be read: near and safe, or none. */
import { suggestStatus } from '../../../src/reader/status/suggest';

test('2.7 statuses and colours are suggested as they are written at their best', () => {
  const meant = {
    ...{ Gren: 'Green', Ambr: 'Amber', Redd: 'Red', Bluee: 'Blue' },
    ...{ Complte: 'Complete', 'In progess': 'In progress', Onhold: 'On hold', BUA: null, BAUU: 'BAU' },
    ...{ 'A scheduled': 'Scheduled', Schedulex: 'Scheduled', '✓': null, '✓✓': null, '--': null },
  };
  for (const [text, status] of Object.entries(meant))
    expect([text, suggestStatus(text, [])]).toEqual([text, status]);
});

describe('2.7 a near miss is suggested, never guessed', () => {
  test.each([
    ['Gren', 'Green'],
    ['Grene', 'Green'],
    ['Amber.', 'Amber'],
    ['Bleu', 'Blue'],
    ['Complte', 'Complete'],
    ['In progess', 'In progress'],
    ['Inprogress', 'In progress'],
    ['Not stared', 'Not started'],
    ['NA', 'N/A'],
    ['Onhold', 'On hold'],
  ])('"%s" was meant to be "%s"', (text, expected) => expect(suggestStatus(text, [])).toBe(expected));

  test("the plan's own spelling comes first", () => {
    expect(suggestStatus('Complted', ['Completed'])).toBe('Completed');
    expect(suggestStatus('Gren', ['GREEN'])).toBe('GREEN');
    expect(suggestStatus('Delivered on tme', ['Delivered on time'])).toBe('Delivered on time');
  });

  test.each([
    'Of track',
    '#N/A',
    'Date',
    'Rad',
    'X',
    '',
    '-',
    '?',
    'TBC',
    'See minutes',
    'Amber and then some more words',
  ])('"%s" has no safe suggestion', (text) => expect(suggestStatus(text, [])).toBeNull());

  test('a remark is no misspelt status, however long', () => {
    expect(suggestStatus('Complete '.repeat(4000), [])).toBeNull();
    expect(suggestStatus('Meeting held with all the partners in May', [])).toBeNull();
  });

  test('another number is no slip', () => {
    expect(suggestStatus('Lot 3 met', ['Lot 1 met'])).toBeNull();
    expect(suggestStatus('Lot 1 mett', ['Lot 1 met'])).toBe('Lot 1 met');
  });

  test('of two statuses equally near with different meanings neither is suggested', () => {
    expect(suggestStatus('Part x set', ['Part x met', 'Part x late'])).toBe('Part x met');
    expect(suggestStatus('Of track', ['On track', 'Off track'])).toBeNull();
  });
});

test.each([
  ['Ocmpleted', 'Completed'],
  ['Completde', 'Complete'],
  ['Bule', 'Blue'],
  ['Lbue', null],
])('of "%s", whose letters changed places, %s is suggested', (text, expected) => {
  expect(suggestStatus(text, [])).toBe(expected);
});

test('a status of forty characters is near to another, one of forty-one is a remark', () => {
  const long = (length: number) => `On hold until ${'x'.repeat(length - 14)}`;
  expect(suggestStatus(long(40).replace('hold', 'holt'), [long(40)])).toBe(long(40));
  expect(suggestStatus(long(41).replace('hold', 'holt'), [long(41)])).toBeNull();
});

test.each<[string, string | null]>([
  ['Donx', 'Done'],
  ['Mex', null],
  ['Startxd', 'Started'],
  ['Startxx', null],
  ['Finxshed', 'Finished'],
  ['Finxshxd', 'Finished'],
  ['Fxnxshxd', null],
  ['Umber', null],
  ['Ptarted', 'Started'],
  ['Stxated', null],
  ['Strxted', null],
  ['In p r o gress', 'In progress'],
  ['I n p r o gress', 'In progress'],
  ['I n p r o g ress', null],
])('a text of as many letters as %j may have so many slips: %s', (text, status) => {
  expect(suggestStatus(text, [])).toBe(status);
});

test('signs alone are near to nothing, and what the plan itself leaves open is no suggestion', () => {
  expect([suggestStatus('?', ['✓']), suggestStatus('--', ['✓'])]).toEqual([null, null]);
  expect(suggestStatus('Awaitng Bob', ['Awaiting Bob'])).toBeNull();
  expect(suggestStatus('Gray', ['Grey'])).toBe('Grey');
});

test('blanks around a status count up to eighty characters', () => {
  const padded = (text: string, length: number) => text.padStart(length);
  expect([80, 81].map((length) => suggestStatus(padded('Complte', length), []))).toEqual(['Complete', null]);
  const known = (length: number) => suggestStatus('Lot 1 mett', [padded('Lot 1 met', length)]);
  expect([known(80), known(81)]).toEqual(['Lot 1 met', null]);
});
