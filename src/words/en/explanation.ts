/** What is said about how a plan was found: the candidates, how actions belong together, columns, statuses. */
import type { Candidate, Reason } from '../../model/decision';
import type { Plan, StatusMapRow } from '../../model/plan';
import type { ColumnRole } from '../../model/terms';
import { basisLabel } from './basis';
import { GROUPING_REASONS } from './groupings';
import { LIFECYCLE_LABELS, RATING_LABELS } from './labels';
import { ROLE_LABELS } from './row-labels';
import { countOf, listOf, quote } from './phrases';
import { reasonSentence } from './reasons';

const MOST_NAMED = 3;

export const EXPLANATION_TEXT = {
  title: 'How the plan was found',
  columns: 'Columns',
  statuses: 'How statuses are read',
  lookedAt: 'Sheets that hold no plan',
} as const;

/** `Taken: "Action plan", A7:H18 (score 28.0)`. The range is that of the first sheet. */
export function candidateLine({ sheets, table, range, score }: Candidate, taken: boolean): string {
  const named = sheets.slice(0, MOST_NAMED).map((sheet) => quote(sheet, 40));
  const more = sheets.length - named.length;
  const place = listOf(more > 0 ? [...named, countOf(more, 'more sheet')] : named);
  const cells = table === null ? range : `table ${table}, ${range}`;
  const where = sheets.length > 1 ? `${place}; ${cells} of the first` : `${place}, ${cells}`;
  return `${taken ? 'Taken' : 'Not taken'}: ${where} (score ${(Math.round(score * 10) / 10).toFixed(1)})`;
}

/** Both as one sentence each: how actions belong together, and what is counted where that is not actions. */
export const groupingLines = ({ unit, decision }: Pick<Plan, 'unit' | 'decision'>): string[] => [
  `Grouping: ${unit === 'recommendation' ? 'each row is a recommendation' : GROUPING_REASONS[decision.grouping]}.`,
  ...(unit === 'recommendation'
    ? ['Counted: recommendations, since there is no column of actions of their own.']
    : []),
];

export const columnLine = (role: ColumnRole, header: string): string =>
  `${ROLE_LABELS[role]}: ${header === '' ? 'a column without a header' : quote(header, 80)}`;

/** `Not the status: "Status". It holds sentences about progress, and no statuses.` */
export const passedOverLine = (header: string, reason: Reason): string =>
  `Not the status: ${quote(header, 80)}. ${reasonSentence(reason)}`;

/** `columns` are the letters of the columns that the plan colours in place of a status, none where it colours nothing. */
export function noStatusLine(columns: readonly string[]): string {
  if (columns.length === 0) return 'Status: there is no such column, and no cells are coloured in its place.';
  return `Status: there is no such column; the colours of ${columns.length === 1 ? 'column' : 'columns'} ${listOf(columns)} stand for it.`;
}

/** `"On track", four actions: in progress, rated green (from its words).` Shades that read alike are one line. */
export function statusLines({ statusMap, unit }: Pick<Plan, 'statusMap' | 'unit'>): string[] {
  const counts = new Map<string, { readonly status: string; readonly reading: string; count: number }>();
  for (const row of statusMap) {
    const [status, reading] = [sayStatus(row), sayReading(row)];
    const known = counts.get(`${status}: ${reading}`);
    if (known) known.count += row.count;
    else counts.set(`${status}: ${reading}`, { status, reading, count: row.count });
  }
  return [...counts.values()].map(
    ({ status, reading, count }) => `${status}, ${countOf(count, unit)}: ${reading}.`,
  );
}

function sayReading(row: StatusMapRow): string {
  const { status, colour, lifecycle, rating } = row;
  if (status === '' && colour === null && lifecycle === 'unknown') return 'no status';
  const rated = rating === 'none' ? '' : `, rated ${RATING_LABELS[rating].toLowerCase()}`;
  return `${LIFECYCLE_LABELS[lifecycle].toLowerCase()}${rated} (${basisLabel(row)})`;
}

function sayStatus({ status, source, colour, colourFrom, rating }: StatusMapRow): string {
  if (source === 'fill')
    return `${rating === 'none' ? 'Coloured' : RATING_LABELS[rating]} cells without text`;
  const words = status === '' ? 'Blank' : quote(status);
  // What a fill is rated as is said further on; one without a rating has no better name than its number.
  if (colour === null || (colourFrom === 'fill' && rating !== 'none')) return words;
  return `${words} beside ${colourFrom === 'fill' ? `fill ${colour}` : quote(colour)}`;
}
