/** Walks through a part's XML one tag at a time, by local names, without building a tree: a plan can have a million cells. */
import { decodeEntities } from './xml-text';

/** The XML does not hold together. */
export class XmlDamage extends Error {}

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const COLON = 58;
const SLASH = 47;
const EQUALS = 61;

/** One cursor over one document. `next()` moves it; the fields speak of where it stands. */
export class XmlScan {
  /** Name of the element without its prefix, at "open" and "close". */
  name = '';
  /** Position of the tag's "<", or of the text. */
  from = 0;
  private at = 0;
  private to = 0;
  private attributesAt = 0;
  private closeNext = false;
  private readonly stack: string[] = [];

  constructor(private readonly xml: string) {}

  /** How many elements are open. */
  get depth(): number {
    return this.stack.length;
  }

  /** Every element gives "open" and "close", an empty one too. Throws `XmlDamage`. */
  next(): XmlEvent {
    if (this.closeNext) {
      this.closeNext = false;
      this.stack.pop();
      return 'close';
    }
    const { xml } = this;
    for (;;) {
      this.from = this.at;
      const tag = xml.indexOf('<', this.at);
      if (tag < 0) return this.finish();
      if (tag > this.at && this.stack.length > 0) {
        this.to = this.at = tag;
        return 'text';
      }
      this.from = tag;
      const code = xml.charCodeAt(tag + 1);
      if (code === SLASH) return this.readClose(tag);
      if (code === 33 && xml.startsWith('<![CDATA[', tag)) {
        this.to = this.jumpPast(']]>', tag);
        return 'text';
      }
      if (code === 33)
        this.at = xml.startsWith('<!--', tag) ? this.jumpPast('-->', tag + 4) : this.skipDoctype(tag);
      else if (code === 63) this.jumpPast('?>', tag);
      else return this.readOpen(tag);
    }
  }

  /** Value of an attribute of the open tag, by its name without prefix. */
  attribute(name: string): string | undefined {
    const { xml } = this;
    let at = this.attributesAt;
    for (;;) {
      let equals = at;
      while (equals < this.to && xml.charCodeAt(equals) !== EQUALS) equals++;
      if (equals >= this.to) return undefined;
      let end = equals;
      while (isSpace(xml.charCodeAt(end - 1))) end--;
      let open = equals + 1;
      while (isSpace(xml.charCodeAt(open))) open++;
      const close = xml.indexOf(xml[open] as string, open + 1);
      if (close < 0 || close > this.to) throw new XmlDamage('attribute');
      const start = end - name.length;
      const before = xml.charCodeAt(start - 1);
      if (xml.startsWith(name, start) && start >= at && (isSpace(before) || before === COLON)) {
        const declaration = before === COLON && xml.startsWith('xmlns', start - 6);
        if (!declaration) return decodeEntities(xml.slice(open + 1, close));
      }
      at = close + 1;
    }
  }

  /** At "text": its characters, decoded. */
  get text(): string {
    const { xml, from, to } = this;
    if (xml.startsWith('<![CDATA[', from)) return xml.slice(from + 9, to - 3);
    return decodeEntities(xml.slice(from, to));
  }

  /** At "open": all the text inside, up to and with the close tag. */
  readText(): string {
    const depth = this.stack.length;
    let text = '';
    for (let event = this.next(); this.stack.length >= depth && event !== 'end'; event = this.next()) {
      if (event === 'text') text += this.text;
    }
    return text;
  }

  /** At "open": moves past the element without looking inside it. */
  skip(): void {
    if (this.closeNext) {
      this.next();
      return;
    }
    const depth = this.stack.length;
    while (this.stack.length >= depth) if (this.next() === 'end') return;
  }

  /** Moves to the close tag of the innermost open element of this name, without looking at what lies between. */
  jumpToClose(name: string): void {
    const index = this.stack.findLastIndex((open) => open === name || open.endsWith(`:${name}`));
    const at = this.xml.indexOf(`</${this.stack[index] ?? name}`, this.at);
    if (index < 0 || at < 0) throw new XmlDamage(`no end of ${name}`);
    this.closeNext = false;
    this.stack.length = index + 1;
    this.at = at;
  }

  /** At "open": position of the last tag inside the element that can hold a cell's content; -1 where none does. */
  findLastContent(name: string): number {
    const { xml } = this;
    const close = xml.indexOf(`</${this.stack.at(-1) ?? name}`, this.at);
    const end = close < 0 ? xml.length : close;
    const last = Math.max(
      ...['v>', 'is>', 'f>', 'f/>', '<f ', ':f '].map((mark) => xml.lastIndexOf(mark, end)),
    );
    return last < this.at ? -1 : last;
  }

  private readOpen(tag: number): XmlEvent {
    const { xml } = this;
    let end = tag + 1;
    for (let code = xml.charCodeAt(end); ; code = xml.charCodeAt(++end)) {
      if (code === 62 || code === SLASH || isSpace(code)) break;
      if (end >= xml.length) throw new XmlDamage('tag cut short');
    }
    if (end === tag + 1) throw new XmlDamage('tag without a name');
    const full = xml.slice(tag + 1, end);
    const close = this.endOfTag(end);
    this.closeNext = xml.charCodeAt(close - 1) === SLASH;
    this.stack.push(full);
    this.name = full.slice(full.indexOf(':') + 1);
    this.attributesAt = end;
    this.to = close;
    this.at = close + 1;
    return 'open';
  }

  private readClose(tag: number): XmlEvent {
    const open = this.stack.pop();
    const end = tag + 2 + (open?.length ?? 0);
    const close = this.xml.indexOf('>', tag);
    if (open === undefined || !this.xml.startsWith(open, tag + 2) || close < 0) {
      throw new XmlDamage('tags do not match');
    }
    if (close !== end && this.xml.slice(end, close).trim() !== '') throw new XmlDamage('tags do not match');
    this.name = open.slice(open.indexOf(':') + 1);
    this.at = close + 1;
    return 'close';
  }

  /** The ">" of a tag, which may also stand inside a quoted attribute. */
  private endOfTag(from: number): number {
    const { xml } = this;
    for (let at = from; at < xml.length; at++) {
      const code = xml.charCodeAt(at);
      if (code === 62) return at;
      if (code === 60) break;
      if (code === 34 || code === 39) {
        at = xml.indexOf(code === 34 ? '"' : "'", at + 1);
        if (at < 0) break;
      }
    }
    throw new XmlDamage('tag cut short');
  }

  private jumpPast(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new XmlDamage('cut short');
    this.at = at + mark.length;
    return this.at;
  }

  /** A document type is stepped over: nothing it declares is ever expanded. */
  private skipDoctype(tag: number): number {
    const end = this.jumpPast('>', tag);
    return this.xml.slice(tag, end).includes('[') ? this.jumpPast(']>', tag) : end;
  }

  private finish(): XmlEvent {
    if (this.stack.length > 0 || this.name === '') throw new XmlDamage('document cut short');
    return 'end';
  }
}
