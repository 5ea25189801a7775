import fc from 'fast-check';
import { isoFromSerial } from '../../../src/model/days/calendar';
import { serialOfDay } from '../../../src/model/days/day-serial';

describe('Days as serial numbers', () => {
  test('known days have the numbers Excel gives them', () => {
    expect(serialOfDay('1900-03-01')).toBe(61);
    expect(serialOfDay('2024-09-05')).toBe(45540);
    expect(serialOfDay('2025-03-31')).toBe(45747);
  });

  test('what is no day has no number', () => {
    for (const text of ['2025-02-29', '2025-13-01', '31/03/2025', '', '1899-12-31']) {
      expect(serialOfDay(text)).toBeNull();
    }
  });

  test('every day comes back from its number', () => {
    const serial = fc.integer({ min: 61, max: 2_958_465 });
    fc.assert(fc.property(serial, (number) => serialOfDay(isoFromSerial(number, false) ?? '') === number));
  });
});
