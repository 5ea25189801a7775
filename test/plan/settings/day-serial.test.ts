import fc from 'fast-check';
import { dayOfSerial, daysBetween, serialOfDay } from '../../../src/plan/settings/day-serial';

describe('Days as serial numbers', () => {
  test('known days have the numbers Excel gives them', () => {
    expect(serialOfDay('1900-03-01')).toBe(61);
    expect(serialOfDay('2024-09-05')).toBe(45540);
    expect(serialOfDay('2025-03-31')).toBe(45747);
    expect(dayOfSerial(45747.75)).toBe('2025-03-31');
    expect(dayOfSerial(44285, true)).toBe('2025-03-31');
  });

  test('what is no day has no number', () => {
    for (const text of ['2025-02-29', '2025-13-01', '31/03/2025', '', '1899-12-31'])
      expect(serialOfDay(text)).toBeNull();
    for (const serial of [0, -1, Number.NaN, 3_000_000]) expect(dayOfSerial(serial)).toBeNull();
  });

  test('every day comes back from its number', () => {
    const day = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(fc.property(day, (serial) => serialOfDay(dayOfSerial(serial) ?? '') === serial));
  });

  test('days between two days are counted over leap days and months, backwards below zero', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-03-31', '2024-09-05')).toBe(-207);
  });
});
