/** Excel.SettingCollection: always empty, since the product keeps nothing hidden; adding to it is a gap on purpose. */
import { notFound } from '../wire/errors';
import { WireCollection, type Shape, type WireObject } from '../wire/wire-object';

export class SettingCollection extends WireCollection {
  static override readonly shape: Shape = { type: 'SettingCollection' };
  override items(): readonly WireObject[] {
    return [];
  }
  override itemFor(): never {
    throw notFound('SettingCollection.getItem');
  }
  getItemOrNullObject(): null {
    return null;
  }
  getCount(): number {
    return 0;
  }
}
