/** The table of How this was worked out with every figure of the plan, its themes and its recommendations. */
import { ADJUSTED_NOTE } from '#words/labels';
import { unitsLabel } from '#words/sheets';
import { METHOD_WORDS } from '#words/sheets-method';
import { BLANK, count, text, textOrBlank } from '../cell';
import { listFigures, type FigureLine } from '../method-scopes';
import type { ReportInput } from '../report-input';
import type { Column, Table } from '../table';
import { adjustedNotes, table } from '../table';

export function figuresTable(input: ReportInput): Table {
  const { unit } = input.plan;
  const rows = listFigures(input);
  const columns: Column<FigureLine>[] = [
    { header: METHOD_WORDS.of, cell: ({ of }) => text(of) },
    { header: METHOD_WORDS.about, cell: ({ about }) => textOrBlank(about) },
    { header: METHOD_WORDS.figure, cell: ({ figure }) => text(figure) },
    { header: unitsLabel(unit), align: 'right', cell: (row) => count(row.count) },
    { header: METHOD_WORDS.shown, align: 'right', cell: (row) => row.share ?? BLANK },
  ];
  return table({
    name: 'RagMethodFigures',
    heading: METHOD_WORDS.figures,
    intro: [METHOD_WORDS.figuresIntro(unit)],
    columns,
    rows,
    notes: adjustedNotes(columns, rows, ADJUSTED_NOTE),
    paging: 'list',
  });
}
