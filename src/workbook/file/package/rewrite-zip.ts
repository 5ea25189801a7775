/** Writes a zip file again with some parts changed, left out or added; all others keep their packed bytes, as they are. */
import type { PackedPart } from './pack-parts';
import { newPart, writeZip, type ZipPart } from './write-zip';
import { packedBytes, type ZipEntry } from './zip-directory';

/**
 * @param changeOf what a part has become, null where it is left out, undefined where it stays as it is
 * @param added new parts by name, in the order in which they come after all others
 */
export function rewriteZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changeOf: (name: string) => PackedPart | null | undefined,
  added: readonly (readonly [name: string, part: PackedPart])[],
): Uint8Array<ArrayBuffer> {
  const kept = entries.flatMap((entry): ZipPart[] => {
    const change = changeOf(entry.name);
    if (change === null) return [];
    if (change === undefined) return [{ ...entry, packed: packedBytes(bytes, entry) }];
    const { nameBytes, flags, stamp } = entry;
    return [{ ...newPart(entry.name, change), nameBytes, flags, stamp }];
  });
  return writeZip([...kept, ...added.map(([name, part]) => newPart(name, part))]);
}
