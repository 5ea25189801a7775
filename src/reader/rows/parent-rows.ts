/** Rows above their actions that have a status and a date of their own: parents in an export, rolled up from what is below. */
import type { Grid } from '../../model/grid';
import { referenceOfText } from '../text/reference-text';
import { trimmed, type RoleColumns, type RowKind } from './row-facts';

/** What a row calls itself that has actions below it. */
const PARENT =
  /^(?:.*recommendations?|rec|theme|priority|objective|strand|workstream|pillar|aim|goal|outcome)$/;

/** "recommendation" of "Recommendation 2: Put money first"; null where a text does not call itself such. */
function parentOf(text: string): string | null {
  const lead = referenceOfText(text)?.lead ?? '';
  return PARENT.test(lead) ? lead : null;
}

/**
 * The rows that are parents, by their place in `kinds`: "Recommendation 1: ..." in the column of the actions, of which the
 * first comes before all actions, and most stand right above one. None where a column names the recommendations.
 */
export function parentRows(
  grid: Grid,
  columns: RoleColumns,
  top: number,
  kinds: readonly RowKind[],
): ReadonlySet<number> {
  const none = new Set<number>();
  if (columns.action === null || columns.recommendation !== null || columns.recommendationReference !== null)
    return none;
  const rows = kinds.flatMap((kind, at) =>
    kind === 'action' ? [{ at, parent: parentOf(trimmed(grid, top + at, columns.action)) }] : [],
  );
  const parents = rows.filter(({ parent }) => parent !== null);
  if (rows[0]?.parent === null || parents.length === 0) return none;
  const leading = rows.filter(
    ({ parent }, index) =>
      parent !== null && (rows[index + 1]?.parent ?? null) !== parent && index + 1 < rows.length,
  );
  return leading.length * 2 > parents.length ? new Set(parents.map(({ at }) => at)) : none;
}
