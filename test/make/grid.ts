/** Builds a worksheet's grid from rows written as in Excel, for tests. */
import type { Area, CellValue, ColumnLook, Grid, TableArea } from '../../src/model/grid';
import { areaAddress, parseArea } from '../../src/model/address';

/** A bare value, or a value with what Excel knows besides. */
export type CellSpec =
  | CellValue
  | {
      readonly v?: CellValue;
      readonly fill?: string;
      readonly format?: string;
      readonly text?: string;
      readonly struck?: boolean;
      /** A formula without a cached value. */
      readonly uncalculated?: boolean;
    };

export interface GridOptions {
  readonly sheet?: string;
  readonly sheetIndex?: number;
  readonly visible?: boolean;
  /** Sheet address of the first cell: "B3". */
  readonly at?: string;
  /** Sheet addresses, header row included: { ActionPlan: "A4:K66" }; "all" is the whole grid. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Names of tables whose last row is a totals row. */
  readonly totals?: readonly string[];
  /** Grid rows, from 0. */
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly string[];
  readonly conditionalColours?: readonly string[];
  readonly validations?: readonly { readonly area: string; readonly allowed: readonly string[] }[];
  readonly date1904?: boolean;
  /** False: as Excel hands a grid over before looks are asked for. */
  readonly looks?: boolean;
}

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`No area: ${address}`);
  return parsed;
};

/** The text Excel shows for a value without a format of its own. */
function shownText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

export function makeGrid(rows: readonly (readonly CellSpec[])[], options: GridOptions = {}): Grid {
  const at = area(options.at ?? 'A1');
  const rowCount = rows.length;
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values: CellValue[][] = [];
  const texts: string[][] = [];
  const formats: string[][] = [];
  const looks: ColumnLook[] = [];
  const uncalculated = new Set<number>();
  for (let column = 0; column < columnCount; column++) {
    const cells = rows.map((row) => {
      const cell = row[column] ?? null;
      return typeof cell === 'object' && cell !== null ? cell : { v: cell };
    });
    values.push(cells.map((cell) => (cell.v === undefined || cell.v === '' ? null : cell.v)));
    texts.push(cells.map((cell) => cell.text ?? shownText(cell.v ?? null)));
    formats.push(cells.map((cell) => cell.format ?? ''));
    looks.push({
      fills: cells.map((cell) => (cell.fill === '#FFFFFF' ? null : (cell.fill ?? null))),
      struck: cells.map((cell) => cell.struck ?? false),
    });
    cells.forEach((cell, row) => {
      if (cell.uncalculated) uncalculated.add(row * columnCount + column);
    });
  }
  const whole = areaAddress({ top: at.top, left: at.left, rows: rowCount, columns: columnCount });
  const tables: TableArea[] = Object.entries(options.tables ?? {}).map(([name, address]) => ({
    name,
    area: area(address === 'all' ? whole : address),
    hasHeaders: true,
    hasTotals: options.totals?.includes(name) ?? false,
  }));
  return {
    sheet: options.sheet ?? 'Action plan',
    sheetIndex: options.sheetIndex ?? 0,
    visible: options.visible ?? true,
    top: at.top,
    left: at.left,
    rowCount,
    columnCount,
    values,
    texts,
    formats,
    looks: options.looks === false ? looks.map(() => undefined) : looks,
    hiddenRows: new Set(options.hiddenRows ?? []),
    tables,
    merges: options.merges?.map(area) ?? null,
    uncalculated,
    conditionalColours: options.conditionalColours?.map(area) ?? [],
    validations: (options.validations ?? []).map(({ area: address, allowed }) => ({
      area: area(address),
      allowed,
    })),
    date1904: options.date1904 ?? false,
  };
}
