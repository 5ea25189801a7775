/** Rows above their actions that have a status and a date of their own: parents in an export, rolled up from what is below. */
import { textAt, trimmed, type Grid } from '../../model/grid';
import type { JudgedBlock } from '../table/block';
import { referenceOfText } from '../text/reference-text';
import { isBare, rowsThatAre, type Body, type RoleColumns } from './row-facts';

/** What a row calls itself that has actions below it. */
const PARENT =
  /^(?:.*recommendations?|rec|theme|priority|objective|strand|workstream|pillar|aim|goal|outcome)$/;
/** The header of a column that says how deep a row stands. */
const LEVEL = /^(?:(?:outline|indent|hierarchy|task|wbs) )?level$/;
/** How deep, be it kept as text. */
const DEPTH = /^\d{1,2}$/;
/** The header of a column that says what a row is, and what is a parent there. */
const TYPE = /^(?:(?:row|item|issue|work item|task|record) )?(?:type|level)$/;
const PARENT_TYPE =
  /^(?:(?:key |cpc |lga |peer )?recommendation|theme|objective|priority|epic|feature|project|phase|outcome|summary(?: task)?)$/i;
/** A blank or two before a text is a slip of the hand. */
const INDENT = /^[ \u00A0\t]{2,}/;

type Rows = readonly number[];

/** "recommendation" of "Recommendation 2: Put money first"; null where a text does not call itself such. */
export function parentOf(text: string): string | null {
  const lead = referenceOfText(text)?.lead ?? '';
  return PARENT.test(lead) ? lead : null;
}

/** Rows that call themselves a recommendation or the like, the first before all actions, most right above one. */
function byWords(grid: Grid, action: number, rows: Rows): Rows {
  const leads = rows.map((row) => parentOf(trimmed(grid, row, action)));
  const parents = rows.filter((_, at) => leads[at] !== null);
  const leading = leads.filter(
    (lead, at) => lead !== null && at + 1 < leads.length && leads[at + 1] !== lead,
  );
  return leads[0] !== null && leading.length * 2 > parents.length ? parents : [];
}

/** Rows with a deeper one right below. */
const withDeeperBelow = (rows: Rows, depths: readonly number[]): Rows =>
  rows.filter((_, at) => (depths[at + 1] ?? 0) > (depths[at] ?? 0));

function byLevel({ grid, labels }: JudgedBlock, rows: Rows): Rows {
  const column = labels.find(({ words }) => LEVEL.test(words.own))?.column;
  if (column === undefined) return [];
  const texts = rows.map((row) => trimmed(grid, row, column));
  return texts.every((text) => DEPTH.test(text)) ? withDeeperBelow(rows, texts.map(Number)) : [];
}

/** "Recommendation" and "Action" under Type, the first of which is a parent. */
function byType({ grid, labels }: JudgedBlock, rows: Rows): Rows {
  const column = labels.find(({ words }) => TYPE.test(words.own))?.column;
  if (column === undefined) return [];
  const parents = rows.filter((row) => PARENT_TYPE.test(trimmed(grid, row, column)));
  return parents[0] === rows[0] && parents.length < rows.length ? parents : [];
}

/** By blanks before the text, where all that stand outermost, two or more, have rows of their own. */
function byIndent(grid: Grid, action: number, rows: Rows): Rows {
  const depths = rows.map((row) => INDENT.exec(textAt(grid, row, action))?.[0].length ?? 0);
  const parents = withDeeperBelow(rows, depths);
  const outermost = rows.filter((_, at) => depths[at] === 0);
  return outermost.length > 1 && outermost.every((row) => parents.includes(row)) ? parents : [];
}

/**
 * By their numbers, where the numbered rows are two or more, begin the plan and say nothing of who, when or how it stands,
 * and all others say some of it and have no number.
 */
function byNumber(grid: Grid, columns: RoleColumns, rows: Rows): Rows {
  const isNumbered = (row: number): boolean => trimmed(grid, row, columns.recommendationReference) !== '';
  const parents = rows.filter(isNumbered);
  const isApart = rows.every((row) => isBare(grid, row, columns) === isNumbered(row));
  return isApart && parents.length > 1 && parents[0] === rows[0] && parents.length < rows.length
    ? parents
    : [];
}

/** "R2", "(2)", "2.0": the number that tells it from its neighbours, and what stands around that. */
const COUNTED = /^(\D*)(\d{1,3})((?:\.0)?\D*)$/;

/** True of numbers that run on from the first, with the same around each: "1.0", "2.0", "3.0". */
function runOn(references: readonly string[]): boolean {
  const found = references.map((reference) => COUNTED.exec(reference));
  const [first] = found;
  return found.every(
    (one, at) =>
      one && first && one[1] === first[1] && one[3] === first[3] && Number(one[2]) === Number(first[2]) + at,
  );
}

/**
 * By numbers of their own in the column of those of the actions: the rows that have nothing but a number and a text, two or
 * more, run on from one to the next over the actions between them, which all say who, when or how they stand.
 */
function byRunning({ grid, labels }: JudgedBlock, columns: RoleColumns, rows: Rows): Rows {
  const { reference, main } = columns;
  if (reference === null) return [];
  const isAlone = (row: number): boolean =>
    labels.every(
      ({ column }) => (column === reference || column === main) === (trimmed(grid, row, column) !== ''),
    );
  const alone = rows.map(isAlone);
  const isApart = rows.every((row, at) =>
    alone[at] === true ? alone[at + 1] === false : !isBare(grid, row, columns),
  );
  const parents = rows.filter((_, at) => alone[at]);
  const isLed = isApart && alone[0] === true && parents.length > 1;
  return isLed && runOn(parents.map((row) => trimmed(grid, row, reference))) ? parents : [];
}

/** The grid rows of the block that are parents; none where a column names the recommendations. */
export function parentRows(body: Body): Rows {
  const { block, columns } = body;
  const { action, recommendation, recommendationReference } = columns;
  if (action === null || recommendation !== null) return [];
  const rows = rowsThatAre(body, 'action');
  if (recommendationReference !== null) return byNumber(block.grid, columns, rows);
  const ways = [
    byLevel(block, rows),
    byType(block, rows),
    byIndent(block.grid, action, rows),
    byWords(block.grid, action, rows),
    byRunning(block, columns, rows),
  ];
  return ways.find((parents) => parents.length > 0) ?? [];
}
