/** The rows of a plan that say something, in order, with their texts by role: what grouping works on. */
import { textAt, type CellRef, cellRef, type Grid } from '../../model/grid';
import type { Block } from '../table/block';
import type { LocatedPart } from '../locate/located';
import { levelReference, prefixOf, referenceOfText } from '../text/reference-text';
import { classifyRows, type RowKind } from '../rows/row-kinds';
import { roleColumns, type RoleColumns } from '../rows/row-facts';
import { spreadMerges } from '../rows/spread-merges';

export type PlanRowKind = 'action' | 'recommendation' | 'heading' | 'gap';

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

/** A part with its columns looked up. */
export interface ReadingPart {
  readonly part: LocatedPart;
  readonly block: Block;
  readonly grid: Grid;
  readonly columns: RoleColumns;
  /** Recommendations stand on rows of their own: their actions are blank beneath them, in an Excel table too. */
  readonly onlyRowsName: boolean;
}

/** Text of a grid cell: trimmed, "" for none and for column -1. */
export const trimmed = (grid: Grid, row: number, column: number): string =>
  column < 0 ? '' : textAt(grid, row, column).trim();

/** What a row of one text can have been taken for. */
const MAY_BE_COLOURED: ReadonlySet<RowKind> = new Set(['heading', 'progress', 'note', 'recommendation']);

export const readingPart = (part: LocatedPart, whole: Grid): ReadingPart => {
  const columns = roleColumns(part.block);
  const grid = spreadMerges(whole, [...columns.statuses, ...columns.followUp], columns.main);
  const block = { ...part.block, grid };
  // A row may say how it stands by a fill alone, or by a merge, which was not known while the plan was being found.
  const doubtful = part.rows.kinds.some((kind) => MAY_BE_COLOURED.has(kind));
  const more = columns.coloured.length > 0 || grid !== whole;
  const rows = more && doubtful ? classifyRows(block) : part.rows;
  const { kinds, top } = rows;
  const onlyRowsName =
    kinds.includes('recommendation') &&
    !kinds.some(
      (kind, index) => kind === 'action' && trimmed(grid, top + index, columns.recommendation) !== '',
    );
  return { part: { ...part, block, rows }, block, grid, columns, onlyRowsName };
};

/** Actions, recommendations, headings, and the gaps that end a filled-down recommendation. */
export function planRows(parts: readonly ReadingPart[]): PlanRow[] {
  const rows: PlanRow[] = [];
  parts.forEach((reading, part) => {
    const { kinds, top } = reading.part.rows;
    kinds.forEach((kind, at) => {
      const row = top + at;
      if (kind === 'action' || kind === 'recommendation') {
        const reference = actionReference(reading, row);
        rows.push({ kind, part, row, reference, prefix: reference && prefixIn(reference.text) });
      } else if (kind === 'heading' || kind === 'blank') {
        rows.push({ kind: kind === 'blank' ? 'gap' : kind, part, row, reference: null, prefix: null });
      }
    });
  });
  return rows;
}

function prefixIn(reference: string): ReferencePrefix | null {
  const text = prefixOf(reference);
  return text === null ? null : { text, key: levelReference(text) };
}

/** What an action's row says of itself. */
export interface ActionReference {
  readonly text: string;
  readonly cell: CellRef;
}

/** The action's own reference: its column's, else the code that begins its text; null where there is neither. */
function actionReference({ grid, columns }: ReadingPart, row: number): ActionReference | null {
  const own = trimmed(grid, row, columns.reference);
  if (own !== '') return { text: own, cell: cellRef(grid, row, columns.reference) };
  if (columns.reference >= 0) return null;
  const unit = columns.action < 0;
  const theirs = unit ? trimmed(grid, row, columns.recommendationReference) : '';
  if (theirs !== '') return { text: theirs, cell: cellRef(grid, row, columns.recommendationReference) };
  const found = referenceOfText(trimmed(grid, row, columns.main));
  return found ? { text: found.reference, cell: cellRef(grid, row, columns.main) } : null;
}
