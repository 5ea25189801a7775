/** Which sheet of a workbook is the one that is kept by hand: one rule for every kind, for readers and for writers. */
import type { Grid } from '../model/grid';
import type { KeptKind } from '../model/own-names';
import { keptNumber } from './sheet-format';

export interface FoundKept {
  /** The sheet that counts; null where there is none. */
  readonly sheet: Grid | null;
  /** Earlier ones that are not read, since a later sheet took their place. */
  readonly passedOver: readonly Grid[];
}

/** A write to it was broken off: its first line says so until it is written again. */
export const isHalfKept = (kind: KeptKind, { sheet, mark }: Grid): boolean =>
  keptNumber(kind, sheet) !== null && mark?.kind === kind && mark.state === 'writing';

/**
 * A sheet that is called as its kind is (or numbered, where that name was taken) and holds what makes it one. Of several it
 * is the one that was written last, as its mark says; without a mark, the one with the lowest number. One that was begun
 * beside another and never finished does not count while the other is there.
 *
 * @param holds whether a sheet without a mark holds a table of the kind
 */
export function findKept(kind: KeptKind, grids: readonly Grid[], holds: (grid: Grid) => boolean): FoundKept {
  // It has never been whole: what it was to take over may still stand elsewhere only.
  const isUnfinished = (grid: Grid): boolean => isHalfKept(kind, grid) && grid.mark?.printBefore === '';
  const serialOf = ({ mark }: Grid): number => (mark?.kind === kind ? mark.serial : -1);
  const numberOf = ({ sheet }: Grid): number => keptNumber(kind, sheet) ?? 0;
  const [sheet = null, ...others] = grids
    .filter((grid) => keptNumber(kind, grid.sheet) !== null && (grid.mark?.kind === kind || holds(grid)))
    .sort(
      (a, b) =>
        Number(isUnfinished(a)) - Number(isUnfinished(b)) ||
        serialOf(b) - serialOf(a) ||
        numberOf(a) - numberOf(b),
    );
  return { sheet, passedOver: others.filter((grid) => !isUnfinished(grid)) };
}
