/** Excel.RangeFormat: alignment and wrapping of cells, sizes of the rows and columns that they lie in. */
import { sizeColumns, sizeRows } from '../model/lines';
import { heightOf, widthOf } from '../model/state';
import { fitColumns, fitRows } from '../model/autofit';
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
    return new RangeFill(this.range);
  }
  get font(): RangeFont {
    return new RangeFont(this.range);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.range);
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number | null {
    const sheet = this.range.session.sheet(this.range.sheetId);
    return same(this.range.box.left, this.range.box.right, (column) => widthOf(sheet, column));
  }
  set columnWidth(width: unknown) {
    if (typeof width !== 'number' || width < 0) throw invalidArgument('RangeFormat.columnWidth');
    const { session, sheetId, box } = this.range;
    session.model.changeSheet(
      sheetId,
      { columns: sizeColumns(session.sheet(sheetId).columns, box, width) },
      box,
    );
  }
  get rowHeight(): number | null {
    const sheet = this.range.session.sheet(this.range.sheetId);
    return same(this.range.box.top, this.range.box.bottom, (row) => heightOf(sheet, row));
  }
  /** Points, at most 409. */
  set rowHeight(height: unknown) {
    if (typeof height !== 'number' || height < 0 || height > 409)
      throw invalidArgument('RangeFormat.rowHeight');
    const { session, sheetId, box } = this.range;
    session.model.changeSheet(sheetId, { rows: sizeRows(session.sheet(sheetId).rows, box, height) }, box);
  }
  autofitColumns(): void {
    const { session, sheetId, box } = this.range;
    session.model.changeSheet(sheetId, { columns: fitColumns(session.sheet(sheetId), box) }, box);
  }
  autofitRows(): void {
    const { session, sheetId, box } = this.range;
    session.model.changeSheet(sheetId, { rows: fitRows(session.sheet(sheetId), box) }, box);
  }
}

function same(from: number, to: number, size: (index: number) => number): number | null {
  const first = size(from);
  const last = Math.min(to, from + 20_000);
  for (let index = from + 1; index <= last; index += 1) if (size(index) !== first) return null;
  return first;
}
