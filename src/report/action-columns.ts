/** The columns by which a listed action is known again: recommendation, reference, text, status, rating, owner, place. */
import { cellAddress } from '../model/address';
import type { CellRef } from '../model/grid';
import type { Action, Plan } from '../model/plan';
import { hasOneSheet } from '../model/plan-sheets';
import { NO_OWNER, NO_RECOMMENDATION, RATING_LABELS, ROLE_LABELS, statusLabel } from '#words/labels';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import type { LinkCell } from './cell';
import { text } from './cell';
import type { Column } from './table';

/** A column that says how wide it has to be, since the lists of a sheet decide its widths. */
export type WideColumn<Row> = Column<Row> & { readonly width: number };

/** Only columns that the plan can fill; the first says which recommendation it is about. */
export function actionColumns(plan: Plan): WideColumn<Action>[] {
  const { headers } = DISCUSS_WORDS;
  const columns: WideColumn<Action>[] = [
    {
      header: plan.unit === 'action' ? headers.recommendation : headers.reference,
      width: 17,
      cell: ({ recommendation }) =>
        text(
          recommendation === null
            ? NO_RECOMMENDATION
            : (plan.recommendations[recommendation]?.reference ?? ''),
        ),
    },
  ];
  if (plan.unit === 'action' && plan.actions.some(({ reference }) => reference !== null)) {
    columns.push({
      header: headers.reference,
      width: 11,
      cell: ({ reference }) => text(reference?.text ?? ''),
    });
  }
  columns.push(
    { header: ROLE_LABELS[plan.unit], width: 60, cell: (action) => text(action.text.text) },
    {
      header: headers.status,
      width: 18,
      cell: ({ status, rating }) => text(statusLabel(status, rating)),
    },
  );
  if (plan.hasRatings) {
    columns.push({
      header: headers.rating,
      width: 10,
      words: 'rating',
      cell: ({ rating }) => text(RATING_LABELS[rating]),
    });
  }
  if (plan.actions.some(({ owner }) => owner !== null)) {
    columns.push({
      header: headers.owner,
      width: 24,
      cell: ({ owner }) => text(owner === null || owner.text === '' ? NO_OWNER : owner.text),
    });
  }
  return columns;
}

/** Asked of a plan that has a column for them: without dates nothing can be overdue. */
export const hasDates = ({ actions }: Pick<Plan, 'actions'>): boolean =>
  actions.some(({ due, revised }) => due !== null || revised !== null);

export const placeColumn = (plan: Plan): WideColumn<Action> => ({
  header: DISCUSS_WORDS.headers.where,
  width: hasOneSheet(plan) ? 12 : 30,
  cell: (action) => placeCell(action.text.cell, plan),
});

/** "C12", leading to the cell; with its sheet where the plan has several. */
export function placeCell(cell: CellRef, plan: Pick<Plan, 'parts'>): LinkCell {
  const address = cellAddress(cell.row, cell.column);
  const isPlain = hasOneSheet(plan) && plan.parts[0]?.sheet === cell.sheet;
  return { kind: 'link', text: isPlain ? address : `${address}, ${cell.sheet}`, to: cell };
}
