/** Reads the cells of a worksheet part, in the order in which they stand there: where, what, and in which style. */
import type { CellValue } from '../../../model/grid';
import type { Budget } from '../package/budget';
import { PlainCell } from './plain-cell';
import type { SharedStrings } from './read-strings';
import type { TextStrike } from '../package/rich-text';
import { RichText } from '../package/rich-text';
import { isSpace, walkAttributes } from '../package/walk-tags';
import { XmlDamage } from '../package/xml-damage';
import { textBetween, withoutEscapes } from '../package/xml-text';

/** One entry a cell in each of the lists; rows and columns from 0. */
export interface CellList {
  readonly rows: number[];
  readonly columns: number[];
  readonly styles: number[];
  readonly values: CellValue[];
  /** By place in the lists: texts in runs that say themselves whether they are struck through. */
  readonly strikes: Map<number, TextStrike>;
  /** Places in the lists of formulas without a value. */
  readonly uncalculated: Set<number>;
}

/** Text is asked for and nothing stands in it, so the cell is not a formula that waits to be calculated. */
const OWN_TEXT: ReadonlySet<string> = new Set(['str', 'inlineStr']);
const NO_STYLE = -1;
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Empty text counts as empty, as it does in Excel's own reading of a cell; a line ends in one way only. */
function textValue(text: string): CellValue {
  if (text === '') return null;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Fed with the tags inside the rows of a sheet. */
export class CellReader {
  readonly list: CellList = {
    rows: [],
    columns: [],
    styles: [],
    values: [],
    strikes: new Map(),
    uncalculated: new Set(),
  };
  private readonly rich: RichText;
  private readonly plain: PlainCell;
  private row = -1;
  private column = -1;
  private inCell = false;
  private inText = false;
  private type = '';
  private style = NO_STYLE;
  private value: string | null = null;
  private from = -1;
  private formulaFrom = -1;
  private hasFormula = false;

  constructor(
    private readonly xml: string,
    private readonly strings: SharedStrings | null,
    private readonly budget: Budget,
  ) {
    this.rich = new RichText(xml);
    this.plain = new PlainCell(xml);
  }

  /** `row` from 0; null for the one after the last. */
  openRow(row: number | null): number {
    this.row = row ?? this.row + 1;
    this.column = -1;
    return this.row;
  }

  /** All cells from `at` on that are of the kind that most of a sheet is made of; -1 where the first is not. */
  leap(at: number): number {
    if (this.inCell) return -1;
    const { plain, list } = this;
    let cells = 0;
    let values = 0;
    let next = at;
    for (let end = plain.read(next); end >= 0; end = plain.read(next)) {
      if (plain.row >= ROWS || plain.column >= COLUMNS) break;
      next = end;
      cells++;
      this.row = plain.row;
      this.column = plain.column;
      let value: CellValue = null;
      if (plain.value >= 0) {
        values++;
        value = plain.isShared ? this.sharedText(plain.value, list.values.length) : plain.value;
      }
      if (value !== null || plain.style >= 0) this.put(plain.style, value);
    }
    if (cells === 0) return -1;
    this.budget.spend('elements', cells + values);
    this.budget.spend('cells', cells);
    return next;
  }

  open(name: string, attributes: number, end: number): void {
    if (name === 'c') this.openCell(attributes, end);
    else if (!this.inCell) return;
    else if (this.inText) this.rich.open(name, attributes, end);
    else if (name === 'v') this.from = end;
    else if (name === 'is') this.openText();
    else if (name === 'f') this.openFormula(attributes, end);
  }

  close(name: string, at: number): void {
    if (name === 'c') this.closeCell();
    else if (!this.inCell) return;
    else if (name === 'is') this.inText = false;
    else if (this.inText) this.rich.close(name, at);
    else if (name === 'v') this.value = textBetween(this.xml, this.from, at);
    else if (name === 'f') this.hasFormula ||= at > this.formulaFrom;
  }

  private openCell(attributes: number, end: number): void {
    const { xml } = this;
    this.budget.spend('cells');
    this.inCell = true;
    this.inText = this.hasFormula = false;
    this.type = '';
    this.style = NO_STYLE;
    this.value = null;
    this.column++;
    walkAttributes(xml, attributes, end, (nameFrom, nameTo, from, to) => {
      if (nameTo - nameFrom !== 1) return;
      const name = xml.charCodeAt(nameFrom);
      if (name === 0x72) this.readPlace(from, to);
      else if (name === 0x73) this.style = Number(xml.slice(from, to));
      else if (name === 0x74) this.type = xml.slice(from, to);
    });
    if (this.row < 0 || this.row >= ROWS || this.column >= COLUMNS) throw new XmlDamage('no such cell');
  }

  private openText(): void {
    this.inText = true;
    this.rich.take();
  }

  /** A formula that repeats another's has no text of its own, only that one's number. */
  private openFormula(attributes: number, end: number): void {
    this.formulaFrom = end;
    walkAttributes(this.xml, attributes, end, (nameFrom, nameTo) => {
      if (nameTo - nameFrom === 2 && this.xml.startsWith('si', nameFrom)) this.hasFormula = true;
    });
  }

  /** "AB12"; anything else is passed over, and the cell follows the one before it. */
  private readPlace(from: number, to: number): void {
    let column = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      const code = this.xml.charCodeAt(at);
      const letter = code & ~32;
      if (letter >= 65 && letter <= 90 && row === 0) column = column * 26 + letter - 64;
      else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else return;
    }
    if (row === 0 || column === 0) return;
    this.row = row - 1;
    this.column = column - 1;
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const place = this.list.values.length;
    const value = this.valueOf(place);
    const waits = value === null && this.hasFormula && !OWN_TEXT.has(this.type);
    if (value === null && !waits && this.style < 0) return;
    if (waits) this.list.uncalculated.add(place);
    this.put(this.style, value);
  }

  private put(style: number, value: CellValue): void {
    this.list.rows.push(this.row);
    this.list.columns.push(this.column);
    this.list.styles.push(style);
    this.list.values.push(value);
  }

  /** Whatever its type, a cell without a value holds nothing. */
  private valueOf(place: number): CellValue {
    if (this.type === 'inlineStr') {
      const { text, strike } = this.rich.take();
      if (strike !== 'as-cell') this.list.strikes.set(place, strike);
      return textValue(text);
    }
    const { value, type } = this;
    if (value === null) return null;
    if (type === 'str') return textValue(withoutEscapes(value));
    if (isBlank(value)) return null;
    if (type === 's') return this.sharedText(Number(value), place);
    if (type === 'b') return value === '1' || value.toLowerCase() === 'true';
    if (type === 'e' || type === 'd') return value;
    const number = Number(value);
    return Number.isFinite(number) ? number : value;
  }

  private sharedText(at: number, place: number): CellValue {
    if (this.strings === null) throw new XmlDamage('no shared strings');
    const strike = this.strings.strikes.get(at);
    if (strike !== undefined) this.list.strikes.set(place, strike);
    return textValue(this.strings.texts[at] ?? '');
  }
}
