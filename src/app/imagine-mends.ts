/** What the plan would be if cells of it said something else: read from changed copies of its sheets, with nothing written. */
import { assessSliced, locateAgainSliced } from '../assess/assess';
import type { Mend } from '../edit/mend';
import type { Grid } from '../model/grid';
import type { Sliced } from '../model/slices';
import type { OpenedPlan } from './open-plan';

/** @throws Problem where there would be no plan any more */
export function* imagineMends(opened: OpenedPlan, mends: readonly Mend[]): Sliced<OpenedPlan> {
  const { fileName, settings, settingsProblems, conflicts, asAt, asAtBasis } = opened;
  const grids = opened.source.grids.map((grid) =>
    withTyped(
      grid,
      mends.filter(({ cell }) => cell.sheet === grid.sheet),
    ),
  );
  const asked = { fileName, grids, decided: { settings, settingsProblems, conflicts } };
  const located = yield* locateAgainSliced(asked, null);
  return yield* assessSliced(asked, located, () => ({ day: asAt, basis: asAtBasis }), null);
}

/** The same sheet with these texts in their cells; columns that none of them touches are shared. */
function withTyped(grid: Grid, mends: readonly Mend[]): Grid {
  if (mends.length === 0) return grid;
  const [values, texts] = [[...grid.values], [...grid.texts]];
  for (const { cell, replacement } of mends) {
    const [row, column] = [cell.row - grid.top, cell.column - grid.left];
    values[column] = withAt(values[column] ?? [], row, replacement);
    texts[column] = withAt(texts[column] ?? [], row, replacement);
  }
  return { ...grid, values, texts };
}

const withAt = <Value>(cells: readonly Value[], row: number, value: Value): readonly Value[] =>
  cells.map((cell, at) => (at === row ? value : cell));
