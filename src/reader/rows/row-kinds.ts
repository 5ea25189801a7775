/** What each row of a block is: an action, a recommendation, a heading, or one of the rows that never count (3.8). */
import type { JudgedBlock } from '../table/block';
import { bodyTop } from '../table/block';
import { readHeaderRow, sameHeader, sameHeaderText } from '../table/find-headers';
import { textAt, trimmed, valueAt, type Grid } from '../../model/grid';
import { remember } from '../../model/remember';
import { readBareColour } from '../../model/status/colours';
import { levelHeader } from '../table/match-header';
import { countLabelAt, NUMBER_ALONE, saysCounts } from '../table/count-rows';
import { isHint } from './hint-rows';
import { areKeyPairs, isKeyText } from '../text/key-text';
import { looksLikeReference, prefixOf } from '../text/reference-text';
import {
  cellsAt,
  holds,
  holdsAny,
  rowFacts,
  type RoleColumns,
  type RowFacts,
  type RowKind,
  type RowKinds,
} from './row-facts';
import {
  CONTINUED,
  GUIDANCE,
  HEADING,
  KEY_HEADING,
  KEY_LEAD,
  NOTE,
  PROGRESS,
  SIGNED,
  TOTAL,
  isOverall,
  isOverallOf,
  isTotalOf,
} from '../text/row-words';
import { mendKinds } from './row-neighbours';

/** Ratings that a key explains, at most. */
const MOST_MEANINGS = 7;

/** "4", "2 of 4 complete" */
const COUNT = /^\d{1,4} of \d{1,4}\b/;
const isCount = (text: string): boolean => NUMBER_ALONE.test(text) || COUNT.test(text);

const isTotal = (grid: Grid, row: number, facts: RowFacts, columns: RoleColumns): boolean => {
  if (facts.filled > 1 && isOverall(facts.text)) return true;
  // Its name may stand in a column before those with headers.
  const isNumber = facts.filled === 1 && NUMBER_ALONE.test(facts.text);
  if (isNumber && TOTAL.test(trimmed(grid, row, columns.first - 1))) return true;
  // "Governance total | | 4 | | | 2 of 4 complete": its name in a column before that of the actions, and none of their texts.
  const text = trimmed(grid, row, columns.main);
  if (isOverallOf(text)) return true;
  const isCalled = TOTAL.test(facts.text);
  const isBeside = facts.at < columns.main && (text === '' || NUMBER_ALONE.test(text));
  // "Improve the council overall", without a count, is none.
  if (isBeside && (isCalled || (isTotalOf(facts.text) && cellsAt(grid, columns, row).some(isCount))))
    return true;
  return (
    isCalled &&
    (facts.at !== columns.main ||
      facts.filled === 1 ||
      cellsAt(grid, columns, row).some((cell) => NUMBER_ALONE.test(cell)))
  );
};

/** A number under the references beside a status in its own column is an action whose text has not been typed, where it goes on from those above. */
function isCounts(grid: Grid, row: number, columns: RoleColumns): boolean {
  const { first, last } = columns;
  // Its number may stand in a column behind those with headers.
  const at = countLabelAt(grid, row, first, last) ?? countLabelAt(grid, row, first, last + 1);
  if (at === null) return false;
  return !(columns.statuses.includes(at) && goesOn(grid, row, columns));
}

/** "2 actions | | 50% complete", "Completed: 3": numbers wherever a status stands, and no reference. */
const isSummary = (grid: Grid, row: number, facts: RowFacts, columns: RoleColumns): boolean =>
  facts.filled < 4 &&
  !holds(grid, row, columns.reference) &&
  columns.statuses.every((at) => !holds(grid, row, at) || /\d/.test(trimmed(grid, row, at))) &&
  saysCounts(cellsAt(grid, columns, row).join(', '));

/** So many rows above are looked at for a reference: blocks of counts are shorter. */
const ROWS_BACK = 20;

/** "5" below "4", "1.10" below "1.9", "1" by itself: its reference is like that of the action above, and comes after it or begins anew. */
function goesOn(grid: Grid, row: number, columns: RoleColumns): boolean {
  const referenceAt = (at: number): string => trimmed(grid, at, columns.reference);
  const own = referenceAt(row);
  if (own === '') return false;
  for (let above = row - 1; above >= Math.max(0, row - ROWS_BACK); above--) {
    const before = referenceAt(above);
    if (
      !holds(grid, above, columns.main) ||
      !/\d/.test(before) ||
      TOTAL.test(textAt(grid, above, columns.main))
    )
      continue;
    const isPlain = prefixOf(own) === null;
    if (isPlain !== (prefixOf(before) === null)) return false;
    const isOpen = (at: number): boolean => !holds(grid, at, columns.main) && referenceAt(at) !== '';
    const isAlone = !isOpen(row - 1) && !isOpen(row + 1);
    return !isPlain || Number(own) > Number(before) || (own === '1' && isAlone);
  }
  return true;
}

/** A row of an action, however little of it is filled: its text, and who or when or how it stands. */
const isFollowedUp = (grid: Grid, row: number, columns: RoleColumns): boolean =>
  holds(grid, row, columns.main) && holdsAny(grid, row, columns.followUp);

/** Meanings beside one another, where an action would have its owner and its date too: "Complete | In progress | Late". */
const areMeanings = (grid: Grid, row: number, { filled }: RowFacts, columns: RoleColumns): boolean =>
  filled > 1 && filled <= MOST_MEANINGS && cellsAt(grid, columns, row).every(isKeyText);

function isKeyRow(grid: Grid, row: number, facts: RowFacts, columns: RoleColumns, apart: boolean): boolean {
  if (apart && areMeanings(grid, row, facts, columns)) return true;
  if (facts.filled > 3 || isFollowedUp(grid, row, columns)) return false;
  if (facts.at === columns.main && readBareColour(facts.text) !== null) return true;
  if (!apart) return false;
  if (facts.filled === 1) return isKeyText(facts.text);
  // Where statuses stand first, a status begins a row whatever that is.
  if (!holds(grid, row, columns.main)) return isKeyText(facts.text) && !columns.statuses.includes(facts.at);
  // "B | Ask the members | Completed": the reference of an action may be the letter of a colour.
  const isAction = holdsAny(grid, row, columns.statuses) && !isKeyText(trimmed(grid, row, columns.main));
  return readBareColour(facts.text) !== null && !isAction && !columns.statuses.includes(facts.at);
}

/** "Key: Open = work has begun; Closed = superseded": the whole of a key in one cell. */
const isKeyLine = (text: string): boolean =>
  areKeyPairs(text) || (KEY_LEAD.test(text) && /[=;|\n]|\s[/–-]\s/.test(text.replace(KEY_LEAD, '')));

/** A line of a key in columns that are the plan's: what stands where an action would is only a status. */
const isMeaning = (grid: Grid, row: number, facts: RowFacts, columns: RoleColumns): boolean =>
  !holdsAny(grid, row, columns.statuses) && [facts.text, trimmed(grid, row, columns.main)].some(isKeyText);

/** A row of so many is a header, and no row of answers. */
const HEADER_ROLES = 3;

/** One, or two below each other. */
const headerRows = ({ headerRow, headerTop }: JudgedBlock): number[] => [...new Set([headerRow, headerTop])];

function isHeaderAgain(block: JudgedBlock, row: number, columns: RoleColumns): boolean {
  const { grid } = block;
  const { first, last } = columns;
  const isSame = headerRows(block).some((header) => sameHeader(grid, header, row, first, last + 1));
  if (isSame) return true;
  // In other words, some of which may mean something else: it is no action for that.
  const read = readHeaderRow(grid, row, first, last + 1);
  return read !== null && read.wholes > 1 && read.roles.length >= HEADER_ROLES;
}

/** Whether a row has a text of the header where that has it: by this it may be known again. */
function marksOf(block: JudgedBlock): (row: number) => boolean {
  const { grid, labels } = block;
  const marks = labels.flatMap(({ column }) =>
    headerRows(block).flatMap((row) => {
      const text = textAt(grid, row, column);
      return text === '' ? [] : { column, text };
    }),
  );
  const level = remember(levelHeader);
  return (row) => marks.some(({ column, text }) => sameHeaderText(text, textAt(grid, row, column), level));
}

/** "(choose one)", below the header that it is about. */
const IN_BRACKETS = /^[([][^)\]]{1,80}[)\]]$/;

/** One filled cell, or one text in all cells. */
function kindOfLone(facts: RowFacts, columns: RoleColumns, grid: Grid, row: number): RowKind {
  const { at, text, filled } = facts;
  if (PROGRESS.test(text)) return 'progress';
  if (NOTE.test(text) || CONTINUED.test(text)) return 'note';
  if (IN_BRACKETS.test(text) && GUIDANCE.test(text)) return 'hint';
  if (filled > 1) return 'heading';
  if (at === columns.main) return at > columns.first ? (columns.action === null ? 'lone' : 'action') : 'lone';
  if (at === columns.recommendation) return 'lone';
  const reference =
    looksLikeReference(text) && !HEADING.test(text) && typeof valueAt(grid, row, at) !== 'boolean';
  if (at === columns.recommendationReference) return reference ? 'recommendation' : 'heading';
  if (at === columns.reference) return reference ? 'note' : 'heading';
  if (at === columns.theme) return 'heading';
  return at === columns.first || HEADING.test(text) ? 'heading' : 'note';
}

function kindOf(block: JudgedBlock, row: number, facts: RowFacts, columns: RoleColumns): RowKind {
  const { grid } = block;
  const lone = facts.filled === 1 || (facts.oneText && facts.filled > 2);
  if (lone && !(facts.coloured && facts.at === columns.main)) return kindOfLone(facts, columns, grid, row);
  // An action may be called so too: then it says how it stands.
  const isAction = facts.at === columns.main && holdsAny(grid, row, columns.statuses);
  if (SIGNED.test(facts.text) && !isAction) return 'note';
  if (holds(grid, row, columns.main)) return 'action';
  const named = holds(grid, row, columns.recommendation) || holds(grid, row, columns.recommendationReference);
  const status = holdsAny(grid, row, columns.statuses);
  const followUp = holdsAny(grid, row, columns.followUp);
  if (columns.action !== null && status && (followUp || holds(grid, row, columns.reference))) return 'action';
  if (named && columns.action !== null) return 'recommendation';
  return 'note';
}

/** Decide the kind of every row of the block, top to bottom. Linear in its cells. */
export function classifyRows(block: JudgedBlock, columns: RoleColumns): RowKinds {
  const { grid } = block;
  const top = bodyTop(block);
  const kinds: RowKind[] = [];
  const isMarked = marksOf(block);
  let inKey = false;
  let apart = false;
  let actions = 0;
  for (let row = top; row < block.bodyEnd; row++) {
    const facts = rowFacts(grid, row, columns);
    if (facts === null) {
      kinds.push('blank');
      apart = true;
      continue;
    }
    if (isMarked(row) && isHeaderAgain(block, row, columns)) {
      kinds.push('header');
      apart = inKey = false;
      continue;
    }
    let kind: RowKind;
    if (isTotal(grid, row, facts, columns)) kind = 'total';
    else if (actions > 0 && !inKey && isCounts(grid, row, columns)) kind = 'total';
    else if (facts.filled <= 2 && KEY_HEADING.test(facts.text) && !isFollowedUp(grid, row, columns)) {
      kind = 'key';
      inKey = true;
    } else if (facts.filled <= 2 && isKeyLine(facts.text)) kind = 'key';
    else if (inKey && facts.filled <= 3 && !isFollowedUp(grid, row, columns)) kind = 'key';
    else if (inKey && facts.filled <= 4 && isMeaning(grid, row, facts, columns)) kind = 'key';
    else if (isKeyRow(grid, row, facts, columns, apart && actions > 0)) kind = 'key';
    else if (actions > 0 && isSummary(grid, row, facts, columns)) kind = 'total';
    else if (isHint(grid, row, columns, kinds)) kind = 'hint';
    else kind = kindOf(block, row, facts, columns);
    if (kind === 'action') {
      actions++;
      apart = inKey = false;
    }
    kinds.push(kind);
  }
  return { top, kinds: mendKinds({ block, columns, top, kinds }) };
}
