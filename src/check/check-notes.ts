/** Turns what only the reader of the cells could see into findings. */
import type { NoteCode } from '../model/plan';
import { findingAt, findingOfPlan, type Check } from './make-finding';

/** What is said of the whole plan, on the first cell that shows it: whatever that cell's action counts as. */
const OF_THE_PLAN: readonly NoteCode[] = [
  'grouping-inferred',
  'percent-scale-mixed',
  'status-colour-conditional',
];

/** What an excluded action may still be told about: its status and its reference. */
const ABOUT_EXCLUDED: readonly NoteCode[] = [
  ...OF_THE_PLAN,
  'reference-mangled',
  'reference-duplicate',
  'recommendation-several',
  'row-struck-through',
  'formula-not-calculated',
];

export const checkNotes: Check<NoteCode> = (plan) => {
  if (plan.notes.length === 0) return [];
  const actionAt = new Map(plan.actions.map(({ sheet, row, index }) => [`${row}|${sheet}`, index]));
  return plan.notes.flatMap(({ code, cell, value, suggestion, facts }) => {
    if (!cell) return [findingOfPlan(code, plan, facts, { value, suggestion })];
    const action = actionAt.get(`${cell.row}|${cell.sheet}`) ?? null;
    const isExcluded = action !== null && plan.actions[action]?.lifecycle === 'excluded';
    if (isExcluded && !ABOUT_EXCLUDED.includes(code)) return [];
    return [findingAt(code, cell, facts, { value, suggestion, action })];
  });
};

/** Struck-through rows, each once: from the actions, whether or not the reader has noted them. */
export const checkStruckRows: Check<'row-struck-through'> = (plan) =>
  plan.actions
    .filter(({ struckThrough }) => struckThrough)
    .map(({ text, index }) =>
      findingAt('row-struck-through', text.cell, {}, { value: text.text, action: index }),
    );
