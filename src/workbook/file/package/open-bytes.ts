/** Opens a workbook whose bytes are in memory: needs neither Node nor Excel. */
import type { Grid } from '../../../model/grid';
import { Problem } from '../../../model/problem';
import type { Access, Workbook } from '../../workbook';
import { Budget } from './budget';
import type { FileLimits } from './limits';
import { DEFAULT_LIMITS } from './limits';
import { readBook } from '../read/read-book';
import { readGridsOf, readingPart } from '../read/read-grids';
import { findWorkbookPart, refuseOtherFiles } from './recognise-file';
import { openZip } from './zip-parts';

/** A workbook read from a file: all there at once, and never written to. */
export interface FileWorkbook extends Workbook {
  readonly grids: readonly Grid[];
}

const READ_ONLY: Access = { canWrite: false, refusal: 'no-way' };

/**
 * Reads the whole workbook. `bytes` are not changed or kept. Throws a `Problem`: not-a-workbook, old-excel-format,
 * open-document-format, csv, password-protected, damaged, too-large.
 */
export async function openWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  limits: Partial<FileLimits> = {},
): Promise<FileWorkbook> {
  refuseOtherFiles(name, bytes);
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const budget = new Budget(bounds, name);
  const zip = openZip(bytes, bounds, name);
  const part = readingPart(name, '', () => findWorkbookPart(name, zip, budget));
  const book = readingPart(name, part, () => readBook(zip, part, budget));
  if (!book) throw new Problem('not-a-workbook', { file: name, found: 'zip' });
  const grids = readGridsOf(zip, book, name, budget);
  return {
    name,
    grids,
    readGrids: async () => grids,
    withLooks: async (asked) => asked,
    access: async () => READ_ONLY,
  };
}
