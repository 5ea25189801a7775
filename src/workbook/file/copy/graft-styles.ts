/** Adds the styles that our sheets use to those of the user's workbook, at the end of each list, so that no number of theirs changes. */
import { asciiXml } from '../package/byte-text';
import { attributeText } from '../package/xml-text';
import { childOf, childrenOf, rawAttribute, readElements, Splices, type XmlElement } from './elements';

/** In the standard's order. */
const LISTS = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];
/** Numbers below are formats that every program knows. */
const FIRST_OWN_FORMAT = 164;

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

export class StyleGraft {
  private readonly root: XmlElement;
  private readonly lists: ReadonlyMap<string, StyleList>;
  private readonly ours: (list: string) => readonly string[];
  private readonly cellStyles = new Map<number, number>();
  /** The user's, and those that were added. */
  private readonly formats: [number, string][];
  private readonly donorFormats: readonly [number, string][];

  /** @param xml the user's styles part; @param donor ours */
  constructor(
    private readonly xml: string,
    donor: string,
  ) {
    this.root = readElements(xml, 2);
    this.lists = new Map(LISTS.map((list) => [list, new StyleList(itemsOf(xml, childOf(this.root, list)))]));
    const { prefix } = this.root;
    const donorRoot = readElements(donor, 2);
    this.formats = formatsIn(xml, this.root);
    this.donorFormats = formatsIn(donor, donorRoot);
    const items = new Map(
      LISTS.map((list) => [
        list,
        itemsOf(donor, childOf(donorRoot, list)).map((item) =>
          asciiXml(item).replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`),
        ),
      ]),
    );
    this.ours = (list) => items.get(list) ?? [];
    // The first cell style is that of every cell without one, and the first two fills are not free.
    if (this.list('fills').length < 2)
      this.ours('fills')
        .slice(0, 2)
        .forEach((_, index) => this.take('fills', index));
    if (this.list('cellXfs').length === 0) this.cellStyle(0);
  }

  /** The user's number of our cell style. */
  cellStyle(index: number): number {
    const known = this.cellStyles.get(index);
    if (known !== undefined) return known;
    const hasBase = this.list('cellStyleXfs').length > 0;
    const item = (this.ours('cellXfs')[index] ?? '')
      .replace(/ numFmtId="(\d+)"/, (_, id: string) => ` numFmtId="${this.format(Number(id))}"`)
      .replace(
        / (font|fill|border)Id="(\d+)"/g,
        (_, kind: string, id: string) => ` ${kind}Id="${this.take(`${kind}s`, Number(id))}"`,
      )
      .replace(/ xfId="\d+"/, hasBase ? ' xfId="0"' : '');
    const place = this.list('cellXfs').placeOf(item);
    this.cellStyles.set(index, place);
    return place;
  }

  /** The user's number of our style of a conditional format. */
  ruleStyle(index: number): number {
    return this.take('dxfs', index);
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

  private take(list: string, index: number): number {
    // None and grey, the two that every workbook has.
    if (list === 'fills' && index < 2 && this.list('fills').length >= 2) return index;
    return this.list(list).placeOf(this.ours(list)[index] ?? '');
  }

  private format(id: number): number {
    if (id < FIRST_OWN_FORMAT) return id;
    const code = this.donorFormats.find(([ours]) => ours === id)?.[1] ?? '';
    const list = this.list('numFmts');
    const { formats } = this;
    const known = formats.find(([, text]) => text === code)?.[0];
    if (known !== undefined) return known;
    const next = Math.max(FIRST_OWN_FORMAT - 1, ...formats.map(([number]) => number)) + 1;
    const raw = this.ours('numFmts').find((item) => item.includes(` numFmtId="${id}"`)) ?? '';
    list.placeOf(raw.replace(/ numFmtId="\d+"/, ` numFmtId="${next}"`));
    formats.push([next, code]);
    return next;
  }
}

/** Number and code of each format of a styles part. */
const formatsIn = (xml: string, root: XmlElement): [number, string][] =>
  childrenOf(childOf(root, 'numFmts'), 'numFmt').map((element) => [
    Number(rawAttribute(xml, element, 'numFmtId')),
    attributeText(rawAttribute(xml, element, 'formatCode')) ?? '',
  ]);
