/** The upper elements of an XML text with their places in it, and the changes that are made at such places. */
import { asciiXml } from '../package/byte-text';
import { attributeIn, walkAttributes, walkTags } from '../package/walk-tags';

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** "x:", or "" where it has none. */
  readonly prefix: string;
  /** Places in the text: of its "<", of what follows its name, after its opening tag, of its closing tag, after that. */
  readonly from: number;
  readonly attributes: number;
  readonly opened: number;
  readonly close: number;
  readonly to: number;
  readonly children: readonly XmlElement[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Growing extends Mutable<Omit<XmlElement, 'children'>> {
  children: Growing[];
}

const isEmptyTag = (xml: string, { opened }: Pick<XmlElement, 'opened'>): boolean =>
  xml.charAt(opened - 2) === '/';

/** The root element with all elements down to `depth` levels below it. Throws `XmlDamage`. */
export function readElements(xml: string, depth: number): XmlElement {
  const open: Growing[] = [];
  let level = 0;
  let root: XmlElement | null = null;
  walkTags(xml, {
    open(name, attributes, end) {
      if (level++ > depth) return;
      const from = xml.lastIndexOf('<', attributes);
      const prefix = xml.slice(from + 1, attributes - name.length);
      const element = { name, prefix, from, attributes, opened: end, close: end, to: end, children: [] };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_, at) {
      if (--level > depth) return;
      const element = open.pop() as Growing;
      if (isEmptyTag(xml, element)) return;
      element.close = at;
      element.to = xml.indexOf('>', at) + 1;
    },
  });
  // A text without an element has been refused.
  return root as unknown as XmlElement;
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** Elements of ours under the prefix of the user's, and in ASCII, whatever the encoding of their part. */
export const fitTo = ({ prefix }: Pick<XmlElement, 'prefix'>, xml: string): string =>
  asciiXml(xml).replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);

/** As it stands between its quotes. */
export const rawAttribute = (xml: string, element: XmlElement, name: string): string | undefined =>
  attributeIn(xml, element.attributes, element.opened, name);

/** Changes of one text, each at its place in the text as it was. */
export class Splices {
  private readonly changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  /** Of elements that are empty tags, what they are opened for. */
  private readonly opening = new Map<XmlElement, string>();

  constructor(private readonly xml: string) {}

  replace(from: number, to: number, text: string): void {
    this.changes.push({ from, to, text });
  }

  /** After the last child. */
  append(element: XmlElement, text: string): void {
    if (isEmptyTag(this.xml, element)) this.opening.set(element, (this.opening.get(element) ?? '') + text);
    else this.replace(element.close, element.close, text);
  }

  /** Changes the value of an attribute; one that is not there is not added. */
  setAttribute(element: XmlElement, name: string, value: string): void {
    const { xml } = this;
    walkAttributes(xml, element.attributes, element.opened, (nameFrom, nameTo, from, to) => {
      if (xml.slice(nameFrom, nameTo) === name) this.replace(from, to, value);
    });
  }

  toString(): string {
    const { xml } = this;
    const all = [
      ...this.changes,
      ...[...this.opening].map(([{ prefix, name, opened }, text]) => ({
        from: opened - 2,
        to: opened,
        text: `>${text}</${prefix}${name}>`,
      })),
    ].sort((a, b) => a.from - b.from);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of all) {
      pieces.push(xml.slice(at, from), text);
      at = to;
    }
    return pieces.join('') + xml.slice(at);
  }
}
