/** Gathers what surrounds the cells of a worksheet part: merges, drop-down lists and conditional formats, in Excel's older and newer forms. */
import type { Area, ColouredText } from '../../../model/grid';
import { literalIn, type RawValidation } from '../../common/allowed-values';
import { countPlaces, parsePlace, parsePlaces } from '../../common/sheet-areas';
import type { Budget } from '../package/budget';
import { attributeIn } from '../package/walk-tags';
import { attributeText, isOn, textBetween } from '../package/xml-text';

export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly validations: readonly RawValidation[];
  /** Where conditional formats colour, each place once, however many rules it has. */
  readonly conditionalColours: readonly Area[];
  readonly colouredWords: readonly ColouredText[];
  readonly isProtected: boolean;
}

/** A data bar is no colour of a cell. In the newer form the kind is told by what stands inside. */
const COLOURING: ReadonlySet<string> = new Set(['fill', 'colorScale', 'iconSet']);

/** What is known so far of the list or format that is being read. In the newer form its place stands inside it. */
interface Item {
  readonly kind: 'list' | 'format';
  places: string;
  source: string;
  /** Of a list: it is one. Of a format: it colours whatever its cells say. */
  counts: boolean;
  /** Of a format: the words that it colours. */
  readonly words: string[];
}

/** Of a format, what is known of one of its rules. */
interface Rule {
  readonly isEqual: boolean;
  colours: boolean;
  formula: string;
}

/** Fed with the tags around the rows of a sheet. */
export class FrameReader {
  readonly merges: Area[] = [];
  readonly validations: RawValidation[] = [];
  private readonly words: ColouredText[] = [];
  private isProtected = false;
  private readonly colours = new Map<string, readonly Area[]>();
  private item: Item | null = null;
  private rule: Rule | null = null;
  private from = 0;

  constructor(
    private readonly xml: string,
    private readonly fillsOfRules: readonly boolean[],
    private readonly budget: Budget,
  ) {}

  frame(): SheetFrame {
    const conditionalColours = [...this.colours.values()].flat();
    const { merges, validations, words: colouredWords, isProtected } = this;
    return { merges, validations, conditionalColours, colouredWords, isProtected };
  }

  open(name: string, attributes: number, end: number): void {
    this.from = end;
    if (name === 'mergeCell') this.addMerge(this.value('ref', attributes, end));
    else if (name === 'sheetProtection') this.isProtected = isOn(this.value('sheet', attributes, end));
    else if (name === 'dataValidation') {
      const counts = this.value('type', attributes, end) === 'list';
      this.begin('list', attributes, end, counts);
    } else if (name === 'conditionalFormatting') this.begin('format', attributes, end, false);
    else if (this.item?.kind !== 'format') return;
    else if (name === 'cfRule') this.openRule(attributes, end);
    else if (COLOURING.has(name) && this.rule) this.rule.colours = true;
  }

  private begin(kind: Item['kind'], attributes: number, end: number, counts: boolean): void {
    const places = this.value('sqref', attributes, end);
    this.item = { kind, places, source: '', counts, words: [] };
  }

  private openRule(attributes: number, end: number): void {
    const isEqual =
      this.value('type', attributes, end) === 'cellIs' && this.value('operator', attributes, end) === 'equal';
    this.rule = { isEqual, colours: this.ruleColours(attributes, end), formula: '' };
  }

  close(name: string, at: number): void {
    const { item } = this;
    if (item === null) return;
    if (name === 'sqref') item.places = textBetween(this.xml, this.from, at);
    else if (item.kind === 'format') this.closeInFormat(item, name, at);
    // In the newer form the formula stands in an element of its own inside.
    else if (name === 'formula1' || name === 'f') item.source ||= textBetween(this.xml, this.from, at).trim();
    else if (name === 'dataValidation') this.addList(item);
  }

  private closeInFormat(item: Item, name: string, at: number): void {
    const { rule } = this;
    if (name === 'conditionalFormatting') this.addFormat(item);
    else if (rule && (name === 'formula' || name === 'f'))
      rule.formula ||= textBetween(this.xml, this.from, at).trim();
    else if (rule && name === 'cfRule') {
      const word = rule.isEqual ? literalIn(rule.formula) : null;
      if (rule.colours && word !== null && word !== '') item.words.push(word);
      else if (rule.colours) item.counts = true;
      this.rule = null;
    }
  }

  private value(name: string, attributes: number, end: number): string {
    return attributeText(attributeIn(this.xml, attributes, end, name)) ?? '';
  }

  private ruleColours(attributes: number, end: number): boolean {
    if (COLOURING.has(this.value('type', attributes, end))) return true;
    const style = this.value('dxfId', attributes, end);
    return style !== '' && (this.fillsOfRules[Number(style)] ?? false);
  }

  private places(text: string): Area[] {
    this.budget.spend('places', countPlaces(text));
    return parsePlaces(text);
  }

  private addMerge(text: string): void {
    const area = parsePlace(text);
    this.budget.spend('places');
    if (area) this.merges.push(area);
  }

  private addList({ places, source, counts }: Item): void {
    this.validations.push({ areas: this.places(places), source: counts ? source : '' });
    this.item = null;
  }

  private addFormat({ places, counts, words }: Item): void {
    if (counts && !this.colours.has(places)) this.colours.set(places, this.places(places));
    if (words.length > 0) {
      const areas = this.places(places);
      for (const text of words) this.words.push({ areas, text });
    }
    this.item = null;
  }
}
