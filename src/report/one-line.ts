/** Text from a workbook as one line that is safe to print. */
import { onOneLine } from '../model/level-text';

/**
 * No control, direction or escape characters, and no line breaks, so that a cell can neither move the cursor nor reorder
 * what stands beside it.
 */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\s]+/g, ' ').trim();

/** The first characters of a text: none of them is cut in two, though it may be two units of the string. */
function firstOf(text: string, characters: number): string {
  if (text.length <= characters) return text;
  let end = 0;
  for (let taken = 0; taken < characters && end < text.length; taken++)
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

/** Cut to `width` characters, the last an ellipsis where something was lost. */
export const cutShort = (text: string, width: number): string =>
  firstOf(text, width) === text ? text : `${firstOf(text, width - 1).trimEnd()}…`;

/** One line cut between words, to `width` characters at most; a longer word is cut inside. */
export function cutAtWord(text: string, width: number): string {
  const line = onOneLine(text);
  const kept = firstOf(line, width);
  if (kept === line) return line;
  const end = kept.lastIndexOf(' ');
  return end < width / 2
    ? cutShort(line, width)
    : `${kept.slice(0, end).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')}…`;
}
