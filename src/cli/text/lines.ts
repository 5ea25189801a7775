/** Lines for a terminal of 80 columns: wrapping, padding, cutting short. */

const WIDTH = 80;

/**
 * Text from a workbook made safe to print: one line, no control, direction or escape characters, so that a cell can
 * neither move the cursor nor reorder what stands beside it.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\s]+/g, ' ').trim();

/** Cut to `width` characters, the last an ellipsis where something was lost. */
export function cutShort(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** Cut or padded to exactly `width` characters. */
export function column(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = cutShort(text, width);
  const space = ' '.repeat(Math.max(0, width - [...cut].length));
  return side === 'left' ? cut + space : space + cut;
}

/** Words wrapped at `width`, every line after the first indented by `hang`. A word too long for a line is broken. */
export function wrap(text: string, hang = '', width = WIDTH): string {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  let isFresh = true;
  for (const word of text.trim().split(/ +/)) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hang + word;
    } else {
      line += isFresh ? word : ` ${word}`;
    }
    isFresh = false;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = hang + line.slice(width);
    }
  }
  return [...lines, line].join('\n');
}
