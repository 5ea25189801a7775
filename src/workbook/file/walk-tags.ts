/** Walks over the tags of an XML text, once and from left to right, without making anything of them: for parts of millions of cells. */

/** Positions are indexes of the text. Names are without prefix. */
export interface TagVisitor {
  /** A tag that opens: from "<" at `at` to after its ">" at `end`; its attributes lie between `attributes` and `end`. */
  open(name: string, at: number, attributes: number, end: number): void;
  /** A tag that closes; of an empty element it is the same tag once more. */
  close(name: string, at: number, end: number): void;
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

/** From `from` up to `to`. Where a tag does not end the walk stops: whoever reads the text in earnest will say so. */
export function walkTags(xml: string, from: number, to: number, visitor: TagVisitor): void {
  for (let at = xml.indexOf('<', from), end = 0; at >= 0 && at < to; at = xml.indexOf('<', end)) {
    const second = xml.charCodeAt(at + 1);
    const isOther = second === MARK || second === QUESTION;
    end = isOther ? endOfOther(xml, at) : endOfTag(xml, at);
    if (end < 0) return;
    if (isOther) continue;
    let local = second === SLASH ? at + 2 : at + 1;
    let next = local;
    for (let code = xml.charCodeAt(next); next < end; code = xml.charCodeAt(++next)) {
      if (code === COLON) local = next + 1;
      else if (code === CLOSE || code === SLASH || isSpace(code)) break;
    }
    const name = xml.slice(local, next);
    if (second === SLASH) {
      visitor.close(name, at, end);
      continue;
    }
    visitor.open(name, at, next, end);
    if (xml.charCodeAt(end - 2) === SLASH) visitor.close(name, at, end);
  }
}

/** The attributes between two positions of a tag: `take` gets name, where it all begins, and the value in between. */
export function walkAttributes(
  xml: string,
  from: number,
  end: number,
  take: (name: string, at: number, valueFrom: number, valueTo: number) => void,
): void {
  for (let at = from; at < end;) {
    while (at < end && isSpace(xml.charCodeAt(at))) at++;
    const first = at;
    let equals = at;
    while (equals < end && xml.charCodeAt(equals) !== EQUALS) equals++;
    let open = equals + 1;
    while (open < end && isSpace(xml.charCodeAt(open))) open++;
    const quote = xml.charCodeAt(open);
    if (open >= end || (quote !== DOUBLE && quote !== SINGLE)) return;
    let close = open + 1;
    while (close < end && xml.charCodeAt(close) !== quote) close++;
    let last = equals;
    while (last > first && isSpace(xml.charCodeAt(last - 1))) last--;
    take(xml.slice(first, last), first, open + 1, close);
    at = close + 1;
  }
}
