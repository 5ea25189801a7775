import type { Finding, FindingCode } from '../../src/check/finding';
import { groupFindings } from '../../src/check/group-findings';

const found = (code: FindingCode, value: string, accepted = false): Finding => ({
  code,
  severity: 'warning',
  sheet: 'Plan',
  cell: null,
  value,
  suggestion: null,
  action: null,
  facts: {},
  accepted,
});

describe('6 Findings of one kind stand together', () => {
  test('in the order of the list, the errors first, whatever order they come in', () => {
    const groups = groupFindings([
      found('re-dated', 'a'),
      found('overdue', 'b'),
      found('status-missing', 'c'),
    ]);
    expect(groups.map(({ code, severity }) => [code, severity])).toEqual([
      ['status-missing', 'error'],
      ['overdue', 'warning'],
      ['re-dated', 'advice'],
    ]);
  });

  test('each in the order of the plan, accepted ones apart', () => {
    const [group] = groupFindings([
      found('overdue', 'a'),
      found('overdue', 'b', true),
      found('overdue', 'c'),
    ]);
    const values = (findings: readonly Finding[] = []) => findings.map(({ value }) => value).join('');
    expect([group?.findings, group?.open, group?.accepted].map(values)).toEqual(['abc', 'ac', 'b']);
  });

  test('and a plan without findings has no groups', () => {
    expect(groupFindings([])).toEqual([]);
  });
});
