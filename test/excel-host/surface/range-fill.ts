/** Excel.RangeFill. No fill and a white one both read "#FFFFFF"; tintAndShade tells them apart. */
import { parseColour } from '../model/colour';
import { invalidArgument } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';
import { changeLook, uniformLook, type CellTarget } from './look-object';

const WHITE = '#FFFFFF';

export class RangeFill extends WireObject {
  static override readonly shape: Shape = {
    type: 'RangeFill',
    scalars: ['color', 'pattern', 'tintAndShade'],
  };
  constructor(readonly target: CellTarget) {
    super();
  }

  get color(): string | null {
    const colour = uniformLook(this.target, (look) => look.fill ?? WHITE);
    return colour ?? '';
  }
  set color(value: unknown) {
    if (value === '') {
      this.clear();
      return;
    }
    const fill = parseColour(value);
    if (fill === null) throw invalidArgument('RangeFill.color');
    changeLook(this.target, (look) => ({ ...look, fill }));
  }
  get pattern(): string | null {
    return uniformLook(this.target, (look) => (look.fill === null ? 'None' : 'Solid'));
  }
  get tintAndShade(): number | null {
    return uniformLook(this.target, (look) => look.fill === null) === false ? 0 : null;
  }
  clear(): void {
    changeLook(this.target, (look) => ({ ...look, fill: null }));
  }
}
