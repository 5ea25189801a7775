/** Quarters of the financial year, and days as number formats show them. */
import { monthsOf, quarterAt, quarterNumber } from '../../../src/model/days/quarter';
import { showDay } from '../../../src/model/days/show-day';
import { typedDay } from '../../../src/model/days/typed-day';

test.each([
  ['2025-03-31', 4, 2024],
  ['2025-04-01', 1, 2025],
  ['2025-06-30', 1, 2025],
  ['2025-07-01', 2, 2025],
  ['2025-12-31', 3, 2025],
  ['2026-01-01', 4, 2025],
])('%s is in quarter %i of the year that began in %i', (day, quarter, year) => {
  expect(quarterAt(quarterNumber(day))).toEqual({ quarter, year });
});

test('months and quarters follow one another by one, over the end of a year', () => {
  expect(monthsOf('2026-01-01') - monthsOf('2025-12-31')).toBe(1);
  expect(quarterNumber('2025-04-01') - quarterNumber('2025-03-31')).toBe(1);
});

test.each([
  ['dd/mm/yyyy', '05/09/2024'],
  ['d/m/yy', '5/9/24'],
  ['d mmm yyyy', '5 Sep 2024'],
  ['DD MMMM YYYY', '05 September 2024'],
  ['mmm-yy', 'Sep-24'],
  ['dd\\-mm\\-yyyy;@', '05-09-2024'],
  ['[$-809]d mmmm yyyy', '5 September 2024'],
  ['dd.mm.yyyy', '05.09.2024'],
  ['ddd d mmm', null],
  ['dd/mm/yyyy hh:mm', null],
  ['"due" dd/mm/yyyy', null],
  ['General', null],
  ['', null],
])('in the format %j it is %j', (format, shown) => {
  expect(showDay('2024-09-05', format)).toBe(shown);
});

test('each month has its name', () => {
  const names = Array.from({ length: 12 }, (_, at) =>
    showDay(`2024-${String(at + 1).padStart(2, '0')}-01`, 'mmm'),
  );
  expect(names.join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
});

test('a typed day is a whole day: no month, and nothing else', () => {
  expect(typedDay(45_747, '', false)).toBe('2025-03-31');
  expect(typedDay(44_285, '', true)).toBe('2025-03-31');
  expect(typedDay('31/03/2025', '31/03/2025', false)).toBe('2025-03-31');
  expect(['March 2025', 'soon', ''].map((text) => typedDay(text, text, false))).toEqual([null, null, null]);
});
