import {
  capitalise,
  countInWords,
  countOf,
  formatDayLong,
  hasOrHave,
  isOrAre,
  listOf,
  perCent,
  quote,
} from '#words/phrases';

test('5 one to nine, and zero, are words; from 10 on figures', () => {
  expect([0, 1, 9, 10, 12345].map(countInWords)).toEqual(['zero', 'one', 'nine', '10', '12,345']);
});

test('things agree with their number', () => {
  expect([countOf(1, 'action'), countOf(0, 'action'), countOf(2, 'status', 'statuses')]).toEqual([
    'one action',
    'zero actions',
    'two statuses',
  ]);
  expect([isOrAre(1), isOrAre(0), hasOrHave(1), hasOrHave(2)]).toEqual(['is', 'are', 'has', 'have']);
});

test('5 per cent is written out, with the two edges of rule 4.5', () => {
  expect([perCent(97, 60, 62), perCent(3, 2, 62), perCent(0, 0, 62)]).toEqual([
    '97 per cent',
    'three per cent',
    'zero per cent',
  ]);
  expect([perCent(0, 1, 900), perCent(100, 899, 900)]).toEqual([
    'less than one per cent',
    'more than 99 per cent',
  ]);
});

test('lists are joined by commas and a last and', () => {
  expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('days are written out, without a leading zero', () => {
  expect([formatDayLong('2024-09-05'), formatDayLong('2026-12-31')]).toEqual([
    '5 September 2024',
    '31 December 2026',
  ]);
});

test('what is no day is given back as it is', () => {
  expect([formatDayLong('Ongoing'), formatDayLong('2024-13-01'), formatDayLong('')]).toEqual([
    'Ongoing',
    '2024-13-01',
    '',
  ]);
});

test('a quoted value stays on one line and keeps its characters whole', () => {
  expect(quote('  Amber \n on track ')).toBe('"Amber on track"');
  expect(quote('🟢'.repeat(70))).toBe(`"${'🟢'.repeat(57)}..."`);
});

test('a sentence begins with a capital', () => {
  expect([capitalise('three actions'), capitalise('')]).toEqual(['Three actions', '']);
});
