/** Makes findings of one shape, and what all families of checks share. */
import type { CellRef } from '../plan/grid';
import type { IsoDate } from '../plan/dates/read-date';
import type { Action, Plan } from '../plan/plan';
import type { PlanSettings } from '../plan/settings/settings';
import type { ColumnRole } from '../plan/terms';
import { FINDING_SEVERITY, type Finding, type FindingCode } from './finding';

export interface CheckContext {
  /** The date for which the check speaks: overdue is before it. */
  readonly asAt: IsoDate;
  readonly settings: PlanSettings;
}

/** One family of findings. Linear in the number of actions; findings in plan order. */
export type Check = (plan: Plan, context: CheckContext) => Finding[];

type Details = Partial<Pick<Finding, 'value' | 'suggestion' | 'action' | 'facts'>>;

/** A finding about a cell. Blank values are null. */
export const findingAt = (code: FindingCode, cell: CellRef, details: Details = {}): Finding => ({
  code,
  severity: FINDING_SEVERITY[code],
  sheet: cell.sheet,
  cell,
  suggestion: null,
  action: null,
  facts: {},
  accepted: false,
  ...details,
  value: details.value?.trim() ? details.value : null,
});

/** A finding about the plan as a whole: the sheet is that of its first part. */
export const findingOfPlan = (code: FindingCode, plan: Plan, details: Details = {}): Finding => ({
  ...findingAt(code, { sheet: plan.parts[0]?.sheet ?? '', row: 0, column: 0 }, details),
  cell: null,
});

/** The cell of this action in the column of a role; the cell of its text where the plan has no such column. */
export function cellOfRole(plan: Plan, action: Action, role: ColumnRole): CellRef {
  const part = plan.parts.find(({ sheet, area }) => {
    return sheet === action.sheet && action.row >= area.top && action.row < area.top + area.rows;
  });
  const found = part?.columns.find((column) => column.role === role);
  return found ? { sheet: action.sheet, row: action.row, column: found.column } : action.text.cell;
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
