/** Themes where no column is plainly theirs: one that sorts the recommendations under a name for a field of work. */
import { trimmed, type Grid } from '../../model/grid';
import { columnOf, type Block, type ChosenColumn, type FoundColumn } from './block';
import { standIn, type Evidence } from './column-signals';
import { profileColumn, type Profile } from './profile-column';
import { onlySorts } from '../text/sorting-heading';
import { COLUMN_LIMITS } from './signals';

/** "Priority area", "Area of focus", "KLOE": what a review calls the fields that it looks at. */
const FIELD =
  /^(?:(?:key|priority|focus|review|assessment|improvement|corporate|core|main|lga|cpc|peer) )?(?:area|category|topic|subject|section|kloe|domain|programme)$|^key line of enquiry$|^area of (?:review|focus|work|enquiry)$/;

/** How urgent or how binding it is, when it comes, what a report calls it or where it stands there. */
const RANK =
  /^(?:must|should|could|critical|minor|(?:non-)?(?:statutory|essential)|recommendation|(?:priority|level|year|pp?|page|para)\.? ?(?:\d.*|one|two))$/i;

const namesField = (text: string): boolean => !RANK.test(text) && !onlySorts(text);

const isOfNames = ({ filled, numbers, dates, long, words, colours, references, people }: Profile): boolean =>
  filled > 0 &&
  numbers + dates + long + words + colours + references < COLUMN_LIMITS.some &&
  people < COLUMN_LIMITS.most;

/**
 * The first such column under which each recommendation has one value at most, and several have the same. None where the
 * plan has no columns of recommendations and their actions: a service beside each of a list of recommendations is no theme.
 */
export function themeByField(
  { grid }: Block,
  columns: readonly ChosenColumn[],
  free: readonly Evidence[],
  rows: readonly number[],
): FoundColumn[] {
  const fields = free.filter(({ label }) => FIELD.test(label.words.own));
  const [recommendation, action] = [columnOf({ columns }, 'recommendation'), columnOf({ columns }, 'action')];
  if (fields.length === 0 || recommendation === null || action === null) return [];
  const ofActions = rows.filter((row) => trimmed(grid, row, action) !== '');
  const found = fields.find(
    ({ label: { column } }) =>
      isOfNames(profileColumn(grid, column, ofActions)) &&
      ofActions.every((row) => namesField(trimmed(grid, row, column))) &&
      sorts(grid, ofActions, { field: column, recommendation }),
  );
  return found ? [standIn('theme', found.label, found.label.words.own)] : [];
}

function sorts(
  grid: Grid,
  rows: readonly number[],
  at: { readonly field: number; readonly recommendation: number },
): boolean {
  const fieldOf = new Map<string, string>();
  let [recommendation, field] = ['', ''];
  for (const row of rows) {
    // A blank goes on as the row above.
    recommendation = trimmed(grid, row, at.recommendation) || recommendation;
    field = trimmed(grid, row, at.field) || field;
    if (recommendation === '' || field === '') continue;
    if ((fieldOf.get(recommendation) ?? field) !== field) return false;
    fieldOf.set(recommendation, field);
  }
  const fields = new Set(fieldOf.values()).size;
  return fields > 1 && fields < fieldOf.size;
}
