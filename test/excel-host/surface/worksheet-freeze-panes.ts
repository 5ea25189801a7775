/** Excel.WorksheetFreezePanes. */
import { MAX_COLUMNS, MAX_ROWS, type Box } from '../model/box';
import type { Session } from '../session/session';
import { ExcelError, invalidArgument } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { boxOf, type RangeLike } from './range-geometry';

export class WorksheetFreezePanes extends WireObject {
  static override readonly shape: Shape = { type: 'WorksheetFreezePanes' };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }
  freezeRows(count = 1): void {
    if (count < 1) throw invalidArgument('WorksheetFreezePanes.freezeRows');
    this.#freeze({ top: 0, left: 0, bottom: count - 1, right: MAX_COLUMNS - 1 });
  }
  freezeColumns(count = 1): void {
    if (count < 1) throw invalidArgument('WorksheetFreezePanes.freezeColumns');
    this.#freeze({ top: 0, left: 0, bottom: MAX_ROWS - 1, right: count - 1 });
  }
  freezeAt(range: RangeLike): void {
    const box = boxOf(range, 'WorksheetFreezePanes.freezeAt');
    if (box.top !== 0 || box.left !== 0) throw invalidArgument('WorksheetFreezePanes.freezeAt');
    this.#freeze(box);
  }
  unfreeze(): void {
    this.#freeze(null);
  }
  getLocationOrNullObject(): Range | null {
    const { frozen } = this.session.sheet(this.sheetId);
    return frozen && new Range(this.session, this.sheetId, frozen);
  }
  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new ExcelError('ItemNotFound', 'WorksheetFreezePanes.getLocation');
    return location;
  }
  #freeze(frozen: Box | null): void {
    this.session.model.changeSheet(this.sheetId, { frozen });
  }
}
