/** Every action as a row, and a column for each thing that was read of it: the same on the sheet Actions, in the CSV file and in tables of many plans. */
import { dateInForce, dayOf, daysOverdue } from '../model/date-in-force';
import type { IsoDate } from '../model/days/day';
import type { Action, DateCell, Plan, TextCell as PlanText } from '../model/plan';
import { basisLabel } from '#words/basis';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { ROLE_LABELS, statusLabel } from '#words/row-labels';
import { capitalise } from '#words/phrases';
import { ACTIONS_WORDS } from '#words/sheets-actions';
import { placeCell, type WideColumn } from './action-columns';
import { count, dated, text, type Cell } from './cell';
import { DISCUSS_WORDS } from '#words/sheets-discuss';

export interface ListedAction {
  readonly action: Action;
  readonly of: { readonly plan: Plan; readonly asAt: IsoDate; readonly bases: readonly string[] };
}

/** A column that programs read as well: a name of plain letters, and what its values are. */
export type TypedColumn<Row> = WideColumn<Row> & {
  readonly name: string;
  readonly holds: 'text' | 'day' | 'count';
};
type ActionColumn = TypedColumn<ListedAction>;

export function listActions({ plan, asAt }: Omit<ListedAction['of'], 'bases'>): ListedAction[] {
  const of = { plan, asAt, bases: plan.statusMap.map((row) => capitalise(basisLabel(row))) };
  return plan.actions.map((action) => ({ action, of }));
}

const recommendationOf = ({ action, of }: ListedAction) =>
  of.plan.recommendations[action.recommendation ?? -1];

const words = (
  name: string,
  header: string,
  width: number,
  said: (row: ListedAction) => string,
): ActionColumn => ({ name, header, width, holds: 'text', cell: (row) => text(said(row)) });

const said = (name: string, header: string, width: number, of: (action: Action) => PlanText | null) =>
  words(name, header, width, ({ action }) => of(action)?.text ?? '');

const days = (name: string, header: string, of: (action: Action) => DateCell | null): ActionColumn => ({
  name,
  header,
  width: 13,
  align: 'right',
  holds: 'day',
  cell: ({ action }) => dayCell(of(action)),
});

/** The place in the plan's own order, from 1: a reference can stand there twice, and "1.10" be taken for 1.1. */
const ordered = (
  name: string,
  header: string,
  of: (row: ListedAction) => number | null | undefined,
): ActionColumn => ({
  name,
  header,
  width: 17,
  align: 'right',
  holds: 'count',
  cell: (row) => {
    const place = of(row) ?? null;
    return place === null ? text('') : count(place + 1);
  },
});

const dayCell = (date: DateCell | null): Cell => (date === null ? text('') : dated(date));

/** The same columns whatever a plan holds, so that what is built on them goes on working: what it lacks stays empty. */
export const ACTION_COLUMNS: readonly ActionColumn[] = [
  said('reference', ROLE_LABELS.reference, 10, ({ reference }) => reference),
  words(
    'recommendation_reference',
    ROLE_LABELS.recommendationReference,
    16,
    (row) => recommendationOf(row)?.reference ?? '',
  ),
  said('action', ROLE_LABELS.action, 42, (action) => action.text),
  said('owner', ROLE_LABELS.owner, 20, ({ owner }) => owner),
  days('due', ROLE_LABELS.dueDate, ({ due }) => due),
  days('revised', ROLE_LABELS.revisedDate, ({ revised }) => revised),
  words('status', ACTIONS_WORDS.status, 18, ({ action }) => statusLabel(action.status, action.rating)),
  words('counts_as', ACTIONS_WORDS.countsAs, 14, ({ action }) => LIFECYCLE_LABELS[action.lifecycle]),
  {
    ...words('rating', ROLE_LABELS.rating, 11, ({ action }) => RATING_LABELS[action.rating]),
    words: 'rating',
  },
  {
    name: 'days_overdue',
    header: ACTIONS_WORDS.daysOverdue,
    width: 9,
    align: 'right',
    holds: 'count',
    cell: ({ action, of }) =>
      dayOf(dateInForce(action)) === null ? text('') : count(daysOverdue(action, of.asAt)),
  },
  words('theme', ROLE_LABELS.theme, 24, (row) => {
    const theme = recommendationOf(row)?.theme;
    return row.of.plan.themes[theme ?? -1]?.name ?? '';
  }),
  words('recommendation', ROLE_LABELS.recommendation, 70, (row) => recommendationOf(row)?.text ?? ''),
  words('basis', ACTIONS_WORDS.basis, 24, ({ action, of }) => of.bases[action.status.mapRow] ?? ''),
  said('progress_update', ROLE_LABELS.update, 70, ({ update }) => update),
  said('impact', ROLE_LABELS.impact, 70, ({ impact }) => impact),
  said('next_steps', ROLE_LABELS.nextSteps, 70, ({ nextSteps }) => nextSteps),
  {
    name: 'place',
    header: DISCUSS_WORDS.headers.where,
    width: 24,
    holds: 'text',
    cell: ({ action, of }) => placeCell(action.text.cell, of.plan),
  },
  ordered('theme_order', ACTIONS_WORDS.themeOrder, (row) => recommendationOf(row)?.theme),
  ordered('recommendation_order', ACTIONS_WORDS.recommendationOrder, ({ action }) => action.recommendation),
];
