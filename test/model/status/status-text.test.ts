/** The key of a row of the status map. */
import { isBlankText, levelStatus, statusTokens } from '../../../src/model/status/status-text';
import { CLAUSE_END_MARKS } from '../../../src/reader/status/vocabulary';

describe('2.5 a status is levelled in case, space, punctuation and emoji variation', () => {
  test.each([
    ['GREEN ', 'Green'],
    ['Green.', 'Green'],
    ['"Green"', 'Green'],
    ['In\u00a0progress', 'In progress'],
    ['In  progress\n', 'In progress'],
    ['On-going', 'on going'],
    ['Complete – on track', 'Complete: on track'],
    ['In progress / on track', 'In progress/on track'],
    ['✔️', '✔'],
    ['Isn’t done', "Isn't done"],
    ['75 %', '75%'],
    ['Ｇｒｅｅｎ', 'green'],
    ['Complete & checked', 'complete and checked'],
    ['N / A', 'n/a'],
  ])('"%s" and "%s" are one status', (one, other) => expect(levelStatus(one)).toBe(levelStatus(other)));

  test.each([
    ['Complete', 'Completed'],
    ['Complete?', 'Complete'],
    ['Complete/on track', 'Complete - on track'],
    ['A/G', 'AG'],
    ['#N/A', 'N/A'],
    ['75', '75%'],
    ['-', ''],
    ['?', '-'],
    ['✔', '✘'],
    ['1.10', '1.1'],
  ])('"%s" and "%s" are two', (one, other) => expect(levelStatus(one)).not.toBe(levelStatus(other)));

  test.each([
    ['Complete, on track', 'complete, on track'],
    ['Complete,, (on track)', 'complete, on track'],
    ['...Complete - ', 'complete'],
    ['Done//late', 'done/late'],
    ['Done,/late', 'done, late'],
    ['Done/, late', 'done/late'],
    ['Complete—late', 'complete, late'],
    ['Complete?? late', 'complete? late'],
    ["Isn't 'done'", "isn't done"],
    ["' '", "' '"],
    ['2nd stage', '2nd stage'],
    ['&', 'and'],
    ['N / A', 'n/a'],
    ['Done: n\\a', 'done, n/a'],
    ['50%? ✔', '50%? ✔'],
  ])('"%s" is levelled to "%s"', (text, level) => expect(levelStatus(text)).toBe(level));

  test.each([
    ['On track', 'word word'],
    ['2nd 2 20% 1.10 01/02/2025', 'word number number number number'],
    ["'2' '", 'number'],
    ['✔ a/b, c?', 'symbol word slash word end word doubt'],
  ])('the parts of "%s" are %s', (text, kinds) => {
    expect(
      statusTokens(text)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });

  test('only what cannot be seen is blank', () => {
    expect(['', ' ', '\u00a0\n', '\u200b'].map(isBlankText)).toEqual([true, true, true, true]);
    expect(['-', '.', '0'].map(isBlankText)).toEqual([false, false, false]);
  });
});

test.each(CLAUSE_END_MARKS)('2.7 "%s" ends a clause, as the list in the documentation says', (mark) => {
  expect(statusTokens(`complete${mark}late`).map(({ kind }) => kind)).toEqual([
    'word',
    mark === '/' ? 'slash' : 'end',
    'word',
  ]);
});
