/** Writes a workbook to disk, all or nothing, and never over the plan: the one place where writing touches Node. */
import { lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../../model/problem';
import type { SummaryBook } from '../../../render/sheet-plan';
import { writeSummaryBytes } from './write-bytes';

export interface TargetRules {
  /** Write over a file that is already there; never over a plan that was read. */
  readonly force: boolean;
  readonly planPath: string | readonly string[];
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** Null where there is no such file. */
const statOf = (path: string): Promise<Stats | null> => stat(path).catch(() => null);
/** Of the link itself, where it is one. */
const lstatOf = (path: string): Promise<Stats | null> => lstat(path).catch(() => null);

async function refuseTarget(path: string, { force, planPath }: TargetRules): Promise<void> {
  const file = basename(path);
  const [target, own] = await Promise.all([statOf(path), lstatOf(path)]);
  const plans = await Promise.all([planPath].flat().map(statOf));
  // A link to nothing would be replaced, or lead to where nobody meant to write.
  if (!target && own) throw new Problem('out-unwritable', { file, path, code: 'dangling' });
  if (!target) return;
  // The same file whatever it is called: another spelling, a link, another case.
  if (plans.some((plan) => target.ino === plan?.ino && target.dev === plan.dev))
    throw new Problem('out-is-plan', { file, path });
  if (!target.isFile())
    throw new Problem('out-unwritable', { file, path, code: target.isDirectory() ? 'EISDIR' : '' });
  if (!force) throw new Problem('out-exists', { file, path });
}

/**
 * @param make the bytes, asked for once it is known that they may be written there
 * @throws Problem out-is-plan, out-exists, out-unwritable. After a failure the file is as it was before, and no other is
 *   left behind.
 */
export async function writeWholeFile(
  path: string,
  make: () => Promise<Uint8Array>,
  rules: TargetRules,
): Promise<void> {
  await refuseTarget(path, rules);
  const bytes = await make();
  // Through a link to the file it stands for, so that the link stays one.
  const target = await realpath(path).catch(() => path);
  // Of its own name, which is no longer than the one asked for may be.
  const temporary = join(dirname(target), `.ragplan-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    const code = codeOf(error);
    // What cannot be removed was most likely never made; the first error is the one to tell.
    if (code !== 'EEXIST') await rm(temporary, { force: true }).catch(() => undefined);
    throw new Problem('out-unwritable', { file: basename(path), path, code }, { cause: error });
  }
}

export const writeSummaryFile = (path: string, book: SummaryBook, rules: TargetRules): Promise<void> =>
  writeWholeFile(path, () => writeSummaryBytes(book), rules);
