/** Makes snapshots from terse actions, and grids of the sheet that holds them, for tests of what compares and reads them. */
import { HISTORY_HEADERS } from '../../src/history/history-format';
import type { Snapshot, SnapshotAction } from '../../src/history/snapshot';
import type { CellValue, Grid } from '../../src/model/grid';
import { makeSettingsGrid } from '../settings/settings-grid';

const ACTION: SnapshotAction = {
  recommendation: '1',
  reference: '',
  text: 'Agree priorities',
  status: 'In progress',
  lifecycle: 'in-progress',
  rating: 'none',
  due: null,
  dueShown: '',
  update: '',
};

const makeAction = (facts: Partial<SnapshotAction> = {}): SnapshotAction => ({
  ...ACTION,
  ...(facts.due && { dueShown: facts.due }),
  ...facts,
});

export const makeSnapshot = (
  day: string,
  actions: readonly Partial<SnapshotAction>[],
  label = '',
): Snapshot => ({ day, label, actions: actions.map(makeAction) });

/** The table stands in A3; days are typed as text. */
export function historyGrid(
  rows: readonly (readonly CellValue[])[],
  { headers = HISTORY_HEADERS as readonly string[], sheet = 'RAG History', table = 'RagHistory' } = {},
): Grid {
  const wide = (row: readonly CellValue[]): CellValue[] => headers.map((_, index) => row[index] ?? null);
  return makeSettingsGrid([{ name: table, rows: [[...headers], ...rows.map(wide)] }], sheet);
}
