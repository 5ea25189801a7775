/** The order in which "Next problem" walks through the findings. */
import type { Finding } from '../check/finding';

/** Findings that lead to a cell and that nobody has accepted, in the order of the list. */
export const openProblems = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ cell, accepted }) => cell !== null && !accepted);

/** The problem after `current`, from the start again at the end; null where there is none. */
export function nextProblem(findings: readonly Finding[], current: Finding | null): Finding | null {
  const problems = openProblems(findings);
  if (problems.length === 0) return null;
  const at = current === null ? -1 : problems.findIndex((finding) => isSame(finding, current));
  return problems[(at + 1) % problems.length] ?? null;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.code === b.code &&
  a.cell?.sheet === b.cell?.sheet &&
  a.cell?.row === b.cell?.row &&
  a.cell?.column === b.cell?.column;
