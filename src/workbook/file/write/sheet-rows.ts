/** Writes the rows of a worksheet part, a piece of many rows at a time. */
import { columnLetters } from '../../../model/address';
import type { SheetColumn } from '../../../render/sheet-cells';
import type { SheetPlan } from '../../../render/sheet-plan';
import { LINKED_ROWS, shownValue, unlinkedStyle, type LinkTargets } from '../../common/shown-cells';
import { tableHeaders } from '../../common/table-headers';
import { linkTo } from './cell-links';
import type { CellStyles } from './cell-looks';
import type { CellTexts } from './cell-texts';
import { rowHeights } from './row-heights';

export interface CellWriting {
  readonly targets: LinkTargets;
  readonly styles: CellStyles;
  readonly texts: CellTexts;
}

/** Characters of a piece: large enough to be worth handing on. */
const PIECE = 100_000;

/** By row: how many columns from the first on belong to a table, whose rows have lines between them. */
function tableColumns({ cells, tables }: SheetPlan): Uint16Array {
  const columns = new Uint16Array(cells.rowCount);
  for (const { top, left, rows, columns: wide } of tables) columns.fill(left + wide, top, top + rows);
  return columns;
}

export function* sheetRows(plan: SheetPlan, { targets, styles, texts }: CellWriting): Generator<string> {
  const { rowCount, columns } = plan.cells;
  const heights = rowHeights(plan);
  const inTables = tableColumns(plan);
  const headers = tableHeaders(plan);
  const letters = columns.map((_, column) => columnLetters(column));

  const cell = (column: number, row: number, header: string | undefined, address: string): string => {
    const { values, styles: names, extras } = columns[column] as SheetColumn;
    const [value, style] = [values[row], names[row]];
    if (value === undefined || style === undefined) return '';
    const { format, link } = extras[row] ?? NOTHING;
    const isUnlinked = link !== undefined && (row >= LINKED_ROWS || linkTo(link, targets) === null);
    const inTable = column < (inTables[row] as number);
    const number = styles(isUnlinked ? unlinkedStyle(style) : style, inTable, format);
    const shown = header ?? shownValue(value, link, row, targets);
    const opened = `<c r="${address}" s="${number}"`;
    if (shown === null || shown === '') return `${opened}/>`;
    return opened + (typeof shown === 'number' ? `><v>${shown}</v></c>` : texts.cell(shown));
  };

  let xml = '';
  for (let row = 0; row < rowCount; row++) {
    const number = row + 1;
    const header = headers.get(row);
    let cells = '';
    for (let column = 0; column < columns.length; column++)
      cells += cell(column, row, header?.[column], `${letters[column]}${number}`);
    const height = heights[row] as number;
    // Not said to be chosen: they are estimates, and as soon as a row is edited Excel may fit it to its text.
    const high = height > 0 ? ` ht="${height}"` : '';
    if (cells !== '' || high !== '') xml += `<row r="${number}"${high}>${cells}</row>`;
    if (xml.length < PIECE) continue;
    yield xml;
    xml = '';
  }
  yield xml;
}
const NOTHING: SheetColumn['extras'][number] = {};
