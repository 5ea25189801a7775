/** Finds rectangles of cells that are alike, so that each takes one request instead of one a cell. */
import type { Area } from '../../../model/grid';

export interface Run<Key> extends Area {
  readonly key: Key;
}

/**
 * Neighbours in a row are joined, then equal stretches of rows that follow each other. Null keys are left out.
 *
 * @param keys [row][column], compared with ===
 */
export function findRuns<Key>(keys: readonly (readonly (Key | null)[])[]): Run<Key>[] {
  const done: Run<Key>[] = [];
  let open = new Map<number, Run<Key>>();
  keys.forEach((row, top) => {
    const next = new Map<number, Run<Key>>();
    for (const run of stretches(row, top)) {
      const above = open.get(run.left);
      const joins = above?.key === run.key && above.columns === run.columns;
      if (joins) open.delete(run.left);
      next.set(run.left, joins ? { ...above, rows: above.rows + 1 } : run);
    }
    done.push(...open.values());
    open = next;
  });
  done.push(...open.values());
  return done;
}

function stretches<Key>(row: readonly (Key | null)[], top: number): Run<Key>[] {
  const found: Run<Key>[] = [];
  let from = 0;
  for (let column = 1; column <= row.length; column++) {
    if (column < row.length && row[column] === row[from]) continue;
    const key = row[from] ?? null;
    if (key !== null) found.push({ top, left: from, rows: 1, columns: column - from, key });
    from = column;
  }
  return found;
}
