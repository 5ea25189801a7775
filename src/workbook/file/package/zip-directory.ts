/** Reads the directory at the end of a zip file: which parts it holds, where, and how large they say they are. */

export interface ZipEntry {
  readonly name: string;
  /** The name as the file has it. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and day of the last change, as the file has them. */
  readonly stamp: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Byte position of the part's own header. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const OVERFLOW_32 = 0xffffffff;
const OVERFLOW_16 = 0xffff;
const EXTRA_64 = 1;

/** The file ends too early, or its directory does not hold together. */
export class ZipDamage extends Error {}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_LENGTH = 30;

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const wide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipDamage('no end of directory');
}

function locateDirectory(view: DataView): { at: number; count: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  if (count !== OVERFLOW_16 && at !== OVERFLOW_32) return { at, count };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { at, count };
  const end64 = wide(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) throw new ZipDamage('no wide end of directory');
  return { at: wide(view, end64 + 48), count: wide(view, end64 + 32) };
}

/** Sizes that did not fit their 32 bits stand in an extra field, in this order, only those that overflowed. */
function widenSizes(view: DataView, from: number, to: number, sizes: number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== OVERFLOW_32) return size;
      next += 8;
      return wide(view, next - 8);
    });
  }
  return sizes;
}

/** Throws `ZipDamage` where the directory cannot be followed. Nothing is unpacked. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  try {
    const { at: start, count } = locateDirectory(view);
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new ZipDamage('no directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const extraAt = at + ENTRY_LENGTH + nameLength;
      const [unpackedBytes = 0, packedBytes = 0, headerAt = 0] = widenSizes(
        view,
        extraAt,
        extraAt + extraLength,
        [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      );
      const nameBytes = bytes.subarray(at + ENTRY_LENGTH, extraAt);
      entries.push({
        name: names.decode(nameBytes),
        nameBytes,
        flags: view.getUint16(at + 8, true),
        stamp: view.getUint32(at + 12, true),
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedBytes,
        unpackedBytes,
        headerAt,
      });
      at = extraAt + extraLength + view.getUint16(at + 32, true);
    }
  } catch (error) {
    // A position outside the file is a RangeError of the view.
    throw error instanceof ZipDamage ? error : new ZipDamage('directory cut short', { cause: error });
  }
  return entries;
}

/** A part's bytes as they lie in the file. Throws `ZipDamage`. */
export function packedBytes(bytes: Uint8Array, { headerAt, packedBytes: length }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) throw new ZipDamage('no part header');
  const from =
    headerAt +
    LOCAL_HEADER_LENGTH +
    view.getUint16(headerAt + 26, true) +
    view.getUint16(headerAt + 28, true);
  if (from + length > bytes.length) throw new ZipDamage('part cut short');
  return bytes.subarray(from, from + length);
}
