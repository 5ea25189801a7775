import { isOpenError, openErrors } from '../../src/check/open-errors';
import { makeFinding } from '../make/finding';

describe('Errors that stand open', () => {
  const findings = [
    makeFinding('status-missing'),
    makeFinding('status-missing', { accepted: true }),
    makeFinding('overdue'),
    makeFinding('re-dated'),
  ];

  test('are neither those that somebody has accepted, nor warnings and advice', () => {
    expect(findings.map(isOpenError)).toEqual([true, false, false, false]);
  });

  test('are counted', () => {
    expect(openErrors(findings)).toBe(1);
    expect(openErrors([])).toBe(0);
  });
});
