/** The whole second calculation: from a plain plan to one line for every figure that the method states. */
import { findingsOf } from './findings';
import { groupRows } from './grouping';
import { leftOpen, type Assessed } from './left-open';
import type { PlainPlan } from './plain-plan';
import { percentScale, readStatus } from './read-status';
import type { Read } from './read-status';
import { tallyLine } from './tally';

export interface Calculation {
  readonly lines: readonly string[];
  /** Codes of findings that the method leaves open in this plan. */
  readonly leftOpen: readonly string[];
}

/** The plan with what is read of each row. */
export function assess(plan: PlainPlan): Assessed {
  const groups = groupRows(plan);
  const scale = percentScale(plan);
  const read: (Read | null)[] = plan.rows.map((row, at) => {
    if (!groups.actions.includes(at)) return null;
    const one = readStatus(plan, row, scale);
    return row.struck ? { ...one, lifecycle: 'excluded' } : one;
  });
  return { plan, groups, scale, read };
}

export function calculate(plan: PlainPlan): Calculation {
  const assessed = assess(plan);
  const { groups, read } = assessed;
  const lines: string[] = [];
  const readOf = (rows: readonly number[]): Read[] => {
    const some: Read[] = [];
    for (const row of rows) {
      const one = read[row];
      if (one) some.push(one);
    }
    return some;
  };
  for (const at of groups.actions) {
    const one = read[at];
    const owner = groups.ownerOf[at] ?? null;
    const of = owner === null ? 'none' : groups.recommendations[owner]?.reference;
    lines.push(`row ${at + plan.titleRows + 2}: ${one?.lifecycle}, ${one?.rating}, ${one?.basis}, of ${of}`);
  }
  groups.recommendations.forEach((one, index) =>
    lines.push(
      `recommendation ${index + 1} is ${one.reference}, under ${one.theme ?? '-'}: ${tallyLine(readOf(one.actions))}`,
    ),
  );
  groups.themes.forEach((theme, index) => {
    const rows: number[] = [];
    const inside: string[] = [];
    for (const one of groups.recommendations) {
      if (one.theme !== theme) continue;
      inside.push(one.reference);
      rows.push(...one.actions);
    }
    lines.push(`theme ${index + 1} is ${theme}, with ${inside.join(' ')}: ${tallyLine(readOf(rows))}`);
  });
  const all = readOf(groups.actions);
  lines.push(`the plan: ${tallyLine(all)}`);
  const rests = all.filter(({ lifecycle, basis }) => lifecycle !== 'excluded' && basis === 'assumed');
  lines.push(`assumed: ${rests.length}`);
  return { lines: [...lines, ...findingsOf(assessed)], leftOpen: leftOpen(assessed) };
}
