/** Runs every check on a plan and puts the findings in order. */
import { cellAddress } from '../plan/address';
import type { Plan } from '../plan/plan';
import { checkDates } from './check-dates';
import { checkNotes, checkStruckRows } from './check-notes';
import { checkOwners } from './check-owners';
import { checkRecommendations } from './check-recommendations';
import { checkReferences } from './check-references';
import { checkStatuses } from './check-statuses';
import { checkStatusSense } from './check-status-sense';
import { checkUpdates } from './check-updates';
import { FINDING_CODES, SEVERITIES, type Finding } from './finding';
import type { Check, CheckContext } from './make-finding';

const CHECKS: readonly Check[] = [
  checkNotes,
  checkStatuses,
  checkStatusSense,
  checkRecommendations,
  checkReferences,
  checkStruckRows,
  checkOwners,
  checkDates,
  checkUpdates,
];

/** "code|sheet|A1|value": how a finding is named in the settings of those that the user has accepted. */
export const findingKey = ({ code, sheet, cell, value }: Finding): string =>
  [code, sheet, cell ? cellAddress(cell.row, cell.column) : '', value ?? ''].join('|');

/**
 * Every finding of section 6, worst severity first, then by code in the order of `FINDING_SEVERITY`, then in plan order
 * (the whole plan before its cells). No code is reported twice for one cell.
 */
export function checkPlan(plan: Plan, context: CheckContext): Finding[] {
  const accepted = new Set(context.settings.accepted);
  const findings = withoutRepeats(CHECKS.flatMap((check) => check(plan, context)));
  return inOrder(findings, plan).map((finding) =>
    accepted.has(findingKey(finding)) ? { ...finding, accepted: true } : finding,
  );
}

const placeKey = ({ cell, action }: Finding): string =>
  cell ? `${cell.row}|${cell.column}|${cell.sheet}` : `${action ?? ''}`;

/** The reader's note comes before the same finding made of the actions, and a mangled reference is no duplicate. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const mangled = new Set(
    findings.filter(({ code }) => code === 'reference-mangled').map((finding) => placeKey(finding)),
  );
  const struck = new Set<number>();
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { code, action, cell, facts } = finding;
    const place = placeKey(finding);
    if (code === 'reference-duplicate' && cell && mangled.has(place)) return false;
    if (code === 'row-struck-through' && action !== null) {
      if (struck.has(action)) return false;
      struck.add(action);
    }
    // A status may be in conflict, or doubtful, for more than one reason.
    const key = `${code}|${facts['because'] ?? ''}|${place}|${cell ? '' : (finding.value ?? '')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOrder(findings: readonly Finding[], plan: Plan): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.parts) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const rank = ({ severity, code, cell }: Finding): number[] => [
    SEVERITIES.indexOf(severity),
    FINDING_CODES.indexOf(code),
    cell ? (sheets.get(cell.sheet) ?? sheets.size) : -1,
    cell?.row ?? -1,
    cell?.column ?? -1,
  ];
  return findings
    .map((finding) => ({ finding, order: rank(finding) }))
    .sort((a, b) => {
      for (let at = 0; at < a.order.length; at += 1) {
        const difference = (a.order[at] ?? 0) - (b.order[at] ?? 0);
        if (difference !== 0) return difference;
      }
      return 0;
    })
    .map(({ finding }) => finding);
}
