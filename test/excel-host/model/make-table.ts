/** Turning a range into a table: what Excel checks, and what it does to the header cells. */
import { ExcelError, UnknownMember, invalidArgument } from '../wire/errors';
import { boxAt, columnsOf, intersect, rowsOf, type Box } from './box';
import type { CellMap } from './cell-map';
import { freeName, isNameTaken } from './names';
import type { TableRecord } from './records';
import type { SheetState } from './state';
import type { WorkbookModel } from './workbook-model';

export function makeTable(
  model: WorkbookModel,
  sheetId: string,
  range: Box,
  hasHeaders: boolean,
): TableRecord {
  const sheet = model.sheet(sheetId);
  if (!hasHeaders) throw new UnknownMember('TableCollection.add() without headers');
  refuseOverlap(sheet, range);
  // A table always has a row below its header.
  const box = rowsOf(range) === 1 ? { ...range, bottom: range.bottom + 1 } : range;
  const record: TableRecord = {
    id: model.newId(2),
    name: freeName('Table', (name) => isNameTaken(model.state, name)),
    box,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  model.changeCells(sheetId, box, (cells) => nameHeaders(cells, box));
  model.changeSheet(sheetId, { tables: [...sheet.tables, record] }, box);
  return record;
}

/** A table may not touch another table or a merged cell. */
export function refuseOverlap(sheet: SheetState, box: Box, except?: string): void {
  if (sheet.tables.some((table) => table.id !== except && intersect(table.box, box))) {
    throw invalidArgument('TableCollection.add', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => intersect(merge, box))) {
    throw new ExcelError('InvalidOperation', 'TableCollection.add', 'A table cannot hold merged cells.');
  }
}

/** The tables of a sheet after something was typed: one whose last row is right above what was typed takes it in. */
export function growTables(sheet: SheetState, typed: Box): readonly TableRecord[] {
  return sheet.tables.map((table) => {
    const { box, showTotals } = table;
    const isBelow = typed.top === box.bottom + 1 && typed.left >= box.left && typed.right <= box.right;
    const grown = { ...box, bottom: typed.bottom };
    const isFree = sheet.tables.every(({ id, box: other }) => id === table.id || !intersect(other, grown));
    return isBelow && isFree && !showTotals ? { ...table, box: grown } : table;
  });
}

/** Header cells become text, blank ones "Column3", repeated ones get a number. */
export function nameHeaders(cells: CellMap, box: Box): void {
  const seen = new Set<string>();
  const header = boxAt(box.top, box.left, 1, columnsOf(box));
  for (let column = header.left; column <= header.right; column += 1) {
    const cell = cells.get(header.top, column);
    const wanted = cell.value === '' ? `Column${column - header.left + 1}` : String(cell.value);
    let name = wanted;
    for (let number = 2; seen.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    seen.add(name.toLowerCase());
    if (name !== cell.value) cells.set(header.top, column, { ...cell, value: name, formula: null });
  }
}
