/** What a cell's style comes to: its number format, its fill and whether it is struck through. */
import type { FileColour, Palette } from './colours';
import { INDEXED_COLOURS, resolveColour } from './colours';
import type { FileFill, FileStyles } from './read-styles';
import { codeOf } from './read-styles';

export interface CellLook {
  /** Number format code; "" is General. */
  readonly format: string;
  /** "#RRGGBB"; null where there is none, or white. */
  readonly fill: string | null;
  readonly struck: boolean;
}

export const PLAIN_LOOK: CellLook = { format: '', fill: null, struck: false };

/** From here on the old palette's numbers stand for the system's own colours: a ground that nobody chose. */
const FIRST_SYSTEM_COLOUR = 64;
/** Fills number 0 and 1 are Excel's own, whatever a file makes of them, and never a colour. */
const FIRST_OWN_FILL = 2;

/** A solid fill is all its first colour; of a pattern the ground counts, of a gradient where it begins. */
function colourOf(fill: FileFill): FileColour | null {
  if ('stops' in fill) {
    const [first, ...others] = fill.stops;
    const start = others.reduce(
      (least, stop) => (least && stop.position < least.position ? stop : least),
      first,
    );
    return start?.colour ?? null;
  }
  if (fill.pattern === 'none') return null;
  if (fill.pattern === 'solid') return fill.line ?? fill.ground;
  return (fill.ground?.indexed ?? 0) < FIRST_SYSTEM_COLOUR ? fill.ground : null;
}

/** The look of each style that cells name, by its number. */
export function createLooks(styles: FileStyles, theme: readonly string[]): readonly CellLook[] {
  const palette: Palette = {
    theme,
    indexed: [...styles.palette, ...INDEXED_COLOURS.slice(styles.palette.length)],
  };
  const fills = styles.fills.map((fill, at) => {
    const colour = at < FIRST_OWN_FILL ? null : colourOf(fill);
    return colour ? resolveColour(colour, palette) : null;
  });
  return styles.formats.map(({ number, font, fill }) => ({
    format: codeOf(styles, number),
    fill: fills[fill] ?? null,
    struck: styles.strikes[font] ?? false,
  }));
}
