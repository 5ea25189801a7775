/** Markdown, as the printed parts of the documentation use it. */

const cell = (text: string | number): string => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');

export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
