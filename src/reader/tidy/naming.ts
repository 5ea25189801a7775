/** How each recommendation is named in the table, so that it is known again: its words as they stand, its number where they lack it. */
import { trimmed, type CellRef, type Grid } from '../../model/grid';
import type { Plan, Recommendation } from '../../model/plan';
import { levelReference, referenceOfText } from '../text/reference-text';

export interface TidyNaming {
  /** "" where its words or its place give it. */
  readonly reference: string;
  readonly words: string;
  readonly theme: string;
  /** "" where none is needed to tell it from others. */
  readonly source: string;
}

const textOf = (grids: ReadonlyMap<string, Grid>, { sheet, row, column }: CellRef): string => {
  const grid = grids.get(sheet);
  return grid ? trimmed(grid, row - grid.top, column - grid.left) : '';
};

/** As they stand where it is first named, number and all; what was read of them where they stand elsewhere. */
function wordsOf({ text, cell, reference }: Recommendation, grids: ReadonlyMap<string, Grid>): string {
  const written = textOf(grids, cell);
  const found = referenceOfText(written);
  return found?.rest === text && found.reference === reference ? written : text;
}

export function nameRecommendations(
  { recommendations, themes, columns }: Plan,
  grids: ReadonlyMap<string, Grid>,
): TidyNaming[] {
  const seen = new Set<string>();
  const isNumbered = columns.recommendationReference !== undefined;
  return recommendations.map((one, index): TidyNaming => {
    const words = wordsOf(one, grids);
    const isSaid = referenceOfText(words)?.reference === one.reference;
    const isPlace = !isNumbered && one.reference === String(index + 1) && words !== '';
    const theme = themes[one.theme ?? -1]?.name ?? '';
    const known = JSON.stringify([levelReference(one.reference), theme, one.source]);
    // Of two sheets that begin to number anew, the sheet tells which is which.
    const source = one.source ?? (seen.has(known) ? one.cell.sheet : '');
    seen.add(known);
    return { reference: isSaid || isPlace ? '' : one.reference, words, theme, source };
  });
}
