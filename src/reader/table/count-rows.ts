/** Rows of a block of counts under a plan, which are never actions (3.8): "Green | 2", "Number of actions | 14 | 40%". */
import { trimmed, valueAt, type Grid } from '../../model/grid';
import { readBareColour } from '../../model/status/colours';
import { readWords } from '../status/read-words';
import { COUNTED } from '../text/row-words';

/** "Number overdue", "No. completed", "Total in progress", "% complete": what is counted comes after. */
const NUMBER =
  /^(?:(?:total )?(?:number|no\.?|count|percentage|per cent|percent|%|share|proportion)|total|overall) (?:of )?(?:(?:all )?(?:actions?|recommendations?) )?/i;
/** What stands beside a number there: a colour, a status, "Number of ...". */
const isCounted = (text: string): boolean =>
  COUNTED.test(text) ||
  (text.length <= 60 &&
    (readBareColour(text) !== null || readWords(text.replace(NUMBER, '')).coverage.how === 'says'));

/** What is counted in a line of counts, where no status is named: "3 actions", "Average". */
const ALL =
  /^(?:average|overall|summary|totals?)?\s?(?:(?:actions?|recommendations?|tasks?)(?: in total)?)?$/i;
/** "R4", "Recommendation 2", "Actions 3 and 4": a name by its number, where nothing is counted. */
const NAMED =
  /\b[a-z]-?\d|(?<!\d |total |all |number of |no\.? of )\b(?:action|recommendation|task)(?:s |[,:]? ?)\d/i;
const NUMBERS = /\d+(?:\.\d+)?(?: ?%| (?:out )?of \d+)?/g;

/** True of a text that counts actions and says nothing else: "2 actions, 50% complete", "Completed: 3". */
export const saysCounts = (text: string): boolean =>
  /\d/.test(text) &&
  /\p{L}/u.test(text) &&
  !NAMED.test(text) &&
  text
    .replace(NUMBERS, ',')
    .split(/[,;:()]|\.$| and | [-–—] /)
    .every((part) => ALL.test(part.trim()) || isCounted(part.trim()));

/** "(1)", "2.", "c)": the number of a column, be it a letter. */
const COLUMN_NUMBER = /^[([]?(\d{1,2}|[a-z])[)\].]?$/i;
const LEAST_COLUMNS = 3;

/** True of a row in which columns are numbered, or lettered, one after the other: "1 | 2 | 3 | 4". */
export function numbersColumns(grid: Grid, row: number, first: number, last: number): boolean {
  let before: number | null = null;
  let columns = 0;
  for (let column = first; column <= last; column++) {
    const text = trimmed(grid, row, column);
    if (text === '') continue;
    const mark = COLUMN_NUMBER.exec(text)?.[1]?.toLowerCase();
    if (mark === undefined) return false;
    const number = /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0);
    if (before !== null && number !== before + 1) return false;
    before = number;
    columns++;
  }
  return columns >= LEAST_COLUMNS;
}

/** Of actions or of a hundred, be it kept as text. */
export const NUMBER_ALONE = /^\d{1,6}(?:\.\d+)?\s?%?$/;

/**
 * The column of the label in a row with one such label, one number or more, and nothing else, in the columns from `first` to
 * `last`; null for any other row. What the label says is looked at last: most rows are none for what stands beside it.
 */
export function countLabelAt(grid: Grid, row: number, first: number, last: number): number | null {
  let at: number | null = null;
  let label = '';
  let numbers = 0;
  for (let column = first; column <= last; column++) {
    const text = trimmed(grid, row, column);
    if (text === '') continue;
    const value = valueAt(grid, row, column);
    if (NUMBER_ALONE.test(text) && typeof value !== 'boolean') numbers++;
    else if (typeof value === 'string' && at === null) [at, label] = [column, text];
    else return null;
    if (numbers > 3) return null;
  }
  return numbers >= 1 && isCounted(label) ? at : null;
}
