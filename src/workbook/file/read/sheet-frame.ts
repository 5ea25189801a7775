/** Gathers what surrounds the cells of a worksheet part: merges, drop-down lists and conditional formats, in Excel's older and newer forms. */
import type { Area } from '../../../model/grid';
import type { RawValidation } from '../../common/allowed-values';
import { countPlaces, parsePlace, parsePlaces } from '../../common/sheet-areas';
import type { Budget } from '../package/budget';
import { attributeIn } from '../package/walk-tags';
import { attributeText, textBetween } from '../package/xml-text';

export interface SheetFrame {
  readonly merges: readonly Area[];
  readonly validations: readonly RawValidation[];
  /** Where conditional formats colour, each place once, however many rules it has. */
  readonly conditionalColours: readonly Area[];
}

/** A data bar is no colour of a cell. In the newer form the kind is told by what stands inside. */
const COLOURING: ReadonlySet<string> = new Set(['fill', 'colorScale', 'iconSet']);

/** What is known so far of the list or format that is being read. In the newer form its place stands inside it. */
interface Item {
  readonly kind: 'list' | 'format';
  places: string;
  source: string;
  /** Of a list: it is one. Of a format: it colours. */
  counts: boolean;
}

/** Fed with the tags around the rows of a sheet. */
export class FrameReader {
  readonly merges: Area[] = [];
  readonly validations: RawValidation[] = [];
  private readonly colours = new Map<string, readonly Area[]>();
  private item: Item | null = null;
  private from = 0;

  constructor(
    private readonly xml: string,
    private readonly fillsOfRules: readonly boolean[],
    private readonly budget: Budget,
  ) {}

  frame(): SheetFrame {
    const conditionalColours = [...this.colours.values()].flat();
    return { merges: this.merges, validations: this.validations, conditionalColours };
  }

  open(name: string, attributes: number, end: number): void {
    this.from = end;
    if (name === 'mergeCell') this.addMerge(this.value('ref', attributes, end));
    else if (name === 'dataValidation') {
      const counts = this.value('type', attributes, end) === 'list';
      this.item = { kind: 'list', places: this.value('sqref', attributes, end), source: '', counts };
    } else if (name === 'conditionalFormatting') {
      this.item = {
        kind: 'format',
        places: this.value('sqref', attributes, end),
        source: '',
        counts: false,
      };
    } else if (this.item?.kind !== 'format') return;
    else if (COLOURING.has(name)) this.item.counts = true;
    else if (name === 'cfRule' && this.ruleColours(attributes, end)) this.item.counts = true;
  }

  close(name: string, at: number): void {
    const { item } = this;
    if (item === null) return;
    if (name === 'sqref') item.places = textBetween(this.xml, this.from, at);
    // In the newer form the formula stands in an element of its own inside.
    else if (name === 'formula1' || name === 'f') item.source ||= textBetween(this.xml, this.from, at).trim();
    else if (name === 'dataValidation') this.addList(item);
    else if (name === 'conditionalFormatting') this.addFormat(item);
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
    if (counts && source !== '') this.validations.push({ areas: this.places(places), source });
    this.item = null;
  }

  private addFormat({ places, counts }: Item): void {
    if (counts && !this.colours.has(places)) this.colours.set(places, this.places(places));
    this.item = null;
  }
}
