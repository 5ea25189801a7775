/** A small plan, and what is written for what somebody means to do in it. */
import type { OpenedPlan } from '../../../src/app/open-plan';
import type { KeepOutcome } from '../../../src/edit/keep/outcome';
import type { PlanOnSheets } from '../../../src/edit/keep/plan-cells';
import type { StatusWay } from '../../../src/edit/keep/status-ways';
import type { PlanChange } from '../../../src/edit/plan-change';
import type { CellSpec } from '../../make/grid';

export const day = (v: number, text: string): CellSpec => ({ v, text, format: 'dd.mm.yy' });
export const HEAD = ['Ref', 'Recommendation', 'Action', 'Lead', 'Due', 'Status', 'Update'];
export const ROWS: CellSpec[][] = [
  HEAD,
  ['1.1', 'Agree priorities', 'Write the priorities down', 'Policy team', day(45_747, '31.03.25'), 'Done', 'June: agreed.'],
  ['1.2', 'Agree priorities', 'Publish the priorities', 'Web team', day(45_838, '30.06.25'), 'Begun', 'A draft is out.'],
  ['2.1', 'Mend the budget', 'Set a budget', 'Finance team', null, 'Done', ''],
  ['2.2', 'Mend the budget', 'Close the gap', 'Finance team', null, 'Begun', ''],
]; // prettier-ignore

export const on = ({ plan, source: { grids } }: OpenedPlan): PlanOnSheets => ({ plan, grids });
export const word = (text: string, lifecycle: StatusWay['lifecycle']): StatusWay => ({
  name: text,
  lifecycle,
  text,
  percent: null,
  fill: null,
  colour: null,
});
export const DONE = word('Done', 'completed');

const address = (row: number, column: number): string => `${'ABCDEFGHIJKL'[column]}${row + 1}`;
/** "C4: old -> new" for each cell that is written. */
export const cellsOf = ({ mends }: PlanChange): string[] =>
  mends.map(
    ({ cell: { row, column }, expected, replacement, fill }) =>
      `${address(row, column)}: ${expected} -> ${replacement}${fill === undefined ? '' : ` ${fill}`}`,
  );
export const changesOf = (outcome: KeepOutcome): readonly PlanChange[] => {
  if (outcome.kind === 'cannot') throw new Error(outcome.why);
  return outcome.changes;
};
export const onlyChange = (outcome: KeepOutcome): PlanChange => {
  const changes = changesOf(outcome);
  expect(changes).toHaveLength(1);
  return changes[0]!;
};
