/** The open findings of a plan as work to go through: in what order, what comes after what, and where one stands among its like. */
import { findingKey } from '../check/check-plan';
import { SEVERITIES, type Finding, type Severity } from '../check/finding';
import type { Plan } from '../model/plan';

/** Always the worst first; then one kind after the other, or as the rows of the plan come. */
export const PROBLEM_ORDERS = ['kind', 'row'] as const;
export type ProblemOrder = (typeof PROBLEM_ORDERS)[number];

interface Checked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Those that nobody has accepted; what is about the whole plan comes before its cells. */
export function problemsIn({ plan, findings }: Checked, order: ProblemOrder): readonly Finding[] {
  const open = findings.filter(({ accepted }) => !accepted);
  if (order === 'kind') return open;
  const sheets = [...new Set(plan.parts.map(({ sheet }) => sheet))];
  const places = open.map((finding) => {
    const { cell } = finding;
    const at = cell === null ? -1 : sheets.indexOf(cell.sheet);
    const place = [SEVERITIES.indexOf(finding.severity), at, cell?.row ?? -1, cell?.column ?? -1];
    return { finding, place };
  });
  return places.sort((a, b) => comparePlaces(a.place, b.place)).map(({ finding }) => finding);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (const [at, part] of a.entries()) if (part !== b[at]) return part - (b[at] ?? 0);
  return 0;
}

/** The same trouble in the same cell, whatever stands there by now. */
export const problemKey = (finding: Finding): string =>
  findingKey(finding.cell === null ? finding : ({ ...finding, value: null } as Finding));

const isSameProblem = (a: Finding, b: Finding): boolean => problemKey(a) === problemKey(b);

/** The next or the one before, from the other end where the list is over; null where there is none. */
export function problemAfter(
  problems: readonly Finding[],
  current: Finding | null,
  step: 1 | -1,
): Finding | null {
  const at = current === null ? -1 : problems.findIndex((one) => isSameProblem(one, current));
  const from = at < 0 && step < 0 ? 0 : at;
  return problems.at((from + step) % problems.length) ?? null;
}

/**
 * What to go on with when the plan has been read again: the same problem, or where it is gone the first after it that is
 * still there, from the start of the list again at its end.
 */
export function carryOn(
  before: readonly Finding[],
  current: Finding,
  after: readonly Finding[],
): Finding | null {
  const still = new Map(after.map((one) => [problemKey(one), one]));
  const at = Math.max(
    0,
    before.findIndex((one) => isSameProblem(one, current)),
  );
  const inTurn = [current, ...before.slice(at), ...before.slice(0, at)];
  for (const one of inTurn) {
    const found = still.get(problemKey(one));
    if (found) return found;
  }
  return after[0] ?? null;
}

interface Standing {
  readonly severity: Severity;
  /** From 1, among those of the same severity. */
  readonly position: number;
  readonly count: number;
}

export function standingOf(problems: readonly Finding[], current: Finding): Standing {
  const alike = problems.filter(({ severity }) => severity === current.severity);
  const position = alike.findIndex((one) => isSameProblem(one, current)) + 1;
  return { severity: current.severity, position, count: alike.length };
}
