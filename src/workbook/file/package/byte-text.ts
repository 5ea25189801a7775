/** An XML part as text that goes back to the very same bytes, so that it can be cut into and not a byte of the rest changes. */
import * as fflate from 'fflate';
import { decodePart } from './decode-part';
import { escapeXml } from './escape-xml';

/**
 * A character a byte, whatever the encoding: tags and names of the format are ASCII in all of them. Of 16-bit parts a
 * character a pair.
 */
export interface ByteText {
  readonly text: string;
  /** `text` has only characters of the text before, and ASCII. */
  toBytes(text: string): Uint8Array<ArrayBuffer>;
  /** A piece of `text` in its own characters; the part is one of UTF-8, UTF-16 or the Western encodings. */
  read(piece: string): string;
}

/** True where the low byte comes first; null where it is no 16-bit text. XML begins with a mark or with "<". */
function isLittle([first, second]: Uint8Array): boolean | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return true;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return false;
  return null;
}

export function byteText(bytes: Uint8Array): ByteText {
  const little = isLittle(bytes);
  if (little === null) {
    return {
      text: fflate.strFromU8(bytes, true),
      toBytes: (text) => fflate.strToU8(text, true),
      read: (piece) => (/[^\0-\x7f]/.test(piece) ? decodePart(fflate.strToU8(piece, true)) : piece),
    };
  }
  const decoder = new TextDecoder(little ? 'utf-16le' : 'utf-16be', { ignoreBOM: true });
  return {
    text: decoder.decode(bytes),
    read: (piece) => piece,
    toBytes(text) {
      const view = new DataView(new ArrayBuffer(text.length * 2));
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
      return new Uint8Array(view.buffer);
    },
  };
}

/** XML in ASCII: other characters by their numbers, which every encoding can hold. */
export const asciiXml = (xml: string): string =>
  xml.replace(/[^\0-\x7f]/gu, (character) => `&#x${(character.codePointAt(0) as number).toString(16)};`);

/** A person's clean text as the content of an element or an attribute, in ASCII; line ends stay in both. */
export const asciiText = (text: string): string => asciiXml(escapeXml(text));
