/** Comparing two plans of 10,000 actions, against reading one of them twice. */
import { changesBetween } from '../src/history/changes';
import { takeSnapshot } from '../src/history/snapshot';
import type { Grid } from '../src/model/grid';
import { NO_SETTINGS } from '../src/model/settings';
import { locatePlan, readPlan } from '../test/make/at-once';
import { bigPlan, gridOf } from './big-plan';
import { inMs, quickest, ratio, say } from './timing';

const ACTIONS = 10_000;
const TIMES = 5;

const read = (grid: Grid) => readPlan([grid], locatePlan([grid], NO_SETTINGS), NO_SETTINGS);

export async function benchCompare(): Promise<void> {
  say('\nWhat changed between two plans of 10,000 actions');
  const rows = bigPlan(ACTIONS);
  const grid = gridOf(rows);
  const earlier = takeSnapshot(read(grid), '2025-03-31', 'Then');
  // Every seventh row is gone, and what was open is completed.
  const changed = rows
    .filter((_, index) => index === 0 || index % 7 !== 0)
    .map((row, index) =>
      index === 0 ? row : row.map((value, column) => (column === 6 ? 'Completed' : value)),
    );
  const now = read(gridOf(changed));
  const twice = await quickest(TIMES, () => [read(grid), read(grid)]);
  const compared = await quickest(TIMES, () => changesBetween(earlier, takeSnapshot(now, '2025-06-30', '')));
  say(`  ${inMs(compared)}, ${ratio(compared, twice, 'reading one plan twice', '1 or less')}`);
}
