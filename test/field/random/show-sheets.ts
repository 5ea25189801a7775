/** Prints sheets as rows between bars, as the cases are written, so that a counterexample can be kept as a case. */
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';

function cellText(cell: Made): string {
  if (typeof cell !== 'object' || cell === null) return String(cell ?? '');
  const { v, fill, format } = cell;
  return `${String(v ?? '')}${format ? `;${format}` : ''}${fill ? `@${fill}` : ''}`;
}

export const showSheets = (sheets: readonly MadeSheet[]): string =>
  sheets
    .flatMap(({ name, rows, tables = [], merges = [], at }) => [
      `[${name}${at && at !== 'A1' ? ` from ${at}` : ''}]`,
      ...tables.map(({ area }) => `(a table: ${area ?? 'all'})`),
      ...(merges.length > 0 ? [`(merged: ${merges.join(' ')})`] : []),
      ...rows.map((row) => (row.length === 0 ? '|' : row.map(cellText).join(' | '))),
    ])
    .join('\n');
