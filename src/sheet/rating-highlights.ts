/** Colours the rating column of a list of actions; the word always stands in the cell as well. */
import { RATINGS } from '../model/terms';
import { RATING_LABELS } from '../words/en/labels';
import { DISCUSS_WORDS } from '../words/en/sheets';
import type { SheetTable } from './sheet-plan';
import type { SheetStack, StackColumn } from './stack';
import { RATING_STYLES } from './styles';

export function highlightRatings(
  stack: SheetStack,
  table: SheetTable,
  columns: readonly StackColumn[],
): void {
  const column = columns.findIndex(({ header }) => header === DISCUSS_WORDS.headers.rating);
  if (column < 0) return;
  for (const rating of RATINGS) {
    if (rating !== 'none') stack.highlight(table, column, RATING_LABELS[rating], RATING_STYLES[rating]);
  }
}
