/** Sheets with a plan, or with none, for the tests of which plan is taken. */
import { locatePlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import type { LookedAt } from '../../../src/model/decision';
import type { Grid } from '../../../src/model/grid';
import type { Problem } from '../../../src/model/problem';
import { NO_SETTINGS, type PlanSettings } from '../../../src/model/settings';

export const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
export const rows = (names: string[], year = 2025): CellSpec[][] =>
  names.map((name, at) => [
    `${at + 1}.1`,
    `${at + 1}. Improve ${name}`,
    `Write a plan for ${name}`,
    'Head of Policy',
    `31/03/${year}`,
    'Complete',
  ]);
export const sheet = (name: string, content: CellSpec[][], sheetIndex = 0, options = {}): Grid =>
  makeGrid(content, { sheet: name, sheetIndex, ...options });
export const plan = sheet('Action plan', [HEADER, ...rows(['homes', 'parks', 'roads'])], 1);

export function problem(grids: Grid[], settings: Partial<PlanSettings> = {}): Problem | null {
  try {
    locatePlan(grids, { ...NO_SETTINGS, ...settings }, 'plan.xlsx');
    return null;
  } catch (error) {
    return error as Problem;
  }
}

export const lookedAtOf = (found: Problem | null): readonly LookedAt[] =>
  found?.kind === 'no-plan' ? found.facts.lookedAt : [];
