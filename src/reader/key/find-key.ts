/** The plan's own key: where it stands, and the lines in it. Key rows are used and never counted. */
import { allowedFrom } from '../table/allowed-values';
import { ownHeader } from '../table/block';
import { listInHeader } from '../table/match-header';
import { isOwnSheet } from '../../model/own-sheets';
import type { Grid } from '../../model/grid';
import type { KeyEntry } from '../status/raw-status';
import { levelStatus } from '../../model/status/status-text';
import { isKeyText } from '../text/key-text';
import { readKeyLines, readKeyText } from './read-key-lines';
import type { Part } from '../locate/located';
import { KEY_HEADING } from '../text/row-words';

/** Without a name in brackets it holds much else: a key whose meanings are all short. */
const KEY_SHEET =
  /\b(?:(key|legend|guidance|guide|definitions?|b?ragg?|ratings?|scor(?:es?|ing)|scales?|codes?|meanings?|glossary|explanation|instructions|read ?me|stages?|statuses)|notes?|about|cover|help|introduction)\b/i;
const ROWS_ABOVE = 40;
const ROWS_BESIDE = 80;
const ROWS_BELOW = 40;
const KEY_SHEET_ROWS = 200;

/** Those in which a key is looked for. */
export const keyColumns = (grid: Grid): readonly number[] =>
  Array.from({ length: Math.min(grid.columnCount, 60) }, (_, at) => at);
const span = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Sheets that could hold a key: by their names. What this product wrote is no word of the plan's author. */
export const isKeySheet = (grid: Grid): boolean => calledKey(grid) !== null && !isOwnSheet(grid);

const calledKey = ({ sheet }: Grid): RegExpExecArray | null => KEY_SHEET.exec(sheet.replace(/_/g, ' '));

/** Columns beside a block, on its sheet. */
function columnsBeside({ block }: Part): number[] {
  const own = new Set(block.labels.map(({ column }) => column));
  return keyColumns(block.grid).filter((column) => !own.has(column));
}

/** Lines of a key without a heading count only when there are two of them. */
const atLeastTwo = (entries: readonly KeyEntry[]): readonly KeyEntry[] =>
  entries.length >= 2 ? entries : [];

function keyAround(part: Part, statuses: ReadonlySet<string>): KeyEntry[] {
  const { block } = part;
  const { grid } = block;
  const { kinds, top } = part.rows;
  // A row of colours alone above their meanings is blank but for its fills.
  const within = kinds.flatMap((kind, at) =>
    kind === 'key' || (kind === 'blank' && kinds[at + 1] === 'key') ? [top + at] : [],
  );
  const above = span(Math.max(0, block.headerTop - ROWS_ABOVE), block.headerTop);
  const beside = span(
    Math.max(0, block.headerTop - 3),
    Math.min(block.bodyEnd, block.headerTop + ROWS_BESIDE),
  );
  const below = block.table ? span(block.bodyEnd, Math.min(grid.rowCount, block.bodyEnd + ROWS_BELOW)) : [];
  return [
    ...atLeastTwo(readKeyLines(grid, below, keyColumns(grid), false, statuses)),
    ...readKeyLines(grid, within, keyColumns(grid), true, statuses),
    ...atLeastTwo(readKeyLines(grid, above, keyColumns(grid), false, statuses)),
    ...atLeastTwo(readKeyLines(grid, beside, columnsBeside(part), false, statuses)),
  ];
}

/** "Open/Closed" above O and C: the first letters of what a header lists, where the plan has two of them or more. */
function initialsIn(header: string, statuses: ReadonlySet<string>): KeyEntry[] {
  const labels = (listInHeader(header) || header).split(/[/,;|]| or /i).map((label) => label.trim());
  if (labels.length < 2 || !labels.every(isKeyText)) return [];
  const codes = labels.map((label) => label.replace(/(\p{L})\p{L}*|\P{L}/gu, '$1'));
  const isOne = (code: string): boolean =>
    codes.indexOf(code) === codes.lastIndexOf(code) && statuses.has(levelStatus(code));
  const entries = labels.flatMap((label, at): KeyEntry[] => {
    const code = codes[at] ?? '';
    return isOne(code) ? [{ label, fill: null, colourText: code, cell: null }] : [];
  });
  return [...atLeastTwo(entries)];
}

function allowedValues({ block }: Part, statuses: ReadonlySet<string>): KeyEntry[] {
  const { grid } = block;
  const { status } = block.statuses;
  const label = (text: string): KeyEntry => ({ label: text, fill: null, colourText: null, cell: null });
  return status.flatMap(({ column }) => {
    const header = ownHeader(block, column);
    const allowed = allowedFrom(grid, grid.top + block.headerRow, column);
    return [...readKeyText(listInHeader(header)), ...initialsIn(header, statuses), ...allowed.map(label)];
  });
}

/** `statuses`: those of the plan, levelled. Every line of the plan's key: on its sheets, on sheets called Key or Guidance, in the header, in the validation. */
export function findKey(
  parts: readonly Part[],
  grids: readonly Grid[],
  statuses: ReadonlySet<string>,
): KeyEntry[] {
  const used = new Set(parts.map(({ block }) => block.grid.sheet));
  const sheets = grids.filter((grid) => !used.has(grid.sheet) && isKeySheet(grid));
  const elsewhere = sheets.flatMap((grid) => {
    const entries = readKeyLines(
      grid,
      span(0, Math.min(grid.rowCount, KEY_SHEET_ROWS)),
      keyColumns(grid),
      KEY_HEADING.test(grid.sheet),
      statuses,
    );
    return calledKey(grid)?.[1] === undefined && !entries.every(({ label }) => isKeyText(label))
      ? []
      : entries;
  });
  return [
    ...parts.flatMap((part) => keyAround(part, statuses)),
    ...atLeastTwo(elsewhere),
    ...parts.flatMap((part) => allowedValues(part, statuses)),
  ];
}
