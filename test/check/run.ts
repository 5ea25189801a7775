/** Runs the checks on a made plan: what fires, in short. */
import { checkPlan } from '../make/at-once';
import type { Finding, FindingCode } from '../../src/check/finding';
import { cellAddress } from '../../src/model/address';
import { NO_SETTINGS, type PlanSettings } from '../../src/model/settings';
import { makePlan, type MadePlan, type MadeRow } from '../make/plan';

export const AS_AT = '2025-09-05';

export const check = (made: MadePlan | MadeRow[], settings: Partial<PlanSettings> = {}): Finding[] =>
  checkPlan(makePlan(Array.isArray(made) ? { rows: made } : made), {
    asAt: AS_AT,
    settings: { ...NO_SETTINGS, ...settings },
  });

/** The findings of one code. */
export const only = (
  code: FindingCode,
  made: MadePlan | MadeRow[],
  settings?: Partial<PlanSettings>,
): Finding[] => check(made, settings).filter((finding) => finding.code === code);

/** "H5 value -> suggestion" of each finding of one code; "plan" for one about the plan. */
export const brief = (code: FindingCode, made: MadePlan | MadeRow[]): string[] =>
  only(code, made).map(({ cell, value, suggestion }) =>
    [
      cell ? cellAddress(cell.row, cell.column) : 'plan',
      ...(value === null ? [] : [value]),
      ...(suggestion === null ? [] : ['->', suggestion]),
    ].join(' '),
  );
