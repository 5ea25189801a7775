/** Moves the rows of a worksheet part down, puts new ones between them that look like the row above, and moves all formulas of a sheet. */
import { cellAddress } from '../../../../model/address';
import { parsePlace } from '../../../common/sheet-areas';
import { asciiText } from '../../package/byte-text';
import { attributeIn, walkAttributes, walkTags } from '../../package/walk-tags';
import { isOn } from '../../package/xml-text';
import { letterOf, ROWS } from './formula-places';
import { OF_SHEETS } from './known-parts';
import type { Moving } from './move-formula';
import { PartMover, type Part } from './part-mover';
import { RowRefusal, type FreshRow } from './row-moves';
import { SharedFormulas } from './shared-formulas';

/** How a row looks: attributes of its tag, and of its cells the numbers of their styles by column. */
interface RowLook {
  readonly attributes: string;
  readonly styles: [column: number, style: string][];
}

/** What of a row is taken over; its height where somebody has set it. */
const LOOKS = ['s', 'customFormat', 'ht', 'customHeight'] as const;

/** A formula of the cell that is being read. */
interface Formula {
  readonly tag: number;
  readonly attributes: number;
  readonly opened: number;
  readonly kind: string;
}

const R = 0x72;
const S = 0x73;

class SheetMover extends PartMover {
  private depth = 0;
  private inRows = false;
  /** After the tag that begins the rows. */
  private rowsFrom = -1;
  private row = -1;
  private column = -1;
  private formula: Formula | null = null;
  private unknownFrom = -1;
  private prefix = '';
  private readonly shared: SharedFormulas;
  private readonly waiting: FreshRow[];
  /** Of rows whose look is taken over, by row. */
  private readonly looks = new Map<number, RowLook>();
  private look: RowLook | null = null;

  constructor(part: Part, moving: Moving) {
    super(part, moving);
    this.shared = new SharedFormulas(moving, part.sheet);
    this.waiting = this.isOnSheet ? [...moving.moves.fresh] : [];
    for (const { like } of this.waiting) this.looks.set(like, { attributes: '', styles: [] });
  }

  override open(name: string, attributes: number, end: number): void {
    this.depth += 1;
    if (this.depth === 2) this.openChild(name, attributes, end);
    if (this.inRows && name === 'row') this.openRow(attributes, end);
    else if (this.inRows && name === 'c') this.openCell(attributes, end);
    else if (this.inRows && name === 'f') this.openFormula(attributes, end);
    super.open(name, attributes, end);
  }

  override close(name: string, at: number): void {
    this.depth -= 1;
    if (this.inRows && name === 'f') this.closeCellFormula(at);
    else super.close(name, at);
    if (this.depth === 1) this.closeChild(name, at);
  }

  private openChild(name: string, attributes: number, end: number): void {
    const { xml } = this.part;
    if (name === 'sheetData') {
      this.inRows = true;
      this.rowsFrom = end;
      this.prefix = xml.slice(xml.lastIndexOf('<', attributes) + 1, attributes - name.length);
    } else if (!OF_SHEETS.has(name)) this.unknownFrom = attributes;
    if (this.isOnSheet && name === 'sheetProtection' && isOn(attributeIn(xml, attributes, end, 'sheet')))
      throw new RowRefusal('protected');
  }

  private closeChild(name: string, at: number): void {
    if (this.unknownFrom >= 0) this.refuseUnknown({ from: this.unknownFrom, to: at });
    this.unknownFrom = -1;
    if (name !== 'sheetData') return;
    this.inRows = false;
    const rows = this.freshBefore(Infinity);
    if (rows === '') return;
    if (this.isEmpty(this.rowsFrom, at))
      this.splices.replace(at - 2, at, `>${rows}</${this.prefix}sheetData>`);
    else this.splices.replace(at, at, rows);
  }

  protected override refuseUnknown(stretch: { readonly from: number; readonly to: number }): void {
    super.refuseUnknown(stretch, this.isOnSheet);
  }

  private openRow(attributes: number, end: number): void {
    const { xml } = this.part;
    const { r } = Object.fromEntries(this.attributesOf(['r'], attributes, end));
    this.row = r ? Number(xml.slice(r.from, r.to)) - 1 : this.row + 1;
    this.column = -1;
    if (!this.isOnSheet) return;
    const moved = this.moving.moves.moved(this.row);
    if (moved >= ROWS) throw new RowRefusal('full');
    const rows = this.freshBefore(moved);
    const from = xml.lastIndexOf('<', attributes);
    if (rows !== '') this.splices.replace(from, from, rows);
    if (r && moved !== this.row) this.splices.replace(r.from, r.to, String(moved + 1));
    this.look = this.looks.get(this.row) ? this.lookOf(attributes, end) : null;
    if (this.look) this.looks.set(this.row, this.look);
  }

  private lookOf(attributes: number, end: number): RowLook {
    const { xml } = this.part;
    const found = this.attributesOf(LOOKS, attributes, end);
    const value = (name: string): string => {
      const stretch = found.get(name);
      return stretch ? xml.slice(stretch.from, stretch.to) : '';
    };
    const names = [
      ...(isOn(value('customFormat')) ? ['s', 'customFormat'] : []),
      ...(isOn(value('customHeight')) ? ['ht', 'customHeight'] : []),
    ];
    return { attributes: names.map((name) => ` ${name}="${value(name)}"`).join(''), styles: [] };
  }

  /** Of all that a sheet holds most are cells: nothing is made of one that stays. */
  private openCell(attributes: number, end: number): void {
    const { xml } = this.part;
    let [address, digits, last] = [-1, -1, -1];
    let style = '';
    this.column += 1;
    walkAttributes(xml, attributes, end, (nameFrom, nameTo, from, to) => {
      if (nameTo - nameFrom !== 1) return;
      const name = xml.charCodeAt(nameFrom);
      if (name === R) [address, last] = [from, to];
      else if (name === S && this.look) style = xml.slice(from, to);
    });
    if (address >= 0) {
      digits = address;
      let column = 0;
      for (let letter = letterOf(xml.charCodeAt(digits)); letter > 0; letter = letterOf(xml.charCodeAt(++digits)))
        column = column * 26 + letter;
      this.column = column - 1;
      this.row = Number(xml.slice(digits, last)) - 1;
    }
    if (!this.isOnSheet) return;
    const moved = this.moving.moves.moved(this.row);
    if (address >= 0 && moved !== this.row) this.splices.replace(digits, last, String(moved + 1));
    if (style !== '' && this.look) this.look.styles.push([this.column, style]);
  } // prettier-ignore

  /** The rows that come in before this one, as they stand afterwards. */
  private freshBefore(row: number): string {
    let rows = '';
    const p = this.prefix;
    for (let next = this.waiting[0]; next && next.row < row; next = this.waiting[0]) {
      this.waiting.shift();
      const { attributes, styles } = this.looks.get(next.like) as RowLook;
      const at = next.row;
      const cells = styles.map(([column, style]) => `<${p}c r="${cellAddress(at, column)}" s="${style}"/>`);
      rows += `<${p}row r="${at + 1}"${attributes}>${cells.join('')}</${p}row>`;
    }
    return rows;
  }

  private openFormula(attributes: number, end: number): void {
    const { xml } = this.part;
    const tag = xml.lastIndexOf('<', attributes);
    this.formula = { tag, attributes, opened: end, kind: attributeIn(xml, attributes, end, 't') ?? 'normal' };
  }

  private closeCellFormula(at: number): void {
    const { formula } = this;
    this.formula = null;
    super.close('f', formula?.kind === 'shared' || !formula ? -1 : at);
    if (!formula) return;
    const { attributes, opened, kind } = formula;
    const found = this.attributesOf(['ref', 'r1', 'r2', 'si'], attributes, opened);
    const ref = found.get('ref');
    const area = ref ? parsePlace(this.textAt(ref)) : null;
    if (kind === 'shared') return this.closeShared(at, formula, area);
    const isCut = area && this.isOnSheet && this.moving.moves.cuts(area.top, area.top + area.rows - 1);
    if (isCut) throw new RowRefusal('cut', kind);
    for (const [name, stretch] of found) if (name !== 'si') this.moveAt(stretch);
  }

  private closeShared(at: number, { tag, attributes, opened }: Formula, area: ReturnType<typeof parsePlace>): void {
    const { ref, si } = Object.fromEntries(this.attributesOf(['ref', 'si'], attributes, opened));
    const number = si ? this.textAt(si) : '';
    const isFirst = ref !== undefined && area !== null && at > opened;
    const stretch = { from: opened, to: at };
    if (isFirst) {
      const first = { text: this.textAt(stretch), row: this.row, column: this.column };
      if (this.shared.begin(number, first, area)) {
        this.moveAt(ref);
        return this.moveAt(stretch);
      }
    }
    const text = this.shared.textOf(number, this.row, this.column);
    if (text === null) return;
    const { xml } = this.part;
    const to = this.isEmpty(opened, at) ? opened : xml.indexOf('>', at) + 1;
    this.splices.replace(tag, to, `<${this.prefix}f>${asciiText(text)}</${this.prefix}f>`);
  } // prettier-ignore

  /** Of an element whose tag was read to `opened`, and that ends at `at`. */
  private isEmpty(opened: number, at: number): boolean {
    return at === opened && this.part.xml.startsWith('/>', at - 2);
  }
}

/** Throws `RowRefusal`. Time grows with the length of the part. */
export function moveSheet(part: Part, moving: Moving): string {
  const mover = new SheetMover(part, moving);
  walkTags(part.xml, mover);
  return mover.splices.toString();
}
