/** Roughly how wide text is in the pictures, so that it can be cut short or broken without a browser. */

/** Font size of the pictures in pixels, and the height of a line. */
export const FONT_SIZE = 11;
export const LINE_HEIGHT = 13;

/** Width of a character of Arial as a share of the font size, by its kind; the first kind that fits. */
const KINDS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlt.,:;'|!fr()[\]/ -]/, 0.31],
  [/[mwMW@%…—]/, 0.87],
  [/[A-Z&#]/, 0.69],
  [/[\u{2190}-\u{2bff}\u{1f300}-\u{1faff}]/u, 1.3],
];

export function textWidth(text: string, bold = false): number {
  let width = 0;
  for (const character of text) {
    width += KINDS.find(([characters]) => characters.test(character))?.[1] ?? 0.56;
  }
  return width * FONT_SIZE * (bold ? 1.07 : 1);
}

function cut(text: string, room: number, bold: boolean): string {
  if (textWidth(text, bold) <= room) return text;
  let short = [...text];
  while (short.length > 1 && textWidth(`${short.join('')}…`, bold) > room) short = short.slice(0, -1);
  return `${short.join('').trimEnd()}…`;
}

/** At most `most` lines of at most `room` pixels; the last is cut short where there is more. */
export function breakText(text: string, room: number, most: number, bold = false): string[] {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, bold) > room) {
      if (lines.length === most - 1)
        return [...lines, cut([line, ...words.slice(index)].join(' '), room, bold)];
      lines.push(cut(line, room, bold));
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, cut(line, room, bold)];
}
