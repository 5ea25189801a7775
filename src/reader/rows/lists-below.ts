/** Lists below a plan under headers of their own, which are no part of it: who signs it, what it costs, when a board meets. */
import { trimmed, type Grid } from '../../model/grid';
import { dateAt } from '../../model/days/read-date';
import { readDateText } from '../../model/days/read-date-text';
import { saysStatus } from '../text/key-text';
import { sameHeader, sameHeaderText } from '../table/find-headers';
import { levelHeader, matchHeader } from '../table/match-header';
import { sideRoleOf } from '../table/side-headers';
import { isOfAList, OF_A_LIST } from '../text/row-words';
import { isBesideAPlan } from '../text/part-names';
import { cellsAt, holds, holdsAny, rowsThatAre, type Body, type RoleColumns } from './row-facts';

/** A short text without a number: what a header says, and hardly an action. */
const SHORT = /^[\p{L}%£#][^\d\n]{0,29}$/u;
const SHORT_WORDS = 3;
const isShort = (text: string): boolean => SHORT.test(text) && text.split(/\s+/).length <= SHORT_WORDS;

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
  const saysHow = (text: string): boolean => saysStatus(text) && !OF_A_LIST.test(text);
  if (statuses.some((column) => holds(grid, row, column) && saysHow(trimmed(grid, row, column)))) return true;
  if (due === null || !holds(grid, row, due)) return false;
  return dateAt(grid, row, due).kind !== 'unreadable';
}

/** A header of few words, be it of a year. */
const LONGEST_HEADER = 30;

/** What is measured, or how it stood. */
const MEASURED = /\b(?:kpis?|measures?|indicators?|metrics?|baseline|outturn|actual)\b/i;
const isKnown = (text: string): boolean =>
  MEASURED.test(text) || (matchHeader(text)[0]?.fit === 'whole' && !saysStatus(text));

/**
 * "Ref | Issue | Escalated to | Date raised | Status", "Measure | Target | Q1 | Q2 | RAG": headers two of which are known and none of
 * which is an action, and in the column of the actions another with texts of half their length, or less.
 */
function isHeaderOfOthers(
  { block: { grid, labels }, columns, top, kinds }: Body,
  header: number,
  end: number,
): boolean {
  const cells = cellsAt(grid, columns, header);
  const { main } = columns;
  const own = trimmed(grid, header, main);
  // "Completed items | Lead | Date completed | Status" goes on with the plan in other words (3.10).
  const shared = labels.filter(
    ({ column, text }) => column > main && sameHeaderText(text, trimmed(grid, header, column)),
  );
  const isOther = (text: string): boolean =>
    text.length <= LONGEST_HEADER &&
    (isBesideAPlan(text) ||
      matchHeader(text).every(({ role }) => role !== 'action' && role !== 'recommendation'));
  if (own === '' || shared.length > 1 || cells.filter(isKnown).length < 2 || !cells.every(isOther))
    return false;
  const rows = rowsThatAre({ top, kinds }, 'action');
  // Not a number, and no list, where there are no such rows.
  const meanOf = (counted: readonly number[]): number =>
    counted.reduce((sum, row) => sum + trimmed(grid, row, main).length, 0) / counted.length;
  return (
    meanOf(rows.filter((row) => row > header && row < end)) * 2 <= meanOf(rows.filter((row) => row < header))
  );
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
 * True of rows up to `end` that are none of the plan's: each a day that is named, or below headers of another list. These are known
 * ones, or short texts below a title of one cell, one of them known or with figures under them, where actions say how they
 * stand (`areRated`) and nothing in these rows does, nor by when.
 */
function isOtherList(body: Body, from: number, end: number, areRated: boolean): boolean {
  const { block, columns, top, kinds } = body;
  const { grid, headerRow } = block;
  const rowsFrom = (start: number): number[] => Array.from({ length: end - start }, (_, at) => start + at);
  if (rowsFrom(from).every((row) => isOfDiary(grid, columns, row))) return true;
  const isTitled = cellsAt(grid, columns, from).length === 1;
  const header = isTitled ? from + 1 : from;
  if (header + 1 >= end || sameHeader(grid, headerRow, header, columns.first, columns.last + 1)) return false;
  const cells = cellsAt(grid, columns, header);
  // "Performance measures | Clerk | May 2026 | Complete" is an action, and no header.
  if (!saysMore(grid, columns, header) && (isOfAList(cells) || isHeaderOfOthers(body, header, end)))
    return true;
  return (
    areRated &&
    isTitled &&
    cells.length > 1 &&
    cells.every(isShort) &&
    !kinds.slice(from - top, end - top).includes('key') &&
    isOfHeaders(grid, columns, header, end) &&
    !rowsFrom(header).some((row) => saysMore(grid, columns, row))
  );
}

/** The rows, by their index, of each stretch between blank rows below actions that is a list of something else. */
export function listsBelow(body: Body): number[] {
  const { block, columns, top, kinds } = body;
  const found: number[] = [];
  let actions = 0;
  let rated = 0;
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at] === 'action') {
      actions++;
      if (holdsAny(block.grid, top + at, columns.statuses)) rated++;
    }
    if (actions === 0 || kinds[at] !== 'blank' || kinds[at + 1] === 'blank') continue;
    const next = kinds.indexOf('blank', at + 1);
    const end = next < 0 ? kinds.length : next;
    if (!isOtherList(body, top + at + 1, top + end, rated * 2 > actions)) continue;
    for (let index = at + 1; index < end; index++) found.push(index);
    at = end - 1;
  }
  return found;
}
