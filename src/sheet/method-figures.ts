/** The tables of How this was worked out that are about figures: statuses, counts, rounding. */
import type { Plan, StatusMapRow } from '../model/plan';
import type { Basis } from '../model/terms';
import { basisLabel } from '../words/en/basis';
import { BLANK_STATUS_LABEL, LIFECYCLE_LABELS, RATING_LABELS } from '../words/en/labels';
import { capitalise } from '../words/en/phrases';
import { unitsLabel } from '../words/en/sheets';
import { COUNT_LINES, METHOD_WORDS } from '../words/en/sheets-method';
import { listAdjustedFigures } from './adjusted-figures';
import { countCell, percentCell, textCell } from './cells';
import type { StackTable } from './stack';
import type { SummaryInput } from './summary-input';

/** What is least sure stands first. */
const BASIS_ORDER: Readonly<Record<Basis, number>> = { assumed: 0, unread: 1, words: 2, key: 3, chosen: 4 };

export function statusesTable({ statusMap, unit }: Plan): StackTable {
  const rows = [...statusMap].sort(
    (a, b) => BASIS_ORDER[a.basis] - BASIS_ORDER[b.basis] || b.count - a.count,
  );
  return {
    name: 'RagMethodStatuses',
    heading: METHOD_WORDS.statuses,
    intro: METHOD_WORDS.statusesIntro,
    columns: [
      { header: METHOD_WORDS.status },
      { header: METHOD_WORDS.why },
      { header: METHOD_WORDS.countsAs },
      { header: METHOD_WORDS.rating },
      { header: METHOD_WORDS.colour },
      { header: unitsLabel(unit), align: 'right' },
    ],
    rows: rows.map((row) => [
      textCell(row.status === '' ? BLANK_STATUS_LABEL : row.status),
      textCell(capitalise(basisLabel(row)) + otherSpellings(row)),
      textCell(LIFECYCLE_LABELS[row.lifecycle]),
      textCell(RATING_LABELS[row.rating]),
      textCell(row.colour ?? '–'),
      countCell(row.count),
    ]),
  };
}

/** "; written Green (20), GREEN (3)" where there are several ways. */
const otherSpellings = ({ spellings }: StatusMapRow): string =>
  spellings.length < 2 ? '' : METHOD_WORDS.written(spellings);

export function countsTable({ plan, measures }: SummaryInput): StackTable {
  const { overall, assumed } = measures;
  const counts: Record<keyof typeof COUNT_LINES, number> = {
    recommendations: plan.recommendations.length,
    actions: overall.actions,
    excluded: overall.excluded,
    inScope: overall.inScope,
    unknown: overall.lifecycle.unknown,
    assumed,
    hiddenRows: plan.hiddenRows,
    struckThrough: plan.actions.filter(({ struckThrough }) => struckThrough).length,
  };
  return {
    name: 'RagMethodCounts',
    heading: METHOD_WORDS.counts,
    columns: [
      { header: METHOD_WORDS.what },
      { header: METHOD_WORDS.explanation },
      { header: METHOD_WORDS.number, align: 'right' },
    ],
    rows: Object.entries(COUNT_LINES).map(([key, line]) => [
      ...line(plan.unit).map((text) => textCell(text)),
      countCell(counts[key as keyof typeof COUNT_LINES]),
    ]),
  };
}

/** Null where no figure was adjusted. */
export function adjustedTable({ plan, measures }: SummaryInput): StackTable | null {
  const figures = listAdjustedFigures(plan, measures);
  if (figures.length === 0) return null;
  return {
    name: 'RagMethodAdjusted',
    heading: METHOD_WORDS.adjusted,
    intro: [METHOD_WORDS.adjustedIntro],
    columns: [
      { header: METHOD_WORDS.of },
      { header: METHOD_WORDS.figure },
      { header: METHOD_WORDS.count, align: 'right' },
      { header: METHOD_WORDS.inScope, align: 'right' },
      { header: METHOD_WORDS.shown, align: 'right' },
      { header: METHOD_WORDS.nearest, align: 'right' },
    ],
    rows: figures.map(({ of, figure, count, inScope, shown, nearest }) => [
      textCell(of),
      textCell(figure),
      countCell(count),
      countCell(inScope),
      percentCell({ percent: shown, count, of: inScope, adjusted: true }),
      percentCell({ percent: nearest, count, of: inScope, adjusted: false }),
    ]),
  };
}
