/** How texts are kept in a workbook: in a list that all sheets share, or each in its cell. */
import { cleanText } from '../../common/clean-text';
import { escapeText } from '../package/escape-text';
import { escapeContent } from '../package/escape-xml';
import { DECLARATION, MAIN } from './xml-part';

export interface CellTexts {
  /** The rest of a cell's tag and its content, which end the cell. @param text as a person wrote it */
  cell(text: string): string;
}

/** Nothing in most texts has to be changed, and one look is enough to know. */
// eslint-disable-next-line no-control-regex
const NEEDS_CARE = /[\u0000-\u0008\u000B-\u001F&<>_\uD800-\uDFFF\uFFFE\uFFFF]/;
const LONG = 30_000;
const SPACE = 0x20;
const isSpaceAt = (text: string, at: number): boolean => text.charCodeAt(at) <= SPACE;

function textElement(text: string): string {
  const safe =
    text.length < LONG && !NEEDS_CARE.test(text) ? text : escapeContent(escapeText(cleanText(text)));
  const keeps = isSpaceAt(text, 0) || isSpaceAt(text, text.length - 1);
  return `<t${keeps ? ' xml:space="preserve"' : ''}>${safe}</t>`;
}

/** In a copy of a user's workbook, whose own list is left as it is. */
export const INLINE_TEXTS: CellTexts = {
  cell: (text) => ` t="inlineStr"><is>${textElement(text)}</is></c>`,
};

/** Characters of XML that are made at a time. */
const PIECE = 100_000;

export class SharedTexts implements CellTexts {
  private readonly places = new Map<string, number>();

  cell(text: string): string {
    let place = this.places.get(text);
    if (place === undefined) {
      place = this.places.size;
      this.places.set(text, place);
    }
    return ` t="s"><v>${place}</v></c>`;
  }

  /** Asked for when all cells are written. */
  *part(): Generator<string> {
    let xml = `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) {
      xml += `<si>${textElement(text)}</si>`;
      if (xml.length < PIECE) continue;
      yield xml;
      xml = '';
    }
    yield `${xml}</sst>`;
  }
}
