/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
import type { Look } from '../model/cell';
import { flag } from '../wire/fields';
import type { Shape } from '../wire/wire-object';
import { LookObject } from './look-object';

export class FormatProtection extends LookObject {
  static override readonly shape: Shape = { type: 'FormatProtection', fields: { locked: flag(true) } };
  protected override readonly keys: Readonly<Record<string, keyof Look>> = { locked: 'locked' };
}
