/** Writes texts, numbers and styles into single cells of a sheet part by cutting into its XML: everything around them stays. */
import { parseAddress, cellAddress } from '../../../model/address';
import { asciiText } from '../package/byte-text';
import { escapeText } from '../package/escape-text';
import { attributeIn, walkAttributes, walkTags } from '../package/walk-tags';
import { Splices } from './elements';

export interface NewCell {
  /** Null: what the cell says stays. A formula is without "=". */
  readonly content: string | number | { readonly formula: string } | null;
  /** Number of its style; absent where it stays. */
  readonly style?: number;
}

/** By sheet row and column, what is to stand there. */
export type NewCells = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

/** A cell's tag says these of the value that goes. */
const OF_VALUE: ReadonlySet<string> = new Set(['t', 'cm', 'vm']);

const byNumber = <T>(entries: Iterable<[number, T]>): [number, T][] => [...entries].sort(([a], [b]) => a - b);

class CellSplicer {
  readonly splices: Splices;
  private readonly waiting: [number, ReadonlyMap<number, NewCell>][];
  private cells: [number, NewCell][] = [];
  private row = -1;
  private column = -1;
  private rowStyle = '';
  private inRow = false;
  private cut: { from: number; tag: string } | null = null;
  private opened = 0;
  /** Of all tags of the sheet: "x:", or "". */
  private prefix = '';

  constructor(
    private readonly xml: string,
    cells: NewCells,
  ) {
    this.splices = new Splices(xml);
    this.waiting = byNumber(cells);
  }

  open(name: string, attributes: number, end: number): void {
    this.opened = end;
    if (name === 'sheetData')
      this.prefix = this.xml.slice(this.xml.lastIndexOf('<', attributes) + 1, attributes - name.length);
    else if (name === 'row') this.openRow(attributes, end);
    else if (name === 'c' && this.inRow) this.openCell(attributes, end);
  }

  close(name: string, at: number): void {
    // What is empty ends where its tag does, and nothing has ended since.
    const isEmpty = at === this.opened && this.xml.charAt(at - 2) === '/';
    this.opened = -1;
    if (name === 'c' && this.cut) {
      const to = isEmpty ? at : this.xml.indexOf('>', at) + 1;
      this.splices.replace(this.cut.from, to, this.cut.tag);
      this.cut = null;
    } else if (name === 'row') {
      this.inRow = false;
      this.fill(at, isEmpty, 'row', this.takeCells(Infinity));
    } else if (name === 'sheetData') this.fill(at, isEmpty, 'sheetData', this.takeRows(Infinity));
  }

  private openRow(attributes: number, end: number): void {
    const from = this.xml.lastIndexOf('<', attributes);
    this.row = Number(attributeIn(this.xml, attributes, end, 'r') ?? this.row + 2) - 1;
    const rows = this.takeRows(this.row);
    if (rows !== '') this.splices.replace(from, from, rows);
    this.inRow = true;
    this.column = -1;
    const hasStyle = /^(1|true)$/.test(attributeIn(this.xml, attributes, end, 'customFormat') ?? '');
    this.rowStyle = hasStyle ? (attributeIn(this.xml, attributes, end, 's') ?? '') : '';
    if (this.waiting[0]?.[0] === this.row) this.cells = byNumber(this.waiting.shift()?.[1] ?? []);
  }

  private openCell(attributes: number, end: number): void {
    const address = attributeIn(this.xml, attributes, end, 'r');
    this.column = parseAddress(address ?? '')?.column ?? this.column + 1;
    const from = this.xml.lastIndexOf('<', attributes);
    const before = this.takeCells(this.column);
    if (before !== '') this.splices.replace(from, from, before);
    const [next] = this.cells;
    if (next?.[0] !== this.column) return;
    this.cells.shift();
    const [, { content, style }] = next;
    if (content === null) {
      this.restyle(attributes, end, style);
      return;
    }
    const kept: string[] = [];
    walkAttributes(this.xml, attributes, end, (nameFrom, nameTo, valueFrom, valueTo) => {
      const name = this.xml.slice(nameFrom, nameTo);
      const isReplaced = OF_VALUE.has(name) || (name === 's' && style !== undefined);
      if (!isReplaced) kept.push(` ${name}="${this.xml.slice(valueFrom, valueTo)}"`);
    });
    this.cut = { from, tag: this.tag(kept.join('') + styled(style), content) };
  }

  private restyle(attributes: number, end: number, style: number | undefined): void {
    if (style === undefined) return;
    let isStyled = false;
    walkAttributes(this.xml, attributes, end, (nameFrom, nameTo, from, to) => {
      if (this.xml.slice(nameFrom, nameTo) !== 's') return;
      isStyled = true;
      this.splices.replace(from, to, String(style));
    });
    if (!isStyled) this.splices.replace(attributes, attributes, styled(style));
  }

  private fill(at: number, isEmpty: boolean, name: string, content: string): void {
    if (content === '') return;
    if (isEmpty) this.splices.replace(at - 2, at, `>${content}</${this.prefix}${name}>`);
    else this.splices.replace(at, at, content);
  }

  /** Cells that the row does not have, up to a column. */
  private takeCells(before: number): string {
    let cells = '';
    for (let next = this.cells[0]; next && next[0] < before; next = this.cells[0]) {
      const style = next[1].style ?? (this.rowStyle === '' ? undefined : Number(this.rowStyle));
      cells += this.tag(` r="${cellAddress(this.row, next[0])}"${styled(style)}`, next[1].content);
      this.cells.shift();
    }
    return cells;
  }

  /** Rows that the sheet does not have, up to a row. */
  private takeRows(before: number): string {
    let rows = '';
    for (let next = this.waiting[0]; next && next[0] < before; next = this.waiting[0]) {
      const [row, waiting] = next;
      const cells = byNumber(waiting).map(([column, { content, style }]) =>
        this.tag(` r="${cellAddress(row, column)}"${styled(style)}`, content),
      );
      rows += `<${this.prefix}row r="${row + 1}">${cells.join('')}</${this.prefix}row>`;
      this.waiting.shift();
    }
    return rows;
  }

  private tag(attributes: string, text: NewCell['content']): string {
    const p = this.prefix;
    if (typeof text === 'number') return `<${p}c${attributes}><${p}v>${text}</${p}v></${p}c>`;
    if (text !== null && typeof text === 'object')
      return `<${p}c${attributes}><${p}f>${asciiText(text.formula)}</${p}f></${p}c>`;
    if (text === null || text === '') return `<${p}c${attributes}/>`;
    return `<${p}c${attributes} t="inlineStr"><${p}is><${p}t xml:space="preserve">${asciiText(escapeText(text))}</${p}t></${p}is></${p}c>`;
  }
}

const styled = (style: number | undefined): string => (style === undefined ? '' : ` s="${style}"`);

/** The sheet's XML with these cells in it. Texts are marked as such: none becomes a number or a formula. */
export function spliceCells(xml: string, cells: NewCells): string {
  const splicer = new CellSplicer(xml, cells);
  walkTags(xml, splicer);
  return splicer.splices.toString();
}
