/** Opens a workbook's bytes for a copy, and finds what a copy has to know of it. */
import { Problem } from '../../../model/problem';
import { Budget } from '../package/budget';
import { DEFAULT_LIMITS, type FileLimits } from '../package/limits';
import { findWorkbookPart, refuseOtherFiles } from '../package/recognise-file';
import { openZip } from '../package/zip-parts';
import { readBook, type Book } from '../read/read-book';
import { readingPart } from '../read/read-grids';
import { readFrame, type BookFrame } from './book-frame';
import { Draft } from './draft';

export interface CopyOptions {
  /** Of the workbook, for sentences. */
  readonly name: string;
  /** Add or take out sheets though the structure is protected. */
  readonly force?: boolean;
  readonly limits?: Partial<FileLimits>;
}

export interface OpenDraft {
  readonly draft: Draft;
  /** As it stands now: what has been changed since is in it. */
  readonly look: () => { readonly book: Book; readonly frame: BookFrame };
  readonly budget: Budget;
}

/** Throws a `Problem` as `openWorkbookBytes` does. */
export function openDraft(bytes: Uint8Array, { name, limits }: CopyOptions): OpenDraft {
  refuseOtherFiles(name, bytes);
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const budget = new Budget(bounds, name);
  const draft = new Draft(bytes, openZip(bytes, bounds, name), name);
  const part = readingPart(name, '', () => findWorkbookPart(name, draft, budget));
  const look = () =>
    readingPart(name, part, () => {
      const book = readBook(draft, part, budget);
      if (!book) throw new Problem('not-a-workbook', { file: name, found: 'zip' });
      return { book, frame: readFrame(draft, part, budget) };
    });
  return { draft, look, budget };
}

/** How the name of a copy has to end: Excel opens no workbook under the ending of another kind. */
export function endingOf(bytes: Uint8Array, options: CopyOptions): '.xlsm' | '.xlsx' | '.xltx' | '.xltm' {
  const { draft } = openDraft(bytes, options);
  const types = draft.text('[Content_Types].xml') ?? '';
  if (/ms-excel\.sheet\.macroEnabled\.main/i.test(types)) return '.xlsm';
  if (/ms-excel\.template\.macroEnabled\.main/i.test(types)) return '.xltm';
  return /spreadsheetml\.template\.main/i.test(types) ? '.xltx' : '.xlsx';
}
