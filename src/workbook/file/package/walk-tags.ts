/** Walks over the tags of an XML text, once and from left to right, without making anything of them: for parts of millions of cells. */
import { XmlDamage } from './xml-damage';

/** Positions are indexes of the text. Names are without prefix. */
export interface TagVisitor {
  /** A tag that opens: its attributes lie between `attributes` and `end`, which is after its ">". */
  open(name: string, attributes: number, end: number): void;
  /** A tag that closes, from "<" at `at`; of an empty element it is what ends it, and nothing lies between. */
  close(name: string, at: number): void;
  /**
   * Takes in at once the whole element that begins at `at`, where it is one of those that most of a large part is made of.
   * @returns where it ends; -1 where it has to be walked like any other
   */
  leap?(at: number): number;
}

const CLOSE = 0x3e;
const COLON = 0x3a;
const DOUBLE = 0x22;
const EQUALS = 0x3d;
const MARK = 0x21;
const QUESTION = 0x3f;
const SINGLE = 0x27;
const SLASH = 0x2f;

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** After the ">" of the tag that begins at `at`; -1 where it does not end. A ">" in quotes is none. */
function endOfTag(xml: string, at: number): number {
  let quote = 0;
  for (let next = at; next < xml.length; next++) {
    const code = xml.charCodeAt(next);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === CLOSE) return next + 1;
    else if (code === DOUBLE || code === SINGLE) quote = code;
  }
  return -1;
}

/** After what begins with "<!" or "<?" at `at`: a comment, raw text, a declaration; -1 where it does not end. */
function endOfOther(xml: string, at: number): number {
  const closing = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.charCodeAt(at + 1) === QUESTION
        ? '?>'
        : '>';
  const found = xml.indexOf(closing, at + 2);
  return found < 0 ? -1 : found + closing.length;
}

const isOther = (code: number): boolean => code === MARK || code === QUESTION;

/** After the tag, comment, raw text or declaration that begins at `at`; -1 where it does not end. */
export const endOfMarkup = (xml: string, at: number): number =>
  isOther(xml.charCodeAt(at + 1)) ? endOfOther(xml, at) : endOfTag(xml, at);

/** Throws `XmlDamage` where the tags do not hold together. Time grows with the length of the text. */
export function walkTags(xml: string, visitor: TagVisitor): void {
  const inside: string[] = [];
  let isEmpty = true;
  for (let at = xml.indexOf('<'), end = 0; at >= 0; at = xml.indexOf('<', end)) {
    end = visitor.leap === undefined ? -1 : visitor.leap(at);
    if (end >= 0) continue;
    const second = xml.charCodeAt(at + 1);
    end = endOfMarkup(xml, at);
    if (end < 0) throw new XmlDamage('cut short');
    if (isOther(second)) continue;
    let local = second === SLASH ? at + 2 : at + 1;
    let next = local;
    for (let code = xml.charCodeAt(next); next < end; code = xml.charCodeAt(++next)) {
      if (code === COLON) local = next + 1;
      else if (code === CLOSE || code === SLASH || isSpace(code)) break;
    }
    const name = xml.slice(local, next);
    if (second === SLASH) {
      if (inside.pop() !== name) throw new XmlDamage(`no end of element before ${name}`);
      visitor.close(name, at);
      continue;
    }
    isEmpty = false;
    visitor.open(name, next, end);
    if (xml.charCodeAt(end - 2) === SLASH) visitor.close(name, end);
    else inside.push(name);
  }
  if (isEmpty || inside.length > 0) throw new XmlDamage(isEmpty ? 'no element' : 'cut short');
}

/** Every attribute of a tag whose attributes begin at `from`: `take` gets name and value by their places in the text. */
export function walkAttributes(
  xml: string,
  from: number,
  end: number,
  take: (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => void,
): void {
  for (let at = from; at < end;) {
    while (at < end && isSpace(xml.charCodeAt(at))) at++;
    let equals = at;
    while (equals < end && xml.charCodeAt(equals) !== EQUALS) equals++;
    let open = equals + 1;
    while (open < end && isSpace(xml.charCodeAt(open))) open++;
    const quote = xml.charCodeAt(open);
    if (open >= end || (quote !== DOUBLE && quote !== SINGLE)) return;
    let close = open + 1;
    while (close < end && xml.charCodeAt(close) !== quote) close++;
    let last = equals;
    while (last > at && isSpace(xml.charCodeAt(last - 1))) last--;
    take(at, last, open + 1, close);
    at = close + 1;
  }
}

/** Value of an attribute by its name without prefix, as it stands between its quotes; undefined where the tag has none. */
export function attributeIn(xml: string, from: number, end: number, name: string): string | undefined {
  // Most tags of a large part have none, or not this one.
  if (end - from <= name.length + 4) return undefined;
  let found: string | undefined;
  walkAttributes(xml, from, end, (nameFrom, nameTo, valueFrom, valueTo) => {
    const first = nameTo - name.length;
    const begins = first === nameFrom || (first > nameFrom && xml.charCodeAt(first - 1) === COLON);
    if (begins && xml.startsWith(name, first)) found ??= xml.slice(valueFrom, valueTo);
  });
  return found;
}
