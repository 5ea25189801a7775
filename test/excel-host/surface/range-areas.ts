/** Excel.RangeAreas and Excel.RangeCollection: several ranges of one sheet. */
import { cellsOf, fullAddress, type Box } from '../model/box';
import type { Session } from '../session/session';
import { invalidArgument } from '../wire/errors';
import { WireCollection, WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

export class RangeAreas extends WireObject {
  static override readonly shape: Shape = {
    type: 'RangeAreas',
    referable: true,
    scalars: ['address', 'addressLocal', 'areaCount', 'cellCount'],
    children: ['areas', 'worksheet', 'format'],
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly boxes: readonly Box[],
  ) {
    super();
  }
  get address(): string {
    const { name } = this.session.sheet(this.sheetId);
    return this.boxes.map((box) => fullAddress(name, box)).join(',');
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.boxes.length;
  }
  get cellCount(): number {
    return this.boxes.reduce((sum, box) => sum + cellsOf(box), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.sheetId, this.boxes);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheetId);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  clear(applyTo?: string): void {
    for (const range of this.areas.items()) range.clear(applyTo);
  }
}

export class RangeCollection extends WireCollection<Range> {
  static override readonly shape: Shape = { type: 'RangeCollection' };
  readonly #ranges: readonly Range[];
  constructor(session: Session, sheetId: string, boxes: readonly Box[]) {
    super();
    this.#ranges = boxes.map((box) => new Range(session, sheetId, box));
  }
  override items(): readonly Range[] {
    return this.#ranges;
  }
  override itemFor(key: unknown): Range {
    const range = typeof key === 'number' ? this.#ranges[key] : undefined;
    if (!range) throw invalidArgument('RangeCollection.getItemAt');
    return range;
  }
  getItemAt(index: number): Range {
    return this.itemFor(index);
  }
  getCount(): number {
    return this.#ranges.length;
  }
}
