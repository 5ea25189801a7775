/** A table of a document as a table of Word: its header row marked as one, and repeated on every page. */
import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  WidthType,
} from 'docx';
import type { Cell } from '../report/cell';
import type { FilledColumn, Table as ReportTable } from '../report/table';
import { formatDayLong } from '#words/phrases';
import { displayPercent, formatCount } from '../words/format';
import { HEADER_FILL, LINE, STYLE_IDS, TEXT_WIDTH, TOTAL_FILL } from './looks';
import { textRuns } from './runs';

/** Of a column that says none. */
const USUAL_WIDTH = 12;
const DASH = '–';

export function docxTable({ columns, rowCount }: ReportTable): Table {
  const widths = widthsOf(columns);
  const row = (children: readonly TableCell[], isHeader: boolean): TableRow =>
    new TableRow({ children, cantSplit: true, ...(isHeader && { tableHeader: true }) });
  const header = columns.map(({ header: said, align }, index) =>
    cell(textRuns(said), align, widths[index] ?? 0, STYLE_IDS.header, HEADER_FILL),
  );
  const body = Array.from({ length: rowCount }, (_, at) => {
    const cells = columns.map(({ cellAt }) => cellAt(at));
    const isTotal = cells.some((one) => 'isTotal' in one && one.isTotal);
    return row(
      columns.map(({ align }, index) =>
        cell(
          textRuns(cellText(cells[index] as Cell), isTotal ? { bold: true } : {}),
          align,
          widths[index] ?? 0,
          STYLE_IDS.cell,
          isTotal ? TOTAL_FILL : null,
        ),
      ),
      false,
    );
  });
  return new Table({
    rows: [row(header, true), ...body],
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true },
    borders: BORDERS,
  });
}

const edge = { style: 'single', size: 4, color: LINE } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;
const BORDERS = {
  top: edge,
  bottom: edge,
  insideHorizontal: edge,
  left: none,
  right: none,
  insideVertical: none,
} as const;

/** As wide as the page, each column in proportion to the characters that it asks for. */
function widthsOf(columns: readonly FilledColumn[]): number[] {
  const wanted = columns.map(({ width = USUAL_WIDTH }) => width);
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.floor((width / all) * TEXT_WIDTH));
}

const cell = (
  runs: readonly TextRun[],
  align: FilledColumn['align'],
  width: number,
  style: string,
  fill: string | null,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill !== null && { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: [
      new Paragraph({
        style,
        children: runs,
        ...(align === 'right' && { alignment: AlignmentType.RIGHT }),
      }),
    ],
  });

function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return cell.text;
    case 'count':
      return formatCount(cell.count);
    case 'share':
      return `${displayPercent(cell.percent, cell.count, cell.of)}${cell.adjusted ? '*' : ''}`;
    case 'day':
      return cell.day === null ? cell.shown || DASH : formatDayLong(cell.day);
    case 'formula':
      return String(cell.value);
    case 'blank':
      return DASH;
    case 'entry':
      return String(cell.value ?? '');
  }
}
