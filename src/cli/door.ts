/**
 * The one door that everything printed passes: a sheet's name, a file's or an option's can hold characters that move the
 * cursor, rename the window or turn the text round, and none of them reaches the terminal.
 */
import type { Terminal } from './terminal';

/** Controls but tab and line end, direction marks, invisible joints, tags, and halves of characters. */
const UNSAFE =
  '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\p{Cs}\\u{e0000}-\\u{e007f}]';
/** What the command line itself says with such characters: colour, and wiping the line of progress. */
const COLOUR = '\\x1b\\[(?:1|2|22|31|33|39)m';
const WIPE = '\\r\\x1b\\[K';

const REPLACEMENT = '\ufffd';

const ANY = new RegExp(UNSAFE, 'gu');
const ANY_BUT_COLOUR = new RegExp(`(${COLOUR})|${UNSAFE}`, 'gu');
const ANY_BUT_WIPE = new RegExp(`(${WIPE})|${UNSAFE}`, 'gu');

const replacing =
  (pattern: RegExp) =>
  (text: string): string =>
    text.replace(pattern, (_, kept?: unknown) => (typeof kept === 'string' ? kept : REPLACEMENT));

export function throughDoor(terminal: Terminal): Terminal {
  const out = replacing(terminal.showsColour ? ANY_BUT_COLOUR : ANY);
  const errors = replacing(terminal.showsProgress ? ANY_BUT_WIPE : ANY);
  return {
    ...terminal,
    write: (text) => terminal.write(out(text)),
    writeError: (text) => terminal.writeError(errors(text)),
  };
}

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
    .join('');

/** A JSON document that says the same and passes the door unchanged. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(ANY, escaped)}\n`;

/** The same on one line, for a document a line. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value).replace(ANY, escaped)}\n`;
