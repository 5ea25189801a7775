/** Has the file library read worksheets, and hands each on before the next ones are read. */
import type { Sheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { Problem } from '../../plan/problem';
import { packCells } from './library-package';

/** One worksheet part, ready to be read. */
export interface SheetPart {
  /** Position among the worksheets, from 0. */
  readonly index: number;
  readonly name: string;
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  /** What to read of it: "A1:K66"; null for all. */
  readonly range: string | null;
}

export interface ReadSheet {
  readonly index: number;
  readonly sheet: Sheet;
  /** "RRGGBB" in the order of the file; undefined where there is no theme. */
  readonly theme: readonly string[] | undefined;
}

/** A part larger than this is read on its own: the library keeps an object per cell. */
const LARGE = 5_000_000;

type Shared = ReadonlyMap<string, Uint8Array>;

/**
 * Dates come out as in the 1904 system, whatever the file's: there they are days since its beginning, without the 29
 * February 1900 that never was. Throws a `Problem` that names the part: damaged.
 */
async function readTogether(file: string, shared: Shared, parts: readonly SheetPart[]): Promise<ReadSheet[]> {
  const [first] = parts;
  if (!first) return [];
  try {
    const { sheets, themeColors } = await readXlsx(
      packCells({ shared, sheets: parts.map(({ bytes }) => bytes) }),
      { readStyles: true, dateSystem: '1904', ...(first.range !== null && { range: first.range }) },
    );
    return parts.map(({ index }, at) => ({ index, sheet: sheets[at] as Sheet, theme: themeColors }));
  } catch (error) {
    if (parts.length === 1) throw new Problem('damaged', { file, part: first.name }, { cause: error });
    // Which one it was is found by reading each on its own.
    const alone: ReadSheet[] = [];
    for (const part of parts) alone.push(...(await readTogether(file, shared, [part])));
    return alone;
  }
}

/**
 * Calls `take` with each sheet, in any order. `shared` are the parts that all sheets use, by type. Throws a `Problem`:
 * damaged.
 */
export async function readSheets(
  file: string,
  shared: Shared,
  parts: Iterable<SheetPart>,
  take: (read: ReadSheet) => void,
): Promise<void> {
  const small: SheetPart[] = [];
  for (const part of parts) {
    if (part.range === null && part.bytes.length <= LARGE) small.push(part);
    else (await readTogether(file, shared, [part])).forEach(take);
  }
  (await readTogether(file, shared, small)).forEach(take);
}
