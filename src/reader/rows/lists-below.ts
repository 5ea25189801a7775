/** Lists below a plan under headers of their own, which are no part of it: who signs it, what it costs, when a board meets. */
import { trimmed, type Grid } from '../../model/grid';
import { dateAt } from '../../model/days/read-date';
import { readDateText } from '../../model/days/read-date-text';
import { saysStatus } from '../text/key-text';
import { sameHeader } from '../table/find-headers';
import { levelHeader, matchHeader } from '../table/match-header';
import { sideRoleOf } from '../table/side-headers';
import { isOfAList, OF_A_LIST } from '../text/row-words';
import { holds, type Body, type RoleColumns } from './row-facts';

/** A short text without a number: what a header says, and hardly an action. */
const SHORT = /^[\p{L}%£#][^\d\n]{0,29}$/u;
const SHORT_WORDS = 3;
const isShort = (text: string): boolean => SHORT.test(text) && text.split(/\s+/).length <= SHORT_WORDS;

function cellsAt(grid: Grid, { first, last }: RoleColumns, row: number): string[] {
  const texts: string[] = [];
  for (let column = first; column <= last; column++) {
    if (holds(grid, row, column)) texts.push(trimmed(grid, row, column));
  }
  return texts;
}

/** "1", "£40,000", "31/07/2026" */
const FIGURE = /^[£$€]?\d/;

/** It is called what a column is, and stands where no action has its owner. */
const isHeader = (text: string, isOwner: boolean): boolean =>
  OF_A_LIST.test(text) ||
  sideRoleOf(levelHeader(text)) !== null ||
  (!isOwner && matchHeader(text)[0]?.fit === 'whole');

/** Under its header there are figures, or one of its headers is known: a theme and its first actions have neither. */
function isOfHeaders(grid: Grid, columns: RoleColumns, header: number, end: number): boolean {
  const { first, last, followUp } = columns;
  for (let column = first; column <= last; column++) {
    if (isHeader(trimmed(grid, header, column), followUp.includes(column))) return true;
  }
  for (let row = header + 1; row < end; row++) {
    if (cellsAt(grid, columns, row).some((text) => FIGURE.test(text))) return true;
  }
  return false;
}

/** A status or a day where the plan has its own. */
function saysMore(grid: Grid, { statuses, due }: RoleColumns, row: number): boolean {
  if (statuses.some((column) => holds(grid, row, column) && saysStatus(trimmed(grid, row, column))))
    return true;
  if (due === null || !holds(grid, row, due)) return false;
  return dateAt(grid, row, due).kind !== 'unreadable';
}

/** "Next meeting | 12 June 2025" */
function isOfDiary(grid: Grid, columns: RoleColumns, row: number): boolean {
  const [name, day, more] = cellsAt(grid, columns, row);
  return (
    name !== undefined &&
    day !== undefined &&
    more === undefined &&
    isShort(name) &&
    readDateText(day).kind === 'date' &&
    !saysMore(grid, columns, row)
  );
}

/**
 * The rows, by their index, of each stretch between blank rows below actions that begins with headers of another list: known
 * ones, or short texts below a title of one cell, one of them known or with figures under them, where actions say how they
 * stand and nothing in the stretch does, nor by when.
 */
export function listsBelow({ block: { grid, headerRow }, columns, top, kinds }: Body): number[] {
  const { first, last, statuses } = columns;
  const found: number[] = [];
  let actions = 0;
  let rated = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] === 'action') {
      actions++;
      if (statuses.some((column) => holds(grid, top + at, column))) rated++;
    }
    if (actions === 0 || kinds[at] !== 'blank' || kinds[at + 1] === 'blank') continue;
    const next = kinds.indexOf('blank', at + 1);
    const end = next < 0 ? kinds.length : next;
    const isDiary = kinds
      .slice(at + 1, end)
      .every((_, index) => isOfDiary(grid, columns, top + at + 1 + index));
    const isTitled = cellsAt(grid, columns, top + at + 1).length === 1;
    const header = isTitled ? at + 2 : at + 1;
    const isKey = kinds.slice(at + 1, end).includes('key');
    if (!isDiary && (header + 1 >= end || sameHeader(grid, headerRow, top + header, first, last + 1)))
      continue;
    const cells = cellsAt(grid, columns, top + header);
    const isPlain = (): boolean =>
      isTitled &&
      cells.length > 1 &&
      cells.every(isShort) &&
      rated * 2 > actions &&
      isOfHeaders(grid, columns, top + header, top + end) &&
      kinds.slice(header, end).every((_, index) => !saysMore(grid, columns, top + header + index));
    if (!isDiary && !isOfAList(cells) && (isKey || !isPlain())) continue;
    for (let index = at + 1; index < end; index++) found.push(index);
    at = end - 1;
  }
  return found;
}
