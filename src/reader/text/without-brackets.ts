/** A header without what it says in brackets: "Status (choose one)" is "Status". */

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * Every bracketed part is a space, with whatever brackets it holds; a bracket that is never closed stays as it is. Each
 * character is kept once and dropped once, however many brackets there are.
 */
export function withoutBrackets(text: string): string {
  const kept: string[] = [];
  /** Where in `kept` each bracket that is still open stands. */
  const open: Record<string, number[]> = { '(': [], '[': [] };
  for (const character of text) {
    const start = open[CLOSES[character] ?? '']?.pop();
    if (start === undefined) {
      open[character]?.push(kept.length);
      kept.push(character);
      continue;
    }
    kept.length = start;
    kept.push(' ');
    for (const starts of Object.values(open)) while ((starts.at(-1) ?? -1) >= start) starts.pop();
  }
  return kept.join('');
}
