/** The tables of How this was worked out that are about figures: statuses, counts, rounding. */
import type { Plan, StatusMapRow } from '../../model/plan';
import type { Basis } from '../../model/terms';
import { basisLabel } from '#words/basis';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { statusLabel } from '#words/row-labels';
import { capitalise } from '#words/phrases';
import { unitsLabel } from '#words/sheets';
import { COUNT_LINES, METHOD_WORDS } from '#words/sheets-method';
import { type AdjustedFigure, listAdjustedFigures } from '../adjusted-figures';
import { count, share, text, textOrBlank } from '../cell';
import type { ReportInput } from '../report-input';
import type { Table } from '../table';
import { table } from '../table';

/** What is least sure stands first. */
const BASIS_ORDER: Readonly<Record<Basis, number>> = { assumed: 0, unread: 1, words: 2, key: 3, chosen: 4 };

export function statusesTable({ statusMap, unit }: Plan): Table {
  const rows = [...statusMap].sort(
    (a, b) => BASIS_ORDER[a.basis] - BASIS_ORDER[b.basis] || b.count - a.count,
  );
  return table({
    name: 'RagMethodStatuses',
    heading: METHOD_WORDS.statuses,
    intro: METHOD_WORDS.statusesIntro,
    columns: [
      {
        header: METHOD_WORDS.status,
        cell: ({ status: written, source, rating }) => text(statusLabel({ written, source }, rating)),
      },
      { header: METHOD_WORDS.why, cell: (row) => text(capitalise(basisLabel(row)) + otherSpellings(row)) },
      { header: METHOD_WORDS.countsAs, cell: ({ lifecycle }) => text(LIFECYCLE_LABELS[lifecycle]) },
      { header: METHOD_WORDS.rating, cell: ({ rating }) => text(RATING_LABELS[rating]) },
      { header: METHOD_WORDS.colour, cell: ({ colour }) => textOrBlank(colour) },
      { header: unitsLabel(unit), align: 'right', cell: (row) => count(row.count) },
    ],
    rows,
  });
}

/** "; written Green (20), GREEN (3)" where there are several ways. */
const otherSpellings = ({ spellings }: StatusMapRow): string =>
  spellings.length < 2 ? '' : METHOD_WORDS.written(spellings);

export function countsTable({ plan, measures }: ReportInput): Table {
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
  const lines = Object.keys(COUNT_LINES) as (keyof typeof COUNT_LINES)[];
  return table({
    name: 'RagMethodCounts',
    heading: METHOD_WORDS.counts,
    columns: [
      { header: METHOD_WORDS.what, cell: (line) => text(COUNT_LINES[line](plan.unit)[0] ?? '') },
      { header: METHOD_WORDS.explanation, cell: (line) => text(COUNT_LINES[line](plan.unit)[1] ?? '') },
      { header: METHOD_WORDS.number, align: 'right', cell: (line) => count(counts[line]) },
    ],
    rows: lines,
  });
}

/** Null where no figure was adjusted. */
export function adjustedTable({ plan, measures }: ReportInput): Table | null {
  const rows = listAdjustedFigures(plan, measures);
  if (rows.length === 0) return null;
  return table<AdjustedFigure>({
    name: 'RagMethodAdjusted',
    heading: METHOD_WORDS.adjusted,
    intro: [METHOD_WORDS.adjustedIntro],
    columns: [
      { header: METHOD_WORDS.of, cell: ({ of }) => text(of) },
      { header: METHOD_WORDS.figure, cell: ({ figure }) => text(figure) },
      { header: METHOD_WORDS.count, align: 'right', cell: (row) => count(row.count) },
      { header: METHOD_WORDS.inScope, align: 'right', cell: ({ inScope }) => count(inScope) },
      {
        header: METHOD_WORDS.shown,
        align: 'right',
        cell: (row) => share({ percent: row.shown, count: row.count, of: row.inScope, adjusted: true }),
      },
      {
        header: METHOD_WORDS.nearest,
        align: 'right',
        cell: (row) => share({ percent: row.nearest, count: row.count, of: row.inScope, adjusted: false }),
      },
    ],
    rows,
  });
}
