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
    ['Not yet started but overdue', { ...days(1, null), lifecycle: 'not-started' }],
    ['In progress but not overdue', { ...days(null, 0), lifecycle: 'in-progress' }],
    ['Under way and late', { ...days(1, null), lifecycle: 'in-progress' }],
    ['Underway: late', { ...days(1, null), lifecycle: 'in-progress' }],
    ['Over due', days(1, null)],
    ['Late', days(1, null)],
    ['Beyond its deadline', days(1, null)],
    ['After the original agreed date', days(1, null)],
    ['Past their planned end date by more than a week', days(8, null)],
    ['Late by a day or more', days(1, null)],
    ['Overdue 30 days or more', days(30, null)],
    ['Behind by at least one week', days(7, null)],
    ['Behind target by up to 3 days', days(1, 3)],
    ['Behind plan by over 3 days', days(4, null)],
    ['Delay of more than 3 days', days(4, null)],
    ['More than 3 days slippage', days(4, null)],
    ['More than 3 days behind plan', days(4, null)],
    ['>= 30 days late', days(30, null)],
    ['≥ 30 days late', days(30, null)],
    ['<= 30 days late', days(1, 30)],
    ['≤ 30 days late', days(1, 30)],
    ['< 30 days late', days(1, 29)],
    ['30 or more days late', days(30, null)],
    ['30 days or over late', days(30, null)],
    ['30 days or longer late', days(30, null)],
    ['30 days plus late', days(30, null)],
    ['30 days or less late', days(1, 30)],
    ['30 days or fewer late', days(1, 30)],
    ['30 days or under late', days(1, 30)],
    ['Overdue. By more than 30 days', days(31, null)],
    ['Overdue.By more than 30 days', days(31, null)],
    ['Not more than 30 days late', days(1, 30)],
    ['At most 30 days late', days(1, 30)],
    ['Greater than 30 days late', days(31, null)],
    ['Longer than 30 days late', days(31, null)],
    ['Above 30 days late', days(31, null)],
    ['Exceeding 30 days late', days(31, null)],
    ['Fewer than 30 days late', days(1, 29)],
    ['Below 30 days late', days(1, 29)],
    ['A minimum of 30 days late', days(30, null)],
    ['Up to one day late', days(1, 1)],
    ['Between 1 day and 2 weeks late', days(1, 14)],
    ['Between 2 and 2 weeks late', days(14, 14)],
    ['From 2 to 4 weeks late', days(14, 28)],
    ['2 – 4 weeks late', days(14, 28)],
    ['Due within the next 2 months', days(-60, 0)],
    ['Due within a week', days(-7, 0)],
    ['Between 25 and 75 per cent complete', percent(25, 75)],
    ['75% or less complete', percent(null, 75)],
    ['Over 75% done', percent(76, null)],
    ['75% completed', percent(75, 75)],
    ['At least 75% completion', percent(75, null)],
    ['More than 99% complete', percent(100, null)],
    ['At least 100% complete', percent(100, null)],
    ['Up to 100% complete', percent(null, 100)],
    ['0 to 100% complete', percent(0, 100)],
    ['Up to 0% complete', percent(null, 0)],
    ['Critical: more than 30 days late', days(31, null)],
    ['More than 30 days late (major delay)', days(31, null)],
    ['More than 30 days late; less than 50% complete', { ...days(31, null), percentTo: 49 }],
    ['The work has been delayed by more than 30 days', days(31, null)],
    ['The actions are more than 9999 days late', days(10_000, null)],
    [`${' '.repeat(148)}Not overdue.`, days(null, 0)],
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
    ['a doubt', 'Overdue?'],
    ['a mark', 'Overdue*'],
    ['more than 160 characters', `${' '.repeat(149)}Not overdue.`],
    ['a date that nothing is past', 'Date'],
    ['half a condition', 'Past'],
    ['lateness without a number', 'Behind schedule by'],
    ['a range without an end', 'Between 3 months late'],
    ['a range that begins twice', 'Between from 1 and 3 months late'],
    ['a range that is joined otherwise', 'Between 1 to 3 months late'],
    ['from one time and another', 'From 1 and 3 months late'],
    ['a range without a unit', 'Between 1 and 3 late'],
    ['per cent and days in one range', 'Between 30% and 50 days late'],
    ['per cent to days', 'Between 30 per cent and 50 days complete'],
    ['a share that is late', 'More than 50% late'],
    ['a share of lateness', 'Overdue by more than 50%'],
    ['days that are complete', 'More than 30 days complete'],
    ['up to more than all of it', 'Up to 101% complete'],
    ['at most nothing of a day', 'At most 0 days late'],
    ['due within a share', 'Due within 30%'],
    ['due within no time', 'Due within days'],
    ['due within a number', 'Due within 30'],
    ['not, and nothing after it', 'Not'],
    ['both ways of one stage', 'Not started and in progress and overdue'],
    ['the same limit in two words', 'Overdue and late'],
    ['a number of five digits', 'More than 10000 days late'],
    ['an "and" with nothing after it', 'Overdue and'],
    ['a bound with nothing after it', 'More than'],
    ['a bound that is said twice', 'More than 30 days or more late or more'],
    ['two names', 'On track: at risk'],
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
