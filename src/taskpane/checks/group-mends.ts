/** Findings that one answer would mend. */
import { mendOf } from '../../edit/mend';
import type { Finding } from '../../check/finding';

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
