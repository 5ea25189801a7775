/** Codes explained below a plan: initials of owners, letters or numbers of statuses, each with what it stands for beside it. */
import { trimmed } from '../../model/grid';
import { isKeyText } from '../text/key-text';
import { holds, rowsThatAre, type Body, type RowKind } from './row-facts';

const LETTERS = /^\p{L}{1,4}$/u;
const NUMBER = /^\d{1,2}$/;
/** What may stand below everything. */
const ENDING: ReadonlySet<RowKind> = new Set(['blank', 'note', 'total']);
/** Lines of a key, at least. */
const ENOUGH = 2;

interface Code {
  readonly index: number;
  readonly column: number;
  readonly code: string;
}

/** A row of a code and a text behind it, and nothing else; null for any other. */
function codeAt({ block: { grid }, columns, top }: Body, index: number): Code | null {
  const { first, last, main, statuses } = columns;
  const row = top + index;
  const filled = Array.from({ length: last + 1 - first }, (_, at) => first + at).filter((column) =>
    holds(grid, row, column),
  );
  const [column = main, behind = main] = filled;
  // "5 | | | In progress" is an action whose text has not been typed.
  if (column === main || filled.length !== 2 || statuses.includes(behind)) return null;
  const code = trimmed(grid, row, column);
  const isCode = LETTERS.test(code) || (NUMBER.test(code) && isKeyText(trimmed(grid, row, behind)));
  return isCode ? { index, column, code } : null;
}

/**
 * The rows below the last blank one that explain codes, by their index: where all that stand there do, notes below them aside, and the actions above
 * have each of these codes in a column of theirs, or nothing but these, and no such letters where their own number stands.
 */
export function codesBelow(body: Body): readonly number[] {
  const { block, columns, top, kinds } = body;
  const { grid } = block;
  const isCode = (index: number): boolean => codeAt(body, index) !== null;
  // "3 | Complete" may look like a count.
  const end = kinds.findLastIndex((kind, index) => !ENDING.has(kind) || (kind === 'total' && isCode(index)));
  const gap = kinds.lastIndexOf('blank', end);
  if (gap < 0 || end - gap < ENOUGH) return [];
  const codes: Code[] = [];
  for (let index = gap + 1; index <= end; index++) {
    const code = codeAt(body, index);
    if (code === null || code.column !== (codes[0]?.column ?? code.column)) return [];
    codes.push(code);
  }
  const own = codes[0]?.column ?? null;
  const rows = rowsThatAre(body, 'action').filter((row) => row < top + gap);
  const isLettered = rows.some((row) => LETTERS.test(trimmed(grid, row, own)));
  if (codes.some(({ code }) => LETTERS.test(code)) && isLettered) return [];
  for (let column = columns.first; column <= columns.last; column++) {
    if (column === own || column === columns.main) continue;
    const said = new Set(rows.flatMap((row) => trimmed(grid, row, column).split(/[/,&+\s]+/)));
    said.delete('');
    const isAll = said.size > 1 && [...said].every((text) => codes.some(({ code }) => code === text));
    if (isAll || codes.every(({ code }) => said.has(code))) return codes.map(({ index }) => index);
  }
  return [];
}
