/** Adds a column to a plan that is laid out already: a header, and a cell for each action, anywhere between the others. */
import fc from 'fast-check';
import { areaAddress, parseArea } from '../../../src/model/address';
import type { Area } from '../../../src/model/grid';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';

export interface AddedColumn {
  readonly header: string;
  /** A cell for each action, over and over where the plan has more. */
  readonly cells: readonly Made[];
  /** How far from the left, from 0 to 1. */
  readonly at: number;
}

const ACTION_HEADERS = ['Action', 'Agreed action', 'What we will do', 'Actions required'];
const textOf = (cell: Made | undefined): string =>
  String((typeof cell === 'object' && cell !== null ? cell.v : cell) ?? '');
const isHeader = (row: readonly Made[]): boolean => row.some((cell) => ACTION_HEADERS.includes(textOf(cell)));

const areaOf = (address: string): Area => parseArea(address) ?? { top: 0, left: 0, rows: 0, columns: 0 };

/** Rows above the first header and from the first blank row under it keep their columns: titles, keys, totals. */
export function addColumn(sheets: readonly MadeSheet[], { header, cells, at }: AddedColumn): MadeSheet[] {
  let action = 0;
  return sheets.map((sheet) => {
    const first = sheet.rows.findIndex(isHeader);
    const width = sheet.rows[first]?.length ?? 0;
    const place = Math.round(at * width);
    const left = areaOf(sheet.at ?? 'A1').left;
    const end = sheet.rows.findIndex((row, index) => index > first && row.length === 0);
    const rows = sheet.rows.map((row, index) => {
      if (index < first || (end >= 0 && index >= end) || row.length !== width) return row;
      const cell = isHeader(row) ? { v: header, bold: true } : (cells[action++ % cells.length] ?? null);
      return [...row.slice(0, place), cell, ...row.slice(place)];
    });
    return {
      ...sheet,
      rows,
      tables: (sheet.tables ?? []).map((table) => {
        const area = areaOf(table.area ?? 'A1');
        return { ...table, area: areaAddress({ ...area, columns: area.columns + 1 }) };
      }),
      merges: (sheet.merges ?? []).map((address) => {
        const area = areaOf(address);
        return areaAddress({ ...area, left: area.left + (area.left - left >= place ? 1 : 0) });
      }),
    };
  });
}

/** A column under one of these headers, with cells of this kind, anywhere. */
export const columnOf = (headers: readonly string[], cell: fc.Arbitrary<Made>): fc.Arbitrary<AddedColumn> =>
  fc.record({
    header: fc.constantFrom(...headers),
    cells: fc.array(cell, { minLength: 12, maxLength: 12 }),
    at: fc.constantFrom(1, 0, 0.3, 0.5, 0.8),
  });

/** The same cell in every row. */
export const sameInAll = (headers: readonly string[], cell: fc.Arbitrary<Made>): fc.Arbitrary<AddedColumn> =>
  fc.record({
    header: fc.constantFrom(...headers),
    cells: cell.map((one) => [one]),
    at: fc.constantFrom(1, 0, 0.3, 0.5, 0.8),
  });
