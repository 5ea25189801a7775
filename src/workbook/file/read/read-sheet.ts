/** Reads one worksheet part: its cells, its hidden rows, and what surrounds them. */
import type { Budget } from '../package/budget';
import type { CellList } from './read-cells';
import { CellReader } from './read-cells';
import type { SharedStrings } from './read-strings';
import type { SheetFrame } from './sheet-frame';
import { FrameReader } from './sheet-frame';
import type { TagVisitor } from '../package/walk-tags';
import { attributeIn, walkTags } from '../package/walk-tags';
import { XmlDamage } from '../package/xml-damage';
import { isOn } from '../package/xml-text';

export interface SheetPart {
  readonly cells: CellList;
  /** Rows, from 0, that are hidden, filtered away or of no height. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly frame: SheetFrame;
}

/** What the parts that all sheets share say. */
export interface SheetSources {
  /** Null where the workbook has none. */
  readonly strings: SharedStrings | null;
  readonly fillsOfRules: readonly boolean[];
}

/** What a row that is hidden or of no height says of itself: most say nothing of the kind. */
const MAY_HIDE = /\b(?:ht|hidden)\s*=/;

class SheetReader implements TagVisitor {
  readonly hiddenRows = new Set<number>();
  readonly cells: CellReader;
  readonly frame: FrameReader;
  private depth = 0;
  private inRows = false;

  constructor(
    private readonly xml: string,
    { strings, fillsOfRules }: SheetSources,
    private readonly budget: Budget,
  ) {
    this.cells = new CellReader(xml, strings, budget);
    this.frame = new FrameReader(xml, fillsOfRules, budget);
  }

  leap(at: number): number {
    return this.inRows && this.depth > 2 ? this.cells.leap(at) : -1;
  }

  open(name: string, attributes: number, end: number): void {
    this.budget.spend('elements');
    this.depth++;
    if (this.depth === 1) {
      if (name !== 'worksheet') throw new XmlDamage('no worksheet');
    } else if (this.depth === 2) this.inRows = name === 'sheetData';
    if (!this.inRows) this.frame.open(name, attributes, end);
    else if (name === 'row') this.openRow(attributes, end);
    else this.cells.open(name, attributes, end);
  }

  close(name: string, at: number): void {
    this.depth--;
    if (this.inRows) this.cells.close(name, at);
    else this.frame.close(name, at);
  }

  private openRow(attributes: number, end: number): void {
    const { xml } = this;
    const number = Number(attributeIn(xml, attributes, end, 'r'));
    const row = this.cells.openRow(number > 0 ? number - 1 : null);
    if (MAY_HIDE.test(xml.slice(attributes, end)) && this.isHidden(attributes, end)) this.hiddenRows.add(row);
  }

  private isHidden(attributes: number, end: number): boolean {
    const { xml } = this;
    const height = attributeIn(xml, attributes, end, 'ht');
    const isFlat =
      height !== undefined &&
      height !== '' &&
      Number(height) === 0 &&
      isOn(attributeIn(xml, attributes, end, 'customHeight'));
    return isFlat || isOn(attributeIn(xml, attributes, end, 'hidden'));
  }
}

/** Throws `XmlDamage`, and a `Problem`: too-large. Time grows with the length of the part. */
export function readSheetPart(xml: string, sources: SheetSources, budget: Budget): SheetPart {
  const reader = new SheetReader(xml, sources, budget);
  walkTags(xml, reader);
  return { cells: reader.cells.list, hiddenRows: reader.hiddenRows, frame: reader.frame.frame() };
}
