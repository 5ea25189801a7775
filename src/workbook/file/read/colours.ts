/** Works out what colour a cell is filled with: written out, from the theme (darkened or lightened), or from the old palette. */

/** A colour as the file gives it. `tint` is from -1 (black) to 1 (white); absent: 0. */
export interface FileColour {
  readonly rgb?: string | undefined;
  readonly theme?: number | undefined;
  readonly indexed?: number | undefined;
  readonly tint?: number | undefined;
}

/** "#RRGGBB" for each theme slot, in the order in which cells number them; and for each old palette number. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Office's theme of 2013, for files that bring none. */
export const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'
    .split(' ')
    .map((hex) => `#${hex}`);

const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
/** The 56 colours of old workbooks, the first eight twice; then the system's text and window colours. */
export const INDEXED_COLOURS: readonly string[] =
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080
  0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF
  FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
  000000 FFFFFF`
    .split(/\s+/)
    .map((hex) => `#${hex}`);

const WHITE = '#FFFFFF';

/** Hue, lightness and saturation, each from 0 to 1. */
function toHls(red: number, green: number, blue: number): [number, number, number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, lightness, 0];
  const saturation = lightness <= 0.5 ? span / (most + least) : span / (2 - most - least);
  const hue =
    most === red
      ? (green - blue) / span + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [hue / 6, lightness, saturation];
}

function channel(low: number, high: number, hue: number): number {
  const turn = ((hue % 1) + 1) % 1;
  if (turn < 1 / 6) return low + (high - low) * 6 * turn;
  if (turn < 1 / 2) return high;
  if (turn < 2 / 3) return low + (high - low) * 6 * (2 / 3 - turn);
  return low;
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const high =
    lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  const hex = [hue + 1 / 3, hue, hue - 1 / 3].map((turn) =>
    Math.round(Math.min(1, Math.max(0, channel(low, high, turn))) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('').toUpperCase()}`;
}

/** A tint moves the lightness only (ECMA-376 part 1, 18.8.3): down to black or up to white. */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [hue, lightness, saturation] = toHls(channels[0] ?? 0, channels[1] ?? 0, channels[2] ?? 0);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHls(hue, moved, saturation);
}

/** "#RRGGBB"; null for white and for a colour that the file does not say. */
export function resolveColour(colour: FileColour, palette: Palette): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(colour.rgb ?? '')?.[1];
  const base = rgb
    ? `#${rgb.toUpperCase()}`
    : colour.theme !== undefined
      ? palette.theme[colour.theme]
      : colour.indexed !== undefined
        ? palette.indexed[colour.indexed]
        : undefined;
  if (base === undefined) return null;
  const shown = tinted(base, colour.tint ?? 0);
  return shown === WHITE ? null : shown;
}
