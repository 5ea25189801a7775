/** The columns of lists of actions to discuss: why, what, whose, what the plan says of it, and how its date has moved. */
import { hasDates } from '../../model/date-in-force';
import type { DateCell, Plan, TextCell } from '../../model/plan';
import { NO_OWNER } from '#words/labels';
import { NO_RECOMMENDATION, ROLE_LABELS, statusLabel } from '#words/row-labels';
import { DISCUSS_WORDS } from '#words/sheets-discuss';
import { placeColumn, type WideColumn } from '../action-columns';
import { BLANK, count, dated, text, textOrBlank, type Cell } from '../cell';
import { daysMoved } from '../date-risk';
import type { DiscussedAction } from '../discuss-list';
import { cutAtWord } from '../one-line';
import { columnOf } from '../table';

/** What is said of it fits a row that is read at a glance; all of it stands on Actions. */
const SAID_LENGTH = 110;
const NAME_LENGTH = 50;

/** Only columns that the plan can fill. In type of nine points they fill a page. */
export function discussColumns(
  plan: Plan,
  why: (entry: DiscussedAction) => string,
): WideColumn<DiscussedAction>[] {
  const { headers, reason } = DISCUSS_WORDS;
  const isAny = (of: (entry: DiscussedAction['action']) => unknown): boolean =>
    plan.actions.some((action) => of(action) !== null);
  const words = (
    header: string,
    width: number,
    of: (action: DiscussedAction['action']) => Cell,
  ): WideColumn<DiscussedAction> => ({ header, width, cell: ({ action }) => of(action) });
  const said = (cell: TextCell | null): Cell => textOrBlank(cell && cutAtWord(cell.text, SAID_LENGTH));
  const columns: WideColumn<DiscussedAction>[] = [
    { header: reason, width: 22, cell: (entry) => text(why(entry)) },
  ];
  if (plan.unit === 'action') {
    const names = recommendationCells(plan);
    columns.push(
      words(headers.recommendation, 17, ({ recommendation }) => names[recommendation ?? -1] ?? NO_NAME),
    );
  }
  columns.push(
    words(ROLE_LABELS[plan.unit], 26, ({ reference, recommendation, text: { text: name } }) => {
      const number =
        plan.unit === 'action' ? reference?.text : plan.recommendations[recommendation ?? -1]?.reference;
      return text(`${number ?? ''} ${name}`.trim());
    }),
    words(headers.status, 12, ({ status, rating }) => text(statusLabel(status, rating))),
  );
  if (isAny(({ owner }) => owner))
    columns.push(words(headers.owner, 17, ({ owner }) => text(owner?.text || NO_OWNER)));
  if (isAny(({ update }) => update)) columns.push(words(headers.update, 21, ({ update }) => said(update)));
  if (isAny(({ nextSteps }) => nextSteps))
    columns.push(words(headers.next, 20, ({ nextSteps }) => said(nextSteps)));
  const place = placeColumn(plan);
  columns.push({ ...columnOf(place, ({ action }: DiscussedAction) => action), width: place.width });
  return hasDates(plan) ? [...columns, ...dateColumns(plan)] : columns;
}

/** Each once, however many actions it has. */
const recommendationCells = ({ recommendations }: Plan): Cell[] =>
  recommendations.map(({ reference, text: name }) =>
    text(cutAtWord(`${reference} ${name}`.trim(), NAME_LENGTH)),
  );
const NO_NAME = text(NO_RECOMMENDATION);

/** A plan that never moves a date has no column for where to. */
function dateColumns(plan: Plan): WideColumn<DiscussedAction>[] {
  const { headers } = DISCUSS_WORDS;
  const dates = (header: string, of: (entry: DiscussedAction) => DateCell | null) => ({
    header,
    width: 13,
    align: 'right' as const,
    cell: (entry: DiscussedAction): Cell => {
      const date = of(entry);
      return date === null ? BLANK : dated(date);
    },
  });
  if (plan.actions.every(({ revised }) => revised === null))
    return [dates(headers.due, ({ action }) => action.due)];
  return [
    dates(headers.original, ({ action }) => action.due),
    dates(headers.revised, ({ action }) => action.revised),
    {
      header: headers.moved,
      width: 9,
      align: 'right',
      cell: ({ action }) => {
        const days = daysMoved(action);
        return days === 0 ? BLANK : count(days);
      },
    },
  ];
}
