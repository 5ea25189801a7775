/** A look of the stand-in as the file library writes it. */
import type { CellStyle, FontStyle } from 'hucre';
import { PLAIN_LOOK, type Cell, type Look } from '../model/cell';
import { localFormat } from '../model/show-text';

export const bareColour = (colour: string): string => colour.slice(1).toUpperCase();

type Alignment = NonNullable<CellStyle['alignment']>;

function fontOf(look: Look): FontStyle {
  return {
    name: look.fontName,
    size: look.fontSize,
    color: { rgb: bareColour(look.fontColour) },
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.strikethrough ? { strikethrough: true } : {}),
    ...(look.underline === 'None' ? {} : { underline: true }),
  };
}

export function styleFrom({ look, format }: Cell): CellStyle | undefined {
  if (look === PLAIN_LOOK && format === 'General') return undefined;
  const bottom = look.borders['EdgeBottom'];
  return {
    font: fontOf(look),
    alignment: {
      horizontal: look.horizontal.toLowerCase() as NonNullable<Alignment['horizontal']>,
      vertical: look.vertical.toLowerCase() as NonNullable<Alignment['vertical']>,
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.indent > 0 ? { indent: look.indent } : {}),
    },
    ...(look.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: bareColour(look.fill) } } }),
    ...(bottom && bottom.style !== 'None'
      ? { border: { bottom: { style: 'thin', color: { rgb: bareColour(bottom.colour) } } } }
      : {}),
    ...(format === 'General' ? {} : { numFmt: localFormat(format) }),
    ...(look.locked ? {} : { protection: { locked: false } }),
  };
}
