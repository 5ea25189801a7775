/** Reads the lines of a key out of an area: "Green | Complete", "G = on track", a filled cell beside a meaning, a line of labels. */
import { cellRef, fillAt, trimmed, type CellRef, type Grid } from '../../model/grid';
import { ratingOfFill } from '../../model/status/colours';
import { levelStatus } from '../../model/status/status-text';
import type { KeyEntry } from '../status/raw-status';
import { CODE, isColour, isKeyText, isMark, LINE_LEAD, pairIn, splitCell } from '../text/key-text';
import { KEY_HEADING, KEY_LEAD } from '../text/row-words';

const LABEL_LONGEST = 200;
const MARK_LONGEST = 40;

interface KeyArea {
  readonly grid: Grid;
  readonly columns: readonly number[];
  /** The statuses of the plan, levelled: what stands before its meaning in the plan's own key. */
  readonly statuses: ReadonlySet<string>;
  /** A heading says that this is a key: labels alone count. */
  readonly sure: boolean;
}

const isSymbol = (text: string): boolean => text.length <= 4 && !/[\p{L}\p{N}]/u.test(text);

/** Lines of a key written as one text: "G - complete; R - not started", "Behind track / In progress / Complete". */
export function readKeyText(text: string): KeyEntry[] {
  return splitCell(text, true).flatMap((part) => {
    const pair = pairIn(part, true);
    const labels = pair ? [pair.label] : part.split(/[/,]/).map((label) => label.trim());
    return labels
      .filter((label) => label !== '')
      .map((label) => ({ label, fill: null, colourText: pair?.mark ?? null, cell: null }));
  });
}

interface KeyCell {
  readonly column: number;
  readonly text: string;
}

/** The filled cells of a row within the columns of an area. */
const filledIn = ({ grid, columns }: KeyArea, row: number): KeyCell[] =>
  columns.map((column) => ({ column, text: trimmed(grid, row, column) })).filter(({ text }) => text !== '');

/**
 * "Open | Work has begun", "1 | Green | Complete": marks that the plan uses, and beside them what they mean. Null where
 * the row is no such line.
 */
function readMeaning(area: KeyArea, row: number): KeyEntry[] | null {
  const cells = filledIn(area, row);
  if (cells.length > 4 || cells.some(({ text }) => text.length > LABEL_LONGEST)) return null;
  return meaningOf(area, row, cells);
}

/** Of cells beside one another: "Green | Complete | Red | Late" is two lines. */
function meaningOf(area: KeyArea, row: number, cells: readonly KeyCell[]): KeyEntry[] | null {
  const { grid, statuses, sure } = area;
  const isUsed = ({ text }: KeyCell): boolean =>
    text.length <= MARK_LONGEST && statuses.has(levelStatus(text));
  const stands = (cell: KeyCell): boolean =>
    isUsed(cell) || isColour(cell.text) || (sure && (CODE.test(cell.text) || isSymbol(cell.text)));
  const [first, second] = cells;
  if (!first || !second || !stands(first)) return null;
  let label = cells.find((cell) => !stands(cell));
  if (!label && cells.length === 2 && sure) {
    // Both are in use: a sign or code, and the words for it. Two readable words are two labels.
    label = isKeyText(second.text) && !isKeyText(first.text) ? second : undefined;
  }
  if (!label || !/\p{L}/u.test(label.text)) return null;
  const at = cells.indexOf(label);
  const marks = cells.slice(0, at);
  const fill = marks
    .concat(label)
    .map(({ column }) => fillAt(grid, row, column))
    .find((one) => one !== null);
  const entries = marks.map(({ column, text }) => ({
    label: label.text,
    fill: fill ?? null,
    colourText: text,
    cell: cellRef(grid, row, column),
  }));
  return [...entries, ...(meaningOf(area, row, cells.slice(at + 1)) ?? [])];
}

/** A filled cell of a line that is read cell by cell. */
interface LineCell {
  /** Without what leads a key up in the same cell: "RAG key:". */
  readonly text: string;
  /** By such words, or by a heading, it is in a key. */
  readonly sure: boolean;
  readonly fill: string | null;
  /** The fill of a blank cell before it. */
  readonly before: string | null;
  readonly cell: CellRef;
}

/** Longer texts are no labels, but where they hold several. */
const mayBeRead = ({ text, sure }: Pick<LineCell, 'text' | 'sure'>): boolean =>
  text.length <= LABEL_LONGEST * 4 &&
  !KEY_HEADING.test(text) &&
  (text.length <= LABEL_LONGEST || (sure && splitCell(text, true).length > 1));

/** "Green = complete; Red = late": marks and their meanings in one cell. */
function pairsWithin({ text, sure, fill, before, cell }: LineCell): KeyEntry[] {
  const parts = splitCell(text, sure);
  const own = parts.length === 1 ? (fill ?? before) : null;
  // Beside two colours a letter is a mark as well: "A - late; Y - a little late; G - on track".
  const isKey = sure || parts.filter((part) => pairIn(part, false)).length > 1;
  return parts.flatMap((part) => {
    const pair = pairIn(part, isKey);
    return pair ? [{ label: pair.label, fill: own, colourText: pair.mark, cell }] : [];
  });
}

/** A meaning in a cell with a fill, or with one beside it; below a heading labels alone. `after`: the fill of a blank cell. */
function labelsWithin({ text, sure, fill, before, cell }: LineCell, after: string | null): KeyEntry[] {
  const colour =
    [fill, before, after].find((one) => one !== null && ratingOfFill(one) !== 'none') ?? fill ?? before;
  if (colour !== null && (sure || isKeyText(text)))
    return [{ label: text, fill: colour, colourText: null, cell }];
  const parts = splitCell(text, sure);
  if (parts.length < 2 && !(sure && isKeyText(text))) return [];
  return parts.map((label) => ({ label, fill: null, colourText: null, cell }));
}

function readRow(area: KeyArea, row: number): KeyEntry[] {
  const { grid, columns } = area;
  const meaning = readMeaning(area, row);
  if (meaning) return meaning;
  const entries: KeyEntry[] = [];
  /** The column of the meaning of a mark that has been read with it. */
  let told: number | null = null;
  let before: string | null = null;
  for (const [at, column] of columns.entries()) {
    if (column === told) continue;
    const whole = trimmed(grid, row, column);
    const text = whole.replace(KEY_LEAD, '').replace(LINE_LEAD, '');
    const sure = area.sure || text !== whole;
    const fill = fillAt(grid, row, column);
    if (text === '') {
      before = fill ?? before;
      continue;
    }
    if (!mayBeRead({ text, sure })) continue;
    const one: LineCell = { text, sure, fill, before, cell: cellRef(grid, row, column) };
    before = null;
    if (isMark(text, sure)) {
      const next = columns.slice(at + 1, at + 4).find((other) => trimmed(grid, row, other) !== '');
      const label = trimmed(grid, row, next ?? null);
      if (next === undefined || isColour(label) || label.length > LABEL_LONGEST) continue;
      told = next;
      const own = fill ?? one.before ?? fillAt(grid, row, next);
      entries.push({ label, fill: own, colourText: text, cell: one.cell });
      continue;
    }
    const pairs = pairsWithin(one);
    const right = columns[at + 1];
    const after = right !== undefined && trimmed(grid, row, right) === '' ? fillAt(grid, row, right) : null;
    entries.push(...(pairs.length > 0 ? pairs : labelsWithin(one, after)));
  }
  return entries;
}

/** Colours, or codes below a heading, that stand beside one another, and what each means in the row below. */
function readAcross(area: KeyArea, row: number): KeyEntry[] {
  const { grid, columns, statuses, sure } = area;
  const marks: KeyEntry[] = [];
  for (const column of columns) {
    const text = trimmed(grid, row, column);
    const label = trimmed(grid, row + 1, column);
    const fill = fillAt(grid, row, column);
    if (text === '' && (fill === null || label === '')) continue;
    if (KEY_HEADING.test(text) && label === '') continue;
    const isFilled = text === '' && fill !== null && ratingOfFill(fill) !== 'none';
    const stands =
      isFilled ||
      isColour(text) ||
      (sure && CODE.test(text)) ||
      (text !== '' && statuses.has(levelStatus(text)));
    if (!stands || label.length > LABEL_LONGEST || isColour(label) || !/\p{L}{2}/u.test(label)) return [];
    marks.push({ label, fill, colourText: isFilled ? null : text, cell: cellRef(grid, row, column) });
  }
  return marks.length >= 2 && marks.some(({ label }) => isKeyText(label)) ? marks : [];
}

/** Lines of a key in the given rows and columns. After a heading such as "RAG key", or where `sure`, labels alone count. */
export function readKeyLines(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  sure: boolean,
  statuses: ReadonlySet<string> = new Set(),
): KeyEntry[] {
  const entries: KeyEntry[] = [];
  let headed = sure;
  let below = -1;
  for (const row of rows) {
    if (!headed) headed = columns.some((column) => KEY_HEADING.test(trimmed(grid, row, column)));
    const area = { grid, columns, statuses, sure: headed };
    const across = row === below ? [] : readAcross(area, row);
    if (across.length > 0) below = row + 1;
    if (row !== below) entries.push(...(across.length > 0 ? across : readRow(area, row)));
  }
  return entries;
}
