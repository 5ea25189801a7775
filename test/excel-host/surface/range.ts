/** Excel.Range: what it holds comes from RangeCells, where it lies from RangeGeometry; here is what can be done to it. */
import { boxAt, cellsOf, intersect, sameBox, type Box } from '../model/box';
import { EMPTY_CELL, PLAIN_LOOK, type Cell, type Hyperlink } from '../model/cell';
import { hideColumns, hideRows } from '../model/lines';
import { ExcelError, UnknownMember, invalidArgument, notFound } from '../wire/errors';
import type { Shape } from '../wire/wire-object';
import { cellProperties, columnProperties, rowProperties, setProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import { RangeAreas } from './range-areas';
import { RangeCells } from './range-cells';
import { RangeFormat } from './range-format';
import { specialCells } from './special-cells';
import { TableScopedCollection } from './table-collection';
import { Worksheet } from './worksheet';

const LINK_LOOK = { fontColour: '#0563C1', underline: 'Single' };

export class Range extends RangeCells {
  static override readonly shape: Shape = {
    type: 'Range',
    referable: true,
    scalars: [
      'address', 'addressLocal', 'cellCount', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'values',
      'formulas', 'formulasLocal', 'text', 'numberFormat', 'numberFormatLocal', 'valueTypes', 'isEntireColumn',
      'isEntireRow', 'hidden', 'rowHidden', 'columnHidden', 'hyperlink', 'hasSpill', 'top', 'left', 'height', 'width',
    ], // prettier-ignore
    byNameOnly: ['top', 'left', 'height', 'width'],
    children: ['format', 'worksheet', 'conditionalFormats', 'dataValidation'],
  };
  protected override at(box: Box): Range {
    return new Range(this.session, this.sheetId, box);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheetId, this.box);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheetId, this.box);
  }

  /** True or false for all rows alike, null where they differ. */
  get rowHidden(): boolean | null {
    return alike(this.box.top, this.box.bottom, (row) => this.sheet.rows.get(row)?.hidden ?? false);
  }
  set rowHidden(hidden: unknown) {
    if (typeof hidden !== 'boolean') throw invalidArgument('Range.rowHidden');
    const rows = hideRows(this.sheet.rows, this.box, hidden);
    this.session.model.changeSheet(this.sheetId, { rows }, this.box);
  }
  get columnHidden(): boolean | null {
    return alike(this.box.left, this.box.right, (column) => this.sheet.columns.get(column)?.hidden ?? false);
  }
  set columnHidden(hidden: unknown) {
    if (typeof hidden !== 'boolean') throw invalidArgument('Range.columnHidden');
    const columns = hideColumns(this.sheet.columns, this.box, hidden);
    this.session.model.changeSheet(this.sheetId, { columns }, this.box);
  }
  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true || (this.rowHidden === null ? null : false);
  }

  get hyperlink(): Record<string, unknown> | null {
    const { link, value } = this.sheet.cells.get(this.box.top, this.box.left);
    return link && { ...toApi(link), textToDisplay: String(value) };
  }
  /** Sets text, link and the blue underlined look that Excel gives links. */
  set hyperlink(wanted: unknown) {
    if (wanted === null || typeof wanted !== 'object') throw invalidArgument('Range.hyperlink');
    const { textToDisplay, ...place } = wanted as Record<string, string | undefined>;
    const link = fromApi(place);
    this.replace((cell) => ({
      ...cell,
      value: textToDisplay ?? cell.value,
      link,
      look: { ...cell.look, ...LINK_LOOK },
    }));
    this.session.cellsChanged(this.sheetId, this.box);
  }

  clear(applyTo = 'All'): void {
    const change = CLEARERS[applyTo];
    if (!change) throw invalidArgument('Range.clear');
    const { model } = this.session;
    this.#refusePartOfMerge('Range.clear');
    model.changeCells(this.sheetId, this.box, (cells) => {
      for (const { row, column, cell } of [...cells.within(this.box)]) cells.set(row, column, change(cell));
    });
    if (applyTo === 'All' || applyTo === 'Formats') this.conditionalFormats.clearAll();
    if (applyTo === 'All') this.dataValidation.clear();
    if (applyTo === 'All' || applyTo === 'Formats') this.unmerge();
    if (applyTo !== 'Formats') this.session.cellsChanged(this.sheetId, this.box);
  }
  select(): void {
    this.session.select(this.sheetId, this.box);
  }
  /** Native Excel says "We can't do that to a merged cell" of a part of one. */
  #refusePartOfMerge(location: string): void {
    const isPart = (merge: Box): boolean => {
      const common = intersect(merge, this.box);
      return common !== null && !sameBox(common, merge);
    };
    if (this.sheet.merges.some(isPart)) throw new ExcelError('InvalidOperation', location);
  }
  insert(shift: string): Range {
    const { box } = this;
    this.session.shiftCells(this.sheetId, box, shift, true);
    return this.at(box);
  }
  delete(shift: string): void {
    this.session.shiftCells(this.sheetId, this.box, shift, false);
  }
  merge(across = false): void {
    if (across) throw new UnknownMember('Range.merge(across)');
    const merges = [...this.sheet.merges.filter((merge) => !intersect(merge, this.box)), this.box];
    this.session.model.changeSheet(this.sheetId, { merges }, this.box);
  }
  unmerge(): void {
    const merges = this.sheet.merges.filter((merge) => !intersect(merge, this.box));
    this.session.model.changeSheet(this.sheetId, { merges }, this.box);
  }
  /** A read, and yet it empties the undo stack. */
  getMergedAreasOrNullObject(): RangeAreas | null {
    this.session.clearsUndo('Range.getMergedAreasOrNullObject');
    const merges = this.sheet.merges.filter((merge) => intersect(merge, this.box));
    return merges.length > 0 ? new RangeAreas(this.session, this.sheetId, merges) : null;
  }

  getCellProperties(options: unknown): unknown {
    return this.collect((_cell, row, column) => cellProperties(this.at(boxAt(row, column)), options));
  }
  getRowProperties(options: unknown): unknown {
    return indexes(this.box.top, this.box.bottom).map((row) =>
      rowProperties(this.at({ ...this.box, top: row, bottom: row }), options),
    );
  }
  getColumnProperties(options: unknown): unknown {
    return indexes(this.box.left, this.box.right).map((column) =>
      columnProperties(this.at({ ...this.box, left: column, right: column }), options),
    );
  }
  setCellProperties(properties: readonly (readonly unknown[])[]): void {
    properties.forEach((line, row) =>
      line.forEach((cell, column) => setProperties(this.getCell(row, column) as Range, cell)),
    );
  }
  setRowProperties(properties: readonly unknown[]): void {
    properties.forEach((row, index) => setProperties(this.getRow(index) as Range, row));
  }
  setColumnProperties(properties: readonly unknown[]): void {
    properties.forEach((column, index) => setProperties(this.getColumn(index) as Range, column));
  }

  getSpecialCells(type: string, valueType?: string): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(type, valueType);
    if (!found) throw notFound('Range.getSpecialCells');
    return found;
  }
  getSpecialCellsOrNullObject(type: string, valueType?: string): RangeAreas | null {
    const boxes = specialCells(this.sheet, this.box, type, valueType);
    return boxes.length > 0 ? new RangeAreas(this.session, this.sheetId, boxes) : null;
  }
  getTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.session, this.sheetId, this.box, fullyContained);
  }
}

const CLEARERS: Readonly<Record<string, (cell: Cell) => Cell>> = {
  All: () => EMPTY_CELL,
  Contents: (cell) => ({ ...cell, value: '', formula: null, link: null }),
  Formats: (cell) => ({ ...cell, format: 'General', look: PLAIN_LOOK }),
  Hyperlinks: (cell) => ({ ...cell, link: null }),
  RemoveHyperlinks: (cell) => ({ ...cell, link: null, look: PLAIN_LOOK }),
};

const toApi = (link: Hyperlink): Record<string, unknown> => ({
  ...(link.address === null ? {} : { address: link.address }),
  ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
  screenTip: link.screenTip,
});

const fromApi = (place: Record<string, string | undefined>): Hyperlink => ({
  address: place['address'] ?? null,
  documentReference: place['documentReference'] ?? null,
  screenTip: place['screenTip'] ?? '',
});

/** Whole rows and columns are judged by their first lines: nothing differs further down. */
function alike(from: number, to: number, hidden: (index: number) => boolean): boolean | null {
  const last = Math.min(to, from + 100_000);
  const first = hidden(from);
  for (let index = from + 1; index <= last; index += 1) if (hidden(index) !== first) return null;
  return first;
}

const indexes = (from: number, to: number): number[] =>
  Array.from({ length: cellsOf(boxAt(0, from, 1, to - from + 1)) }, (_, index) => from + index);
