/** Writes a workbook to disk, all or nothing, and never over the plan: the one place where writing touches Node. */
import { lstat, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../../model/problem';
import type { ComingBook, SummaryBook } from '../../../render/sheet-plan';
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

/** So that two files of one folder can be written beside each other. */
let written = 0;

/** A file that is written bit by bit, and is there only once it is kept: until then another one of its folder holds the bytes. */
export class NewFile {
  private handle: FileHandle | null = null;

  private constructor(
    private readonly path: string,
    private readonly target: string,
    private readonly temporary: string,
  ) {}

  /** @throws Problem out-is-plan, out-exists, out-unwritable */
  static async at(path: string, rules: TargetRules): Promise<NewFile> {
    await refuseTarget(path, rules);
    // Through a link to the file it stands for, so that the link stays one.
    const target = await realpath(path).catch(() => path);
    written += 1;
    // Of its own name, which is no longer than the one asked for may be.
    const own = `.ragplan-${process.pid}-${Date.now().toString(36)}-${written}.tmp`;
    return new NewFile(path, target, join(dirname(target), own));
  }

  /** @throws Problem out-unwritable; the file is then as it was before, and no other is left behind */
  write(bytes: Uint8Array): Promise<void> {
    return this.orNothing(async () => {
      const handle = (this.handle ??= await open(this.temporary, 'wx'));
      await handle.writeFile(bytes);
    });
  }

  /** All has been written. @throws as `write` */
  keep(): Promise<void> {
    return this.orNothing(async () => {
      await this.handle?.close();
      await rename(this.temporary, this.target);
    });
  }

  /** Leaves everything as it was before. */
  async drop(): Promise<void> {
    // What cannot be closed or removed was most likely never made.
    await this.handle?.close().catch(() => undefined);
    if (this.handle) await rm(this.temporary, { force: true }).catch(() => undefined);
  }

  private async orNothing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      await this.drop();
      const { path } = this;
      throw new Problem('out-unwritable', { file: basename(path), path, code: codeOf(cause) }, { cause });
    }
  }
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
  const file = await NewFile.at(path, rules);
  await file.write(await make());
  await file.keep();
}

export const writeSummaryFile = (
  path: string,
  book: SummaryBook | ComingBook,
  rules: TargetRules,
): Promise<void> => writeWholeFile(path, () => writeSummaryBytes(book), rules);
