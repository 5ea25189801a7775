/** What a stretch of an XML text says: entities, raw sections and Excel's own escapes put into characters. */
import { endOfMarkup } from './walk-tags';

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;
const RAW = '<![CDATA[';
const RAW_END = ']]>';
/** Excel's way of writing a character that XML has none for: "_x000D_". */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : entity;
  });
}

/** Text between two places of an XML text that holds together; tags and comments in it say nothing. */
export function textBetween(xml: string, from: number, to: number): string {
  const text = from < to ? xml.slice(from, to) : '';
  if (!text.includes('<')) return decodeEntities(text);
  const pieces: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
    pieces.push(decodeEntities(text.slice(at, open)));
    const raw = text.startsWith(RAW, open);
    const end = endOfMarkup(text, open);
    if (end < 0) return pieces.join('');
    if (raw) pieces.push(text.slice(open + RAW.length, end - RAW_END.length));
    at = end;
  }
  pieces.push(decodeEntities(text.slice(at)));
  return pieces.join('');
}

/** Value of an attribute, as it stands between its quotes. */
export const attributeText = (raw: string | undefined): string | undefined =>
  raw === undefined ? undefined : decodeEntities(raw);

export const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** What an attribute says that is true or false; one that is not there says nothing, which is false. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
