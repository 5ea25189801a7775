/** Several actions in one row, each in columns of its own: "Action 1, Status 1, Action 2, Status 2" beside one recommendation. */
import { asHeader, calledItself, columnOf, type Block, type JudgedBlock, type Label } from './block';
import { isOfOther, levelHeader, matchHeader } from './match-header';
import { readPeriod } from './read-period';
import { HEADER_LIMITS } from './signals';

const groupOf = ({ text }: Label): string => text.slice(0, text.indexOf(': '));

/** What a column is called: "Description" under "Action 1" says nothing itself, and is what its group is. */
const nameOf = (label: Label): string => {
  const own = calledItself(label);
  return own !== label.text && matchHeader(own).length === 0 && matchHeader(label.text).length > 0
    ? groupOf(label)
    : own;
};

/** A header without its group and its number: "Action 2" of "Northborough: Action 2". */
const stemOf = (label: Label): string =>
  (nameOf(label).split(': ').at(-1) ?? '')
    .toLowerCase()
    .replace(/\d+|[^\p{L}% ]/gu, '')
    .trim();

/** A whole year, with nothing of it called current, new or the like. */
const YEAR =
  /(?<![\p{N}/-])(?:(?:19|20)\d\d(?: ?[/-] ?(?:(?:19|20)\d\d|\d\d))?|\d\d ?[/-] ?\d\d)(?![\p{N}/-])/u;

/** What is to be done in a year is an action of its own; "Action Q1" is what has been said of one by then. */
const namesYear = (label: Label): boolean => {
  const dated = YEAR.test(calledItself(label)) ? calledItself(label) : label.text;
  return YEAR.test(dated) && readPeriod(dated.replace(YEAR, '')) === null;
};
/** "Action" under "Mitigation": of something else. */
const isOfASide = (label: Label): boolean =>
  label.own !== undefined && isOfOther(levelHeader(groupOf(label)));
const saysAction = (label: Label): boolean => {
  if (isOfASide(label)) return false;
  const { text, spannedFrom } = label;
  const [best] = spannedFrom === null ? matchHeader(nameOf(label)) : [];
  const isAction = best?.role === 'action' && best.score >= HEADER_LIMITS.perhaps;
  return isAction && (readPeriod(text) === null || namesYear(label));
};
const saysStatus = (label: Label): boolean =>
  matchHeader(calledItself(label)).some(
    ({ role, score }) => (role === 'status' || role === 'rating') && score >= HEADER_LIMITS.perhaps,
  );

/** True where most rows repeat in the one column what stands in the other: one action, as it was from year to year. */
type SaysTheSame = (one: number, other: number) => boolean;

/** Positions among the labels: where the first group begins, how many columns each has, and how many groups there are. */
interface Groups {
  readonly start: number;
  readonly width: number;
  readonly count: number;
}

function findGroups(labels: readonly Label[], saysTheSame: SaysTheSame): Groups | null {
  const stems = labels.map(stemOf);
  const repeats = stems.some((stem, at) => stem !== '' && stems.indexOf(stem) < at);
  if (!repeats) return null;
  const actions = labels.flatMap((label, at) => (saysAction(label) ? [at] : []));
  const [first, second] = actions;
  if (first === undefined || second === undefined) return null;
  // "Action" and "Milestone" are two things; "Short term action" and "Long term actions" are one.
  const called = new Set(actions.map((at) => stems[at]?.split(' ').at(-1)?.replace(/s$/, '')));
  if (called.size > 1) return null;
  const width = second - first;
  const count = actions.length;
  if (actions.some((at, index) => at !== first + index * width)) return null;
  const [one, other] = [labels[first], labels[second]];
  if (one && other && namesYear(one) && saysTheSame(one.column, other.column)) return null;
  // What stands before the action in each group (a number, a lead) repeats as well.
  let start = first;
  while (start > 0 && stems[start - 1] !== '' && stems[start - 1] === stems[start - 1 + width]) start--;
  const repeatsIn = (offset: number): boolean =>
    Array.from(actions, (_, group) => stems[start + offset + group * width]).every(
      (stem) => stem === stems[start + offset],
    );
  const hasStatus = labels
    .slice(start, start + width)
    .some((label, offset) => saysStatus(label) && repeatsIn(offset));
  return hasStatus ? { start, width, count } : null;
}

/**
 * The labels as a table of each group would have them, with the columns that all groups share; one list where there are no
 * groups. `saysTheSame` is asked of actions of several years.
 */
export function splitGroups(
  labels: readonly Label[],
  saysTheSame: SaysTheSame = () => false,
): (readonly Label[])[] {
  const groups = findGroups(labels, saysTheSame);
  if (groups === null) return [labels];
  const { start, width, count } = groups;
  return Array.from({ length: count }, (_, group) =>
    labels.filter((_label, at) => {
      const of = Math.floor((at - start) / width);
      return of < 0 || of >= count || of === group;
    }),
  );
}

/** True of a block that is another group of the same rows as one that has been judged, and of which that says what is the action. */
export const isGroupBeside = (judged: JudgedBlock, block: Block): boolean =>
  areGroupsOfOne(judged, block) && columnOf(judged, 'action') !== null;

/** Groups of columns beside each other, each with an action of every row. */
export const areGroupsOfOne = (one: Block, other: Block): boolean =>
  one.isGroup === true &&
  other.isGroup === true &&
  one.grid === other.grid &&
  one.headerRow === other.headerRow;

/** The columns of a group mean what those of the other do: however little stands in them. */
export function judgedAlike(model: JudgedBlock, block: Block): JudgedBlock {
  const labels = block.labels.map(asHeader);
  const placeOf = (column: number): number => model.labels.findIndex((label) => label.column === column);
  const moved = <One extends { readonly column: number; readonly header: string }>(column: One): One => {
    const label = labels[placeOf(column.column)];
    return label ? { ...column, column: label.column, header: label.text } : column;
  };
  const { status, rating, percent, pace, rivals, unread, passedOver } = model.statuses;
  return {
    ...model,
    ...block,
    labels,
    columns: model.columns.map(moved),
    statuses: {
      status: status.map(moved),
      rating: rating.map(moved),
      percent: percent.map(moved),
      pace: pace.map(moved),
      rivals: rivals.map(moved),
      unread: unread && moved(unread),
      passedOver,
    },
    source: model.source === null ? null : (labels[placeOf(model.source)]?.column ?? null),
  };
}

/** Columns of further actions that have no status of their own: "Action 2" beside "Action 1", and one status for both. */
export function furtherActions(block: JudgedBlock): readonly number[] {
  const main = block.labels.find(({ column }) => column === columnOf(block, 'action'));
  if (!main || block.isGroup) return [];
  const stem = stemOf(main);
  const taken = new Set(block.columns.map(({ column }) => column));
  return block.labels
    .filter(
      (label) =>
        !taken.has(label.column) && /\d/.test(label.text) && stemOf(label) === stem && saysAction(label),
    )
    .map(({ column }) => column);
}
