/** The table of How this was worked out with every figure of the plan, its themes and its recommendations, and the recount beside it. */
import { groupBy } from '../../model/group-by';
import { ADJUSTED_NOTE, EQUAL_COUNTS_NOTE } from '#words/row-labels';
import { unitsLabel } from '#words/sheets';
import { METHOD_WORDS } from '#words/sheets-method';
import { BLANK, count, text } from '../cell';
import { hasUnequalShares } from '../equal-counts';
import { listFigures, type FigureLine } from '../method-scopes';
import type { ReportInput } from '../report-input';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';
import { RECOUNTED_LINES, recountColumns } from './recount';

/** @param isCounted the workbook gets the sheet Actions too, from which figures can be counted again */
export function figuresTable(input: ReportInput, isCounted: boolean): Table {
  const { unit, actions } = input.plan;
  const rows = listFigures(input);
  const shown: Column<FigureLine> = {
    header: METHOD_WORDS.shown,
    align: 'right',
    cell: (row) => row.share ?? BLANK,
  };
  const columns = [
    { header: METHOD_WORDS.of, cell: ({ of }: FigureLine) => text(of) },
    { header: METHOD_WORDS.about, cell: ({ about }: FigureLine) => text(about) },
    { header: METHOD_WORDS.figure, cell: ({ figure }: FigureLine) => text(figure) },
    { header: unitsLabel(unit), align: 'right' as const, cell: (row: FigureLine) => count(row.count) },
    shown,
  ];
  const hasRecount = isCounted && actions.length > 0;
  return table({
    name: 'RagMethodFigures',
    heading: METHOD_WORDS.figures,
    intro: [
      METHOD_WORDS.figuresIntro(unit),
      ...(hasEqualCounts(rows) ? [EQUAL_COUNTS_NOTE] : []),
      ...(hasRecount ? METHOD_WORDS.recountIntro : []),
      ...(hasRecount && rows.length > RECOUNTED_LINES ? [METHOD_WORDS.recountEnds(RECOUNTED_LINES)] : []),
    ],
    columns,
    rows,
    ...(hasRecount && { beside: recountColumns(rows, { count: 3, share: 4 }) }),
    notes: adjustedNotes([shown], rows, ADJUSTED_NOTE),
    paging: 'list',
  });
}

const hasEqualCounts = (rows: readonly FigureLine[]): boolean =>
  [...groupBy(rows, ({ scope }) => scope).values()].some((lines) =>
    hasUnequalShares(
      lines.map(({ count: counted, share }) => ({ count: counted, percent: share?.percent ?? null })),
    ),
  );
