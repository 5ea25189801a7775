/** Days, serial numbers and how a day is written. */
import fc from 'fast-check';
import { addDays, daysBetween, isoDay, isoFromSerial } from '../../../src/model/days/calendar';

describe('7 serial numbers', () => {
  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, null],
    [61, false, '1900-03-01'],
    [45540, false, '2024-09-05'],
    [45540.999, false, '2024-09-05'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, null],
    [0, false, null],
    [-1, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, false, null],
    [0, true, '1904-01-01'],
    [44_078, true, '2024-09-05'],
    [-1, true, null],
  ])('%d (1904: %s) is %s', (serial, date1904, day) => expect(isoFromSerial(serial, date1904)).toBe(day));

  test('the two systems are 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (serial) => {
        expect(isoFromSerial(serial, true)).toBe(isoFromSerial(serial + 1_462, false));
      }),
    );
  });
});

describe('days', () => {
  test('the count of days between two days is positive where the second day is later', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-30', '2025-03-29')).toBe(-1);
    expect(daysBetween('2024-09-05', '2024-09-05')).toBe(0);
    expect(daysBetween('2024-09-05', 'soon')).toBeNaN();
  });
  test('adding days goes over the ends of months and years', () => {
    expect(addDays('2024-12-30', 3)).toBe('2025-01-02');
  });
  test('leap years are known', () => {
    expect([isoDay(2024, 2, 29), isoDay(2025, 2, 29), isoDay(1900, 2, 29), isoDay(2000, 2, 29)]).toEqual([
      '2024-02-29',
      null,
      null,
      '2000-02-29',
    ]);
    expect([isoDay(2025, 0, 1), isoDay(2025, 13, 1), isoDay(2025, 4, 31), isoDay(205, 4, 1)]).toEqual(
      Array(4).fill(null),
    );
  });
});
