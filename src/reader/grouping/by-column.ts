/** The recommendation stands in a column of its own, in each row or above the rows that are left blank. */
import { cellRef } from '../../model/grid';
import { trimmed } from '../rows/row-facts';
import { levelReference } from '../text/reference-text';
import type { FoundRecommendation, Naming } from './recommendations';
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

function nameRow({ part: { block, columns }, row, text, own }: RowToPlace): Naming {
  const { recommendation, recommendationReference } = columns;
  const reference = own || (columns.numbersBoth ? (row.reference?.text ?? null) : null);
  const column = (text === '' ? recommendationReference : recommendation) ?? 0;
  return { reference, text, cell: cellRef(block.grid, row.row, column) };
}

/** The reference says that the action belongs to another recommendation than the one above it. */
function strays({ row: { prefix }, agree }: RowToPlace, current: FoundRecommendation): boolean {
  if (prefix === null || !agree) return false;
  const expected = current.reference ? levelReference(current.reference) : ([...current.prefixes][0] ?? null);
  const comparable = current.prefixes.size === 0 || current.prefixes.has(expected ?? '');
  return expected !== null && prefix.key !== expected && comparable;
}

function place(at: RowToPlace, current: FoundRecommendation | null): Placing {
  const { part, row, text, own, onlyRowsName, agree } = at;
  const { block, columns } = part;
  if (text !== '' || own !== '') {
    const column = (text === '' ? columns.recommendationReference : columns.recommendation) ?? columns.main;
    return {
      kind: 'named',
      naming: { reference: own || null, text, cell: cellRef(block.grid, row.row, column) },
    };
  }
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
