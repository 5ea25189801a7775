/** A terse builder of .xlsx workbooks for tests and sample scripts: rows of values, with a look where one is needed. */
import type {
  Cell,
  CellStyle,
  ConditionalRule,
  DataValidation,
  TableDefinition,
  WriteSheet,
} from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { areaAddress, parseAddress, parseArea } from '../../src/model/address';
import type { Area } from '../../src/model/grid';

/** Text, number, boolean or nothing. "#N/A" and its like become error cells. Dates are serials with a format. */
export type MadeValue = string | number | boolean | null;

export interface MadeCell {
  readonly v?: MadeValue;
  /** "#RRGGBB" */
  readonly fill?: string;
  /** Index of a theme colour (9 is accent 6, green in the usual theme) and its tint, in place of `fill`. */
  readonly themeFill?: { readonly theme: number; readonly tint: number };
  /** "#RRGGBB" */
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly wrap?: boolean;
  readonly size?: number;
  /** Excel number format code: "dd/mm/yyyy". */
  readonly format?: string;
  /** Without "="; `v` is its cached value, and a formula without `v` is left uncalculated. */
  readonly formula?: string;
  /** Pieces of rich text, in place of `v`. */
  readonly rich?: readonly { readonly text: string; readonly bold?: boolean; readonly strike?: boolean }[];
}

interface MadeTable {
  readonly name: string;
  /** Sheet address, header row included: "A1:D20". Absent: all the rows. */
  readonly area?: string;
  readonly totals?: boolean;
  readonly style?: string;
}

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly (MadeValue | MadeCell)[])[];
  /** Address of the first cell; "A1" where absent. */
  readonly at?: string;
  readonly tables?: readonly MadeTable[];
  /** Sheet addresses: "A2:A5". */
  readonly merges?: readonly string[];
  /** Sheet rows from 1, as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** `values` are written inline; `from` is a range or name: "Lists!$A$1:$A$4". */
  readonly validations?: readonly {
    readonly area: string;
    readonly values?: readonly string[];
    readonly from?: string;
  }[];
  /** Cells of the area that hold `text`, or of which `formula` holds, get the fill; without either, a green to red scale. */
  readonly conditional?: readonly {
    readonly area: string;
    readonly text?: string;
    /** Without its "="; in place of a text. */
    readonly formula?: string;
    readonly fill?: string;
  }[];
  readonly hidden?: boolean;
  /** Column widths in characters, from column A. */
  readonly widths?: readonly number[];
  /** Height in points of rows (from 1) that do not have the usual one. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Columns from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Rows that stay in view. */
  readonly freezeRows?: number;
}

export interface MadeOptions {
  readonly date1904?: boolean;
  readonly title?: string;
}

const bare = (colour: string): string => colour.replace('#', '').toUpperCase();
const isMadeCell = (cell: MadeValue | MadeCell): cell is MadeCell =>
  typeof cell === 'object' && cell !== null;

function styleOf(cell: MadeCell): CellStyle | undefined {
  const style: CellStyle = {};
  if (cell.bold || cell.italic || cell.strike || cell.colour || cell.size) {
    style.font = {
      name: 'Calibri',
      size: cell.size ?? 11,
      ...(cell.bold && { bold: true }),
      ...(cell.italic && { italic: true }),
      ...(cell.strike && { strikethrough: true }),
      ...(cell.colour && { color: { rgb: bare(cell.colour) } }),
    };
  }
  if (cell.fill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: bare(cell.fill) } };
  if (cell.themeFill) style.fill = { type: 'pattern', pattern: 'solid', fgColor: { ...cell.themeFill } };
  if (cell.wrap) style.alignment = { wrapText: true, vertical: 'top' };
  if (cell.format) style.numFmt = cell.format;
  return Object.keys(style).length > 0 ? style : undefined;
}

function writtenCell(made: MadeCell): Partial<Cell> {
  const style = styleOf(made);
  const value = made.v ?? null;
  return {
    value,
    ...(style && { style }),
    ...(made.formula !== undefined && {
      formula: made.formula,
      ...(value !== null && { formulaResult: value }),
    }),
    ...(made.rich && {
      richText: made.rich.map(({ text, bold, strike }) => ({
        text,
        ...((bold || strike) && {
          font: { ...(bold && { bold }), ...(strike && { strikethrough: strike }) },
        }),
      })),
    }),
  };
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

const textOf = (cell: MadeValue | MadeCell | undefined): string =>
  String((isMadeCell(cell ?? null) ? (cell as MadeCell).v : (cell as MadeValue)) ?? '');

function writtenTable(table: MadeTable, sheet: MadeSheet, whole: Area): TableDefinition {
  const area = table.area ? areaOf(table.area) : whole;
  const headers = sheet.rows[area.top - whole.top] ?? [];
  return {
    name: table.name,
    range: areaAddress(area),
    style: table.style ?? 'TableStyleLight1',
    showTotalRow: table.totals ?? false,
    columns: Array.from({ length: area.columns }, (_, index) => ({
      name: textOf(headers[area.left - whole.left + index]) || `Column${index + 1}`,
    })),
  };
}

function writtenRule(rule: NonNullable<MadeSheet['conditional']>[number], index: number): ConditionalRule {
  const range = rule.area;
  if (rule.text === undefined && rule.formula === undefined) {
    return {
      type: 'colorScale',
      priority: index + 1,
      range,
      colorScale: { cfvo: [{ type: 'min' }, { type: 'max' }], colors: ['FF63BE7B', 'FFF8696B'] },
    };
  }
  const fill = bare(rule.fill ?? '#FFC7CE');
  const asks =
    rule.text === undefined
      ? { type: 'expression', formula: rule.formula }
      : { type: 'cellIs', operator: 'equal', formula: `"${rule.text.replaceAll('"', '""')}"` };
  return {
    ...(asks as Pick<ConditionalRule, 'type'>),
    priority: index + 1,
    range,
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } },
  };
}

function columnDefsOf({ widths = [], hiddenColumns = [] }: MadeSheet): NonNullable<WriteSheet['columns']> {
  return Array.from({ length: Math.max(widths.length, ...hiddenColumns) }, (_, index) => ({
    ...(widths[index] !== undefined && { width: widths[index] }),
    ...(hiddenColumns.includes(index + 1) && { hidden: true }),
  }));
}

function rowDefsOf({ heights, hiddenRows }: MadeSheet): NonNullable<WriteSheet['rowDefs']> {
  const defs: NonNullable<WriteSheet['rowDefs']> = new Map();
  heights?.forEach((height, row) => defs.set(row - 1, { height }));
  for (const row of hiddenRows ?? []) defs.set(row - 1, { ...defs.get(row - 1), hidden: true });
  return defs;
}

function writtenSheet(sheet: MadeSheet): WriteSheet {
  const first = parseAddress(sheet.at ?? 'A1');
  if (!first) throw new Error(`${sheet.at} is no address`);
  const cells = new Map<string, Partial<Cell>>();
  let columns = 0;
  sheet.rows.forEach((row, r) => {
    columns = Math.max(columns, row.length);
    row.forEach((cell, c) => {
      if (cell === null) return;
      cells.set(
        `${first.row + r},${first.column + c}`,
        isMadeCell(cell) ? writtenCell(cell) : { value: cell },
      );
    });
  });
  const whole: Area = { top: first.row, left: first.column, rows: sheet.rows.length, columns };
  return {
    name: sheet.name,
    cells,
    columns: columnDefsOf(sheet),
    hidden: sheet.hidden ?? false,
    tables: (sheet.tables ?? []).map((table) => writtenTable(table, sheet, whole)),
    merges: (sheet.merges ?? []).map(areaOf).map(({ top, left, rows, columns: wide }) => ({
      startRow: top,
      startCol: left,
      endRow: top + rows - 1,
      endCol: left + wide - 1,
    })),
    rowDefs: rowDefsOf(sheet),
    dataValidations: (sheet.validations ?? []).map(({ area, values, from }): DataValidation => ({
      type: 'list',
      range: area,
      ...(values && { values: [...values] }),
      ...(from && { formula1: from }),
    })),
    conditionalRules: (sheet.conditional ?? []).map(writtenRule),
    ...(sheet.freezeRows && { freezePane: { rows: sheet.freezeRows } }),
  };
}

/** The bytes of an .xlsx workbook with these sheets, in this order. */
export async function makeWorkbook(
  sheets: readonly MadeSheet[],
  { date1904 = false, title }: MadeOptions = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(writtenSheet),
    dateSystem: date1904 ? '1904' : '1900',
    ...(title && { properties: { title } }),
  });
}
