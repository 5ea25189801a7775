/** Turns the named styles of summary sheets into the file library's, and highlights with them. */
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import { areaAddress } from '../../../model/address';
import type { SheetBars, SheetHighlight } from '../../../render/sheet-plan';
import type { Look, StyleName } from '../../../render/styles';
import { lookOf } from '../../../render/styles';
import { FONT, FONT_SIZE, ROW_LINE } from '../../common/page-look';

const bare = (colour: string): string => colour.slice(1).toUpperCase();

const solid = (colour: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb: bare(colour) },
  // A conditional format takes its fill from here.
  bgColor: { rgb: bare(colour) },
});

function fontOf(look: Look): NonNullable<CellStyle['font']> {
  return {
    name: FONT,
    size: look.size ?? FONT_SIZE,
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.underline && { underline: true }),
    ...(look.colour && { color: { rgb: bare(look.colour) } }),
  };
}

/** Makes each style once per workbook: the library takes equal objects for one style anyway, but looks longer. */
export function createCellLooks(): (
  style: StyleName,
  format: string | undefined,
  inTable: boolean,
) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (style, format, inTable) => {
    const key = `${style}|${inTable}|${format ?? ''}`;
    let cellStyle = made.get(key);
    if (!cellStyle) made.set(key, (cellStyle = makeCellStyle(lookOf(style), format, inTable)));
    return cellStyle;
  };
}

function makeCellStyle(look: Look, format: string | undefined, inTable: boolean): CellStyle {
  const numberFormat = format ?? look.format;
  return {
    font: fontOf(look),
    alignment: {
      vertical: look.atFoot ? 'bottom' : 'top',
      ...(look.align && { horizontal: look.align }),
      ...(look.wrap && { wrapText: true }),
    },
    ...(look.fill && { fill: solid(look.fill) }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...(inTable && { border: { bottom: { style: 'thin', color: { rgb: ROW_LINE } } } }),
  };
}

/** Cells that hold exactly the text take the style's colours. `priority` is unique on the sheet, from 1. */
export function highlightRule(highlight: SheetHighlight, priority: number): ConditionalRule {
  const { bold, colour, fill } = lookOf(highlight.style) as Look;
  return {
    type: 'cellIs',
    operator: 'equal',
    priority,
    range: areaAddress(highlight),
    formula: `"${highlight.text.replaceAll('"', '""')}"`,
    style: {
      font: { ...(bold && { bold: true }), ...(colour && { color: { rgb: bare(colour) } }) },
      ...(fill && { fill: solid(fill) }),
    },
  };
}

/** Shares from 0 to 1 as bars. That they are solid is added when the package is finished. */
export const barRule = (bars: SheetBars, priority: number): ConditionalRule => ({
  type: 'dataBar',
  priority,
  range: areaAddress(bars),
  dataBar: {
    cfvo: [
      { type: 'num', value: '0' },
      { type: 'num', value: '1' },
    ],
    color: `FF${bare(bars.fill)}`,
  },
});
