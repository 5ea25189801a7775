/** The lists of a styles part, in which every style of a cell is a number; and those of a new workbook. */
import { FONT_SIZE } from '../../../render/styles';
import { FONT } from '../../common/page-look';
import { escapeXml } from '../package/escape-xml';
import { MAIN, xmlPart } from './xml-part';

export type StyleListName = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A new workbook has its own; a copy of a user's workbook adds to theirs. */
export interface StyleLists {
  /** The number of a number format's code. */
  format(code: string): number;
  /** The number of an item, whose XML has no prefix; the same item is never added twice. */
  item(list: StyleListName, xml: string): number;
  /** The number of a style that the workbook's users know by its name; one that it has is used as it is. */
  named(style: NamedStyle, xml: string): number;
}

/** A style that Excel knows by a number of its own, whatever language it speaks. */
export interface NamedStyle {
  readonly name: string;
  readonly builtIn: number;
}

export const namedStyle = ({ name, builtIn }: NamedStyle, base: number): string =>
  `<cellStyle name="${name}" xfId="${base}" builtinId="${builtIn}"/>`;

/** Numbers below are formats that every program knows. */
export const FIRST_OWN_FORMAT = 164;

export const USUAL_FONT = `<sz val="${FONT_SIZE}"/><name val="${FONT}"/>`;
export const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
/** None and grey, the first two of every workbook. */
export const FIRST_FILLS = ['none', 'gray125'].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
);
/** The style of every cell that has none. */
export const FIRST_CELL_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

const BASE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const NORMAL: NamedStyle = { name: 'Normal', builtIn: 0 };

export class NewStyles implements StyleLists {
  private readonly formats = new Map<string, number>();
  /** What each is made of, by its name; all others rest on the first. */
  private readonly bases = new Map([[NORMAL.name, BASE]]);
  private readonly styles = [namedStyle(NORMAL, 0)];
  private readonly lists: Readonly<Record<StyleListName, Map<string, number>>> = {
    fonts: new Map(),
    fills: new Map(),
    borders: new Map(),
    cellXfs: new Map(),
    dxfs: new Map(),
  };

  constructor() {
    this.item('fonts', `<font>${USUAL_FONT}</font>`);
    for (const fill of FIRST_FILLS) this.item('fills', fill);
    this.item('borders', NO_BORDER);
    this.item('cellXfs', FIRST_CELL_STYLE);
  }

  format(code: string): number {
    const known = this.formats.get(code) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, known);
    return known;
  }

  item(list: StyleListName, xml: string): number {
    const items = this.lists[list];
    const known = items.get(xml) ?? items.size;
    items.set(xml, known);
    return known;
  }

  named(style: NamedStyle, xml: string): number {
    const known = [...this.bases.keys()].indexOf(style.name);
    if (known >= 0) return known;
    this.styles.push(namedStyle(style, this.bases.size));
    this.bases.set(style.name, xml);
    return this.bases.size - 1;
  }

  part(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const listed = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const { fonts, fills, borders, cellXfs, dxfs } = this.lists;
    return xmlPart(
      `<styleSheet xmlns="${MAIN}">${listed('numFmts', formats)}${listed('fonts', [...fonts.keys()])}` +
        `${listed('fills', [...fills.keys()])}${listed('borders', [...borders.keys()])}${listed('cellStyleXfs', [...this.bases.values()])}` +
        `${listed('cellXfs', [...cellXfs.keys()])}${listed('cellStyles', this.styles)}${listed('dxfs', [...dxfs.keys()])}</styleSheet>`,
    );
  }
}
