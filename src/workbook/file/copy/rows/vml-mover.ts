/** Moves notes and controls in the older kind of drawing, which often is no whole XML: only what stands in a few of its elements changes. */
import { textBetween } from '../../package/xml-text';
import { asciiText } from '../../package/byte-text';
import { ROWS } from './formula-places';
import { moveFormula, type Moving } from './move-formula';
import type { Part } from './part-mover';

const DATA = /<(?:\w+:)?ClientData\b[^<>]*>/g;
const END = /<\/(?:\w+:)?ClientData>/g;
/** Rows from 0, places, and whether it stays where it is. */
const INSIDE =
  /<(?:\w+:)?(Row|Anchor|MoveWithCells|SizeWithCells|Fmla\w+)\b[^<>]*(?<!\/)>([^<]*)|<(?:\w+:)?(MoveWithCells|SizeWithCells)\s*\/>/g;
/** Of left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
const TOP = 2;
const BOTTOM = 6;
const BOTTOM_OFFSET = 7;

interface Found {
  readonly name: string;
  readonly text: string;
  readonly from: number;
}

const isSaid = (found: readonly Found[], name: string): boolean =>
  found.some((one) => one.name === name && !/^\s*f(alse)?\s*$/i.test(one.text));

/** The anchor of what goes down with its cell, or with the cells below it. */
function movedAnchor(text: string, found: readonly Found[], { moves }: Moving): string {
  const numbers = text.split(',').map(Number);
  const [top = NaN, bottom = NaN] = [numbers[TOP], numbers[BOTTOM]];
  if (Number.isNaN(top) || Number.isNaN(bottom)) return text;
  const by = (row: number): number => moves.moved(row) - row;
  const note = found.find(({ name }) => name === 'Row');
  // What says that it moves with the cells does not; so the format has it.
  const stays = isSaid(found, 'MoveWithCells');
  const isMovedOnly = isSaid(found, 'SizeWithCells');
  const down = note ? by(Number(note.text)) : stays ? 0 : by(top);
  const held = numbers[BOTTOM_OFFSET] === 0 && bottom > top ? bottom - 1 : bottom;
  const lower = note || stays || isMovedOnly ? down : by(held);
  if (down === 0 && lower === 0) return text;
  const pieces = text.split(',');
  const put = (at: number, row: number): void =>
    void (pieces[at] = (pieces[at] as string).replace(/\d+/, String(Math.min(row, ROWS - 1))));
  put(TOP, top + down);
  put(BOTTOM, bottom + lower);
  return pieces.join(',');
}

function movedText({ name, text }: Found, found: readonly Found[], part: Part, moving: Moving): string {
  if (name === 'Row') return String(moving.moves.moved(Number(text)));
  if (name === 'Anchor') return movedAnchor(text, found, moving);
  if (!name.startsWith('Fmla') || name === 'FmlaMacro') return text;
  const read = part.read(text);
  const formula = textBetween(read, 0, read.length);
  const moved = moveFormula(formula, moving, { home: part.sheet });
  return moved === formula ? text : asciiText(moved);
}

export function moveVml(part: Part, moving: Moving): string {
  const { xml } = part;
  const pieces: string[] = [];
  let at = 0;
  for (const { 0: tag, index } of xml.matchAll(DATA)) {
    const from = index + tag.length;
    END.lastIndex = from;
    const end = END.exec(xml)?.index ?? -1;
    if (end < 0) break;
    const data = xml.slice(from, end);
    const found = [...data.matchAll(INSIDE)].map((match): Found => {
      const text = match[2] ?? '';
      return { name: match[1] ?? match[3] ?? '', text, from: from + match.index + match[0].length - text.length };
    });
    for (const one of found) {
      const moved = movedText(one, found, part, moving);
      if (moved === one.text) continue;
      pieces.push(xml.slice(at, one.from), moved);
      at = one.from + one.text.length;
    }
  }
  return pieces.join('') + xml.slice(at);
} // prettier-ignore
