/** Actions: every action as read, one table to filter, to pivot and to count again; the same rows as the CSV file. */
import { dateInForce, dayOf, daysOverdue } from '../../model/date-in-force';
import type { Action, DateCell, TextCell as PlanText } from '../../model/plan';
import { basisLabel } from '#words/basis';
import { LIFECYCLE_LABELS, RATING_LABELS, ROLE_LABELS, SHEET_NAMES, statusLabel } from '#words/labels';
import { capitalise } from '#words/phrases';
import { sheetTitle } from '#words/sheets';
import { ACTIONS_WORDS } from '#words/sheets-actions';
import type { WideColumn } from '../action-columns';
import { placeColumn } from '../action-columns';
import { count, text, type Cell, dated } from '../cell';
import type { SheetDocument } from '../document';
import type { ReportInput } from '../report-input';
import { titleFacts } from '../report-input';
import { table, type Table } from '../table';

export function reportActions(input: ReportInput): SheetDocument {
  const { plan, asAt } = input;
  return {
    kind: 'actions',
    title: sheetTitle(SHEET_NAMES.actions, titleFacts(input)),
    grid: everyColumn(input).map(({ width }) => width),
    asAt,
    ...(plan.actions.length > 0 && { printed: PRINTED }),
    subtitle: ACTIONS_WORDS.printed(PRINTED),
    blocks: [plan.actions.length === 0 ? NONE : actionsTable(input)],
  };
}

/** The table by itself, as the CSV file has it. */
export const actionsTable = (input: ReportInput): Table =>
  table({ ...NAMED, columns: everyColumn(input), rows: input.plan.actions, paging: 'list' });

/** As many columns as a page holds in type of nine points; the others are for filters and pivots. */
const PRINTED = 10;

const NAMED = { name: 'RagActionList', heading: ACTIONS_WORDS.heading } as const;

/** By its table the sheet is known as ours, whatever is in it. */
const NONE = table({
  ...NAMED,
  columns: [{ header: ACTIONS_WORDS.heading, cell: text }],
  rows: [ACTIONS_WORDS.none],
});

/** The same columns whatever the plan holds, so that what is built on them goes on working: what a plan lacks stays empty. */
function everyColumn({ plan, asAt }: ReportInput): WideColumn<Action>[] {
  const bases = plan.statusMap.map((row) => capitalise(basisLabel(row)));
  const recommendationOf = ({ recommendation }: Action) => plan.recommendations[recommendation ?? -1];
  const words = (header: string, width: number, of: (action: Action) => string): WideColumn<Action> => ({
    header,
    width,
    cell: (action) => text(of(action)),
  });
  const said = (header: string, width: number, of: (action: Action) => PlanText | null) =>
    words(header, width, (action) => of(action)?.text ?? '');
  const dated = (header: string, of: (action: Action) => DateCell | null): WideColumn<Action> => ({
    header,
    width: 13,
    align: 'right',
    cell: (action) => dayCell(of(action)),
  });
  return [
    said(ROLE_LABELS.reference, 10, ({ reference }) => reference),
    words(ROLE_LABELS.recommendationReference, 16, (action) => recommendationOf(action)?.reference ?? ''),
    said(ROLE_LABELS.action, 42, (action) => action.text),
    said(ROLE_LABELS.owner, 20, ({ owner }) => owner),
    dated(ROLE_LABELS.dueDate, ({ due }) => due),
    dated(ROLE_LABELS.revisedDate, ({ revised }) => revised),
    words(ACTIONS_WORDS.status, 18, ({ status, rating }) => statusLabel(status, rating)),
    words(ACTIONS_WORDS.countsAs, 14, ({ lifecycle }) => LIFECYCLE_LABELS[lifecycle]),
    { ...words(ROLE_LABELS.rating, 11, ({ rating }) => RATING_LABELS[rating]), words: 'rating' },
    {
      header: ACTIONS_WORDS.daysOverdue,
      width: 9,
      align: 'right',
      cell: (action) => (dayOf(dateInForce(action)) === null ? text('') : count(daysOverdue(action, asAt))),
    },
    words(ROLE_LABELS.theme, 24, (action) => plan.themes[recommendationOf(action)?.theme ?? -1]?.name ?? ''),
    words(ROLE_LABELS.recommendation, 70, (action) => recommendationOf(action)?.text ?? ''),
    words(ACTIONS_WORDS.basis, 24, ({ status }) => bases[status.mapRow] ?? ''),
    said(ROLE_LABELS.update, 70, ({ update }) => update),
    said(ROLE_LABELS.impact, 70, ({ impact }) => impact),
    said(ROLE_LABELS.nextSteps, 70, ({ nextSteps }) => nextSteps),
    { ...placeColumn(plan), width: 24 },
    ordered(ACTIONS_WORDS.themeOrder, (action) => recommendationOf(action)?.theme ?? null),
    ordered(ACTIONS_WORDS.recommendationOrder, ({ recommendation }) => recommendation),
  ];
}

/** The place in the plan's own order, from 1: a reference can stand there twice, and "1.10" be taken for 1.1. */
const ordered = (header: string, of: (action: Action) => number | null): WideColumn<Action> => ({
  header,
  width: 17,
  align: 'right',
  cell: (action) => {
    const place = of(action);
    return place === null ? text('') : count(place + 1);
  },
});

const dayCell = (date: DateCell | null): Cell => (date === null ? text('') : dated(date));
