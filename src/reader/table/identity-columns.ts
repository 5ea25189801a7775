/** Which columns say which recommendation a row belongs to, beside its reference: the source report; one column for both (3.5, 3.6). */
import { trimmed, valueAt } from '../../model/grid';
import { levelReference, looksLikeReference, prefixOf } from '../text/reference-text';
import { columnOf, type ChosenColumn, type Block } from './block';
import type { Evidence } from './column-signals';
import { COLUMN_LIMITS, REFERENCE_LIMITS } from './signals';

/** Headers of the report, audit or meeting that a recommendation comes from. */
const SOURCE =
  /^(?:(?:source|name|title|type) (?:of |report |document |review |audit )?)?(?:source(?: of recommendation)?|(?:source |audit )?report|audit|review|inspection|origin|(?:report|audit|review) (?:title|name)|assignment|publication)$/;

/**
 * The column of the source report: named one, said of several rows each, and the same for all rows of a recommendation
 * that follow one another. Null where there is none.
 */
export function findSource(
  { grid }: Block,
  evidence: readonly Evidence[],
  columns: readonly ChosenColumn[],
  rows: readonly number[],
): number | null {
  const reference = columnOf({ columns }, 'recommendationReference') ?? columnOf({ columns }, 'reference');
  const recommendation = columnOf({ columns }, 'recommendation') ?? columnOf({ columns }, 'action');
  const numbered = evidence.find(({ label }) => label.column === recommendation)?.profile.numbered ?? 0;
  // Without references, in a column or at the head of the text, nothing restarts.
  if (reference === null && numbered < REFERENCE_LIMITS.numbered) return null;
  const text = (row: number, column: number | null): string => trimmed(grid, row, column ?? -1);
  for (const { label, profile } of evidence) {
    if (!SOURCE.test(label.words.own) || profile.filled === 0) continue;
    const { most, differ } = COLUMN_LIMITS;
    if (profile.dates >= most || profile.numbers >= most || profile.runs > profile.filled * differ) continue;
    const restarts = rows.slice(0, REFERENCE_LIMITS.rows).filter((row, at) => {
      const above = rows[at - 1];
      return (
        above !== undefined &&
        text(row, reference) + text(row, recommendation) !== '' &&
        text(row, reference) === text(above, reference) &&
        text(row, recommendation) === text(above, recommendation) &&
        text(row, label.column) !== '' &&
        text(row, label.column) !== text(above, label.column)
      );
    });
    if (restarts.length === 0) return label.column;
  }
  return null;
}

/**
 * True where one column numbers recommendations in rows of their own, without an action, and their actions beneath them:
 * R1, then R1.1 and R1.2.
 */
export function numbersBoth(
  { grid }: Block,
  rows: readonly number[],
  columns: readonly ChosenColumn[],
  column: number | null,
): boolean {
  const recommendation = columnOf({ columns }, 'recommendation');
  const action = columnOf({ columns }, 'action');
  if (recommendation === null || action === null || column === null) return false;
  let current = '';
  let under = 0;
  let others = 0;
  for (const row of rows.slice(0, REFERENCE_LIMITS.rows)) {
    const reference = trimmed(grid, row, column);
    if (!looksLikeReference(reference)) continue;
    const hasAction = valueAt(grid, row, action) !== null;
    if (!hasAction && valueAt(grid, row, recommendation) !== null) current = levelReference(reference);
    else if (hasAction) {
      if (current !== '' && levelReference(prefixOf(reference) ?? '') === current) under++;
      else others++;
    }
  }
  return under >= 2 && others <= (under + others) * REFERENCE_LIMITS.slips;
}
