/** What a cell's style comes to: its number format, its fill and whether it is struck through. */
import type { Cell, CellStyle } from 'hucre/xlsx';
import { getFormatFromId } from 'numfmt';
import type { FileColour, Palette } from './colours';
import { INDEXED_COLOURS, OFFICE_THEME, resolveColour } from './colours';

export interface CellLook {
  /** Number format code; "" is General. */
  readonly format: string;
  /** "#RRGGBB"; null where there is none, or white. */
  readonly fill: string | null;
  readonly struck: boolean;
}

export const PLAIN_LOOK: CellLook = { format: '', fill: null, struck: false };

const LOCALE = 'en-GB';
const LAST_BUILT_IN = 163;
const ROOT = /<(?:[\w.-]+:)?styleSheet(?=[\s>])[^<>]*[^/<>]>/;
const OWN_COLOUR = /<(?:[\w.-]+:)?rgbColor\s[^<>]*?rgb="(?:[0-9a-f]{2})?([0-9a-f]{6})"/gi;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Number 14 is a date as the reader's country writes it: a file names such formats by number only. */
const BUILT_IN = Array.from({ length: LAST_BUILT_IN }, (_, index) => index + 1)
  .map((id) => [id, getFormatFromId(id, LOCALE)] as const)
  .filter(([, code]) => code !== null && code !== undefined && code !== 'General')
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code as string)}"/>`)
  .join('');

/** The styles part with the built-in formats written out as in English (UK); those of the file itself come later and win. */
export const writeOutFormats = (styles: string): string =>
  styles.replace(ROOT, (root) => `${root}<numFmts>${BUILT_IN}</numFmts>`);

/** The library lists dark 1, light 1, dark 2, light 2; cells count light 1, dark 1, light 2, dark 2. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** `theme` is the library's, "RRGGBB"; a workbook's own palette, which the library passes over, stands in its styles part. */
export function makePalette(theme: readonly string[] | undefined, styles: string): Palette {
  const own = [...styles.matchAll(OWN_COLOUR)].map(([, rgb]) => `#${(rgb as string).toUpperCase()}`);
  return {
    theme: theme ? THEME_ORDER.map((slot) => `#${theme[slot] ?? '000000'}`) : OFFICE_THEME,
    indexed: [...own, ...INDEXED_COLOURS.slice(own.length)],
  };
}

type Fill = NonNullable<CellStyle['fill']>;
type Colour = FileColour | undefined;

/** From here on the old palette's numbers stand for the system's own colours: a ground that nobody chose. */
const FIRST_SYSTEM_COLOUR = 64;
const chosen = (colour: Colour): Colour =>
  (colour?.indexed ?? 0) < FIRST_SYSTEM_COLOUR ? colour : undefined;

/** A solid fill is all its first colour; of a pattern the ground counts, of a gradient where it begins. */
function colourOf(fill: Fill): Colour {
  if (fill.type === 'gradient') {
    const [first, ...others] = fill.stops;
    return others.reduce((start, stop) => (start && stop.position < start.position ? stop : start), first)
      ?.color;
  }
  if (fill.pattern === 'none') return undefined;
  return fill.pattern === 'solid' ? (fill.fgColor ?? fill.bgColor) : chosen(fill.bgColor);
}

/** Resolves each fill once per workbook: cells of one style share it. */
export function createLooks(palette: Palette): (style: CellStyle | undefined) => CellLook {
  const fills = new Map<Fill, string | null>();
  const fillOf = (fill: Fill): string | null => {
    const colour = colourOf(fill);
    return colour ? resolveColour(colour, palette) : null;
  };
  return (style) => {
    if (!style) return PLAIN_LOOK;
    let fill: string | null | undefined = null;
    if (style.fill && (fill = fills.get(style.fill)) === undefined) {
      fills.set(style.fill, (fill = fillOf(style.fill)));
    }
    const format = style.numFmt ?? '';
    return {
      format: /^general$/i.test(format) ? '' : format,
      fill,
      struck: style.font?.strikethrough ?? false,
    };
  };
}

/** Every run that shows something is struck through; one without a font of its own has that of its cell. */
export const isStruck = (runs: NonNullable<Cell['richText']>, cell: boolean): boolean =>
  runs.some(({ text }) => text.trim() !== '') &&
  runs.every(({ text, font }) => text.trim() === '' || (font ? (font.strikethrough ?? false) : cell));
