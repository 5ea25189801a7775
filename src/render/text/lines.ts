/** Lines for a terminal: wrapping, padding. */
import { cutShort } from '../../report/one-line';

/** Cut or padded to exactly `width` characters. */
export function column(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const cut = cutShort(text, width);
  const space = ' '.repeat(Math.max(0, width - [...cut].length));
  return side === 'left' ? cut + space : space + cut;
}

/** Words wrapped at `width`, every line after the first indented by `hang`. A word too long for a line is broken. */
export function wrap(text: string, hang: string, width: number): string {
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
