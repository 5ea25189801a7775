/** Excel.RangeBorder and its collection: the lines round and inside a range. */
import type { Border } from '../model/cell';
import { choice, colour } from '../wire/fields';
import { invalidArgument } from '../wire/errors';
import { FieldObject, WireCollection, type Shape } from '../wire/wire-object';
import { changeLook, uniformLook, type CellTarget } from './look-object';

const SIDES = [
  'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp',
]; // prettier-ignore
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const NO_BORDER: Border = { style: 'None', weight: 'Thin', colour: '#000000' };
const KEYS: Readonly<Record<string, keyof Border>> = { style: 'style', weight: 'weight', color: 'colour' };

/** Kept on every cell of the range under the side's name: enough to see what was asked for. */
export class RangeBorder extends FieldObject {
  static override readonly shape: Shape = {
    type: 'RangeBorder',
    scalars: ['sideIndex'],
    fields: { style: choice('None', STYLES), weight: choice('Thin', WEIGHTS), color: colour('#000000') },
  };
  constructor(
    readonly target: CellTarget,
    readonly side: string,
  ) {
    super();
  }
  get sideIndex(): string {
    return this.side;
  }
  protected override readFields(): Readonly<Record<string, unknown>> {
    const read = (key: keyof Border): unknown =>
      uniformLook(this.target, (look) => (look.borders[this.side] ?? NO_BORDER)[key]);
    return Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, read(key)]));
  }
  protected override writeFields(patch: Readonly<Record<string, unknown>>): void {
    const change = Object.fromEntries(Object.entries(patch).map(([name, value]) => [KEYS[name], value]));
    changeLook(this.target, (look) => {
      const before = look.borders[this.side] ?? { ...NO_BORDER, style: 'Continuous' };
      return { ...look, borders: { ...look.borders, [this.side]: { ...before, ...change } } };
    });
  }
}

export class RangeBorderCollection extends WireCollection<RangeBorder> {
  static override readonly shape: Shape = { type: 'RangeBorderCollection', scalars: ['count'] };
  constructor(readonly target: CellTarget) {
    super();
  }
  get count(): number {
    return SIDES.length;
  }
  override items(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.target, side));
  }
  override itemFor(key: unknown): RangeBorder {
    if (typeof key !== 'string' || !SIDES.includes(key))
      throw invalidArgument('RangeBorderCollection.getItem');
    return new RangeBorder(this.target, key);
  }
  getItemAt(index: number): RangeBorder {
    return this.itemFor(SIDES[index]);
  }
}
