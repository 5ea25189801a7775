/** A plan ready to be filled in: the recommendations of a report in the columns that a progress review asks about, and its key. */
import type { Listing, ListedRecommendation } from '../../start/listing';
import { underCouncil } from '#words/plan-title';
import { STARTED_PLAN, STARTED_RATINGS, STARTED_STATUSES } from '#words/started-plan';
import { cellAddress } from '../../model/address';
import { makeBook } from '../make-book';
import type { SheetCell } from '../sheet-cells';
import type { SheetChoice, SheetHighlight, SheetPlan, SheetRange, SummaryBook } from '../sheet-plan';
import { RATING_STYLES, type StyleName } from '../styles';
import { councilKey } from './council-key';
import { councilFooter, councilPlan, HEADER_ROW } from './council-sheet';

/** Columns on request, for plans that draw these distinctions. */
export const STARTED_EXTRAS = ['role', 'change', 'priority'] as const;
export type StartedExtra = (typeof STARTED_EXTRAS)[number];

export interface StartedPlan {
  readonly listing: Pick<Listing, 'recommendations'>;
  /** Null: the default, which names no council. */
  readonly title: string | null;
  readonly council: string | null;
  readonly extras: readonly StartedExtra[];
}

type ColumnName = keyof typeof STARTED_PLAN.headers;

/** Characters. On A3 in landscape they come out at nine points or more. */
const WIDTHS: Readonly<Record<ColumnName, number>> = {
  reference: 7,
  theme: 17,
  recommendationReference: 7,
  recommendation: 34,
  action: 30,
  owner: 14,
  due: 12,
  revised: 12,
  status: 13,
  rating: 8,
  update: 30,
  impact: 24,
  nextSteps: 22,
  evidence: 18,
  role: 11,
  change: 13,
  priority: 10,
};
/** In the order of the sheet; those that are on request stand after what they are about. */
const COLUMNS: readonly ColumnName[] = [
  ...(['reference', 'theme', 'recommendationReference', 'recommendation', 'action', 'owner'] as const),
  ...STARTED_EXTRAS,
  ...(['due', 'revised', 'status', 'rating', 'update', 'impact', 'nextSteps', 'evidence'] as const),
];
const isExtra = (name: ColumnName): name is StartedExtra => STARTED_EXTRAS.some((extra) => extra === name);
const DATES: readonly ColumnName[] = ['due', 'revised'];

export function planStartedBook(plan: StartedPlan): SummaryBook {
  const title = underCouncil(plan.title ?? STARTED_PLAN.defaultTitle, plan.council);
  return makeBook(title, [planSheet(plan, title), keySheet(title)]);
}

function planSheet({ listing, extras }: StartedPlan, title: string): SheetPlan {
  const { headers, note } = STARTED_PLAN;
  const { recommendations } = listing;
  // A theme that no recommendation has needs no column.
  const isThemed = recommendations.some(({ theme }) => theme !== null);
  const isShown = (column: ColumnName): boolean =>
    isExtra(column) ? extras.includes(column) : column !== 'theme' || isThemed;
  const shown = COLUMNS.filter(isShown);
  const at = (column: ColumnName): SheetRange => ({
    top: HEADER_ROW + 1,
    left: shown.indexOf(column),
    rows: recommendations.length,
    columns: 1,
  });
  return councilPlan({
    kind: 'plan',
    title,
    note,
    headers: shown.map((column) => headers[column]),
    rows: recommendations.map((one) =>
      shown.map((column): SheetCell => ({ value: valueIn(column, one), style: styleIn(column) })),
    ),
    widths: shown.map((column) => WIDTHS[column]),
    highlights: [...ratingHighlights(at('rating')), ...overdueHighlights(at)],
    choices: choicesOf(at, extras),
    footer: councilFooter(title),
    paper: 'A3',
  });
}

/** The first action of each recommendation is its first. */
function valueIn(column: ColumnName, { reference, text, theme }: ListedRecommendation): string | null {
  switch (column) {
    case 'reference':
      return `${reference}.1`;
    case 'theme':
      return theme;
    case 'recommendationReference':
      return reference;
    case 'recommendation':
      return text;
    default:
      return null;
  }
}

const styleIn = (column: ColumnName): StyleName => (DATES.includes(column) ? 'date' : 'text');

const ratingHighlights = (area: SheetRange): SheetHighlight[] =>
  STARTED_RATINGS.map(({ word, meaning }) => ({ ...area, text: word, style: RATING_STYLES[meaning] }));

/** The date in force is in the past, and the action is not completed. */
function overdueHighlights(at: (column: ColumnName) => SheetRange): SheetHighlight[] {
  const first = (column: ColumnName): string => {
    const { top, left } = at(column);
    return cellAddress(top, left).replace(/^[A-Z]+/, '$$$&');
  };
  const done = STARTED_STATUSES.filter(({ meaning }) => meaning === 'completed').map(({ word }) => word);
  const isOpen = done.map((word) => `${first('status')}<>"${word}"`).join(',');
  const isPast = (column: ColumnName): string => `ISNUMBER(${first(column)}),${first(column)}<TODAY()`;
  return [
    {
      ...at('due'),
      formula: `AND(${isPast('due')},ISBLANK(${first('revised')}),${isOpen})`,
      style: 'warning',
    },
    { ...at('revised'), formula: `AND(${isPast('revised')},${isOpen})`, style: 'warning' },
  ];
}

const choicesOf = (
  at: (column: ColumnName) => SheetRange,
  extras: readonly StartedExtra[],
): readonly SheetChoice[] => [
  { ...at('status'), values: STARTED_STATUSES.map(({ word }) => word) },
  { ...at('rating'), values: STARTED_RATINGS.map(({ word }) => word) },
  ...extras.map((extra) => ({ ...at(extra), values: STARTED_PLAN.choices[extra] })),
];

const keySheet = (planTitle: string): SheetPlan =>
  councilKey(
    planTitle,
    STARTED_STATUSES.map(({ word, use }) => ({ word, use, style: 'text' })),
    STARTED_RATINGS.map(({ word, use, meaning }) => ({ word, use, style: RATING_STYLES[meaning] })),
  );
