/** The bytes of a file that the user chose or dropped. */
import { Problem } from '../../model/problem';
import { DEFAULT_LIMITS, MEGABYTE } from '../../workbook/file/package/limits';

/** @throws Problem too-large, file-unreadable: a folder, or a file that has gone or changed since it was dropped */
export async function fileBytes(file: File): Promise<Uint8Array> {
  const limit = DEFAULT_LIMITS.unpackedBytes;
  if (file.size > limit) {
    const megabytes = Math.round(file.size / MEGABYTE);
    throw new Problem('too-large', { file: file.name, megabytes, limit: Math.round(limit / MEGABYTE) });
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    const { name } = Object(error) as { readonly name?: unknown };
    const code = typeof name === 'string' ? name : '';
    throw new Problem('file-unreadable', { file: file.name, path: file.name, code }, { cause: error });
  }
}
