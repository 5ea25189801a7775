/** Turns the named styles of summary sheets into items of a workbook's styles. */
import type { Look, StyleName } from '../../../render/styles';
import { FONT_SIZE, lookOf, lookOn } from '../../../render/styles';
import { FONT, ROW_LINE } from '../../common/page-look';
import { FIRST_FILLS, NO_BORDER, type NamedStyle, type StyleLists } from './style-lists';

export const argb = (colour: string): string => `FF${colour.replace('#', '').toUpperCase()}`;

/** A conditional format takes its fill from the ground of the pattern, a cell from the pattern itself. */
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor rgb="${argb(colour)}"/></patternFill></fill>`;

const fontOf = ({ bold, italic, underline, strike, size = FONT_SIZE, colour }: Look): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strike ? '<strike/>' : ''}${underline ? '<u/>' : ''}<sz val="${size}"/>` +
  `${colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`}<name val="${FONT}"/></font>`;

const ROW_BORDER = NO_BORDER.replace(
  '<bottom/>',
  `<bottom style="thin"><color rgb="${argb(ROW_LINE)}"/></bottom>`,
);

// An indent is of one side, which has to be said.
const alignmentOf = ({ align, isIndented, atFoot, wrap }: Look): string =>
  `<alignment${align === undefined ? (isIndented ? ' horizontal="left"' : '') : ` horizontal="${align}"`} vertical="${atFoot ? 'bottom' : 'top'}"` +
  `${wrap ? ' wrapText="1"' : ''}${isIndented ? ' indent="1"' : ''}/>`;

/** By these Excel's users and screen readers tell what heads a sheet and its parts. */
const HEADINGS: Partial<Record<StyleName, NamedStyle>> = {
  title: { name: 'Title', builtIn: 15 },
  heading: { name: 'Heading 1', builtIn: 16 },
};

function cellStyle(
  lists: StyleLists,
  look: Look,
  format: string | undefined,
  inTable: boolean,
  heading?: NamedStyle,
): number {
  const number = format === undefined ? 0 : lists.format(format);
  const font = lists.item('fonts', fontOf(look));
  const fill = lists.item('fills', look.fill === undefined ? (FIRST_FILLS[0] as string) : solid(look.fill));
  const border = lists.item('borders', inTable ? ROW_BORDER : NO_BORDER);
  const made = (base: string): string =>
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}"${base} applyNumberFormat="1"` +
    ` applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentOf(look)}</xf>`;
  const base = heading === undefined ? 0 : lists.named(heading, made(''));
  return lists.item('cellXfs', made(` xfId="${base}"`));
}

/** The number of a cell's style; a format or a fill of its own stands in place of that of its look. */
export type CellStyles = (style: StyleName, inTable: boolean, format?: string, fill?: string) => number;

/** Each style is made once a workbook. */
export function createCellStyles(lists: StyleLists): CellStyles {
  type Made = Map<string, Map<StyleName, number>>;
  const [outside, inside]: [Made, Made] = [new Map(), new Map()];
  return (style, inTable, format = '', fill = '') => {
    const made = inTable ? inside : outside;
    const own = `${fill} ${format}`;
    const number = made.get(own)?.get(style);
    if (number !== undefined) return number;
    const look: Look = fill === '' ? lookOf(style) : lookOn(style, fill);
    const fresh = cellStyle(lists, look, format === '' ? look.format : format, inTable, HEADINGS[style]);
    made.set(own, (made.get(own) ?? new Map<StyleName, number>()).set(style, fresh));
    return fresh;
  };
}

/** The number of the look that a conditional format gives. */
export function ruleStyle(lists: StyleLists, { bold, colour, fill }: Look): number {
  const ink = colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`;
  return lists.item(
    'dxfs',
    `<dxf><font>${bold ? '<b/>' : ''}${ink}</font>${fill === undefined ? '' : solid(fill)}</dxf>`,
  );
}
