/** Takes our summary sheets out of a copy of a user's workbook again, and all that came with them. */
import { isCouncils, isKept } from '../../../model/own-names';
import { Problem } from '../../../model/problem';
import { readingPart } from '../read/read-grids';
import { openDraft, type CopyOptions } from './open-draft';
import { neededSheets } from './needed-sheets';
import { findOwnSheets, type OwnSheet } from './own-sheets';
import { pruneSheets } from './prune-sheets';
import { refuseCopy } from './refuse-copy';

export interface RemovedSummaries {
  readonly bytes: Uint8Array;
  readonly removed: readonly string[];
  /** Ours on which somebody has written since: they stay. */
  readonly touched: readonly string[];
  /** Ours that something which stays counts on. */
  readonly needed: readonly string[];
}

/**
 * What was decided about the plan and its snapshots stay, on sheets of their own: they are the user's.
 *
 * @throws Problem as `openWorkbookBytes` does, 'no-copy', and 'nothing-of-ours' where there is nothing to take out
 */
export async function removeSummaries(bytes: Uint8Array, options: CopyOptions): Promise<RemovedSummaries> {
  const { draft, look, budget } = openDraft(bytes, options);
  const { name: file, force = false } = options;
  const { book, frame } = look();
  const own = findOwnSheets(draft, book, file, budget).filter(
    ({ mark }) => !isKept(mark.kind) && !isCouncils(mark.kind),
  );
  const untouched = own.filter(({ isUntouched }) => isUntouched);
  const stay = readingPart(file, '', () => neededSheets(draft, frame, untouched, budget));
  const isNeeded = ({ name }: OwnSheet): boolean => stay.has(name.toLowerCase());
  const going = untouched.filter((sheet) => !isNeeded(sheet));
  const needed = untouched.filter(isNeeded).map(({ name }) => name);
  const touched = own.filter(({ isUntouched }) => !isUntouched).map(({ name }) => name);
  if (going.length === 0) throw new Problem('nothing-of-ours', { file, kept: [...touched, ...needed] });
  refuseCopy(draft, frame, { name: file, changesSheets: true, force });
  pruneSheets(draft, frame, going, budget);
  return { bytes: await draft.pack(), removed: going.map(({ name }) => name), touched, needed };
}
