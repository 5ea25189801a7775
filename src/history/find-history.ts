/** Which sheet of a workbook holds the snapshots: one rule, for whoever reads them and for whoever writes them. */
import type { Grid } from '../model/grid';
import { isTable } from '../model/own-names';
import { keptNumber } from '../settings/sheet-format';
import { HISTORY_TABLE } from './history-format';

export interface FoundHistory {
  /** The sheet that counts; null where there is none. */
  readonly sheet: Grid | null;
  /** Earlier ones that are not read, since a later sheet took over what stood on them. */
  readonly passedOver: readonly Grid[];
}

const historyNumber = (sheet: string): number | null => keptNumber('history', sheet);

const holdsHistory = ({ tables, mark }: Grid): boolean =>
  mark?.kind === 'history' || tables.some(({ name }) => isTable(name, HISTORY_TABLE));

/** A write to it was broken off before it was ever whole: what it was to take over stands elsewhere. */
const isUnfinished = ({ mark }: Grid): boolean =>
  mark?.kind === 'history' && mark.state === 'writing' && mark.printBefore === '';

/** Of several the one that was written last, as its mark says; without a mark, the one with the lowest number. */
export function findHistory(grids: readonly Grid[]): FoundHistory {
  const [sheet = null, ...others] = grids
    .filter((grid) => historyNumber(grid.sheet) !== null && holdsHistory(grid))
    .sort(
      (a, b) =>
        Number(isUnfinished(a)) - Number(isUnfinished(b)) ||
        serialOf(b) - serialOf(a) ||
        (historyNumber(a.sheet) ?? 0) - (historyNumber(b.sheet) ?? 0),
    );
  return { sheet, passedOver: others.filter((grid) => !isUnfinished(grid)) };
}

const serialOf = ({ mark }: Grid): number => (mark?.kind === 'history' ? mark.serial : -1);
