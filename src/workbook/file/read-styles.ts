/** Reads the styles part: for every cell style its number format, its fill and whether it is struck through. */
import { getFormatFromId } from 'numfmt';
import type { FileColour, Palette } from './colours';
import { INDEXED_COLOURS, resolveColour } from './colours';
import { XmlScan } from './xml-scan';

export interface CellLook {
  /** Number format code; "" is General. */
  readonly format: string;
  /** "#RRGGBB"; null where there is none, or white. */
  readonly fill: string | null;
  readonly struck: boolean;
}

export interface FileStyles {
  /** By the number that a cell carries. */
  readonly cells: readonly CellLook[];
  /** By the number that a conditional format carries: whether it fills. */
  readonly conditionalFills: readonly boolean[];
}

export const PLAIN_LOOK: CellLook = { format: '', fill: null, struck: false };
export const NO_STYLES: FileStyles = { cells: [PLAIN_LOOK], conditionalFills: [] };

const LOCALE = 'en-GB';

interface Fill {
  pattern: string;
  front: FileColour | null;
  back: FileColour | null;
}

interface Raw {
  readonly formats: Map<number, string>;
  readonly struck: boolean[];
  readonly fills: Fill[];
  readonly cells: { format: number; font: number; fill: number }[];
  readonly conditionalFills: boolean[];
  readonly indexed: string[];
}

const numberOf = (scan: XmlScan, name: string): number => Number(scan.attribute(name) ?? 0);
const optional = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);
const isOff = (text: string | undefined): boolean => text === '0' || text === 'false';

export const readColour = (scan: XmlScan): FileColour => ({
  rgb: scan.attribute('rgb'),
  theme: optional(scan.attribute('theme')),
  indexed: optional(scan.attribute('indexed')),
  tint: numberOf(scan, 'tint'),
});

/** The innermost of these that is open says what a font or a fill belongs to. */
const SECTIONS = new Set(['numFmts', 'fonts', 'fills', 'cellXfs', 'cellStyleXfs', 'dxfs', 'colors']);

function readOpen(scan: XmlScan, section: string, raw: Raw): void {
  const fill = raw.fills.at(-1);
  switch (`${section}/${scan.name}`) {
    case 'numFmts/numFmt':
      raw.formats.set(numberOf(scan, 'numFmtId'), scan.attribute('formatCode') ?? '');
      break;
    case 'fonts/font':
      raw.struck.push(false);
      break;
    case 'fonts/strike':
      raw.struck[raw.struck.length - 1] = !isOff(scan.attribute('val'));
      break;
    case 'fills/fill':
      raw.fills.push({ pattern: 'none', front: null, back: null });
      break;
    case 'fills/patternFill':
      if (fill) fill.pattern = scan.attribute('patternType') ?? 'none';
      break;
    case 'fills/fgColor':
      if (fill) fill.front = readColour(scan);
      break;
    case 'fills/bgColor':
      if (fill) fill.back = readColour(scan);
      break;
    case 'cellXfs/xf':
      raw.cells.push({
        format: numberOf(scan, 'numFmtId'),
        font: numberOf(scan, 'fontId'),
        fill: numberOf(scan, 'fillId'),
      });
      break;
    case 'dxfs/dxf':
      raw.conditionalFills.push(false);
      break;
    case 'dxfs/fill':
      raw.conditionalFills[raw.conditionalFills.length - 1] = true;
      break;
    case 'colors/rgbColor':
      raw.indexed.push(`#${(scan.attribute('rgb') ?? '').slice(-6).toUpperCase()}`);
      break;
  }
}

function readRaw(xml: string): Raw {
  const raw: Raw = {
    formats: new Map(),
    struck: [],
    fills: [],
    cells: [],
    conditionalFills: [],
    indexed: [],
  };
  const scan = new XmlScan(xml);
  let section = '';
  for (let event = scan.next(); event !== 'end'; event = scan.next()) {
    if (event === 'open' && scan.depth === 2) section = SECTIONS.has(scan.name) ? scan.name : '';
    else if (event === 'open') readOpen(scan, section, raw);
  }
  return raw;
}

function formatCode(id: number, written: ReadonlyMap<number, string>): string {
  const code = written.get(id) ?? (id === 0 ? '' : (getFormatFromId(id, LOCALE) ?? ''));
  return /^general$/i.test(code) ? '' : code;
}

/** Resolved once per style, not once per cell. */
export function readStyles(xml: string, theme: readonly string[]): FileStyles {
  const raw = readRaw(xml);
  const palette: Palette = {
    theme,
    indexed:
      raw.indexed.length > 0
        ? [...raw.indexed, ...INDEXED_COLOURS.slice(raw.indexed.length)]
        : INDEXED_COLOURS,
  };
  const fills = raw.fills.map(({ pattern, front, back }) => {
    const colour = pattern === 'solid' ? (front ?? back) : null;
    return colour && resolveColour(colour, palette);
  });
  const cells = raw.cells.map(({ format, font, fill }): CellLook => ({
    format: formatCode(format, raw.formats),
    fill: fills[fill] ?? null,
    struck: raw.struck[font] ?? false,
  }));
  return { cells: cells.length > 0 ? cells : NO_STYLES.cells, conditionalFills: raw.conditionalFills };
}
