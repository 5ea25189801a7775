/** The tables of the edition for the web site, one a sheet: plain words and figures, nothing that only a colour says. */
import { LIFECYCLE_LABELS, NO_OWNER, RATING_LABELS } from '#words/labels';
import { NO_RECOMMENDATION, ROLE_LABELS, statusLabel } from '#words/row-labels';
import { PUBLISHED_WORDS, publishedNotes } from '#words/published';
import { ACTIONS_WORDS } from '#words/sheets-actions';
import { SCOPE_LIFECYCLES } from '../../measure/tally';
import type { Action, DateCell, TextCell } from '../../model/plan';
import { BLANK, count, dated, text, total, verbatim, type Cell } from '../cell';
import { TOLD, toldWidth } from '../action-columns';
import type { ReportInput } from '../report-input';
import { table, type Column, type Table } from '../table';
import { headlineShare } from '../tally-columns';
import { recommendationRows, themeRows, type TallyRow } from '../tally-rows';

/** Where no status is missing or unclear, there is no column of noughts for it. */
const tallyColumns = ({ plan, measures }: ReportInput): Column<TallyRow>[] => [
  {
    header: PUBLISHED_WORDS.total(plan.unit),
    width: 10,
    align: 'right',
    cell: ({ tally }) => count(tally.inScope),
  },
  ...SCOPE_LIFECYCLES.filter((part) => part !== 'unknown' || measures.overall.lifecycle.unknown > 0).map(
    (lifecycle): Column<TallyRow> => ({
      header: LIFECYCLE_LABELS[lifecycle],
      width: 12,
      align: 'right',
      cell: ({ tally }) => count(tally.lifecycle[lifecycle]),
    }),
  ),
  ...(
    [
      ['progressed', PUBLISHED_WORDS.progressedPercent],
      ['not-progressed', PUBLISHED_WORDS.notProgressedPercent],
      ['unknown', PUBLISHED_WORDS.unknownPercent],
    ] as const
  )
    .filter(([part]) => part !== 'unknown' || measures.overall.lifecycle.unknown > 0)
    .map(([part, header]): Column<TallyRow> => ({
      header,
      width: 14,
      align: 'right',
      cell: ({ tally }) => headlineShare(tally, part),
    })),
];

/** Themes where the plan has them, and the whole plan. */
export function publishedThemes(input: ReportInput): Table {
  const whole: TallyRow = { name: PUBLISHED_WORDS.wholePlan, about: '', tally: input.measures.overall };
  return table<TallyRow>({
    name: 'PublishedThemes',
    heading: PUBLISHED_WORDS.holds.themes,
    isBare: true,
    columns: [
      {
        header: PUBLISHED_WORDS.theme,
        width: 40,
        cell: (row) => (row === whole ? total(row.name) : text(row.name)),
      },
      ...tallyColumns(input),
    ],
    rows: [...themeRows(input.plan, input.measures), whole],
  });
}

/** Null where the plan names none. */
export function publishedRecommendations(input: ReportInput): Table | null {
  const rows = recommendationRows(input.plan, input.measures);
  if (rows.length === 0) return null;
  return table<TallyRow>({
    name: 'PublishedRecommendations',
    heading: PUBLISHED_WORDS.holds.recommendations,
    isBare: true,
    columns: [
      { header: PUBLISHED_WORDS.number, width: 9, cell: ({ name }) => text(name) },
      { header: PUBLISHED_WORDS.recommendation, width: 48, cell: ({ about }) => verbatim(about) },
      ...tallyColumns(input),
    ],
    rows,
    paging: 'list',
  });
}

/** Beside the others, in type of nine points. */
const TOLD_ROOM = 60;

/** Null where the plan has none. Only columns that the plan fills; owners only where they are asked for. */
export function publishedActions({ plan }: ReportInput, withOwners: boolean): Table | null {
  if (plan.actions.length === 0) return null;
  const columns: Column<Action>[] = [];
  const told = TOLD.filter((role) => plan.actions.some((action) => (action[role]?.text ?? '') !== ''));
  const width = toldWidth(TOLD_ROOM, told.length);
  const said = (header: string, width: number, of: (action: Action) => TextCell | null): void => {
    if (plan.actions.some((action) => (of(action)?.text ?? '') !== ''))
      columns.push({ header, width, cell: (action) => quoted(of(action)) });
  };
  const dates = (header: string, of: (action: Action) => DateCell | null): void => {
    if (plan.actions.some((action) => (of(action)?.text ?? '') !== ''))
      columns.push({ header, width: 13, align: 'right', cell: (action) => dayCell(of(action)) });
  };
  const headers = ROLE_LABELS;
  said(headers.reference, 8, ({ reference }) => reference);
  columns.push(
    {
      header: headers.recommendationReference,
      width: 14,
      cell: ({ recommendation }) =>
        text(plan.recommendations[recommendation ?? -1]?.reference ?? NO_RECOMMENDATION),
    },
    { header: headers[plan.unit], width: 32, cell: (action) => verbatim(action.text.text) },
    {
      header: ACTIONS_WORDS.status,
      width: 14,
      cell: ({ status, rating }) => text(statusLabel(status, rating)),
    },
    {
      header: ACTIONS_WORDS.countsAs,
      width: 13,
      cell: ({ lifecycle }) => text(LIFECYCLE_LABELS[lifecycle]),
    },
  );
  if (plan.hasRatings)
    columns.push({ header: headers.rating, width: 9, cell: ({ rating }) => text(RATING_LABELS[rating]) });
  if (withOwners && plan.actions.some(({ owner }) => owner !== null))
    columns.push({ header: headers.owner, width: 18, cell: ({ owner }) => text(owner?.text || NO_OWNER) });
  dates(headers.dueDate, ({ due }) => due);
  dates(headers.revisedDate, ({ revised }) => revised);
  for (const role of told) said(headers[role], width, (action) => action[role]);
  return table({
    name: 'PublishedActions',
    heading: PUBLISHED_WORDS.holds.actions,
    isBare: true,
    columns,
    rows: plan.actions,
    paging: 'list',
  });
}

/** In full: the plan is not beside it. */
const quoted = (cell: TextCell | null): Cell =>
  cell === null || cell.text === '' ? BLANK : verbatim(cell.text);

const dayCell = (date: DateCell | null): Cell => (date === null || date.text === '' ? BLANK : dated(date));

export function publishedNotesTable({ plan, measures }: ReportInput): Table {
  return table<readonly [string, string]>({
    name: 'PublishedNotes',
    heading: PUBLISHED_WORDS.holds.notes,
    isBare: true,
    columns: [
      { header: PUBLISHED_WORDS.about, width: 30, cell: ([about]) => text(about) },
      { header: PUBLISHED_WORDS.says, width: 100, cell: ([, says]) => text(says) },
    ],
    rows: publishedNotes(plan, measures.overall),
  });
}
