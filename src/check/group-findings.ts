/** Findings gathered by code, in the order of the method's list, which is by severity; accepted ones apart. */
import { groupBy } from '../model/group-by';
import { FINDING_CODES, FINDING_SEVERITY, type Finding, type FindingCode, type Severity } from './finding';

/** Findings of one code, in the order given. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Open and accepted ones. */
  readonly findings: readonly Finding[];
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/** A group for each code that is found, accepted or not. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byCode = groupBy(findings, ({ code }) => code);
  return FINDING_CODES.flatMap((code) => {
    const found = byCode.get(code);
    return found ? [makeGroup(code, found)] : [];
  });
}

const makeGroup = (code: FindingCode, findings: readonly Finding[]): FindingGroup => ({
  code,
  severity: FINDING_SEVERITY[code],
  findings,
  open: findings.filter(({ accepted }) => !accepted),
  accepted: findings.filter(({ accepted }) => accepted),
});
