/** A block: the area of a worksheet under one header, and which of its columns say what. Grid-relative. */
import type { Area, Grid, TableArea } from '../../model/grid';
import type { Question } from '../status/yes-no';
import type { ColumnRole } from '../../model/terms';
import type { Reason } from '../../model/decision';
import { readHeaderWords, type HeaderWords } from './match-header';
import type { Period } from './read-period';

/** A column of a block, named by its header. */
export interface Label {
  /** Grid column. */
  readonly column: number;
  /** As found, line breaks to spaces; two header rows joined ": "; "" for none of its own. */
  readonly text: string;
  /** Without the label of the group that it stands under; left out where it stands under none. */
  readonly own?: string;
  /** Grid column of the header that spans this one, where it has none of its own. */
  readonly spannedFrom: number | null;
  /** Grid row of the header cell. */
  readonly row: number;
}

/** A label whose words have been matched to the roles that they speak for. */
export interface Header extends Label {
  readonly words: HeaderWords;
}

export const asHeader = (label: Label): Header => ({
  ...label,
  words: readHeaderWords(label.text, label.own),
});

/** As it is found; `bodyEnd` is the row after the last. */
export interface Block {
  readonly grid: Grid;
  readonly table: TableArea | null;
  readonly headerTop: number;
  /** Last header row. */
  readonly headerRow: number;
  readonly bodyEnd: number;
  readonly labels: readonly Label[];
  /** Its rows hold several actions each, and this is one of the groups of columns that they stand in. */
  readonly isGroup?: boolean;
}

/** A column with a role, and why. */
export interface ChosenColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly header: string;
  readonly reasons: readonly Reason[];
}

/** The same before its block is settled. */
export interface FoundColumn {
  readonly role: ColumnRole;
  readonly label: Label;
  readonly reasons: readonly Reason[];
}

/**
 * What kind of values a status-like column holds: words that say done, going or not started; words that say only pace;
 * answers to what its header asks; answers to a recommendation, which are no status at all; short words of which most
 * say nothing that is known.
 */
export type StatusKind =
  'words' | 'pace' | 'colours' | 'answers' | 'responses' | 'codes' | 'blank' | 'percent' | 'unread';

export interface StatusColumn {
  readonly column: number;
  readonly header: string;
  readonly kind: StatusKind;
  /** What its header asks, where its values are answers. */
  readonly question?: Question;
  readonly reasons: readonly Reason[];
}

/** A status column as it was read, before it is known which of several counts. */
export interface ReadStatusColumn extends StatusColumn {
  /** The header says that it is a status, not only that it could be. */
  readonly sure: boolean;
  /** Share of its values that say done, going, not started or out, from 0 to 1. */
  readonly lives: number;
  /** It says something of some rows, and nothing of most. */
  readonly isSparse?: boolean;
  /** Its header names something else (an outcome, evidence): counts where no other column says how the work stands. */
  readonly reserve?: boolean;
  readonly words: HeaderWords;
  /** What its header says of time; null for nothing. */
  readonly period: Period | null;
}

/** The columns that say how an action stands. Each list has the current period first, then the earlier ones, nearest first. */
export interface StatusColumns {
  readonly status: readonly StatusColumn[];
  readonly rating: readonly StatusColumn[];
  readonly percent: readonly StatusColumn[];
  /** Columns that say only whether the work is on time, beside a lifecycle: shown, never counted. */
  readonly pace: readonly StatusColumn[];
  /** Other columns that could be the status: read fully as one, and not taken. */
  readonly rivals: readonly StatusColumn[];
  /** Calls itself the status, in words that are mostly not known: counts where nothing else says how the work stands, no colour either. */
  readonly unread: StatusColumn | null;
  /** Columns that call themselves a status and are none of these. */
  readonly passedOver: readonly PassedOver[];
}

export interface PassedOver {
  readonly header: string;
  readonly reason: Reason;
}

/** A block whose columns have been given their roles. */
export interface JudgedBlock extends Block {
  readonly labels: readonly Header[];
  readonly columns: readonly ChosenColumn[];
  readonly statuses: StatusColumns;
  /** Grid column of the report that a recommendation comes from, where the plan has one (3.6). */
  readonly source: number | null;
  /** One column numbers recommendations in rows of their own and their actions (3.5). */
  readonly numbersBoth: boolean;
}

/** The first column with a role, or null. */
export const columnOf = ({ columns }: Pick<JudgedBlock, 'columns'>, role: ColumnRole): number | null =>
  columns.find((column) => column.role === role)?.column ?? null;

/** The columns that say how an action stands, of whatever period. */
export const statusColumns = ({ status, rating, percent }: Counting): readonly StatusColumn[] => [
  ...status,
  ...rating,
  ...percent,
];
type Counting = Pick<StatusColumns, 'status' | 'rating' | 'percent'>;

/** Those of them that are of the current period, with their roles. */
export const currentColumns = ({ status, rating, percent }: Counting): readonly ChosenColumn[] =>
  (
    [
      ['status', status],
      ['rating', rating],
      ['percentComplete', percent],
    ] as const
  ).flatMap(([role, [current]]) => (current ? [{ ...current, role }] : []));

/** True where a column says how an action stands: a status, a rating or a % complete. */
export const saysHowItStands = ({ statuses }: JudgedBlock): boolean => statusColumns(statuses).length > 0;

/** What a column is called itself, be it under the label of a group. */
export const calledItself = ({ text, own = text }: Label): string => own;
/** The same of a column of the block. */
export function ownHeader({ labels }: Pick<Block, 'labels'>, column: number): string {
  const label = labels.find((one) => one.column === column);
  return label ? calledItself(label) : '';
}

export const bodyTop = (block: Block): number => block.headerRow + 1;

/** The grid row after the last that is its own, a totals row of an Excel table too. */
export const endOf = ({ bodyEnd, table }: Block): number => bodyEnd + (table?.hasTotals ? 1 : 0);

/** Its outermost grid columns. */
export const edgesOf = ({ labels }: Pick<Block, 'labels'>): { first: number; last: number } => ({
  first: labels[0]?.column ?? 0,
  last: labels.at(-1)?.column ?? 0,
});

/** The area of its sheet from the header down, without the grid row `end`. */
export function areaOf(block: Block, end: number): Area {
  const { grid, headerTop } = block;
  const { first, last } = edgesOf(block);
  return {
    top: grid.top + headerTop,
    left: grid.left + first,
    rows: end - headerTop,
    columns: last - first + 1,
  };
}
