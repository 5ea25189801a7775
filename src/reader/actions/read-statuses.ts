/** The raw status of each action: text, colour, per cent, from the current period or the nearest earlier one (2.2 to 2.4). */
import { cellRef, fillAt, formatAt, textAt, trimmed, valueAt, type CellRef } from '../../model/grid';
import { ownHeader, type StatusColumn } from '../table/block';
import { ratingOfFill } from '../../model/status/colours';
import {
  askedWords,
  isLettered,
  isMark,
  isPlainNo,
  isYes,
  needsAnAnswer,
  needsOthers,
  readAnswer,
  type Question,
} from '../status/yes-no';
import { readPercentColumn, type PercentColumn } from '../status/percent-complete';
import type { RawStatus } from '../status/raw-status';
import { groupBy } from '../../model/group-by';
import type { GroupedAction } from '../grouping/group-actions';
import type { Part } from '../locate/located';

export interface ReadStatus {
  readonly raw: RawStatus;
  /** Fill of the status cell. */
  readonly fill: string | null;
  readonly carriedFrom: string | null;
  readonly percent: number | null;
}

export interface ReadStatuses {
  readonly statuses: readonly ReadStatus[];
  /** How the % complete column was read; "none" where there is none. */
  readonly scale: PercentColumn['scale'];
  /** First cell of the % complete column. */
  readonly percentCell: CellRef | null;
}

/** Grid column that a part colours in place of a status column; absent where it has none. Keyed by part. */
export type ColouredColumns = ReadonlyMap<Part, number>;

const isColour = (fill: string | null): boolean => fill !== null && ratingOfFill(fill) !== 'none';

/** The first column, current period first, in which a row has something. */
function periodOf({ part, row }: GroupedAction, columns: readonly StatusColumn[]): StatusColumn | null {
  const { grid } = part.block;
  for (const one of columns) {
    if (trimmed(grid, row, one.column) !== '' || isColour(fillAt(grid, row, one.column))) return one;
  }
  return null;
}

function percentages(actions: readonly GroupedAction[]): {
  column: PercentColumn;
  cells: (StatusColumn | null)[];
} {
  // Most plans have no such column.
  const asked = actions.some(({ part }) => part.block.statuses.percent.length > 0) ? actions : [];
  const cells = asked.map((action) => {
    const { block } = action.part;
    return (
      block.statuses.percent.find(({ column }) => trimmed(block.grid, action.row, column) !== '') ?? null
    );
  });
  const column = readPercentColumn(
    asked.map(({ part, row }, index) => {
      // Nothing stands in no column.
      const at = cells[index]?.column ?? -1;
      const { grid } = part.block;
      return {
        value: valueAt(grid, row, at),
        text: textAt(grid, row, at),
        format: formatAt(grid, row, at),
      };
    }),
  );
  return { column, cells };
}

/** The furthest first; of colours the worst. */
const STAGES: readonly Question[] = ['done', 'started', 'waiting', 'open', 'red', 'amber', 'green', 'blue'];

interface Stage {
  readonly question: Question;
  readonly columns: readonly StatusColumn[];
}

/** What the status columns of a part ask, and how they are answered. */
interface Asking {
  /** Where they ask several things, each a stage of the work ("Started?" and "Completed?"): the furthest first; else none. */
  readonly stages: readonly Stage[];
  /** They are ticked or left blank: marks, and no plain no (2.8). */
  readonly isTicked: boolean;
  /** Somebody has said with a letter or a word whether the action is done: a P beside them is no tick. */
  readonly isLettered: boolean;
}

function askingOf({ block }: Part, actions: readonly GroupedAction[]): Asking {
  const { status } = block.statuses;
  const asked = status.flatMap((column) =>
    column.question === undefined ? [] : [{ column, question: column.question }],
  );
  const stages = STAGES.map((stage) => ({
    question: stage,
    columns: asked.filter(({ question }) => question === stage).map(({ column }) => column),
  })).filter(({ columns }) => columns.length > 0);
  const isAny = (among: typeof asked, is: (text: string, question: Question) => boolean): boolean =>
    among.some(({ column, question }) =>
      actions.some(({ row }) => is(trimmed(block.grid, row, column.column), question)),
    );
  // Where not to have begun is ticked as well, or a colour is, a blank says nothing.
  const ticked = asked.some(({ question }) => needsOthers(question))
    ? []
    : asked.filter(({ question }) => !needsAnAnswer(question));
  const answered = asked.filter(({ question }) => question === 'done');
  return {
    stages: asked.length === status.length && stages.length > 1 ? stages : [],
    isTicked: isAny(ticked, isMark) && !isAny(ticked, isPlainNo),
    isLettered: isAny(answered, isLettered),
  };
}

/** The column of the furthest stage that a row has reached; null where it says so of none. */
function stageOf(action: GroupedAction, stages: readonly Stage[]): StatusColumn | null {
  for (const { question, columns } of stages) {
    const asked = periodOf(action, columns);
    const answer =
      asked && readAnswer(trimmed(action.part.block.grid, action.row, asked.column), question, false);
    if (answer?.basis === 'words') return asked;
  }
  return null;
}

/** The raw status of every action, in order. */
export function readStatuses(actions: readonly GroupedAction[], coloured: ColouredColumns): ReadStatuses {
  const { column: percentColumn, cells } = percentages(actions);
  const assumed = percentColumn.scale === 'fractions-assumed';
  const askings = new Map(
    [...groupBy(actions, ({ part }) => part)].map(([part, own]) => [part, askingOf(part, own)]),
  );
  let percentCell: CellRef | null = null;
  const statuses = actions.map((action, index): ReadStatus => {
    const { part, row } = action;
    const { block } = part;
    const { grid } = block;
    const { status, rating } = block.statuses;
    const current = status[0] ?? null;
    const { stages, isTicked, isLettered: isGraded } = askings.get(part) as Asking;
    const stage = stageOf(action, stages);
    const used = stage ?? periodOf(action, status) ?? current;
    const ratingUsed = periodOf(action, rating) ?? rating[0] ?? null;
    const percentAt = cells[index] ?? null;
    const percent = percentColumn.percents[index] ?? null;
    const colourAt = used?.column ?? coloured.get(part) ?? null;
    const own = colourAt === null ? null : fillAt(grid, row, colourAt);
    const ratingFill = ratingUsed ? fillAt(grid, row, ratingUsed.column) : null;
    const shown = used ? trimmed(grid, row, used.column) : '';
    // A tick says what stands above it.
    const isStage = stage !== null && isYes(shown);
    const typed = isStage ? askedWords(ownHeader(block, stage.column)) : shown;
    const written =
      typed !== '' || percent !== null || percentAt === null ? typed : trimmed(grid, row, percentAt.column);
    const from = used ?? percentAt ?? block.statuses.percent[0];
    const column = from?.column ?? colourAt;
    const cell = column === null ? null : cellRef(grid, row, column);
    if (percentAt && percentCell === null) percentCell = cellRef(grid, row, percentAt.column);
    const colourText = ratingUsed ? trimmed(grid, row, ratingUsed.column) : null;
    // Beside words a blank colour is no rating (2.3); where nothing else is there at all, the status cell's fill is what there is (2.4).
    const isBare = written === '' && percent === null && !colourText && ratingFill === null;
    const fill = rating.length > 0 && !isBare ? ratingFill : own;
    let raw: RawStatus = { written, fill, colourText, percent, cell };
    if (assumed && percent !== null) raw = { ...raw, percentAssumed: true };
    if (isStage) raw = { ...raw, isStage };
    else if (used?.question)
      raw = {
        ...raw,
        question: used.question === 'done' && isGraded ? 'graded' : used.question,
        blankIsNo: isTicked && !needsAnAnswer(used.question),
      };
    const isCarried = used !== null && used !== current && stages.length === 0;
    return { raw, fill: own, carriedFrom: isCarried ? used.header : null, percent };
  });
  return { statuses, scale: percentColumn.scale, percentCell };
}
