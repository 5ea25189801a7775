/** Excel.AutoFilter of a sheet or a table: whether there is one, and over which cells. */
import type { Box } from '../model/box';
import { filterRows } from '../model/lines';
import type { Session } from '../session/session';
import { ExcelError, notFound } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';

export class AutoFilter extends WireObject {
  static override readonly shape: Shape = { type: 'AutoFilter', scalars: ['enabled', 'isDataFiltered'] };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly box: Box | null,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.box !== null;
  }
  /** True where it leaves rows out. */
  get isDataFiltered(): boolean {
    if (!this.box) return false;
    const { rows } = this.session.sheet(this.sheetId);
    for (let row = this.box.top; row <= this.box.bottom; row += 1) if (rows.get(row)?.filtered) return true;
    return false;
  }
  clearCriteria(): void {
    if (!this.box) throw new ExcelError('InvalidOperation', 'AutoFilter.clearCriteria');
    const rows = filterRows(this.session.sheet(this.sheetId).rows, this.box);
    this.session.model.changeSheet(this.sheetId, { rows }, this.box);
  }
  /** Of a sheet: a table's own filter goes with the table. */
  remove(): void {
    if (!this.box) throw new ExcelError('InvalidOperation', 'AutoFilter.remove');
    this.clearCriteria();
    this.session.model.changeSheet(this.sheetId, { autoFilter: null });
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw notFound('AutoFilter.getRange');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return this.box && new Range(this.session, this.sheetId, this.box);
  }
}
