/** Breaks sentences into lines for the rows above and below a table, where cells cannot be merged and do not wrap. */

/**
 * Lines of at most `width` characters, broken between words; a longer word has a line to itself. Never empty for text
 * that has a word.
 */
export function flowText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
