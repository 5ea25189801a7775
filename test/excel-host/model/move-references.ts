/** What formulas point at follows when cells move or a sheet is renamed, as Excel rewrites them. */
import { columnLetters } from '../../../src/model/address';
import { isWholeColumns, isWholeRows, parseBox, sheetPrefix, splitAddress, type Box } from './box';

/** Where a box of a sheet stands afterwards; null where it was deleted. Sheets are known by their names. */
export type BoxMover = (sheet: string, box: Box) => Box | null;

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const PREFIX = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
/** A text in quotes, which is left alone, or a reference with or without its sheet. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!])(${PREFIX})?(${AREA})(?![\p{L}\p{N}_(.!])`,
  'gu',
);
const SHEET = new RegExp(String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$'!])(${PREFIX})`, 'gu');

const sheetOf = (prefix: string): string => splitAddress(`${prefix}A1`).sheet ?? '';

/** With the dollars where they stood. */
function spell(box: Box, was: string): string {
  const [first = '', last = first] = was.split(':');
  const corner = (row: number, column: number, like: string): string => {
    const letters = isWholeRows(box) ? '' : `${/^\$[A-Z]/.test(like) ? '$' : ''}${columnLetters(column)}`;
    const digits = isWholeColumns(box) ? '' : `${/\$\d/.test(like) ? '$' : ''}${row + 1}`;
    return letters + digits;
  };
  const from = corner(box.top, box.left, first);
  return was.includes(':') ? `${from}:${corner(box.bottom, box.right, last)}` : from;
}

/** @param home the sheet that the formula stands on; null for a name of the workbook */
export function moveReferences(formula: string, home: string | null, move: BoxMover): string {
  return formula.replaceAll(TOKEN, (token, prefix: string | undefined, area: string | undefined) => {
    const sheet = prefix === undefined ? home : sheetOf(prefix);
    const box = area === undefined ? null : parseBox(area);
    if (area === undefined || sheet === null || !box) return token;
    const moved = move(sheet, box);
    return `${prefix ?? ''}${moved ? spell(moved, area) : '#REF!'}`;
  });
}

/** @param newName null where the sheet has gone */
export function renameInFormula(formula: string, sheet: string, newName: string | null): string {
  return formula.replaceAll(SHEET, (token, prefix: string | undefined) => {
    if (prefix === undefined || sheetOf(prefix).toLowerCase() !== sheet.toLowerCase()) return token;
    return newName === null ? '#REF!' : sheetPrefix(newName);
  });
}
