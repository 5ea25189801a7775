/** A range as a place: its address, its size, and the ranges that can be reached from it. */
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  boxAt,
  cellsOf,
  columnsOf,
  fullAddress,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  parseBox,
  rowsOf,
  splitAddress,
  type Box,
} from '../model/box';
import { heightOf, widthOf, type SheetState } from '../model/state';
import type { Session } from '../session/session';
import { invalidArgument, notFound } from '../wire/errors';
import { WireObject } from '../wire/wire-object';

/** A range, or an address on the same sheet. */
export type RangeLike = RangeGeometry | string;

export abstract class RangeGeometry extends WireObject {
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    /** Changes only where cells were inserted or deleted while the client keeps the range. */
    public box: Box,
  ) {
    super();
    if (!isOnSheet(box)) throw invalidArgument('Worksheet.getRange');
  }
  /** As a target of formatting. */
  get boxes(): readonly Box[] {
    return [this.box];
  }
  protected abstract at(box: Box): RangeGeometry;
  protected get sheet(): SheetState {
    return this.session.sheet(this.sheetId);
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.box);
  }
  get addressLocal(): string {
    return this.address;
  }
  get cellCount(): number {
    const count = cellsOf(this.box);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get rowIndex(): number {
    return this.box.top;
  }
  get columnIndex(): number {
    return this.box.left;
  }
  get rowCount(): number {
    return rowsOf(this.box);
  }
  get columnCount(): number {
    return columnsOf(this.box);
  }
  get isEntireColumn(): boolean {
    return isWholeColumns(this.box);
  }
  get isEntireRow(): boolean {
    return isWholeRows(this.box);
  }
  /** Points from the edge of the sheet. */
  get top(): number {
    return sum(0, this.box.top, (row) => heightOf(this.sheet, row));
  }
  get left(): number {
    return sum(0, this.box.left, (column) => widthOf(this.sheet, column));
  }
  get height(): number {
    return sum(this.box.top, this.box.bottom + 1, (row) => heightOf(this.sheet, row));
  }
  get width(): number {
    return sum(this.box.left, this.box.right + 1, (column) => widthOf(this.sheet, column));
  }

  /** Row and column count from the range's first cell, and may lie outside it. */
  getCell(row: number, column: number): RangeGeometry {
    return this.at(boxAt(this.box.top + row, this.box.left + column));
  }
  getRow(row: number): RangeGeometry {
    return this.at({ ...this.box, top: this.box.top + row, bottom: this.box.top + row });
  }
  getColumn(column: number): RangeGeometry {
    return this.at({ ...this.box, left: this.box.left + column, right: this.box.left + column });
  }
  getLastCell(): RangeGeometry {
    return this.at(boxAt(this.box.bottom, this.box.right));
  }
  getLastRow(): RangeGeometry {
    return this.at({ ...this.box, top: this.box.bottom });
  }
  getLastColumn(): RangeGeometry {
    return this.at({ ...this.box, left: this.box.right });
  }
  getEntireRow(): RangeGeometry {
    return this.at({ ...this.box, left: 0, right: MAX_COLUMNS - 1 });
  }
  getEntireColumn(): RangeGeometry {
    return this.at({ ...this.box, top: 0, bottom: MAX_ROWS - 1 });
  }
  getOffsetRange(rows: number, columns: number): RangeGeometry {
    const { top, left, bottom, right } = this.box;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }
  getResizedRange(deltaRows: number, deltaColumns: number): RangeGeometry {
    const { bottom, right } = this.box;
    return this.at({ ...this.box, bottom: bottom + deltaRows, right: right + deltaColumns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): RangeGeometry {
    return this.at(boxAt(this.box.top, this.box.left, rows, columns));
  }
  getRowsAbove(count = 1): RangeGeometry {
    return this.at({ ...this.box, top: this.box.top - count, bottom: this.box.top - 1 });
  }
  getRowsBelow(count = 1): RangeGeometry {
    return this.at({ ...this.box, top: this.box.bottom + 1, bottom: this.box.bottom + count });
  }
  getColumnsBefore(count = 1): RangeGeometry {
    return this.at({ ...this.box, left: this.box.left - count, right: this.box.left - 1 });
  }
  getColumnsAfter(count = 1): RangeGeometry {
    return this.at({ ...this.box, left: this.box.right + 1, right: this.box.right + count });
  }
  getBoundingRect(other: RangeLike): RangeGeometry {
    return this.at(bounding(this.box, boxOf(other, 'Range.getBoundingRect')));
  }
  getIntersection(other: RangeLike): RangeGeometry {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw notFound('Range.getIntersection');
    return found;
  }
  getIntersectionOrNullObject(other: RangeLike): RangeGeometry | null {
    if (other instanceof RangeGeometry && other.sheetId !== this.sheetId) return null;
    const common = intersect(this.box, boxOf(other, 'Range.getIntersection'));
    return common && this.at(common);
  }
  getUsedRange(valuesOnly = false): RangeGeometry {
    const first = boxAt(this.box.top, this.box.left);
    return this.at(this.sheet.cells.used(this.box, valuesOnly) ?? first);
  }
  getUsedRangeOrNullObject(valuesOnly = false): RangeGeometry | null {
    const used = this.sheet.cells.used(this.box, valuesOnly);
    return used && this.at(used);
  }
}

/** The cells that a range or an address means; throws InvalidArgument. */
export function boxOf(range: RangeLike, location: string): Box {
  if (range instanceof RangeGeometry) return range.box;
  const box = typeof range === 'string' ? parseBox(splitAddress(range).cells) : null;
  if (!box) throw invalidArgument(location);
  return box;
}

function sum(from: number, to: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += size(index);
  return total;
}
