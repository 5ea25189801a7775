/** What a table's style does to the look of a cell: near enough to Excel's to tell header, bands and edges. */
import { contains } from '../../excel-host/model/box';
import type { TableRecord } from '../../excel-host/model/records';
import type { SheetState } from '../../excel-host/model/state';

export interface TableLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly line: string | null;
  readonly hasButton: boolean;
}

interface Palette {
  readonly header: string | null;
  readonly headerText: string | null;
  readonly band: string;
  readonly line: string;
}

/** The accents of the Office theme in the order in which Excel numbers its table styles. */
const ACCENTS = ['#7F7F7F', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#F2F2F2', '#D9E2F3', '#FBE4D5', '#EDEDED', '#FFF2CC', '#DEEAF6', '#E2EFD9'];

function paletteOf(style: string): Palette | null {
  const [, kind, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  if (kind === undefined) return null;
  const accent = (Number(digits) - 1) % 7;
  const line = ACCENTS[accent] ?? '#7F7F7F';
  const band = BANDS[accent] ?? '#F2F2F2';
  if (kind === 'Light' && Number(digits) < 8) return { header: null, headerText: null, band, line };
  return { header: line, headerText: '#FFFFFF', band, line };
}

export function tableLookAt(sheet: SheetState, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ box }) => contains(box, row, column));
  return table ? lookIn(table, row) : null;
}

function lookIn(table: TableRecord, row: number): TableLook {
  const palette = paletteOf(table.style);
  const line = palette?.line ?? null;
  if (table.showHeaders && row === table.box.top) {
    return {
      fill: palette?.header ?? null,
      colour: palette?.headerText ?? null,
      bold: palette !== null,
      line,
      hasButton: table.showFilterButton,
    };
  }
  const isBand = table.showBandedRows && (row - table.box.top) % 2 === 1;
  return { fill: isBand ? (palette?.band ?? null) : null, colour: null, bold: false, line, hasButton: false };
}
