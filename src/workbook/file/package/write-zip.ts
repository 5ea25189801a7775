/** Lays packed parts one after the other as a zip file, with the directory at its end. */
import type { PackedPart } from './pack-parts';
import { viewOf, type ZipEntry } from './zip-directory';

export interface ZipPart extends PackedPart, Pick<ZipEntry, 'nameBytes' | 'flags' | 'method' | 'stamp'> {}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAME = 0x800;
/** Sizes follow the part: here they stand before it. */
const SIZES_FOLLOW = 0x8;
/** 1 January 1980, the first day of the format: the same input gives the same bytes. */
export const NO_TIME = 0x0021_0000;

export const newPart = (name: string, part: PackedPart): ZipPart => ({
  nameBytes: new TextEncoder().encode(name),
  flags: UTF8_NAME,
  method: DEFLATED,
  stamp: NO_TIME,
  ...part,
});

function writeFacts(view: DataView, at: number, part: ZipPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, part.flags & ~SIZES_FOLLOW, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint32(at + 6, part.stamp, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.unpackedBytes, true);
  view.setUint16(at + 22, part.nameBytes.length, true);
}

export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const sum = (size: (part: ZipPart) => number): number =>
    parts.reduce((total, part) => total + size(part), 0);
  const names = sum(({ nameBytes }) => nameBytes.length);
  const directoryAt = sum(({ packed }) => packed.length) + names + parts.length * 30;
  const directoryLength = names + parts.length * 46;
  const bytes = new Uint8Array(directoryAt + directoryLength + 22);
  const view = viewOf(bytes);
  let at = 0;
  let central = directoryAt;
  for (const part of parts) {
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, VERSION, true);
    writeFacts(view, central + 6, part);
    view.setUint32(central + 42, at, true);
    bytes.set(part.nameBytes, central + 46);
    central += 46 + part.nameBytes.length;
    view.setUint32(at, LOCAL, true);
    writeFacts(view, at + 4, part);
    bytes.set(part.nameBytes, at + 30);
    bytes.set(part.packed, at + 30 + part.nameBytes.length);
    at += 30 + part.nameBytes.length + part.packed.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, parts.length, true);
  view.setUint16(central + 10, parts.length, true);
  view.setUint32(central + 12, directoryLength, true);
  view.setUint32(central + 16, directoryAt, true);
  return bytes;
}
