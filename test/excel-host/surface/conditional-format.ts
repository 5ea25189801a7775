/** Excel.ConditionalFormat: one conditional format, and the part of it that its type has. */
import { intersect } from '../model/box';
import type { ConditionalRecord } from '../model/records';
import type { Session } from '../session/session';
import { ExcelError, UnknownMember, invalidArgument, notFound } from '../wire/errors';
import { WireObject, type Shape } from '../wire/wire-object';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './conditional-parts';
import { Range } from './range';
import { RangeAreas } from './range-areas';

export class ConditionalFormat extends WireObject {
  static override readonly shape: Shape = {
    type: 'ConditionalFormat',
    scalars: ['id', 'type', 'priority', 'stopIfTrue'],
    children: [
      'custom', 'customOrNullObject', 'cellValue', 'cellValueOrNullObject', 'textComparison',
      'textComparisonOrNullObject', 'colorScaleOrNullObject', 'dataBar', 'dataBarOrNullObject', 'iconSetOrNullObject',
      'topBottom', 'topBottomOrNullObject', 'preset', 'presetOrNullObject',
    ], // prettier-ignore
  };
  constructor(
    readonly session: Session,
    readonly sheetId: string,
    readonly id: string,
  ) {
    super();
  }
  get record(): ConditionalRecord {
    const found = this.#all.find((record) => record.id === this.id);
    if (!found) throw new ExcelError('InvalidReference', 'ConditionalFormat');
    return found;
  }
  change(patch: Partial<ConditionalRecord>): void {
    const conditionals = this.#all.map((record) =>
      record.id === this.id ? { ...record, ...patch } : record,
    );
    this.session.model.changeSheet(this.sheetId, { conditionals }, this.record.boxes[0] ?? null);
  }

  get type(): string {
    return this.record.type;
  }
  get priority(): number {
    return this.#all.findIndex((record) => record.id === this.id);
  }
  /** Counted from the back where it is negative; beyond the ends it is the first or the last. */
  set priority(place: unknown) {
    if (typeof place !== 'number') throw invalidArgument('ConditionalFormat.priority');
    const others = this.#all.filter((record) => record.id !== this.id);
    others.splice(place < 0 ? Math.max(0, others.length + 1 + place) : place, 0, this.record);
    this.session.model.changeSheet(this.sheetId, { conditionals: others }, this.record.boxes[0] ?? null);
  }
  get stopIfTrue(): boolean {
    return this.record.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: unknown) {
    this.change({ stopIfTrue: stopIfTrue === true });
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#isA('Custom') ? new CustomConditionalFormat(this) : null;
  }
  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? wrongType('custom');
  }
  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#isA('CellValue') ? new CellValueConditionalFormat(this) : null;
  }
  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? wrongType('cellValue');
  }
  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#isA('ContainsText') ? new TextConditionalFormat(this) : null;
  }
  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? wrongType('textComparison');
  }
  get colorScaleOrNullObject(): null {
    return this.#absent('ColorScale', 'colorScale');
  }
  /** Of bars that came with a file the stand-in knows only that they are there. */
  get dataBarOrNullObject(): DataBarConditionalFormat | null {
    if (this.#isA('DataBar') && this.record.isOwn) return new DataBarConditionalFormat(this);
    return this.#absent('DataBar', 'dataBar');
  }
  get dataBar(): DataBarConditionalFormat {
    return this.dataBarOrNullObject ?? wrongType('dataBar');
  }
  get iconSetOrNullObject(): null {
    return this.#absent('IconSet', 'iconSet');
  }
  get topBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.#isA('TopBottom') ? new TopBottomConditionalFormat(this) : null;
  }
  get topBottom(): TopBottomConditionalFormat {
    return this.topBottomOrNullObject ?? wrongType('topBottom');
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.#isA('PresetCriteria') ? new PresetCriteriaConditionalFormat(this) : null;
  }
  get preset(): PresetCriteriaConditionalFormat {
    return this.presetOrNullObject ?? wrongType('preset');
  }
  /**
   * Of two rules of a kind that people have laid over the same cells Excel says which kind they are, and fails when asked
   * for more (oj#6827, oj#6835, oj#5222).
   */
  #isA(type: string): boolean {
    if (this.type !== type) return false;
    const { boxes, isOwn } = this.record;
    const isDoubled = this.#all.some(
      (other) =>
        other.id !== this.id &&
        other.type === type &&
        other.boxes.some((box) => boxes.some((own) => intersect(own, box))),
    );
    if (isDoubled && !isOwn) throw notFound('ConditionalFormat');
    return true;
  }
  /** The stand-in knows that such formats are there, not what they look like. */
  #absent(type: string, member: string): null {
    if (this.type === type) throw new UnknownMember(`ConditionalFormat.${member}`);
    return null;
  }

  getRange(): Range {
    const [box, ...others] = this.record.boxes;
    if (!box || others.length > 0) throw new ExcelError('InvalidOperation', 'ConditionalFormat.getRange');
    return new Range(this.session, this.sheetId, box);
  }
  getRangeOrNullObject(): Range | null {
    const [box, ...others] = this.record.boxes;
    return box && others.length === 0 ? new Range(this.session, this.sheetId, box) : null;
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.session, this.sheetId, this.record.boxes);
  }
  delete(): void {
    const conditionals = this.#all.filter((record) => record.id !== this.id);
    this.session.model.changeSheet(this.sheetId, { conditionals }, this.record.boxes[0] ?? null);
  }

  get #all(): readonly ConditionalRecord[] {
    return this.session.sheet(this.sheetId).conditionals;
  }
}

function wrongType(member: string): never {
  throw new ExcelError('InvalidOperation', `ConditionalFormat.${member}`);
}
