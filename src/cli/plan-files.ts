/** The plans that were named: files as they are, and of each folder the workbooks in it. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../model/problem';
import { SAVED_NAMES } from '#words/file-names';

/** In the folder of --out a summary is called after its plan; such a file is no plan of the folder that it stands in. */
const SUMMARY_ENDING = SAVED_NAMES.summary('').toLowerCase();

/** Excel's own note that somebody has a workbook open begins with "~$". */
const isWorkbook = (name: string): boolean =>
  /\.xls[xm]$/i.test(name) && !name.startsWith('~$') && !name.toLowerCase().endsWith(SUMMARY_ENDING);

/** Made where a folder is named: it takes a while. */
const inNaturalOrder = (names: string[]): string[] =>
  names.sort(new Intl.Collator('en', { numeric: true }).compare);

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * @param named paths of files and folders
 * @returns paths of files, each once; those of a folder in the order of their names, folders in it left out
 * @throws Problem 'no-workbooks' for a folder that holds none
 */
export async function planFiles(named: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    named.map(async (path) => {
      if (!(await isFolder(path))) return [path];
      const names = inNaturalOrder((await readdir(path)).filter(isWorkbook));
      if (names.length === 0) throw new Problem('no-workbooks', { file: path });
      return names.map((name) => join(path, name));
    }),
  );
  return [...new Set(files.flat())];
}
