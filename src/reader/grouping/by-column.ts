/** The recommendation stands in a column of its own, in each row or above the rows that are left blank. */
import { cellRef, trimmed } from '../../model/grid';
import { levelReference } from '../text/reference-text';
import type { FoundRecommendation } from './found-recommendation';
import type { Naming } from './recommendations';
import type { Layout, Placing, RowToPlace, Shape } from './shape';

declare module '../../model/decision' {
  interface Groupings {
    column: true;
  }
}

/** True where some action row names its recommendation, or rows of their own do under such a column. */
const namedInColumn = ({ parts, rows }: Layout): boolean =>
  rows.some(({ kind, part, row }) => {
    const { block, columns } = parts[part] ?? {};
    if (!block || !columns || kind === 'gap' || kind === 'heading') return false;
    return [columns.recommendation, columns.recommendationReference].some(
      (column) => trimmed(block.grid, row, column) !== '',
    );
  });

/** As the columns of a row name it, in the cell of the words where there are any. */
function namingOf({ part: { block, columns }, row, text }: RowToPlace, reference: string | null): Naming {
  const column = text === '' ? columns.recommendationReference : columns.recommendation;
  return { reference, text, cell: cellRef(block.grid, row.row, column ?? columns.main) };
}

const nameRow = (at: RowToPlace): Naming =>
  namingOf(at, at.own || (at.part.columns.numbersBoth ? (at.row.reference?.text ?? null) : null));

/** The reference says that the action belongs to another recommendation than the one above it. */
function strays({ row: { prefix }, agree }: RowToPlace, current: FoundRecommendation): boolean {
  if (prefix === null || !agree) return false;
  const { reference, prefixes } = current;
  const expected = reference ? levelReference(reference) : [...prefixes][0];
  if (expected === undefined || prefix.key === expected) return false;
  return prefixes.size === 0 || prefixes.has(expected);
}

function place(at: RowToPlace, current: FoundRecommendation | null): Placing {
  const { part, row, text, own, onlyRowsName, agree } = at;
  const { block, columns } = part;
  if (text !== '' || own !== '') return { kind: 'named', naming: namingOf(at, own || null) };
  if (block.table !== null && !onlyRowsName) return { kind: 'none' };
  if (current !== null && !strays(at, current)) {
    const column = columns.recommendation ?? columns.recommendationReference ?? 0;
    return { kind: 'filled-down', cell: cellRef(block.grid, row.row, column) };
  }
  return row.prefix !== null && agree ? { kind: 'by-reference', prefix: row.prefix } : { kind: 'none' };
}

export const BY_COLUMN: Shape = {
  // Where recommendations are counted, each row is one.
  fits: (layout) => namedInColumn(layout) || layout.parts.every(({ columns }) => columns.action === null),
  namedBy: 'columns',
  filledDown: 'merged',
  nameRow,
  place,
};
