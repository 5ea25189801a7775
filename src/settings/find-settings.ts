/** Which sheet of a workbook holds the settings: one rule, for whoever reads them and for whoever writes them. */
import type { Grid } from '../model/grid';
import { isTable } from '../model/own-names';
import { keptNumber, PLAN_SETTINGS_TABLE, STATUS_MAP_TABLE } from './sheet-format';

export interface FoundSettings {
  /** The sheet that counts; null where there is none. */
  readonly sheet: Grid | null;
  /** Earlier settings that are not read, since a later sheet took their place. */
  readonly passedOver: readonly Grid[];
}

const settingsNumber = (sheet: string): number | null => keptNumber('settings', sheet);

const holdsSettings = ({ tables, mark }: Grid): boolean =>
  mark?.kind === 'settings' ||
  tables.some(({ name }) => isTable(name, STATUS_MAP_TABLE) || isTable(name, PLAN_SETTINGS_TABLE));

/** A write to it was broken off: its first line says so until it is written again. */
export const isHalfSettings = ({ sheet, mark }: Grid): boolean =>
  settingsNumber(sheet) !== null && mark?.kind === 'settings' && mark.state === 'writing';

/** It has never been whole: the decisions that it was to take over may still stand elsewhere only. */
const isUnfinished = (grid: Grid): boolean => isHalfSettings(grid) && grid.mark?.printBefore === '';

/**
 * A sheet called "RAG settings" (or numbered, where that name was taken) that holds a table of ours. Of several it is
 * the one that was written last, as its mark says; without a mark, the one with the lowest number. One that was begun
 * beside another and never finished does not count while the other is there.
 */
export function findSettings(grids: readonly Grid[]): FoundSettings {
  const [sheet = null, ...others] = grids
    .filter((grid) => settingsNumber(grid.sheet) !== null && holdsSettings(grid))
    .sort(
      (a, b) =>
        Number(isUnfinished(a)) - Number(isUnfinished(b)) ||
        serialOf(b) - serialOf(a) ||
        numberOf(a) - numberOf(b),
    );
  return { sheet, passedOver: others.filter((grid) => !isUnfinished(grid)) };
}

const serialOf = ({ mark }: Grid): number => (mark?.kind === 'settings' ? mark.serial : -1);
const numberOf = ({ sheet }: Grid): number => settingsNumber(sheet) ?? 0;
