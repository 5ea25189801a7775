/** Findings in words, by code: what is wrong, why it matters, what to do; for one and for a group. */
import { SEVERITIES, type Finding, type FindingCode, type Severity } from '../../check/finding';
import { DETAIL_WORDS } from './findings/details';
import type { WordsByCode } from './findings/finding-words';
import { STATUS_WORDS } from './findings/status';
import { STRUCTURE_WORDS } from './findings/structure';
import { SEVERITY_LABELS } from './labels';
import { inFigures } from './phrases';

/** Every code has all its words: the type holds it. */
const FINDING_WORDS: WordsByCode = {
  ...STATUS_WORDS,
  ...STRUCTURE_WORDS,
  ...DETAIL_WORDS,
};

/** "Due 31 March 2025 and not completed: 12 days overdue." */
export const findingTitle = <Code extends FindingCode>(finding: Finding<Code>): string =>
  FINDING_WORDS[finding.code].title(finding);
/** "Four actions are overdue." */
export const findingGroupTitle = (code: FindingCode, count: number): string =>
  FINDING_WORDS[code].group(count);
/** Why findings of this code matter, in one line. */
export const whyItMatters = (code: FindingCode): string => FINDING_WORDS[code].why;
export const whatToDo = <Code extends FindingCode>(finding: Finding<Code>): string =>
  FINDING_WORDS[finding.code].todo(finding);
export const whatToDoAboutGroup = (code: FindingCode): string => FINDING_WORDS[code].groupTodo;

/**
 * What is wrong, for findings of one code: one alone says it itself, as it may stand for many actions.
 * @param findings some of the code; "" where there are none
 */
export function titleOfAll(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  return findings.length === 1 ? findingTitle(first) : findingGroupTitle(first.code, findings.length);
}

/** What to do, for findings of one code. @param findings as for `titleOfAll` */
export function whatToDoAboutAll(findings: readonly Finding[]): string {
  const [first] = findings;
  if (first === undefined) return '';
  return findings.length === 1 ? whatToDo(first) : whatToDoAboutGroup(first.code);
}

/** "2 errors, 0 warnings, 1 advice". @param severities one for each finding */
export const severityCounts = (severities: readonly Severity[]): string =>
  SEVERITIES.map((severity) => {
    const count = severities.filter((one) => one === severity).length;
    const [single, several] = SEVERITY_LABELS[severity];
    return inFigures(count, single.toLowerCase(), several.toLowerCase());
  }).join(', ');
