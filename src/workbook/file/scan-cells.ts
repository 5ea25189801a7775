/**
 * Looks once over the cells of a worksheet part: where they stand, whether they hold something, and what the file library
 * would misread in them. It gives an empty cell that is typed as a shared string the first of all strings, one typed as
 * a boolean FALSE and a blank number 0, and it takes phonetic guides for text.
 */
import type { Stretch } from './cut-text';
import { isSpace, walkAttributes, walkTags } from './walk-tags';
import type { TagVisitor } from './walk-tags';

export interface CellSeen {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Where its first tag begins in the text. */
  readonly at: number;
  readonly hasContent: boolean;
  /** Its text stands among the shared strings. */
  readonly isShared: boolean;
}

/** A text of its own may be blank on purpose. */
const OWN_TEXT: ReadonlySet<string> = new Set(['str', 'inlineStr']);

/** "AB12" between two positions, as column and row from 1; null where it is no address. */
function readPlace(xml: string, from: number, to: number): { row: number; column: number } | null {
  let column = 0;
  let row = 0;
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    const letter = code & ~32;
    if (letter >= 65 && letter <= 90 && row === 0) column = column * 26 + letter - 64;
    else if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    else return null;
  }
  return row > 0 && column > 0 ? { row, column } : null;
}

/** White space and comments say nothing. */
function isBlank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isSpace(xml.charCodeAt(at))) continue;
    if (!xml.startsWith('<!--', at)) return false;
    at = xml.indexOf('-->', at) + 2;
  }
  return true;
}

class CellScan implements TagVisitor {
  readonly cuts: Stretch[] = [];
  private row = 0;
  private column = 0;
  private at = -1;
  private type = '';
  private typeCut: Stretch | null = null;
  private hasContent = false;
  private hasValue = false;
  private value: Stretch | null = null;
  private guide = -1;

  constructor(
    private readonly xml: string,
    private readonly take: (cell: CellSeen) => void,
  ) {}

  open(name: string, at: number, attributes: number, end: number): void {
    if (name === 'c') this.openCell(at, attributes, end);
    else if (name === 'row') this.openRow(attributes, end);
    else if (this.at < 0) return;
    else if (name === 'v') this.value = [at, end];
    else if (name === 'f' || name === 'is') this.hasContent = true;
    else if (name === 'rPh' && this.guide < 0) this.guide = at;
  }

  close(name: string, at: number, end: number): void {
    if (name === 'c') this.closeCell();
    else if (this.at < 0) return;
    else if (name === 'v') this.closeValue(at, end);
    else if (name === 'rPh' && this.guide >= 0) {
      this.cuts.push([this.guide, end]);
      this.guide = -1;
    }
  }

  private openRow(attributes: number, end: number): void {
    let row = 0;
    walkAttributes(this.xml, attributes, end, (name, _, from, to) => {
      if (name === 'r') row = Number(this.xml.slice(from, to));
    });
    this.row = row || this.row + 1;
    this.column = 0;
  }

  private openCell(at: number, attributes: number, end: number): void {
    this.at = at;
    this.type = '';
    this.typeCut = this.value = null;
    this.hasContent = this.hasValue = false;
    this.column++;
    walkAttributes(this.xml, attributes, end, (name, first, from, to) => {
      if (name === 'r') {
        const place = readPlace(this.xml, from, to);
        if (place) ({ row: this.row, column: this.column } = place);
      } else if (name === 't') {
        this.type = this.xml.slice(from, to);
        this.typeCut = [first, to + 1];
      }
    });
  }

  private closeValue(at: number, end: number): void {
    if (this.value === null) return;
    const [from, to] = this.value;
    if (OWN_TEXT.has(this.type) || !isBlank(this.xml, to, Math.max(to, at))) {
      this.hasValue = this.hasContent = true;
    } else this.value = [from, end];
  }

  private closeCell(): void {
    if (this.at < 0) return;
    if (!this.hasValue && !OWN_TEXT.has(this.type)) {
      if (this.typeCut) this.cuts.push(this.typeCut);
      if (this.value) this.cuts.push(this.value);
    }
    this.take({
      row: this.row,
      column: this.column,
      at: this.at,
      hasContent: this.hasContent,
      isShared: this.hasValue && this.type === 's',
    });
    this.at = -1;
  }
}

/**
 * Calls `take` with each cell between two positions, in order, and gives the stretches that have to be left out for the
 * sheet to say the same and not be misread.
 */
export function scanCells(xml: string, [from, to]: Stretch, take: (cell: CellSeen) => void): Stretch[] {
  const scan = new CellScan(xml, take);
  walkTags(xml, from, to, scan);
  return scan.cuts;
}
