/** The columns that every table of tallies shares: counts first, then the percentages of the headline, or the ratings. */
import { headlineCount } from '../measure/headline-counts';
import type { HeadlinePart, ScopeLifecycle, Tally } from '../measure/tally';
import { SCOPE_LIFECYCLES } from '../measure/tally';
import type { Rating } from '../model/terms';
import { RATINGS } from '../model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { countOutOf } from '#words/phrases';
import { TALLY_HEADERS } from '#words/sheets';
import type { CountCell, ShareCell, TextCell } from './cell';
import { count, share, text } from './cell';
import type { Chart, Column } from './table';

/** A row of a table of tallies: a theme, a recommendation, an owner. */
export interface Tallied {
  readonly tally: Tally;
}

const counted = (header: string, of: (tally: Tally) => number): Column<Tallied> => ({
  header,
  align: 'right',
  cell: ({ tally }) => count(of(tally)),
});

const shared = (header: string, part: HeadlinePart): Column<Tallied> => ({
  header,
  align: 'right',
  cell: ({ tally }) => headlineShare(tally, part),
});

export const IN_SCOPE_COLUMN = counted(TALLY_HEADERS.inScope, ({ inScope }) => inScope);
export const PROGRESSED_COLUMN = shared(TALLY_HEADERS.progressedPercent, 'progressed');

const lifecycleColumn = (lifecycle: ScopeLifecycle): Column<Tallied> =>
  counted(TALLY_HEADERS[lifecycle], (tally) => tally.lifecycle[lifecycle]);
const LIFECYCLE_COLUMNS: Readonly<Record<ScopeLifecycle, Column<Tallied>>> = {
  completed: lifecycleColumn('completed'),
  'in-progress': lifecycleColumn('in-progress'),
  'not-started': lifecycleColumn('not-started'),
  unknown: lifecycleColumn('unknown'),
};

/** Bars of what each row's actions have come to. @param hasLegend false where another table of the document explains them */
export const progressChart = <Row extends Tallied>(names: Column<Row>, hasLegend = true): Chart<Row> => ({
  altText: '',
  names,
  series: SCOPE_LIFECYCLES.map((part) => ({
    part,
    label: LIFECYCLE_LABELS[part],
    column: LIFECYCLE_COLUMNS[part],
  })),
  hasLegend,
});

export const ratingColumns = (): Column<Tallied>[] =>
  RATINGS.flatMap((rating): Column<Tallied>[] => [
    counted(RATING_LABELS[rating], ({ ratings }) => ratings[rating]),
    {
      header: `${RATING_LABELS[rating]} %`,
      align: 'right',
      cell: ({ tally }) => ratingShare(tally, rating),
    },
  ]);

export const headlineShare = (tally: Tally, part: HeadlinePart): ShareCell =>
  share({
    percent: tally.headline?.[part] ?? null,
    count: headlineCount(tally, part),
    of: tally.inScope,
    adjusted: tally.adjusted.includes(`headline.${part}`),
  });

/** "60 of 62": the count beside the share, and what it is a share of (4.6); "0" where nothing is in scope. */
export const progressedCount = (tally: Tally): TextCell | CountCell =>
  tally.inScope === 0 ? count(0) : text(countOutOf(headlineCount(tally, 'progressed'), tally.inScope));

export const ratingShare = (tally: Tally, rating: Rating): ShareCell =>
  share({
    percent: tally.ratingPercent?.[rating] ?? null,
    count: tally.ratings[rating],
    of: tally.inScope,
    adjusted: tally.adjusted.includes(`ratingPercent.${rating}`),
  });
