/** The day on which a workbook was saved last, as the workbook itself says. */
import type { IsoDate } from '../../../model/days/day';
import { Budget } from '../package/budget';
import { DEFAULT_LIMITS } from '../package/limits';
import { readRelations } from '../package/read-relations';
import { elementsIn, readAnyTree, textOf } from '../package/xml-tree';
import { openZip } from '../package/zip-parts';

/** Null where it says none, or nothing that is a day; in a file that is no workbook too. The day is that of Greenwich. */
export function savedOn(bytes: Uint8Array): IsoDate | null {
  try {
    const zip = openZip(bytes, DEFAULT_LIMITS, '');
    const budget = new Budget(DEFAULT_LIMITS, '');
    const part = readRelations(zip, '', budget).find(({ type }) => type === 'core-properties')?.part;
    const xml = part === undefined ? null : zip.text(part);
    if (xml === null) return null;
    const [modified] = elementsIn(readAnyTree(xml, budget), 'modified');
    return /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(modified ? textOf(modified).trim() : '')?.[0] ?? null;
  } catch {
    // A remark about the file: whatever is wrong with it is said where its cells are read.
    return null;
  }
}
