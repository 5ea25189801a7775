/** Reads the cells of a worksheet: the one part of the file that can be large. */
import { parseAddress } from '../../plan/address';
import type { CellValue } from '../../plan/grid';
import { CellColumns } from './cell-columns';
import type { CellLook } from './read-styles';
import { PLAIN_LOOK } from './read-styles';
import { readRichText } from './read-strings';
import type { TextMaker } from './shown-text';
import type { XmlScan } from './xml-scan';
import { XmlDamage } from './xml-scan';
import { decodeCellText } from './xml-text';

export interface CellContext {
  readonly strings: readonly string[];
  readonly looks: readonly CellLook[];
  readonly texts: TextMaker;
}

export interface SheetCells {
  readonly cells: CellColumns;
  /** Absolute rows that are hidden, filtered away or of no height. */
  readonly hiddenRows: readonly number[];
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH_SERIAL = 25_569;

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The pieces of one cell's content, before its type says what they mean. */
interface Content {
  formula: boolean;
  /** Null where there is no value element. */
  value: string | null;
  inline: string | null;
}

/** At the open tag of a cell. Moves to its close tag. */
function readContent(scan: XmlScan): Content {
  const content: Content = { formula: false, value: null, inline: null };
  const depth = scan.depth;
  for (let event = scan.next(); scan.depth >= depth && event !== 'end'; event = scan.next()) {
    if (event !== 'open') continue;
    if (scan.name === 'v') content.value = scan.readText();
    else if (scan.name === 'is') content.inline = readRichText(scan);
    else {
      content.formula ||= scan.name === 'f';
      scan.skip();
    }
  }
  return content;
}

function isoSerial(text: string): CellValue {
  const time = Date.parse(/T/.test(text) && !/Z|[+-]\d\d:\d\d$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? text : time / DAY + EPOCH_SERIAL;
}

function toNumber(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : decodeCellText(text);
}

/** Empty text counts as empty, as it does in Excel's own reading of a cell. */
function valueOf(type: string, { value, inline }: Content, strings: readonly string[]): CellValue {
  if (inline !== null) return inline === '' ? null : inline;
  if (value === null || value === '') return null;
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw new XmlDamage('no such text');
      return text === '' ? null : text;
    }
    case 'b':
      return isOn(value.trim());
    case 'd':
      return isoSerial(value.trim());
    case 'str':
    case 'inlineStr':
    case 'e':
      return decodeCellText(value);
    default:
      return toNumber(value);
  }
}

/** A formula's text result can be empty; any other formula without a value has not been calculated yet. */
const isUncalculated = (type: string, { formula, value }: Content): boolean =>
  formula && (value === null || (value === '' && type !== 'str'));

/** At the open tag of `sheetData`. Moves to its close tag. Throws `XmlDamage`. */
export function readCells(scan: XmlScan, context: CellContext): SheetCells {
  const cells = new CellColumns();
  const hiddenRows: number[] = [];
  const lastContent = scan.findLastContent('sheetData');
  const depth = scan.depth;
  let row = -1;
  let column = -1;

  const readRow = (): void => {
    row = Math.trunc(Number(scan.attribute('r') ?? row + 2)) - 1;
    column = -1;
    const height = scan.attribute('ht');
    if (isOn(scan.attribute('hidden')) || (height !== undefined && Number(height) === 0))
      hiddenRows.push(row);
  };
  const readCell = (): void => {
    const address = scan.attribute('r');
    const place = address === undefined ? { row, column: column + 1 } : parseAddress(address);
    const type = scan.attribute('t') ?? 'n';
    const style = Number(scan.attribute('s') ?? 0);
    const content = readContent(scan);
    if (!place || !(place.row >= 0 && place.row <= LAST_ROW && place.column <= LAST_COLUMN)) return;
    column = place.column;
    const value = valueOf(type, content, context.strings);
    if (value !== null) {
      const text = context.texts.show(value, (context.looks[style] ?? PLAIN_LOOK).format);
      cells.putValue(place.row, place.column, value, text, style);
    } else if (isUncalculated(type, content)) {
      cells.putValue(place.row, place.column, null, '', style);
      cells.uncalculated.push(place.row, place.column);
    } else if (style !== 0) {
      cells.putStyle(place.row, place.column, style);
    }
  };

  for (let event = scan.next(); scan.depth >= depth && event !== 'end'; event = scan.next()) {
    if (event === 'open' && scan.name === 'row') readRow();
    else if (event === 'open' && scan.name === 'c') readCell();
    // The rows that follow the last content are only looks: often a million of them. Its own row is read to the end.
    const ended = event === 'close' && scan.name === 'row';
    if (ended && scan.from > lastContent && scan.depth >= depth) scan.jumpToClose('sheetData');
  }
  return { cells, hiddenRows };
}
