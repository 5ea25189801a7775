/** The two rows of a sheet that are read first: the main sentence with what it rests on, the large figures and their words. */
import type { Cell } from '../../report/cell';
import type { Glance } from '../../report/document';
import type { SheetCell } from '../sheet-cells';
import { lookOf, type Look } from '../styles';
import { sheetCell } from './sheet-cell';

/** No cell is merged: each text stands in one cell, so that it is copied and spoken in one piece. */
export const glanceRows = ({ text, rests, figures }: Glance): [SheetCell[], SheetCell[]] => [
  [{ value: text, style: 'headline' }, ...figures.map(({ figure }) => largeCell(figure))],
  [
    { value: rests.text, style: rests.isLoud ? 'confirm' : 'note' },
    ...figures.map(({ words }): SheetCell => ({ value: words, style: 'figureWords' })),
  ],
];

/** The same value and number format as in a table, larger. */
function largeCell(figure: Cell): SheetCell {
  const { value, style, format } = sheetCell(figure, { align: 'right' }, 0);
  if (typeof value !== 'number') return { value, style: 'figureText' };
  const shown = format ?? (lookOf(style) as Look).format;
  return { value, style: 'figure', ...(shown !== undefined && { format: shown }) };
}
