/** The look of a cell of a file as Excel's API would give it. */
import type { CellStyle, Color } from 'hucre';
import { INDEXED_COLOURS, OFFICE_THEME, tinted } from '../../../src/workbook/file/read/colours';
import { PLAIN_LOOK, type Border, type Look } from '../model/cell';

/** Theme colours in the order in which cells number them. */
export type Theme = readonly string[];

/** The file lists dark before light, cells number light before dark. */
export function themeOf(colours: readonly string[] | undefined): Theme {
  if (!colours || colours.length < 4) return OFFICE_THEME;
  const [dark1 = '', light1 = '', dark2 = '', light2 = '', ...others] = colours.map((hex) => `#${hex}`);
  return [light1, dark1, light2, dark2, ...others];
}

/** "#RRGGBB"; null where the file says none. */
export function colourOf(colour: Color | undefined, theme: Theme): string | null {
  if (!colour) return null;
  const rgb = /([0-9a-f]{6})$/i.exec(colour.rgb ?? '')?.[1];
  const base = rgb ? `#${rgb}` : (theme[colour.theme ?? -1] ?? INDEXED_COLOURS[colour.indexed ?? -1]);
  return base === undefined ? null : tinted(base.toUpperCase(), colour.tint ?? 0).toUpperCase();
}

/** Files write enumerations small, Excel's API with a capital. */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function bordersOf(style: CellStyle, theme: Theme): Readonly<Record<string, Border>> {
  const borders: Record<string, Border> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const line = style.border?.[side as keyof typeof SIDES];
    if (!line) continue;
    const weight = line.style === 'medium' ? 'Medium' : line.style === 'thick' ? 'Thick' : 'Thin';
    borders[name] = { style: 'Continuous', weight, colour: colourOf(line.color, theme) ?? '#000000' };
  }
  return borders;
}

export function lookFrom(style: CellStyle | undefined, theme: Theme): Look {
  if (!style) return PLAIN_LOOK;
  const { font, fill, alignment } = style;
  const isFilled = fill?.type === 'pattern' && fill.pattern !== 'none';
  return {
    fill: isFilled ? colourOf(fill.fgColor, theme) : null,
    fontName: font?.name ?? PLAIN_LOOK.fontName,
    fontSize: font?.size ?? PLAIN_LOOK.fontSize,
    fontColour: colourOf(font?.color, theme) ?? PLAIN_LOOK.fontColour,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ? 'Single' : 'None',
    strikethrough: font?.strikethrough ?? false,
    wrap: alignment?.wrapText ?? false,
    horizontal: capital(alignment?.horizontal ?? 'general'),
    vertical: capital(alignment?.vertical ?? 'bottom'),
    indent: alignment?.indent ?? 0,
    locked: style.protection?.locked ?? true,
    borders: bordersOf(style, theme),
  };
}
