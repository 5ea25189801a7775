import type { Finding } from '../../src/check/finding';
import { groupFindings } from '../../src/check/group-findings';
import { makeFinding } from '../make/finding';

describe('6 Findings of one kind stand together', () => {
  test('in the order of the list, the errors first, whatever order they come in', () => {
    const groups = groupFindings([
      makeFinding('re-dated', { value: 'a' }),
      makeFinding('overdue', { value: 'b' }),
      makeFinding('status-missing', { value: 'c' }),
    ]);
    expect(groups.map(({ code, severity }) => [code, severity])).toEqual([
      ['status-missing', 'error'],
      ['overdue', 'warning'],
      ['re-dated', 'advice'],
    ]);
  });

  test('each in the order of the plan, accepted ones apart', () => {
    const [group] = groupFindings([
      makeFinding('overdue', { value: 'a' }),
      makeFinding('overdue', { value: 'b', accepted: true }),
      makeFinding('overdue', { value: 'c' }),
    ]);
    const values = (findings: readonly Finding[] = []) => findings.map(({ value }) => value).join('');
    expect([group?.findings, group?.open, group?.accepted].map(values)).toEqual(['abc', 'ac', 'b']);
  });

  test('and a plan without findings has no groups', () => {
    expect(groupFindings([])).toEqual([]);
  });
});
