/** Turns the bytes of an XML part into text, in whatever encoding it is: by its mark, its first bytes, what it declares, or what it can be. */

/** Of all that a person may have chosen, what the web calls Windows-1252 is what is meant by Latin 1 too. */
const WESTERN = 'windows-1252';
/** Its characters from 0x80 to 0x9F; a space where it has none. Some versions of Node take these bytes for control characters. */
const WESTERN_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** A declaration is at the very beginning, and of ASCII characters only. */
const LONGEST_DECLARATION = 200;

/** By a byte order mark, or, as XML begins with "<", by where the zero of a 16-bit "<" stands. */
function byFirstBytes([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return null;
}

/** What an eight-bit part says of itself; null where it says nothing, or something that eight bits cannot be. */
function byDeclaration(bytes: Uint8Array): TextDecoder | null {
  const head = new TextDecoder(WESTERN).decode(bytes.subarray(0, LONGEST_DECLARATION));
  const label = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (label === undefined || /^(?:utf|ucs|iso-10646)/.test(label)) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** True where some character beyond ASCII is rightly written in UTF-8: a part with one damaged character is still that. */
const hasUtf8 = (text: string): boolean => /[^\0-\x7f\ufffd]/.test(text);

function decodeAs(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== WESTERN) return text;
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const sign = WESTERN_SIGNS.charAt(control.charCodeAt(0) - 0x80);
    return sign === ' ' ? control : sign;
  });
}

/** Never fails: what cannot be read at all shows as the replacement character. */
export function decodePart(bytes: Uint8Array): string {
  const wide = byFirstBytes(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const declared = byDeclaration(bytes);
  if (declared !== null) return decodeAs(declared, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return hasUtf8(text) ? text : decodeAs(new TextDecoder(WESTERN), bytes);
  }
}
