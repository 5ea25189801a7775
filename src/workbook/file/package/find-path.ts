/** Finds a file whose name is not written in UTF-8: Node hands such an argument over with the bytes that it could not read replaced. */
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

const REPLACEMENT = '\ufffd';
const SEPARATOR = Buffer.from('/');

/** The path as its bytes, where just one file of its folder has a name that reads like this; else the path itself. */
export async function findPath(path: string): Promise<string | Buffer> {
  if (!path.includes(REPLACEMENT)) return path;
  const folder = dirname(path);
  const parent =
    folder === path || folder === '.' ? Buffer.from(folder) : Buffer.from(await findPath(folder));
  const names = await readdir(parent, { encoding: 'buffer' }).catch(() => []);
  const found = names.filter((name) => name.toString() === basename(path));
  const [only] = found;
  return only !== undefined && found.length === 1 ? Buffer.concat([parent, SEPARATOR, only]) : path;
}
