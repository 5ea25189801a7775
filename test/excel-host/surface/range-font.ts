/** Excel.RangeFont. */
import type { Look } from '../model/cell';
import { choice, colour, flag, number, text } from '../wire/fields';
import type { Shape } from '../wire/wire-object';
import { LookObject } from './look-object';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

export class RangeFont extends LookObject {
  static override readonly shape: Shape = {
    type: 'RangeFont',
    fields: {
      name: text('Calibri'),
      size: number(11),
      color: colour('#000000'),
      bold: flag(false),
      italic: flag(false),
      underline: choice('None', UNDERLINES),
      strikethrough: flag(false),
    },
  };
  protected override readonly keys: Readonly<Record<string, keyof Look>> = {
    name: 'fontName',
    size: 'fontSize',
    color: 'fontColour',
    bold: 'bold',
    italic: 'italic',
    underline: 'underline',
    strikethrough: 'strikethrough',
  };
}
