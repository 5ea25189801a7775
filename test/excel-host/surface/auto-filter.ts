/** Excel.AutoFilter of a sheet or a table: whether there is one, and over which cells. */
import type { Box } from '../model/box';
import type { Session } from '../session/session';
import { notFound } from '../wire/errors';
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
  /** True where rows inside the filter are hidden. */
  get isDataFiltered(): boolean {
    if (!this.box) return false;
    const { rows } = this.session.sheet(this.sheetId);
    for (let row = this.box.top; row <= this.box.bottom; row += 1) if (rows.get(row)?.hidden) return true;
    return false;
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
