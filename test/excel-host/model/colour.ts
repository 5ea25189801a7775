/** Colours as Excel's API gives them: "#RRGGBB", upper case. */

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  grey: '#808080',
  gray: '#808080',
  purple: '#800080',
};

/** "#rrggbb" or a name that HTML knows; null where it is neither. */
export function parseColour(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  return NAMED[value.toLowerCase()] ?? null;
}
