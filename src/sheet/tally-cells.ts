/** The ten columns that every table of tallies shares: counts first, then the percentages of the headline. */
import { headlineCount } from '../measure/headline-counts';
import type { HeadlinePart, Tally } from '../measure/tally';
import { SCOPE_LIFECYCLES } from '../measure/tally';
import type { Plan } from '../model/plan';
import type { Rating } from '../model/terms';
import { RATINGS } from '../model/terms';
import { RATING_LABELS } from '../words/en/labels';
import { TALLY_HEADERS, unitsLabel } from '../words/en/sheets';
import { countCell, percentCell } from './cells';
import type { SheetCell } from './sheet-plan';
import type { StackColumn } from './stack';

const right = (header: string): StackColumn => ({ header, align: 'right' });

export const tallyColumns = (unit: Plan['unit']): StackColumn[] => [
  right(unitsLabel(unit)),
  right(TALLY_HEADERS.excluded),
  right(TALLY_HEADERS.inScope),
  ...SCOPE_LIFECYCLES.map((lifecycle) => right(TALLY_HEADERS[lifecycle])),
  right(TALLY_HEADERS.progressedPercent),
  right(TALLY_HEADERS.notProgressedPercent),
  right(TALLY_HEADERS.unknownPercent),
];

/** Where the lifecycle counts stand among `tallyColumns`: what the chart draws. */
export const FIRST_LIFECYCLE_COLUMN = 3;

export const tallyCells = (tally: Tally): SheetCell[] => [
  countCell(tally.actions),
  countCell(tally.excluded),
  countCell(tally.inScope),
  ...SCOPE_LIFECYCLES.map((lifecycle) => countCell(tally.lifecycle[lifecycle])),
  headlineCell(tally, 'progressed'),
  headlineCell(tally, 'not-progressed'),
  headlineCell(tally, 'unknown'),
];

export const headlineCell = (tally: Tally, part: HeadlinePart): SheetCell =>
  percentCell({
    percent: tally.headline?.[part] ?? null,
    count: headlineCount(tally, part),
    of: tally.inScope,
    adjusted: tally.adjusted.includes(`headline.${part}`),
  });

export const ratingColumns = (): StackColumn[] =>
  RATINGS.flatMap((rating) => [right(RATING_LABELS[rating]), right(`${RATING_LABELS[rating]} %`)]);

export const ratingCells = (tally: Tally): SheetCell[] =>
  RATINGS.flatMap((rating) => [countCell(tally.ratings[rating]), ratingPercentCell(tally, rating)]);

export const ratingPercentCell = (tally: Tally, rating: Rating): SheetCell =>
  percentCell({
    percent: tally.ratingPercent?.[rating] ?? null,
    count: tally.ratings[rating],
    of: tally.inScope,
    adjusted: tally.adjusted.includes(`ratingPercent.${rating}`),
  });

/** The line under a table in which a figure is marked; none where none is. */
export const adjustedNotes = (rows: readonly (readonly SheetCell[])[], note: string): string[] =>
  rows.some((row) => row.some((cell) => cell.style === 'percentAdjusted')) ? [note] : [];
