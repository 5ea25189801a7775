/** Findings gathered by code, in the order of the list, accepted ones apart; and those that one answer would mend. */
import { mendOf } from '../../app/mend-findings';
import type { Finding, FindingCode, Severity } from '../../check/finding';

export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, { open: Finding[]; accepted: Finding[]; severity: Severity }>();
  for (const finding of findings) {
    const group = groups.get(finding.code) ?? { open: [], accepted: [], severity: finding.severity };
    (finding.accepted ? group.accepted : group.open).push(finding);
    groups.set(finding.code, group);
  }
  return [...groups].map(([code, group]) => ({ code, ...group }));
}

/** One change of text, and every finding that it would mend. */
export interface MendGroup {
  readonly from: string;
  readonly to: string;
  readonly findings: readonly Finding[];
}

export function groupMends(findings: readonly Finding[]): readonly MendGroup[] {
  const groups = new Map<string, { from: string; to: string; findings: Finding[] }>();
  for (const finding of findings) {
    const mend = mendOf(finding);
    if (mend === null) continue;
    const key = JSON.stringify([mend.expected, mend.replacement]);
    const group = groups.get(key) ?? { from: mend.expected, to: mend.replacement, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
