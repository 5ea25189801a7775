/** The rows of a plan that say something, in order, with their texts by role: what grouping works on. */
import { cellRef, trimmed, type CellRef, type Grid } from '../../model/grid';
import type { Part } from '../locate/located';
import { levelReference, prefixOf, referenceOfText } from '../text/reference-text';
import { type RowKind } from '../rows/row-facts';
import { classifyRows } from '../rows/row-kinds';
import { spreadDittos } from '../rows/spread-dittos';
import { spreadMerges } from '../rows/spread-merges';

type PlanRowKind = 'action' | 'recommendation' | 'heading' | 'gap';

export interface PlanRow {
  readonly kind: PlanRowKind;
  /** Index of the part. */
  readonly part: number;
  /** Grid row. */
  readonly row: number;
  /** Of an action or recommendation: its own reference, and what that begins with. */
  readonly reference: ActionReference | null;
  readonly prefix: ReferencePrefix | null;
}

/** What comes before the last part of a reference: as the plan shows it, and levelled. */
export interface ReferencePrefix {
  readonly text: string;
  readonly key: string;
}

/** What a row of one text can have been taken for. */
const MAY_BE_COLOURED: ReadonlySet<RowKind> = new Set(['heading', 'progress', 'note', 'recommendation']);

/** The part as it stands in `whole`, the grid with the looks that were not known while the plan was being found. */
function dressPart(part: Part, whole: Grid): Part {
  const { columns } = part;
  const { recommendation, recommendationReference, reference, theme } = columns;
  const naming = [recommendation, recommendationReference, reference, theme];
  const beside = [...columns.statuses, ...columns.followUp];
  const merged = spreadMerges(whole, beside, columns.main);
  // A row may say how it stands by a fill alone, or by a merge, which was not known while the plan was being found.
  const doubtful = part.rows.kinds.some((kind) => MAY_BE_COLOURED.has(kind));
  const rows = doubtful ? classifyRows({ ...part.block, grid: merged }, columns) : part.rows;
  const among = [...beside, ...naming.flatMap((column) => (column === columns.main ? [] : (column ?? [])))];
  const grid = spreadDittos(merged, among, rows, columns);
  return { ...part, block: { ...part.block, grid }, rows };
}

/** All parts of a plan as they stand in these grids. */
export function dressParts(parts: readonly Part[], grids: readonly Grid[]): Part[] {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  return parts.map((part) => dressPart(part, gridOf.get(part.block.grid.sheet) ?? part.block.grid));
}

/** True where recommendations stand on rows of their own: their actions are blank beneath them, in an Excel table too. */
export const onlyRowsName = ({ block, columns, rows: { kinds, top } }: Part): boolean =>
  kinds.includes('recommendation') &&
  !kinds.some(
    (kind, index) => kind === 'action' && trimmed(block.grid, top + index, columns.recommendation) !== '',
  );

/** Actions, recommendations, headings, and the gaps that end a filled-down recommendation. */
export function planRows(parts: readonly Part[]): PlanRow[] {
  const rows: PlanRow[] = [];
  let last: ReferencePrefix | null = null;
  /** Actions of one recommendation mostly stand together: they share what their references begin with. */
  const prefixIn = (reference: string): ReferencePrefix | null => {
    const text = prefixOf(reference);
    if (text === null) return null;
    if (last?.text !== text) last = { text, key: levelReference(text) };
    return last;
  };
  parts.forEach((one, part) => {
    const { kinds, top } = one.rows;
    kinds.forEach((kind, at) => {
      const row = top + at;
      if (kind === 'action' || kind === 'recommendation') {
        const reference = actionReference(one, row);
        rows.push({ kind, part, row, reference, prefix: reference && prefixIn(reference.text) });
      } else if (kind === 'heading' || kind === 'blank') {
        rows.push({ kind: kind === 'blank' ? 'gap' : kind, part, row, reference: null, prefix: null });
      }
    });
  });
  return rows;
}

/** What an action's row says of itself. */
interface ActionReference {
  readonly text: string;
  readonly cell: CellRef;
}

/** The action's own reference: its column's, else the code that begins its text; null where there is neither. */
function actionReference({ block: { grid }, columns }: Part, row: number): ActionReference | null {
  if (columns.reference !== null) return referenceIn(grid, row, columns.reference);
  // Where recommendations are counted, their reference is the row's own.
  const theirs = columns.action === null ? referenceIn(grid, row, columns.recommendationReference) : null;
  if (theirs !== null) return theirs;
  const found = referenceOfText(trimmed(grid, row, columns.main));
  return found ? { text: found.reference, cell: cellRef(grid, row, columns.main) } : null;
}

function referenceIn(grid: Grid, row: number, column: number | null): ActionReference | null {
  const text = trimmed(grid, row, column);
  return text === '' || column === null ? null : { text, cell: cellRef(grid, row, column) };
}
