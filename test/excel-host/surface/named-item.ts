/** Excel.NamedItem and its collection: names of the workbook, or of one sheet. */
import { absoluteAddress, parseBox, sheetPrefix, splitAddress } from '../model/box';
import { isDefinedName, isNameTaken } from '../model/names';
import type { NameRecord } from '../model/records';
import type { Session } from '../session/session';
import { ExcelError, invalidArgument, notFound } from '../wire/errors';
import { WireCollection, WireObject, type Shape } from '../wire/wire-object';
import { Range } from './range';
import { RangeGeometry } from './range-geometry';

export class NamedItem extends WireObject {
  static override readonly shape: Shape = {
    type: 'NamedItem',
    scalars: ['name', 'type', 'value', 'formula', 'scope', 'visible', 'comment'],
  };
  constructor(
    readonly session: Session,
    readonly record: NameRecord,
  ) {
    super();
  }
  get name(): string {
    return this.record.name;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  get value(): string {
    return this.record.formula.replace(/^=/, '');
  }
  get formula(): string {
    return this.record.formula;
  }
  set formula(formula: unknown) {
    if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalidArgument('NamedItem.formula');
    const { model } = this.session;
    const changed = (record: NameRecord): NameRecord =>
      record === this.record ? { ...record, formula } : record;
    model.changeBook({ names: model.state.names.map(changed) });
  }
  get scope(): string {
    return this.record.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get visible(): boolean {
    return this.record.visible;
  }
  get comment(): string {
    return this.record.comment;
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw notFound('NamedItem.getRange');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const { sheet, cells } = splitAddress(this.value);
    const found = sheet === null ? undefined : this.session.model.findSheet(sheet);
    const box = parseBox(cells);
    return found && box ? new Range(this.session, found.id, box) : null;
  }
  delete(): void {
    const { model } = this.session;
    model.changeBook({ names: model.state.names.filter((record) => record !== this.record) });
  }
}

export class NamedItemCollection extends WireCollection<NamedItem> {
  static override readonly shape: Shape = { type: 'NamedItemCollection' };
  /** `sheetId` null is the workbook. */
  constructor(
    readonly session: Session,
    readonly sheetId: string | null,
  ) {
    super();
  }
  override items(): readonly NamedItem[] {
    return this.session.model.state.names
      .filter((record) => record.sheetId === this.sheetId)
      .map((record) => new NamedItem(this.session, record));
  }
  override itemFor(key: unknown): NamedItem {
    const found = this.getItemOrNullObject(key);
    if (!found) throw notFound('NamedItemCollection.getItem');
    return found;
  }
  getItemOrNullObject(key: unknown): NamedItem | null {
    const wanted = String(key).toLowerCase();
    return this.items().find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
  getCount(): number {
    return this.items().length;
  }
  add(name: string, reference: unknown, comment = ''): NamedItem {
    const { model } = this.session;
    if (!isDefinedName(name)) throw invalidArgument('NamedItemCollection.add');
    if (isNameTaken(model.state, name)) throw new ExcelError('ItemAlreadyExists', 'NamedItemCollection.add');
    const { undo, flavour } = this.session;
    if (comment !== '' && undo.isGrouping && flavour.groupRefusesNameComments)
      throw new ExcelError('UndoNotSupported', 'NamedItem.comment');
    const formula = reference instanceof RangeGeometry ? this.#formulaOf(reference) : String(reference);
    const record: NameRecord = { name, formula, sheetId: this.sheetId, visible: true, comment };
    model.changeBook({ names: [...model.state.names, record] });
    return new NamedItem(this.session, record);
  }
  #formulaOf(range: RangeGeometry): string {
    const { name } = this.session.sheet(range.sheetId);
    return `=${sheetPrefix(name)}${absoluteAddress(range.box)}`;
  }
}
