/** Excel.RangeFormat: alignment and wrapping of cells, sizes of the rows and columns that they lie in. */
import { sizeColumns, sizeRows, standardColumns, standardRows } from '../model/lines';
import { heightOf, widthOf, type SheetState } from '../model/state';
import { fitColumns, fitRows } from '../model/autofit';
import type { Box } from '../model/box';
import type { Look } from '../model/cell';
import { choice, flag, number } from '../wire/fields';
import { invalidArgument } from '../wire/errors';
import type { Shape } from '../wire/wire-object';
import { FormatProtection } from './format-protection';
import { LookObject } from './look-object';
import { RangeBorderCollection } from './range-border';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

export class RangeFormat extends LookObject {
  static override readonly shape: Shape = {
    type: 'RangeFormat',
    scalars: ['columnWidth', 'rowHeight'],
    fields: {
      wrapText: flag(false),
      horizontalAlignment: choice('General', HORIZONTAL),
      verticalAlignment: choice('Bottom', VERTICAL),
      indentLevel: number(0),
    },
    children: ['fill', 'font', 'borders', 'protection'],
  };
  protected override readonly keys: Readonly<Record<string, keyof Look>> = {
    wrapText: 'wrap',
    horizontalAlignment: 'horizontal',
    verticalAlignment: 'vertical',
    indentLevel: 'indent',
  };

  get fill(): RangeFill {
    return new RangeFill(this.target);
  }
  get font(): RangeFont {
    return new RangeFont(this.target);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.target);
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number | null {
    const sheet = this.#sheet;
    const spans = this.target.boxes.map(({ left, right }) => [left, right] as const);
    return same(spans, (column) => widthOf(sheet, column));
  }
  set columnWidth(width: unknown) {
    if (typeof width !== 'number' || width < 0) throw invalidArgument('RangeFormat.columnWidth');
    this.#change((sheet, box) => ({ columns: sizeColumns(sheet.columns, box, width) }));
  }
  get rowHeight(): number | null {
    const sheet = this.#sheet;
    const spans = this.target.boxes.map(({ top, bottom }) => [top, bottom] as const);
    return same(spans, (row) => heightOf(sheet, row));
  }
  /** Points, at most 409. */
  set rowHeight(height: unknown) {
    const isHeight = typeof height === 'number' && height >= 0 && height <= 409;
    if (!isHeight) throw invalidArgument('RangeFormat.rowHeight');
    this.#change((sheet, box) => ({ rows: sizeRows(sheet.rows, box, height) }));
  }
  set useStandardWidth(use: unknown) {
    if (use !== true) throw invalidArgument('RangeFormat.useStandardWidth');
    this.#change((sheet, box) => ({ columns: standardColumns(sheet.columns, box) }));
  }
  set useStandardHeight(use: unknown) {
    if (use !== true) throw invalidArgument('RangeFormat.useStandardHeight');
    this.#change((sheet, box) => ({ rows: standardRows(sheet.rows, box) }));
  }
  autofitColumns(): void {
    this.#change((sheet, box) => ({ columns: fitColumns(sheet, box) }));
  }
  autofitRows(): void {
    this.#change((sheet, box) => ({ rows: fitRows(sheet, box) }));
  }

  get #sheet(): SheetState {
    return this.target.session.sheet(this.target.sheetId);
  }
  #change(patch: (sheet: SheetState, box: Box) => Partial<SheetState>): void {
    const { session, sheetId, boxes } = this.target;
    for (const box of boxes) session.model.changeSheet(sheetId, patch(this.#sheet, box), box);
  }
}

/** Whole rows and columns are judged by their first lines: nothing differs further down. */
const LINES_LOOKED_AT = 20_000;

function same(
  spans: readonly (readonly [from: number, to: number])[],
  size: (index: number) => number,
): number | null {
  const first = size(spans[0]?.[0] ?? 0);
  for (const [from, to] of spans) {
    const last = Math.min(to, from + LINES_LOOKED_AT);
    for (let index = from; index <= last; index += 1) if (size(index) !== first) return null;
  }
  return first;
}
