/** Turns what only the reader of the cells could see into findings. */
import type { FindingCode } from './finding';
import { findingAt, findingOfPlan, type Check } from './make-finding';

/** What is said of the whole plan, on the first cell that shows it: whatever that cell's action counts as. */
const OF_THE_PLAN: readonly FindingCode[] = [
  'grouping-inferred',
  'percent-scale-mixed',
  'status-colour-conditional',
];

/** What an excluded action may still be told about: its status and its reference. */
const ABOUT_EXCLUDED: readonly FindingCode[] = [
  ...OF_THE_PLAN,
  'reference-mangled',
  'reference-duplicate',
  'row-struck-through',
  'formula-not-calculated',
];

export const checkNotes: Check = (plan) => {
  if (plan.notes.length === 0) return [];
  const actionAt = new Map(plan.actions.map(({ sheet, row, index }) => [`${row}|${sheet}`, index]));
  return plan.notes.flatMap(({ code, cell, value, suggestion, facts }) => {
    if (!cell) return [findingOfPlan(code, plan, { value, suggestion, facts })];
    const action = actionAt.get(`${cell.row}|${cell.sheet}`) ?? null;
    const isExcluded = action !== null && plan.actions[action]?.lifecycle === 'excluded';
    if (isExcluded && !ABOUT_EXCLUDED.includes(code)) return [];
    return [findingAt(code, cell, { value, suggestion, facts, action })];
  });
};

/** Struck-through rows, each once: from the actions, whether or not the reader has noted them. */
export const checkStruckRows: Check = (plan) =>
  plan.actions
    .filter(({ struckThrough }) => struckThrough)
    .map(({ text, index }) =>
      findingAt('row-struck-through', text.cell, { value: text.text, action: index }),
    );
