/** What lines of a key state of how late or how far work is: every way of saying it, and what is left alone. */
import fc from 'fast-check';
import { readRuleWords, type Conditions } from '../../../src/reader/text/rule-words';

const NOTHING: Conditions = {
  ...{ daysLateFrom: null, daysLateTo: null },
  ...{ percentFrom: null, percentTo: null, lifecycle: null },
};
const days = (from: number | null, to: number | null): Conditions => ({
  ...NOTHING,
  daysLateFrom: from,
  daysLateTo: to,
});
const percent = (from: number | null, to: number | null): Conditions => ({
  ...NOTHING,
  percentFrom: from,
  percentTo: to,
});

describe('A line of a key', () => {
  test.each<[string, Conditions]>([
    ['More than 3 months late', days(92, null)],
    ['More than three months overdue', days(92, null)],
    ['Overdue by more than 30 days', days(31, null)],
    ['Overdue: more than 30 days', days(31, null)],
    ['Action is over 4 weeks past its target date', days(29, null)],
    ['> 30 days late', days(31, null)],
    ['30+ days overdue', days(30, null)],
    ['90 days or more behind schedule', days(90, null)],
    ['At least two months delayed', days(60, null)],
    ['Up to 30 days late', days(1, 30)],
    ['Less than 1 month overdue', days(1, 29)],
    ['No more than twenty-one days late', days(1, 21)],
    ['Between 1 and 3 months late', days(30, 91)],
    ['Between one month and three months late', days(30, 91)],
    ['1-30 days overdue', days(1, 30)],
    ['1 to 30 days past the due date', days(1, 30)],
    ['Slippage of up to 2 weeks', days(1, 14)],
    ['Delayed by between 2 and 6 weeks', days(14, 42)],
    ['Overdue', days(1, null)],
    ['Past its due date', days(1, null)],
    ['Not overdue', days(null, 0)],
    ['Due within 30 days', days(-30, 0)],
    ['Due in the next four weeks', days(-28, 0)],
    ['Less than 50% complete', percent(null, 49)],
    ['Under fifty per cent complete', percent(null, 49)],
    ['50% or more complete', percent(50, null)],
    ['Between 25% and 75% complete', percent(25, 75)],
    ['25-75% complete', percent(25, 75)],
    ['100% complete', percent(100, 100)],
    ['Off track - more than 3 months late', days(92, null)],
    ['Behind schedule (more than 3 months late)', days(92, null)],
    ['More than 30 days late and less than 50% complete', { ...days(31, null), percentTo: 49 }],
    ['More than 30 days late, less than 50% complete', { ...days(31, null), percentTo: 49 }],
    ['Not started and overdue', { ...days(1, null), lifecycle: 'not-started' }],
  ])('“%s” is understood', (text, stated) => {
    expect(readRuleWords(text)).toEqual(stated);
  });

  test.each([
    ['a condition that is no figure', 'At risk of missing its date'],
    ['one word more than is understood', 'More than 3 months late with no recovery plan'],
    ['one way or another', 'More than 3 months late or less than 50% complete'],
    ['no limit at all', '3 months late'],
    ['days that are not all days', 'More than 10 working days late'],
    ['time, and nothing about lateness', 'More than 3 months'],
    ['a share of something else', 'Less than 50% of the budget spent'],
    ['half a unit', 'More than 1.5 months late'],
    ['a range from more to less', 'Between 3 and 1 months late'],
    ['days and per cent in one range', 'Between 30 days and 50% complete'],
    ['more than all of it', 'More than 100% complete'],
    ['less than nothing', 'Less than 0% complete'],
    ['less than a day', 'Less than 1 day late'],
    ['the same thing twice', 'More than 30 days late and up to 60 days late'],
    ['a status', 'Complete'],
    ['a stage alone', 'Not started'],
    ['a name alone', 'Off track'],
    ['nothing', ''],
    ['a list', 'Late / overdue'],
  ])('with %s is left alone', (_what, text) => {
    expect(readRuleWords(text)).toBeNull();
  });
});

/** Numbers as they are written, with what they are. */
const IN_WORDS: readonly (readonly [string, number])[] = [
  ...[['one', 1] as const, ['two', 2] as const, ['six', 6] as const, ['ten', 10] as const],
  ...[['twelve', 12] as const, ['fifteen', 15] as const, ['thirty', 30] as const],
  ...[['forty-five', 45] as const, ['ninety', 90] as const, ['twenty one', 21] as const],
];
const number = fc.oneof(
  fc.constantFrom(...IN_WORDS),
  fc.integer({ min: 2, max: 90 }).map((one) => [String(one), one] as const),
);
const DAYS = {
  day: (n: number) => n,
  week: (n: number) => 7 * n,
  month: (n: number) => Math.floor((n * 365) / 12),
};
const unit = fc.constantFrom<keyof typeof DAYS>('day', 'week', 'month');
/** What comes before the number, and whether the number itself is in; "up to" begins at the first day late. */
const BOUNDS = [
  ['more than', (n: number) => [n + 1, null]],
  ['over', (n: number) => [n + 1, null]],
  ['at least', (n: number) => [n, null]],
  ['up to', (n: number) => [1, n]],
  ['no more than', (n: number) => [1, n]],
  ['less than', (n: number) => [1, n - 1]],
] as const;
const LATE = [
  'late',
  'overdue',
  'behind schedule',
  'behind',
  'past its due date',
  'past the target date',
] as const;
const shape = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => `${text}.`,
  (text) => `The action is ${text}`,
  (text) => `Off track: ${text}`,
  (text) => `At risk – ${text}`,
);

describe('Any line of the kind', () => {
  test('of days, weeks or months late is read as the days that it is', () => {
    fc.assert(
      fc.property(
        number,
        unit,
        fc.constantFrom(...BOUNDS),
        fc.constantFrom(...LATE),
        shape,
        fc.boolean(),
        (n, one, bound, late, put, after) => {
          const length = DAYS[one](n[1]);
          const [from, to] = bound[1](length) as [number, number | null];
          const amount = `${bound[0]} ${n[0]} ${one}${n[1] === 1 ? '' : 's'}`;
          // "Overdue by more than three months": the same said the other way round.
          const text =
            after && (late === 'overdue' || late === 'behind') ? `${late} by ${amount}` : `${amount} ${late}`;
          expect(readRuleWords(put(text))).toEqual(to !== null && to < 1 ? null : days(from, to));
        },
      ),
    );
  });

  test('from one time to another takes in both ends, and stops short of one that begins above it', () => {
    fc.assert(
      fc.property(
        number,
        number,
        unit,
        fc.constantFrom('between', 'from', 'dash'),
        fc.constantFrom(...LATE),
        (a, b, one, how, late) => {
          const [first, second] = how === 'dash' ? [String(a[1]), String(b[1])] : [a[0], b[0]];
          const joined = {
            between: `between ${first} and ${second}`,
            from: `from ${first} to ${second}`,
            dash: `${first}–${second}`,
          }[how];
          const ends = [DAYS[one](a[1]), DAYS[one](b[1])] as const;
          expect(readRuleWords(`${joined} ${one}s ${late}`)).toEqual(
            ends[0] > ends[1] ? null : days(...ends),
          );
        },
      ),
    );
  });

  test('of per cent complete is read as whole per cent', () => {
    const signs = fc.constantFrom('%', ' %', ' per cent', ' percent');
    const bounds = fc.constantFrom<[string, (n: number) => [number | null, number | null]]>(
      ['more than', (n) => [n + 1, null]],
      ['at least', (n) => [n, null]],
      ['up to', (n) => [null, n]],
      ['less than', (n) => [null, n - 1]],
      ['', (n) => [n, n]],
    );
    fc.assert(
      fc.property(number, signs, bounds, shape, ([written, n], sign, [before, range], put) => {
        expect(readRuleWords(put(`${before} ${written}${sign} complete`))).toEqual(percent(...range(n)));
      }),
    );
  });

  test('with a word that is not understood is left alone, wherever it stands', () => {
    const words = ['more', 'than', 'three', 'months', 'late'];
    fc.assert(
      fc.property(
        fc.constantFrom('roughly', 'hopefully', 'budget', 'x', 'working', 'nearly'),
        fc.nat(words.length),
        (word, at) => {
          expect(readRuleWords(words.toSpliced(at, 0, word).join(' '))).toBeNull();
        },
      ),
    );
  });
});
