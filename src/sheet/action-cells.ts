/** The columns by which a listed action is known again: recommendation, reference, text, status, rating, owner, place. */
import type { Action, Plan } from '../model/plan';
import { NO_OWNER, NO_RECOMMENDATION, RATING_LABELS, ROLE_LABELS, statusLabel } from '../words/en/labels';
import { DISCUSS_WORDS } from '../words/en/sheets';
import { hasOneSheet, placeCell, textCell } from './cells';
import type { SheetCell } from './sheet-plan';
import type { StackColumn } from './stack';

export interface ActionColumn extends StackColumn {
  readonly width: number;
  /** @param row the sheet row on which the cell will stand */
  readonly cell: (action: Action, row: number) => SheetCell;
}

/** Only columns that the plan can fill; the first says which recommendation it is about. */
export function actionColumns(plan: Plan): ActionColumn[] {
  const { headers } = DISCUSS_WORDS;
  const columns: ActionColumn[] = [
    {
      header: plan.unit === 'action' ? headers.recommendation : headers.reference,
      width: 17,
      cell: ({ recommendation }) =>
        textCell(
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
      cell: ({ reference }) => textCell(reference?.text ?? ''),
    });
  }
  columns.push(
    {
      header: ROLE_LABELS[plan.unit],
      width: 60,
      cell: ({ text }) => textCell(text.text),
    },
    {
      header: headers.status,
      width: 18,
      cell: ({ status, rating }) => textCell(statusLabel(status, rating)),
    },
  );
  if (plan.hasRatings) {
    columns.push({
      header: headers.rating,
      width: 10,
      cell: ({ rating }) => textCell(RATING_LABELS[rating]),
    });
  }
  if (plan.actions.some(({ owner }) => owner !== null)) {
    columns.push({
      header: headers.owner,
      width: 24,
      cell: ({ owner }) => textCell(owner === null || owner.text === '' ? NO_OWNER : owner.text),
    });
  }
  return columns;
}

export const placeColumn = (plan: Plan): ActionColumn => ({
  header: DISCUSS_WORDS.headers.where,
  width: hasOneSheet(plan) ? 12 : 30,
  cell: ({ text }, row) => placeCell(text.cell, row, plan),
});
