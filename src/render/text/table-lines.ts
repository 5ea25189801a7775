/** A table as lines of text: its columns side by side, and its chart as a bar at the end of each row. */
import type { ScopeLifecycle } from '../../measure/tally';
import type { Cell, ShareCell } from '../../report/cell';
import { printable } from '../../report/one-line';
import type { FilledChart, FilledColumn, Table } from '../../report/table';
import { formatDayLong } from '#words/phrases';
import { displayPercent, formatCount } from '../../words/format';
import { drawBar, GLYPHS } from './bar';
import type { Ink } from './ink';
import { column, wrap } from './lines';

const BAR = 24;
/** Of a column that says none. */
const USUAL_WIDTH = 12;
/** A header longer than its column begins here, above the digits of most figures, and runs on over what follows. */
const HEADER_INDENT = 2;
const DASH = '–';

export function tableLines(
  table: Table,
  { ink, width }: { readonly ink: Ink; readonly width: number },
): string[] {
  const { intro, columns, rowCount, chart, notes } = table;
  const flow = (text: string): string => wrap(printable(text), '', width);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    [
      ...cellTexts(columns, row),
      ...(chart === null || row >= (chart.drawn ?? rowCount) ? [] : [barOf(chart, row)]),
    ]
      .join(' ')
      .trimEnd(),
  );
  return [
    ...intro.map(flow),
    ink.bold(headerLine(table).trimEnd()),
    ...rows,
    ...(chart?.hasLegend ? [ink.faint(legend(chart))] : []),
    ...notes.map(flow),
  ];
}

/** The heading stands over the names, in place of their headers. */
function headerLine({ heading, columns }: Table): string {
  const names = columns.slice(0, nameCount(columns));
  const room = names.reduce((sum, { width = USUAL_WIDTH }) => sum + width, names.length - 1);
  const figures = columns
    .slice(names.length)
    .map(({ header, width = USUAL_WIDTH, align }) =>
      header.length > width ? ' '.repeat(HEADER_INDENT) + header : column(header, width, sideOf(align)),
    );
  return [column(heading, room), ...figures].join(' ');
}

/** Columns of words before the first figure. */
function nameCount(columns: readonly FilledColumn[]): number {
  const first = columns.findIndex(({ align }) => align === 'right');
  return first < 0 ? columns.length : first;
}

const sideOf = (align: FilledColumn['align']): 'left' | 'right' => align ?? 'left';

/** Where the last name but one is not there, the last has its room: names before it stay below each other. */
function cellTexts(columns: readonly FilledColumn[], row: number): string[] {
  const names = nameCount(columns);
  const texts: string[] = [];
  let spare = 0;
  columns.forEach(({ cellAt, width = USUAL_WIDTH, align }, index) => {
    const cell = cellAt(row);
    if (cell.kind === 'share') {
      texts.push(shareText(cell, width));
      return;
    }
    const text = cellText(cell);
    if (text === '' && index === names - 2) {
      spare += width + 1;
      return;
    }
    texts.push(column(text, spare + width, sideOf(align)));
    spare = 0;
  });
  return texts;
}

function cellText(cell: Exclude<Cell, ShareCell>): string {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return printable(cell.text);
    case 'count':
      return formatCount(cell.count);
    case 'day':
      return cell.day === null ? printable(cell.shown) || DASH : formatDayLong(cell.day);
    case 'formula':
      return printable(String(cell.value));
    case 'blank':
      return DASH;
    case 'entry':
      return printable(String(cell.value ?? ''));
  }
}

/** The mark has a place of its own, so that figures stand below each other (4.4). */
const shareText = ({ percent, count, of, adjusted }: ShareCell, width: number): string =>
  column(displayPercent(percent, count, of), width - 1, 'right') + (adjusted ? '*' : ' ');

function barOf({ series }: FilledChart, row: number): string {
  const counts: Record<ScopeLifecycle, number> = {
    completed: 0,
    'in-progress': 0,
    'not-started': 0,
    unknown: 0,
  };
  for (const { part, column: drawn } of series) {
    const cell = drawn.cellAt(row);
    if (cell.kind === 'count') counts[part] = cell.count;
  }
  return drawBar(counts, BAR);
}

const legend = ({ series }: FilledChart): string =>
  series.map(({ part, label }) => `${GLYPHS[part]} ${label.toLowerCase()}`).join('   ');
