/** Reads the lines of a key out of an area: "Green | Complete", "G = on track", a filled cell beside a meaning, a line of labels. */
import { cellRef, fillAt, textAt, type Grid } from '../grid';
import { ratingOfFill, readBareColour } from '../status/colours';
import type { KeyEntry } from '../status/raw-status';
import { isKeyText } from './key-text';
import { KEY_HEADING } from './row-words';

const CODE = /^[A-Z0-9]{1,2}$/i;
const PAIR = /^(.{1,20}?)\s*(?:[=:]|\s[-–—]|[-–—]\s)\s*(.+)$/s;
const LABEL_LONGEST = 200;

interface Area {
  readonly grid: Grid;
  readonly columns: readonly number[];
  /** A heading says that this is a key: labels alone count. */
  readonly sure: boolean;
}

const isColour = (text: string): boolean => text.length <= 20 && readBareColour(text) !== null;
const isMark = (text: string, sure: boolean): boolean => isColour(text) || (sure && CODE.test(text));

/** "Green = complete", or null. */
function pairIn(text: string, sure: boolean): { mark: string; label: string } | null {
  const match = PAIR.exec(text);
  const mark = match?.[1]?.trim() ?? '';
  const label = match?.[2]?.trim() ?? '';
  return mark !== '' && label !== '' && isMark(mark, sure || /=/.test(text)) ? { mark, label } : null;
}

/** Several lines or labels in one cell. */
function splitCell(text: string, sure: boolean): string[] {
  const lines = text
    .split(/\r?\n|;|\|/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (lines.length > 1) return lines;
  if (pairIn(text, sure)) {
    const pairs = text.split(/,\s+(?=\S{1,20}\s*[=:–-])/);
    return pairs.length > 1 && pairs.every((part) => pairIn(part, sure)) ? pairs : [text];
  }
  const labels = text.split(/\s\/\s/).map((part) => part.trim());
  return labels.length > 1 && labels.filter(isKeyText).length >= 2 ? labels : [text];
}

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

function readRow({ grid, columns, sure }: Area, row: number): KeyEntry[] {
  const entries: KeyEntry[] = [];
  const seen = new Set<number>();
  let waiting: string | null = null;
  columns.forEach((column, at) => {
    if (seen.has(column)) return;
    const text = textAt(grid, row, column)
      .trim()
      .replace(/^(rag |brag |status )?key\s*[:\-–]\s*/i, '');
    const fill = fillAt(grid, row, column);
    if (text === '') {
      if (fill !== null) waiting = fill;
      return;
    }
    if (text.length > LABEL_LONGEST || KEY_HEADING.test(text)) return;
    const cell = cellRef(grid, row, column);
    const besideFill = waiting;
    waiting = null;
    if (isMark(text, sure)) {
      const next = columns.slice(at + 1, at + 4).find((other) => textAt(grid, row, other).trim() !== '');
      const label = next === undefined ? '' : textAt(grid, row, next).trim();
      if (next === undefined || label === '' || isColour(label) || label.length > LABEL_LONGEST) return;
      seen.add(next);
      const own = fill ?? besideFill ?? fillAt(grid, row, next);
      entries.push({ label, fill: own, colourText: text, cell });
      return;
    }
    const parts = splitCell(text, sure);
    const pairs = parts.map((part) => pairIn(part, sure));
    if (pairs.some((pair) => pair !== null)) {
      for (const pair of pairs) {
        if (pair)
          entries.push({
            label: pair.label,
            fill: parts.length === 1 ? (fill ?? besideFill) : null,
            colourText: pair.mark,
            cell,
          });
      }
      return;
    }
    const right = columns[at + 1];
    const after =
      right !== undefined && textAt(grid, row, right).trim() === '' ? fillAt(grid, row, right) : null;
    const colour =
      [fill, besideFill, after].find((one) => one !== null && ratingOfFill(one) !== 'none') ??
      fill ??
      besideFill;
    if (colour !== null && (sure || isKeyText(text))) {
      entries.push({ label: text, fill: colour, colourText: null, cell });
      return;
    }
    if (parts.length > 1 || (sure && isKeyText(text))) {
      for (const label of parts) entries.push({ label, fill: null, colourText: null, cell });
    }
  });
  return entries;
}

/** Lines of a key in the given rows and columns. After a heading such as "RAG key", or where `sure`, labels alone count. */
export function readKeyLines(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  sure: boolean,
): KeyEntry[] {
  const entries: KeyEntry[] = [];
  let headed = sure;
  for (const row of rows) {
    if (!headed) headed = columns.some((column) => KEY_HEADING.test(textAt(grid, row, column).trim()));
    entries.push(...readRow({ grid, columns, sure: headed }, row));
  }
  return entries;
}
