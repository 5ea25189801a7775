/** Opens a workbook from disk, for reading only: the one place where reading touches Node. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../../model/problem';
import { findPath } from './find-path';
import type { FileLimits } from './limits';
import { DEFAULT_LIMITS, MEGABYTE } from './limits';
import type { FileWorkbook } from './open-bytes';
import { openWorkbookBytes } from './open-bytes';

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? '';

/** The bytes of a workbook of any kind. Throws a `Problem`: file-not-found, file-unreadable, not-a-workbook, too-large. */
export async function readWorkbookBytes(path: string, asked: Partial<FileLimits> = {}): Promise<Uint8Array> {
  const limits = { ...DEFAULT_LIMITS, ...asked };
  const file = basename(path);
  try {
    const found = await findPath(path);
    const facts = statSync(found);
    if (facts.isDirectory()) throw new Problem('not-a-workbook', { file, found: 'folder' });
    // A device or a pipe has no size, and may never end.
    if (!facts.isFile()) throw new Problem('file-unreadable', { file, path, code: 'no regular file' });
    if (facts.size > limits.unpackedBytes) {
      const megabytes = Math.round(facts.size / MEGABYTE);
      throw new Problem('too-large', { file, megabytes, limit: Math.round(limits.unpackedBytes / MEGABYTE) });
    }
    // In one go: to wait for Node's other threads takes longer than to read a workbook, a seventh of the time of many.
    return readFileSync(found);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new Problem('file-not-found', { file, path }, { cause: error });
    throw new Problem('file-unreadable', { file, path, code }, { cause: error });
  }
}

/** What was read, and the bytes that it was read from: a copy is made of these, whatever has become of the file since. */
interface WorkbookOnDisk extends FileWorkbook {
  readonly bytes: Uint8Array;
}

/** As `openWorkbookBytes`; besides: file-not-found, file-unreadable. */
export async function openWorkbookFile(
  path: string,
  limits: Partial<FileLimits> = {},
): Promise<WorkbookOnDisk> {
  const bytes = await readWorkbookBytes(path, limits);
  return { ...(await openWorkbookBytes(basename(path), bytes, limits)), bytes };
}
