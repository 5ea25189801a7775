/** Makes findings of one shape, and what all families of checks share. */
import type { HistoryReading } from '../history/read-history';
import type { CellRef } from '../model/grid';
import type { IsoDate } from '../model/days/day';
import { isInScope } from '../model/lifecycles';
import type { Action, Plan } from '../model/plan';
import type { PlanSettings } from '../model/settings';
import type { ColumnRole } from '../model/terms';
import { FINDING_SEVERITY, type Finding, type FindingCode, type FindingFacts } from './finding';

export interface CheckContext {
  /** The date for which the check speaks: overdue is before it. */
  readonly asAt: IsoDate;
  readonly settings: PlanSettings;
  /** The snapshots of the workbook as they were read; left out where they are of no matter. */
  readonly history?: Pick<HistoryReading, 'problems' | 'sheet'>;
}

/** One family of findings, of the codes that it names. Linear in the number of actions; findings in plan order. */
export type Check<Code extends FindingCode> = (plan: Plan, context: CheckContext) => Finding<Code>[];

type Details = Partial<Pick<Finding, 'value' | 'suggestion' | 'action'>>;

/** The compiler holds code and facts together where they come in; it does not see that they still belong together going out. */
const makeFinding = <Code extends FindingCode>(
  code: Code,
  sheet: string,
  cell: CellRef | null,
  facts: FindingFacts[Code],
  { value, suggestion, action }: Details,
): Finding<Code> =>
  ({
    code,
    severity: FINDING_SEVERITY[code],
    sheet,
    cell,
    value: value?.trim() ? value : null,
    suggestion: suggestion ?? null,
    action: action ?? null,
    facts,
    accepted: false,
  }) as Finding<Code>;

/** A finding about a cell. Blank values are null. */
export const findingAt = <Code extends FindingCode>(
  code: Code,
  cell: CellRef,
  facts: FindingFacts[Code],
  details: Details = {},
): Finding<Code> => makeFinding(code, cell.sheet, cell, facts, details);

/** A finding about the plan as a whole: the sheet is that of its first part. */
export const findingOfPlan = <Code extends FindingCode>(
  code: Code,
  plan: Plan,
  facts: FindingFacts[Code],
  details: Details = {},
): Finding<Code> => makeFinding(code, plan.parts[0]?.sheet ?? '', null, facts, details);

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

/** What `find` finds at each action that counts, in plan order: excluded ones get findings about status and reference only. */
export function findInScope<Code extends FindingCode>(
  plan: Plan,
  find: (action: Action) => Finding<Code> | null,
): Finding<Code>[] {
  const findings: Finding<Code>[] = [];
  for (const action of plan.actions) {
    const finding = isInScope(action.lifecycle) ? find(action) : null;
    if (finding) findings.push(finding);
  }
  return findings;
}

/**
 * One finding for a column that the plan does not have (no findings about its rows then); none where the user has said
 * that there is no such column.
 */
export const missingColumn = <Missing extends Finding>(
  role: ColumnRole,
  { settings }: CheckContext,
  missing: Missing,
): Missing[] => (settings.columns[role] === '' ? [] : [missing]);
