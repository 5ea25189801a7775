/** Runs every check on a plan and puts the findings in order. */
import { cellAddress } from '../model/address';
import type { Plan } from '../model/plan';
import { type Sliced } from '../model/slices';
import { checkDates } from './check-dates';
import { checkHistory } from './check-history';
import { checkNotes, checkStruckRows } from './check-notes';
import { checkOwners } from './check-owners';
import { checkRecommendations } from './check-recommendations';
import { checkReferences } from './check-references';
import { checkStatuses } from './check-statuses';
import { checkStatusColours } from './check-status-colours';
import { checkStatusSense } from './check-status-sense';
import { checkUpdates } from './check-updates';
import { FINDING_CODES, type Finding, type FindingCode } from './finding';
import type { CheckContext } from './make-finding';

/** What looks at a plan. What the reader has noted comes apart, since it is not said again. */
const FAMILIES = [
  checkStatuses,
  checkStatusColours,
  checkStatusSense,
  checkRecommendations,
  checkReferences,
  checkStruckRows,
  checkOwners,
  checkDates,
  checkUpdates,
  checkHistory,
] as const;

type MadeCode = ReturnType<(typeof FAMILIES)[number] | typeof checkNotes>[number]['code'];
type UnmadeCode = Exclude<FindingCode, MadeCode>;

/** A code of the list that nothing makes does not compile here. */
const CHECKS: [UnmadeCode] extends [never] ? typeof FAMILIES : { readonly 'nothing makes': UnmadeCode } =
  FAMILIES;

/** "code|sheet|A1|value": how a finding is named in the settings of those that the user has accepted. */
export const findingKey = ({ code, sheet, cell, value }: Finding): string =>
  [code, sheet, cell ? cellAddress(cell.row, cell.column) : '', value ?? ''].join('|');

/**
 * Every finding of section 6, worst severity first, then by code in the order of `FINDING_SEVERITY`, then in plan order
 * (the whole plan before its cells).
 */
export function* checkSliced(plan: Plan, context: CheckContext): Sliced<Finding[]> {
  const noted = checkNotes(plan, context);
  const computed: Finding[] = [];
  for (const check of CHECKS) {
    // Not spread: a long plan has more findings than a call takes arguments.
    for (const finding of check(plan, context)) computed.push(finding);
    yield;
  }
  const findings = inOrder(
    noted.length === 0 ? computed : [...noted, ...withoutNoted(computed, noted)],
    plan,
  );
  if (context.settings.accepted.length === 0) return findings;
  const accepted = new Set(context.settings.accepted);
  return findings.map((finding) =>
    accepted.has(findingKey(finding)) ? { ...finding, accepted: true } : finding,
  );
}

/** A finding that says less than one the reader has noted of the same cell. */
const SAID_BETTER: Readonly<Partial<Record<FindingCode, FindingCode>>> = {
  'reference-duplicate': 'reference-mangled',
  'status-missing': 'formula-not-calculated',
};

/** What the reader has noted is not said again, nor what follows from it. */
function withoutNoted(findings: readonly Finding[], noted: readonly Finding[]): readonly Finding[] {
  const nameOf = (code: string, { cell, action }: Finding): string =>
    code === 'row-struck-through' && action !== null
      ? `${code}|${action}`
      : `${code}|${cell ? `${cell.row}|${cell.column}|${cell.sheet}` : ''}`;
  const names = new Set(noted.map((finding) => nameOf(finding.code, finding)));
  return findings.filter((finding) => {
    const better = SAID_BETTER[finding.code];
    return (
      !names.has(nameOf(finding.code, finding)) &&
      !(better !== undefined && names.has(nameOf(better, finding)))
    );
  });
}

/** One number for a place: sheets in plan order, 2^20 rows, 2^14 columns; the whole plan is 0. */
const ROW_STEP = 2 ** 14;
const SHEET_STEP = 2 ** 34;

/** By code, which is by severity too: `FINDING_SEVERITY` lists the errors first, then the warnings. */
function inOrder(findings: readonly Finding[], plan: Plan): Finding[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of plan.parts) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size + 1);
  const placeOf = ({ cell }: Finding): number =>
    cell ? (sheets.get(cell.sheet) ?? sheets.size + 1) * SHEET_STEP + cell.row * ROW_STEP + cell.column : 0;
  const byCode = new Map<FindingCode, Finding[]>(FINDING_CODES.map((code) => [code, []]));
  for (const finding of findings) byCode.get(finding.code)?.push(finding);
  return [...byCode.values()].flatMap((group) => inPlaces(group, placeOf));
}

/** Most checks find in plan order what they find: only what they do not is sorted. */
function inPlaces(group: readonly Finding[], placeOf: (finding: Finding) => number): readonly Finding[] {
  const places = group.map(placeOf);
  if (places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))) return group;
  return group
    .map((finding, index) => ({ finding, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}
