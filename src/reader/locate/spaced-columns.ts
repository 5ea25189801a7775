/** Columns that a narrow blank one keeps apart: one table that somebody has spaced out, or two tables beside each other. */
import { textAt, valueAt, type Grid } from '../../model/grid';
import { levelText } from '../../model/level-text';
import { readBareColour } from '../../model/status/colours';
import type { ColumnRole } from '../../model/terms';
import { questionOf } from '../status/yes-no';
import { calledItself, type Label } from '../table/block';
import { matchHeader } from '../table/match-header';
import { readPeriod } from '../table/read-period';
import { HEADER_LIMITS } from '../table/signals';
import { KEY_HEADING } from '../text/row-words';

type Columns = readonly Label[];

/** Rows that are filled on both sides, of those that are filled on one. */
const MOST = 0.8;
/** Of the rows of a plan, those that a column has which says something of few of them. */
const FEW = 0.3;
/** More different marks than these are no key. */
const LONGEST_KEY = 12;

/** A table with one of these has rows of its own. */
const NAMING: readonly ColumnRole[] = ['action', 'recommendation'];
/** A key has these as well, and a plan may have several of them. */
const MARKING: ReadonlySet<ColumnRole> = new Set(['status', 'rating']);

/** What a part says: the role of each of its headers that has one, by its levelled text. Below a month, a colour or a question (Started) stands how things are. */
function rolesOf(part: Columns): ReadonlyMap<string, ColumnRole> {
  const roles = new Map<string, ColumnRole>();
  for (const text of part.map(calledItself)) {
    if (text === '') continue;
    const best = matchHeader(text).find(({ score }) => score >= HEADER_LIMITS.plainly);
    const isState = readPeriod(text) !== null || questionOf(text) !== null;
    const role = best?.role ?? (isState ? 'status' : undefined);
    if (role !== undefined) roles.set(levelText(text), role);
  }
  return roles;
}
type Roles = ReturnType<typeof rolesOf>;

const namingOf = (roles: Roles): ColumnRole[] => NAMING.filter((role) => [...roles.values()].includes(role));

const sharesHeader = (one: Roles, other: Roles): boolean => [...one.keys()].some((text) => other.has(text));
/** An owner, a date or the like that the plan has already. */
const saysAgain = (plan: Roles, beside: Roles): boolean =>
  [...beside.values()].some((role) => !MARKING.has(role) && [...plan.values()].includes(role));

/** Owners, dates or statuses on both sides: each is a table of its own. Both may be numbered. */
const saysTwice = (one: Roles, other: Roles): boolean =>
  [...one.values()].some((role) => role !== 'reference' && [...other.values()].includes(role));

const filledRows = (grid: Grid, part: Columns, from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter((row) =>
    part.some(({ column }) => valueAt(grid, row, column) !== null),
  );

const isColour = (label: Label): boolean => readBareColour(calledItself(label)) !== null;
/** It is called one, or begins beside the header: "Green | Complete". Columns of colours are ticked. */
const beginsKey = (part: Columns): boolean =>
  part.some((label) => KEY_HEADING.test(calledItself(label))) ||
  (part.slice(0, 1).some(isColour) && !part.every(isColour));

/** Each mark once, with what it means; or each of something else, such as indicators, with figures or dates of theirs. */
function looksLikeList(grid: Grid, part: Columns, roles: Roles, rows: readonly number[]): boolean {
  if (rows.length > LONGEST_KEY) return false;
  const isEachOnce = ({ column }: Label): boolean => {
    const texts = rows.map((row) => levelText(textAt(grid, row, column))).filter((text) => text !== '');
    return new Set(texts).size === texts.length;
  };
  const [lead] = part;
  if (lead && !roles.has(levelText(calledItself(lead))) && isEachOnce(lead)) return true;
  if (part.length < 2 || [...roles.values()].some((role) => !MARKING.has(role))) return false;
  return part.every(isEachOnce);
}

/**
 * True of columns beside those of a plan that name one of its headers again or an owner, a date or the like that it has, or are
 * a key or another list: fewer rows than the plan has, or a mark in each and what it means.
 */
export function isTableOfItsOwn(
  grid: Grid,
  plan: Columns,
  beside: Columns,
  from: number,
  to: number,
): boolean {
  const [ofPlan, roles] = [rolesOf(plan), rolesOf(beside)];
  if (sharesHeader(ofPlan, roles) || saysAgain(ofPlan, roles) || beginsKey(beside)) return true;
  const rows = filledRows(grid, beside, from, to);
  const [lead] = beside;
  const isExplained =
    lead !== undefined && roles.has(levelText(calledItself(lead))) && roles.size < beside.length;
  return (rows.length < to - from || isExplained) && looksLikeList(grid, beside, roles, rows);
}

/** Each of its headers asks, and nothing below counts what was answered. */
const isTicked = (grid: Grid, part: Columns, rows: readonly number[]): boolean =>
  part.every(
    (label) =>
      questionOf(calledItself(label)) !== null &&
      rows.every((row) => typeof valueAt(grid, row, label.column) !== 'number'),
  );

/** How many of the rows, in order, come before a blank one that comes after `last`. */
function endOf(rows: readonly number[], last: number): number {
  const blank = rows.findIndex((row, at) => row > last && row > (rows[at - 1] ?? row) + 1);
  return blank < 0 ? rows.length : blank;
}

/** True where the columns on both sides speak of the same rows, and neither says again what the other does. */
function speakOfOne(grid: Grid, left: Columns, right: Columns, from: number, to: number): boolean {
  const [ofLeft, ofRight] = [rolesOf(left), rolesOf(right)];
  if (sharesHeader(ofLeft, ofRight)) return false;
  const [namedLeft, namedRight] = [namingOf(ofLeft), namingOf(ofRight)];
  if (namedLeft.length + namedRight.length === 0) return false;
  if (namedLeft.some((role) => namedRight.includes(role))) return false;
  const [rowsLeft, rowsRight] = [left, right].map((part) => filledRows(grid, part, from, to)) as [
    number[],
    number[],
  ];
  const inLeft = new Set(rowsLeft);
  const both = rowsRight.filter((row) => inLeft.has(row)).length;
  // Names that stand once above the rows they are for.
  if (namedLeft.length > 0 && namedRight.length > 0)
    return !saysTwice(ofLeft, ofRight) && both >= MOST * Math.min(rowsLeft.length, rowsRight.length);
  const [named, beside, part, roles] =
    namedLeft.length > 0 ? [rowsLeft, rowsRight, right, ofRight] : [rowsRight, rowsLeft, left, ofLeft];
  // What stands below a blank row with nothing beside it is a key, or a note.
  const rows = named.slice(0, endOf(named, beside.at(-1) ?? 0));
  if (saysAgain(namedLeft.length > 0 ? ofLeft : ofRight, roles) || beginsKey(part)) return false;
  // One that is ticked may say something of any row, and of few; beside a status several are a list.
  if ((part.length < 2 || !ofLeft.has('status')) && both === beside.length && isTicked(grid, part, beside))
    return true;
  // Its fills say it all.
  if (beside.length === 0) return roles.size > 0;
  if (both < MOST * beside.length || looksLikeList(grid, part, roles, beside)) return false;
  if (both >= MOST * rows.length) return roles.size > 0 || part.length === 1;
  // A shorter list that begins at the top is another one; a column that says something of some rows has gaps.
  const hasGaps = beside.some((row, at) => at > 0 && row > (beside[at - 1] as number) + 1);
  return roles.size > 0 && hasGaps && both >= FEW * rows.length;
}

const isNear = (left: Columns | undefined, right: Columns | undefined): boolean =>
  left !== undefined && right !== undefined && (right[0]?.column ?? 0) - (left.at(-1)?.column ?? 0) === 2;

/** Parts of a header row, of which those that make one table are one: what is done first, with what stands to both sides of it. */
export function joinSpaced(parts: readonly Columns[], grid: Grid, from: number, to: number): Columns[] {
  if (parts.length < 2) return [...parts];
  const joined = [...parts];
  const names = (role: ColumnRole) => (part: Columns) => [...rolesOf(part).values()].includes(role);
  for (const role of NAMING) {
    for (let at = joined.findIndex(names(role)); at >= 0;) {
      const [left, part = [], right] = [joined[at - 1], joined[at], joined[at + 1]];
      if (right && isNear(part, right) && speakOfOne(grid, part, right, from, to))
        joined.splice(at, 2, [...part, ...right]);
      else if (left && isNear(left, part) && speakOfOne(grid, left, part, from, to))
        joined.splice(--at, 2, [...left, ...part]);
      else {
        const next = joined.slice(at + 1).findIndex(names(role));
        at = next < 0 ? -1 : at + 1 + next;
      }
    }
  }
  return joined;
}
