/** Excel.PageBreakCollection and Excel.PageBreak: where a new page begins, before a row or before a column. */
import type { Session } from '../session/session';
import { invalidArgument } from '../wire/errors';
import { WireCollection, WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { boxOf, type RangeLike } from './range-geometry';

/** Which list of the sheet's state it is. */
type Direction = 'rowBreaks' | 'columnBreaks';

export class PageBreakCollection extends WireCollection<PageBreak> {
  static override readonly shape: Shape = { type: 'PageBreakCollection' };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly direction: Direction,
  ) {
    super();
  }
  get #places(): readonly number[] {
    return this.session.sheet(this.sheetId)[this.direction];
  }
  change(places: readonly number[]): void {
    this.session.model.changeSheet(this.sheetId, { [this.direction]: places });
  }
  override items(): readonly PageBreak[] {
    return this.#places.map((place) => new PageBreak(this, place));
  }
  override itemFor(key: unknown): PageBreak {
    const found = typeof key === 'number' ? this.items()[key] : undefined;
    if (!found) throw invalidArgument('PageBreakCollection.getItem');
    return found;
  }
  getCount(): number {
    return this.#places.length;
  }
  /** The page begins with the first cell of the range. */
  add(range: RangeLike): PageBreak {
    const box = boxOf(range, 'PageBreakCollection.add');
    const place = this.direction === 'rowBreaks' ? box.top : box.left;
    if (place === 0) throw invalidArgument('PageBreakCollection.add');
    this.change([...new Set([...this.#places, place])].sort((a, b) => a - b));
    return new PageBreak(this, place);
  }
  removePageBreaks(): void {
    this.change([]);
  }
}

export class PageBreak extends WireObject {
  static override readonly shape: Shape = { type: 'PageBreak', scalars: ['rowIndex', 'columnIndex'] };
  constructor(
    readonly owner: PageBreakCollection,
    readonly place: number,
  ) {
    super();
  }
  get rowIndex(): number {
    return this.owner.direction === 'rowBreaks' ? this.place : 0;
  }
  get columnIndex(): number {
    return this.owner.direction === 'columnBreaks' ? this.place : 0;
  }
  getCellAfterBreak(): Range {
    const { session, sheetId } = this.owner;
    const box = {
      top: this.rowIndex,
      left: this.columnIndex,
      bottom: this.rowIndex,
      right: this.columnIndex,
    };
    return new Range(session, sheetId, box);
  }
  delete(): void {
    this.owner.change(this.owner.items().flatMap(({ place }) => (place === this.place ? [] : [place])));
  }
}
