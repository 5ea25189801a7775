/** Adds the styles that our sheets use to those of the user's workbook, at the end of each list, so that no number of theirs changes. */
import { escapeXml } from '../package/escape-xml';
import { attributeText } from '../package/xml-text';
import {
  FIRST_CELL_STYLE,
  FIRST_FILLS,
  FIRST_OWN_FORMAT,
  NO_BORDER,
  namedStyle,
  USUAL_FONT,
  type NamedStyle,
  type StyleListName,
  type StyleLists,
} from '../write/style-lists';
import { childOf, childrenOf, fitTo, rawAttribute, readElements, Splices, type XmlElement } from './elements';

/** In the standard's order. */
const LISTS = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];
const itemsOf = (xml: string, list: XmlElement | undefined): string[] =>
  list?.children.map(({ from, to }) => xml.slice(from, to)) ?? [];

/** One list of the user's styles, and what is added to it: the same item is never added twice. */
class StyleList {
  readonly added: string[] = [];
  private readonly places = new Map<string, number>();
  private count = 0;

  constructor(items: readonly string[]) {
    for (const item of items) this.know(item);
  }

  get length(): number {
    return this.count;
  }

  placeOf(item: string): number {
    const place = this.places.get(item);
    if (place !== undefined) return place;
    this.added.push(item);
    this.know(item);
    return this.count - 1;
  }

  private know(item: string): void {
    if (!this.places.has(item)) this.places.set(item, this.count);
    this.count += 1;
  }
}

export class StyleGraft implements StyleLists {
  private readonly root: XmlElement;
  private readonly lists: ReadonlyMap<string, StyleList>;
  /** What the named styles that were added rest on, by their names. */
  private readonly headings = new Map<string, number>();
  /** Numbers of the user's formats, and of those that were added, by their codes. */
  private readonly formats: Map<string, number>;
  /** A number of formats that nothing in the user's styles has. */
  private freeFormat: number;

  /** @param xml the user's styles part */
  constructor(private readonly xml: string) {
    this.root = readElements(xml, 2);
    this.lists = new Map(LISTS.map((list) => [list, new StyleList(itemsOf(xml, childOf(this.root, list)))]));
    this.formats = formatsIn(xml, this.root);
    this.freeFormat = freeFormatIn(xml);
    // The first two fills are not free, and the first cell style is that of every cell without one.
    if (this.list('fills').length < 2) for (const fill of FIRST_FILLS) this.item('fills', fill);
    if (this.list('cellXfs').length === 0) {
      this.item('fonts', `<font>${USUAL_FONT}</font>`);
      this.item('borders', NO_BORDER);
      this.item('cellXfs', FIRST_CELL_STYLE);
    }
  }

  item(list: StyleListName, xml: string): number {
    // None, which every workbook has.
    if (list === 'fills' && xml === FIRST_FILLS[0] && this.list('fills').length >= 2) return 0;
    const hasBase = list !== 'cellXfs' || this.list('cellStyleXfs').length > 0;
    const item = hasBase ? xml : xml.replace(/ xfId="\d+"/, '');
    return this.list(list).placeOf(this.fit(item));
  }

  named(style: NamedStyle, xml: string): number {
    // A workbook that names no style at all is left without names.
    if (this.list('cellStyleXfs').length === 0 || this.list('cellStyles').length === 0) return 0;
    const made = this.headings.get(style.name);
    if (made !== undefined) return made;
    const known = childrenOf(childOf(this.root, 'cellStyles'), 'cellStyle').find(
      (element) =>
        Number(rawAttribute(this.xml, element, 'builtinId') ?? NaN) === style.builtIn ||
        rawAttribute(this.xml, element, 'name') === style.name,
    );
    if (known) return Number(rawAttribute(this.xml, known, 'xfId') ?? 0);
    const base = this.list('cellStyleXfs').placeOf(this.fit(xml));
    this.list('cellStyles').placeOf(this.fit(namedStyle(style, base)));
    this.headings.set(style.name, base);
    return base;
  }

  format(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const next = this.freeFormat;
    this.freeFormat += 1;
    this.list('numFmts').placeOf(this.fit(`<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`));
    this.formats.set(code, next);
    return next;
  }

  /**
   * A cell style of the user's with another fill or number format, and all else of it as it is.
   *
   * @param fill "#RRGGBB"; null takes the fill away
   */
  variantOf(
    style: number,
    { fill, format }: { readonly fill?: string | null; readonly format?: string },
  ): number {
    const own =
      itemsOf(this.xml, childOf(this.root, 'cellXfs'))[style] ??
      this.fit('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    let made = own;
    if (fill !== undefined)
      made = withFact(made, 'fillId', fill === null ? 0 : this.item('fills', solid(fill)), 'applyFill');
    if (format !== undefined)
      made = withFact(made, 'numFmtId', BUILT_IN.get(format) ?? this.format(format), 'applyNumberFormat');
    return this.list('cellXfs').placeOf(made);
  }

  /** The user's styles with ours; the same text where nothing was added. */
  finish(): string {
    const splices = new Splices(this.xml);
    const missing = new Map<XmlElement | null, string>();
    for (const [name, { added }] of this.lists) {
      if (added.length === 0) continue;
      const element = childOf(this.root, name);
      if (element) {
        splices.append(element, added.join(''));
        const count = Number(rawAttribute(this.xml, element, 'count'));
        splices.setAttribute(element, 'count', String(count + added.length));
        continue;
      }
      const later = LISTS.slice(LISTS.indexOf(name) + 1);
      const next = this.root.children.find((child) => later.includes(child.name)) ?? null;
      const tag = this.root.prefix + name;
      const list = `<${tag} count="${added.length}">${added.join('')}</${tag}>`;
      missing.set(next, (missing.get(next) ?? '') + list);
    }
    for (const [next, lists] of missing) {
      if (next) splices.replace(next.from, next.from, lists);
      else splices.append(this.root, lists);
    }
    return splices.toString();
  }

  private list(name: string): StyleList {
    return this.lists.get(name) as StyleList;
  }

  private fit(item: string): string {
    return fitTo(this.root, item);
  }
}

/** Formats that every workbook has, by what the product calls them. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['0', 1],
  ['0%', 9],
  ['dd/mm/yyyy', 14],
]);

const solid = (fill: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1).toUpperCase()}"/><bgColor indexed="64"/></patternFill></fill>`;

/** A style with one of its numbers another, and said to be used. */
function withFact(xf: string, name: string, value: number, apply: string): string {
  const element = readElements(xf, 0);
  const splices = new Splices(xf);
  const missing = [[name, String(value)], [apply, '1']].flatMap(([key = '', text = '']) => {
    if (rawAttribute(xf, element, key) === undefined) return [` ${key}="${text}"`];
    splices.setAttribute(element, key, text);
    return [];
  }); // prettier-ignore
  splices.replace(element.attributes, element.attributes, missing.join(''));
  return splices.toString();
}

/** Any format's number, where it is said or where it is used: two may have one code, and one that is used may have none. */
const FORMAT_NUMBER = /\bnumFmtId\s*=\s*["'](\d+)/g;

function freeFormatIn(xml: string): number {
  let free = FIRST_OWN_FORMAT;
  for (const [, number] of xml.matchAll(FORMAT_NUMBER)) free = Math.max(free, Number(number) + 1);
  return free;
}

/** The number of each format of a styles part, by its code. */
const formatsIn = (xml: string, root: XmlElement): Map<string, number> =>
  new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt')
      .map(
        (element) =>
          [
            attributeText(rawAttribute(xml, element, 'formatCode')) ?? '',
            Number(rawAttribute(xml, element, 'numFmtId')),
          ] as const,
      )
      // The first of those that say the same.
      .reverse(),
  );
