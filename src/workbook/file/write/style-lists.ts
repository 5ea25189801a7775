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
}

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

const BASE = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
const NAMED = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

export class NewStyles implements StyleLists {
  private readonly formats = new Map<string, number>();
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

  part(): string {
    const formats = [...this.formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const listed = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const { fonts, fills, borders, cellXfs, dxfs } = this.lists;
    return xmlPart(
      `<styleSheet xmlns="${MAIN}">${listed('numFmts', formats)}${listed('fonts', [...fonts.keys()])}` +
        `${listed('fills', [...fills.keys()])}${listed('borders', [...borders.keys()])}${BASE}` +
        `${listed('cellXfs', [...cellXfs.keys()])}${NAMED}${listed('dxfs', [...dxfs.keys()])}</styleSheet>`,
    );
  }
}
