/** Makes findings of one shape, and what all families of checks share. */
import type { CellRef } from '../model/grid';
import type { IsoDate } from '../model/days/day';
import type { Action, Plan } from '../model/plan';
import type { PlanSettings } from '../model/settings';
import type { ColumnRole } from '../model/terms';
import { FINDING_SEVERITY, type Finding, type FindingCode } from './finding';

export interface CheckContext {
  /** The date for which the check speaks: overdue is before it. */
  readonly asAt: IsoDate;
  readonly settings: PlanSettings;
}

/** One family of findings. Linear in the number of actions; findings in plan order. */
export type Check = (plan: Plan, context: CheckContext) => Finding[];

type Details = Partial<Pick<Finding, 'value' | 'suggestion' | 'action' | 'facts'>>;

const NO_FACTS: Finding['facts'] = {};

/** A finding about a cell. Blank values are null. */
export const findingAt = (code: FindingCode, cell: CellRef, details: Details = {}): Finding => ({
  code,
  severity: FINDING_SEVERITY[code],
  sheet: cell.sheet,
  cell,
  value: details.value?.trim() ? details.value : null,
  suggestion: details.suggestion ?? null,
  action: details.action ?? null,
  facts: details.facts ?? NO_FACTS,
  accepted: false,
});

/** A finding about the plan as a whole: the sheet is that of its first part. */
export const findingOfPlan = (code: FindingCode, plan: Plan, details: Details = {}): Finding => ({
  ...findingAt(code, { sheet: plan.parts[0]?.sheet ?? '', row: 0, column: 0 }, details),
  cell: null,
});

/** Says for each action its cell in the column of a role; the cell of its text where its part has no such column. */
export function cellsOfRole(plan: Plan, role: ColumnRole): (action: Action) => CellRef {
  const onSheet = new Map<string, Plan['parts'][number][]>();
  for (const part of plan.parts) {
    const parts = onSheet.get(part.sheet);
    if (parts) parts.push(part);
    else onSheet.set(part.sheet, [part]);
  }
  return ({ sheet, row, text }) => {
    const part = onSheet.get(sheet)?.find(({ area }) => row >= area.top && row < area.top + area.rows);
    const found = part?.columns.find((column) => column.role === role);
    return found ? { sheet, row, column: found.column } : text.cell;
  };
}

/** Actions that count: excluded ones get findings about status and reference only. */
export const inScope = (plan: Plan): readonly Action[] =>
  plan.actions.filter(({ lifecycle }) => lifecycle !== 'excluded');

/** A cell that says nothing: blank, or marks without a letter or digit ("-", "?"). */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/**
 * One finding for a column that the plan does not have (no findings about its rows then); none where the user has said
 * that there is no such column.
 */
export const missingColumn = (
  code: FindingCode,
  role: ColumnRole,
  plan: Plan,
  { settings }: CheckContext,
): Finding[] => (settings.columns[role] === '' ? [] : [findingOfPlan(code, plan)]);

/** The same question is answered once: plans repeat their statuses, owners and phrases thousands of times. */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
