/** The colour of text on the fill of a cell: black or white, whichever stands out more. */

const CHANNEL = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Relative luminance as WCAG defines it. */
function luminance(fill: string): number {
  const [red = 1, green = 1, blue = 1] = (CHANNEL.exec(fill)?.slice(1) ?? []).map((part) => {
    const level = Number.parseInt(part, 16) / 255;
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Where both contrast alike: (L + 0.05)² = 1.05 × 0.05. */
const MIDDLE = Math.sqrt(1.05 * 0.05) - 0.05;

export const inkOn = (fill: string): string => (luminance(fill) > MIDDLE ? '#000000' : '#ffffff');
