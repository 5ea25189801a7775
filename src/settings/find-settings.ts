/** Which sheet of a workbook holds the settings: one rule, for whoever reads them and for whoever writes them. */
import type { Grid } from '../model/grid';
import { isTable, variantOf } from '../model/own-names';
import { levelName, PLAN_SETTINGS_TABLE, SETTINGS_SHEET, STATUS_MAP_TABLE } from './sheet-format';

export interface FoundSettings {
  /** The sheet that counts; null where there is none. */
  readonly sheet: Grid | null;
  /** Earlier settings that are not read, since a later sheet took their place. */
  readonly passedOver: readonly Grid[];
}

/** "RAG settings", "rag-settings (2)": a sheet that was renamed to anything else is the user's. Null for those. */
export const settingsNumber = (sheet: string): number | null =>
  variantOf(levelName(sheet), levelName(SETTINGS_SHEET));

const holdsSettings = ({ tables, mark }: Grid): boolean =>
  mark?.kind === 'settings' ||
  tables.some(({ name }) => isTable(name, STATUS_MAP_TABLE) || isTable(name, PLAN_SETTINGS_TABLE));

/**
 * A sheet called "RAG settings" (or numbered, where that name was taken) that holds a table of ours. Of several it is
 * the one that was written last, as its mark says; without a mark, the one with the lowest number.
 */
export function findSettings(grids: readonly Grid[]): FoundSettings {
  const [sheet = null, ...passedOver] = grids
    .filter((grid) => settingsNumber(grid.sheet) !== null && holdsSettings(grid))
    .sort((a, b) => serialOf(b) - serialOf(a) || numberOf(a) - numberOf(b));
  return { sheet, passedOver };
}

const serialOf = ({ mark }: Grid): number => (mark?.kind === 'settings' ? mark.serial : -1);
const numberOf = ({ sheet }: Grid): number => settingsNumber(sheet) ?? 0;
