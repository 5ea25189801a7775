/** Text from a workbook as one line that is safe to print. */

/**
 * No control, direction or escape characters, and no line breaks, so that a cell can neither move the cursor nor reorder
 * what stands beside it.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\s]+/g, ' ').trim();

/** Cut to `width` characters, the last an ellipsis where something was lost. */
export function cutShort(text: string, width: number): string {
  if (text.length <= width) return text;
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** One line cut between words, to `width` characters at most; a longer word is cut inside. */
export function cutAtWord(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= width || [...line].length <= width) return line;
  const kept = [...line].slice(0, width).join('');
  const end = kept.lastIndexOf(' ');
  return end < width / 2
    ? cutShort(line, width)
    : `${kept.slice(0, end).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}
