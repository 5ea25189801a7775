/** Compares a reading with a case's right answer: one line a difference, none where they agree. */
import type { FieldCase } from './field-case';
import type { Outcome } from './read-sheets';

const listed = (values: readonly (string | null)[]): string => values.map((value) => value ?? '-').join(', ');

export function differences(outcome: Outcome, expected: FieldCase): string[] {
  if (typeof outcome === 'string') return [`nothing was read: ${outcome}`];
  const { plan, findings } = outcome;
  const lines: string[] = [];
  const same = (what: string, found: string, wanted: string): void => {
    if (found !== wanted) lines.push(`${what}: found ${found}; should be ${wanted}`);
  };
  same(
    'lifecycles',
    listed(plan.actions.map(({ lifecycle }) => lifecycle)),
    listed(expected.answers.map(({ lifecycle }) => lifecycle)),
  );
  expected.answers.forEach((wanted, index) => {
    const found = plan.actions[index];
    if (!found) return;
    const at = `action ${index + 1} (${found.text.text.slice(0, 30)})`;
    if (wanted.rating) same(`${at} rating`, found.rating, wanted.rating);
    if (wanted.basis.length > 0 && !wanted.basis.includes(found.basis)) {
      same(`${at} basis`, found.basis, wanted.basis.join(' or '));
    }
    if (wanted.recommendation !== undefined) {
      const owner = found.recommendation === null ? null : plan.recommendations[found.recommendation];
      same(`${at} recommendation`, owner?.reference ?? '-', wanted.recommendation ?? '-');
    }
  });
  if (expected.recommendations !== undefined) {
    same(
      'recommendations',
      listed(plan.recommendations.map(({ reference }) => reference)),
      listed(expected.recommendations.split(' ').filter((reference) => reference !== '')),
    );
  }
  if (expected.themes) same('themes', listed(plan.themes.map(({ name }) => name)), listed(expected.themes));
  same('counted', plan.unit, expected.unit ?? 'action');
  const codes = new Set<string>(findings.map(({ code }) => code));
  for (const code of expected.findings ?? []) if (!codes.has(code)) lines.push(`finding ${code} is missing`);
  for (const code of expected.notFindings ?? []) if (codes.has(code)) lines.push(`finding ${code} is there`);
  return lines;
}
