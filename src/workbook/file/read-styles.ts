/** Reads the styles of a workbook: what each style that cells name comes to, and which conditional formats colour. */
import { getFormatFromId } from 'numfmt';
import type { Budget } from './budget';
import type { FileColour } from './colours';
import { isOff } from './rich-text';
import type { TagVisitor } from './walk-tags';
import { attributeIn, walkTags } from './walk-tags';
import { attributeText } from './xml-text';

export interface Gradient {
  readonly stops: { readonly position: number; colour: FileColour | null }[];
}

export interface PatternFill {
  readonly pattern: string;
  line: FileColour | null;
  ground: FileColour | null;
}

export type FileFill = Gradient | PatternFill;

/** One style of cells, by numbers of the lists beside it. */
interface Format {
  readonly number: number;
  readonly font: number;
  readonly fill: number;
}

export interface FileStyles {
  readonly formats: readonly Format[];
  /** Which fonts strike through. */
  readonly strikes: readonly boolean[];
  readonly fills: readonly FileFill[];
  /** Code by number, where the file writes one out. */
  readonly codes: ReadonlyMap<number, string>;
  /** Which of the styles of conditional formats fill. */
  readonly fillsOfRules: readonly boolean[];
  /** The file's own palette, "#RRGGBB"; empty where it has none. */
  readonly palette: readonly string[];
}

const LOCALE = 'en-GB';
const RGB = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;
const numberOf = (text: string | undefined, other: number): number => {
  const number = Number(text ?? '');
  return text === undefined || Number.isNaN(number) ? other : number;
};

class StyleScan implements TagVisitor {
  readonly formats: Format[] = [];
  readonly strikes: boolean[] = [];
  readonly fills: FileFill[] = [];
  readonly codes = new Map<number, string>();
  readonly fillsOfRules: boolean[] = [];
  readonly palette: string[] = [];
  /** The list that is being read: fonts, fills, cellXfs, ... Each holds its own kind of element. */
  private list = '';
  private depth = 0;
  private fill: FileFill | null = null;

  constructor(
    private readonly xml: string,
    private readonly budget: Budget,
  ) {}

  open(name: string, from: number, end: number): void {
    this.budget.spend('elements');
    this.depth++;
    const at = (attribute: string): string | undefined => attributeIn(this.xml, from, end, attribute);
    if (this.depth === 2) this.list = name;
    else if (this.list === 'numFmts') this.openCode(name, at);
    else if (this.list === 'fonts') this.openFont(name, at);
    else if (this.list === 'fills') this.openFill(name, at);
    else if (this.list === 'cellXfs') this.openFormat(name, at);
    else if (this.list === 'dxfs') this.openRule(name);
    else if (name === 'rgbColor') this.openColour(at);
  }

  close(): void {
    this.depth--;
  }

  private openCode(name: string, at: (attribute: string) => string | undefined): void {
    if (name === 'numFmt')
      this.codes.set(numberOf(at('numFmtId'), -1), attributeText(at('formatCode')) ?? '');
  }

  private openFont(name: string, at: (attribute: string) => string | undefined): void {
    if (name === 'font') this.strikes.push(false);
    else if (name === 'strike' && this.strikes.length > 0)
      this.strikes[this.strikes.length - 1] = !isOff(at('val'));
  }

  private openFill(name: string, at: (attribute: string) => string | undefined): void {
    const { fill } = this;
    const last = this.fills.length - 1;
    if (name === 'fill') this.fill = this.fills[last + 1] = { pattern: 'none', line: null, ground: null };
    else if (name === 'patternFill') {
      this.fill = this.fills[last] = { pattern: at('patternType') ?? 'none', line: null, ground: null };
    } else if (name === 'gradientFill') this.fill = this.fills[last] = { stops: [] };
    else if (fill === null) return;
    else if ('stops' in fill) {
      const stop = fill.stops[fill.stops.length - 1];
      if (name === 'stop') fill.stops.push({ position: numberOf(at('position'), 0), colour: null });
      else if (name === 'color' && stop) stop.colour = colourOf(at);
    } else if (name === 'fgColor') fill.line = colourOf(at);
    else if (name === 'bgColor') fill.ground = colourOf(at);
  }

  private openFormat(name: string, at: (attribute: string) => string | undefined): void {
    if (name !== 'xf') return;
    this.formats.push({
      number: numberOf(at('numFmtId'), 0),
      font: numberOf(at('fontId'), 0),
      fill: numberOf(at('fillId'), 0),
    });
  }

  private openRule(name: string): void {
    if (name === 'dxf') this.fillsOfRules.push(false);
    else if (name === 'fill') this.fillsOfRules[this.fillsOfRules.length - 1] = true;
  }

  private openColour(at: (attribute: string) => string | undefined): void {
    const rgb = RGB.exec(at('rgb') ?? '')?.[1];
    if (rgb !== undefined) this.palette.push(`#${rgb.toUpperCase()}`);
  }
}

function colourOf(at: (attribute: string) => string | undefined): FileColour {
  const number = (attribute: string): number | undefined => {
    const text = at(attribute);
    return text === undefined || text === '' ? undefined : numberOf(text, 0);
  };
  return { rgb: at('rgb'), theme: number('theme'), indexed: number('indexed'), tint: number('tint') };
}

/** Throws `XmlDamage`. */
export function readStyles(xml: string, budget: Budget): FileStyles {
  const scan = new StyleScan(xml, budget);
  if (xml !== '') walkTags(xml, scan);
  return scan;
}

/** The number format code: the file's own, or as English (UK) has the built-in ones. "" is General. */
export function codeOf({ codes }: FileStyles, number: number): string {
  if (number === 0) return '';
  const code = codes.get(number) ?? getFormatFromId(number, LOCALE) ?? '';
  return /^general$/i.test(code) ? '' : code;
}
