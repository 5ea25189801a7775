/** Reads the styles of a workbook: what each style that cells name comes to, and which conditional formats colour. */
import * as numfmt from 'numfmt';
import type { Budget } from '../package/budget';
import type { FileColour } from './colours';
import { isOff } from '../package/rich-text';
import type { TagVisitor } from '../package/walk-tags';
import { attributeIn, walkTags } from '../package/walk-tags';
import { attributeText } from '../package/xml-text';

interface Gradient {
  readonly stops: { readonly position: number; colour: FileColour | null }[];
}

interface PatternFill {
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
/** The built-in formats that plans have most, by their numbers: the library that knows all takes long to load. */
export const COMMON_CODES: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  9: '0%',
  14: 'dd/mm/yyyy',
  15: 'dd-mmm-yy',
  16: 'dd-mmm',
  17: 'mmm-yy',
  49: '@',
};
/** A style is kept for as long as the book, and every number format is worked out: as much as so many elements of a sheet. */
const ELEMENTS_OF_A_STYLE = 20;
/** Excel takes no longer one. */
const LONGEST_CODE = 255;
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
  private from = 0;
  private end = 0;

  constructor(
    private readonly xml: string,
    private readonly budget: Budget,
  ) {}

  open(name: string, from: number, end: number): void {
    this.budget.spend('elements', ELEMENTS_OF_A_STYLE);
    this.depth++;
    this.from = from;
    this.end = end;
    if (this.depth === 2) this.list = name;
    else if (this.list === 'numFmts') this.openCode(name);
    else if (this.list === 'fonts') this.openFont(name);
    else if (this.list === 'fills') this.openFill(name);
    else if (this.list === 'cellXfs') this.openFormat(name);
    else if (this.list === 'dxfs') this.openRule(name);
    else if (name === 'rgbColor') this.openColour();
  }

  close(): void {
    this.depth--;
  }

  /** An attribute of the tag that has just opened. */
  private at(name: string): string | undefined {
    return attributeIn(this.xml, this.from, this.end, name);
  }

  private colour(): FileColour {
    const number = (name: string): number | undefined => {
      const text = this.at(name);
      return text === undefined || text === '' ? undefined : numberOf(text, 0);
    };
    return {
      rgb: this.at('rgb'),
      theme: number('theme'),
      indexed: number('indexed'),
      tint: number('tint'),
    };
  }

  private openCode(name: string): void {
    if (name === 'numFmt')
      this.codes.set(numberOf(this.at('numFmtId'), -1), attributeText(this.at('formatCode')) ?? '');
  }

  private openFont(name: string): void {
    if (name === 'font') this.strikes.push(false);
    else if (name === 'strike' && this.strikes.length > 0)
      this.strikes[this.strikes.length - 1] = !isOff(this.at('val'));
  }

  private openFill(name: string): void {
    const { fill } = this;
    const last = this.fills.length - 1;
    if (name === 'fill') this.fill = this.fills[last + 1] = { pattern: 'none', line: null, ground: null };
    else if (name === 'patternFill') {
      this.fill = this.fills[last] = { pattern: this.at('patternType') ?? 'none', line: null, ground: null };
    } else if (name === 'gradientFill') this.fill = this.fills[last] = { stops: [] };
    else if (fill === null) return;
    else if ('stops' in fill) {
      const stop = fill.stops[fill.stops.length - 1];
      if (name === 'stop') fill.stops.push({ position: numberOf(this.at('position'), 0), colour: null });
      else if (name === 'color' && stop) stop.colour = this.colour();
    } else if (name === 'fgColor') fill.line = this.colour();
    else if (name === 'bgColor') fill.ground = this.colour();
  }

  private openFormat(name: string): void {
    if (name !== 'xf') return;
    this.formats.push({
      number: numberOf(this.at('numFmtId'), 0),
      font: numberOf(this.at('fontId'), 0),
      fill: numberOf(this.at('fillId'), 0),
    });
  }

  private openRule(name: string): void {
    if (name === 'dxf') this.fillsOfRules.push(false);
    else if (name === 'fill') this.fillsOfRules[this.fillsOfRules.length - 1] = true;
  }

  private openColour(): void {
    const rgb = RGB.exec(this.at('rgb') ?? '')?.[1];
    if (rgb !== undefined) this.palette.push(`#${rgb.toUpperCase()}`);
  }
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
  const code = codes.get(number) ?? COMMON_CODES[number] ?? numfmt.getFormatFromId(number, LOCALE) ?? '';
  return code.length > LONGEST_CODE || /^general$/i.test(code) ? '' : code;
}
