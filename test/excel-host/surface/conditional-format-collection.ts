/** Excel.ConditionalFormatCollection: the conditional formats that touch a range, the first in force first. */
import { intersect, type Box } from '../model/box';
import type { ConditionalRecord } from '../model/records';
import { subtractBox } from '../model/subtract';
import type { Session } from '../session/session';
import { invalidArgument, notFound } from '../wire/errors';
import { WireCollection, type Shape } from '../wire/wire-object';
import { ConditionalFormat } from './conditional-format';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

export class ConditionalFormatCollection extends WireCollection<ConditionalFormat> {
  static override readonly shape: Shape = { type: 'ConditionalFormatCollection' };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly box: Box,
  ) {
    super();
  }

  override items(): readonly ConditionalFormat[] {
    return this.#records
      .filter((record) => record.boxes.some((box) => intersect(box, this.box)))
      .map((record) => new ConditionalFormat(this.session, this.sheetId, record.id));
  }
  override itemFor(key: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound('ConditionalFormatCollection.getItem');
    return found;
  }
  getItemOrNullObject(key: unknown): ConditionalFormat | null {
    return this.items().find((item) => item.id === key) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    const found = this.items()[index];
    if (!found) throw invalidArgument('ConditionalFormatCollection.getItemAt');
    return found;
  }
  getCount(): number {
    return this.items().length;
  }
  /** A new format comes before those that are there. */
  add(type: string): ConditionalFormat {
    if (!TYPES.includes(type)) throw invalidArgument('ConditionalFormatCollection.add');
    const record: ConditionalRecord = {
      id: this.session.model.newId(4),
      type,
      isOwn: true,
      boxes: [this.box],
      rule: null,
      stopIfTrue: false,
      fill: {},
      font: {},
      numberFormat: '',
    };
    this.session.model.changeSheet(this.sheetId, { conditionals: [record, ...this.#records] }, this.box);
    return new ConditionalFormat(this.session, this.sheetId, record.id);
  }
  clearAll(): void {
    const conditionals = this.#records
      .map((record) => ({ ...record, boxes: record.boxes.flatMap((box) => subtractBox(box, this.box)) }))
      .filter((record) => record.boxes.length > 0);
    this.session.model.changeSheet(this.sheetId, { conditionals }, this.box);
  }

  get #records(): readonly ConditionalRecord[] {
    return this.session.sheet(this.sheetId).conditionals;
  }
}
