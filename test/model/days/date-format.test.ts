/** What a number format shows of a date. */
import { datePartsOf } from '../../../src/model/days/date-format';

const shown = (format: string): string =>
  Object.entries(datePartsOf(format) ?? {})
    .filter(([, isShown]) => isShown)
    .map(([part]) => part)
    .join(' ');

test.each([
  ['dd/mm/yyyy', 'day month year'],
  ['d-mmm-yy', 'day month year'],
  ['[$-809]dd mmmm yyyy;@', 'day month year'],
  ['mmm-yy', 'month year'],
  ['mmmm', 'month'],
  ['d', 'day'],
  ['yyyy', 'year'],
  ['dd/mm', 'day month'],
  ['dddd d mmmm', 'day month'],
  ['dd/mm/yyyy hh:mm', 'day month year'],
  ['"by" mmm yyyy', 'month year'],
])('%s shows %s', (format, parts) => expect(shown(format)).toBe(parts));

test.each(['General', '0%', '@', '0;[Red]dd', '[Red]0', '0 "days"', '0 "d', '0\\d', '_d0', '*m0', 'dddd'])(
  '%s shows no day, month or year',
  (format) => expect(datePartsOf(format)).toBeNull(),
);

test.each(['h:mm', 'hh:mm', 'h : mm', 'h:mm am/pm', 'hh:mm:ss A/P', 'mm:ss', 'mm : ss', 'm:ss.0'])(
  'in %s the m is minutes, not a month',
  (format) => expect(datePartsOf(format)).toBeNull(),
);

test.each(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[m]', '[s]'])('%s is time spent, and no date', (format) =>
  expect(datePartsOf(format)).toBeNull(),
);

test('a format that was asked about before is answered as it was, after hundreds of others as well', () => {
  for (let at = 0; at < 450; at++) expect(shown(`"no. ${at}" d/m`)).toBe('day month');
  expect([shown('"no. 0" d/m'), datePartsOf('0 "no. 1"'), datePartsOf('0 "no. 1"')]).toEqual([
    'day month',
    null,
    null,
  ]);
});
