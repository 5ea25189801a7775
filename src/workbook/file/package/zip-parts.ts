/** Unpacks single parts of a workbook's zip file, within limits, and checks that each is whole. */
import * as platform from '#packing';
import { Problem } from '../../../model/problem';
import { decodePart } from './decode-part';
import type { FileLimits } from './limits';
import { MEGABYTE } from './limits';
import type { ZipEntry } from './zip-directory';
import { packedBytes, readZipDirectory, ZipDamage } from './zip-directory';

/** A zip file opened for reading. Part names are matched without case, as the packaging standard says. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The one spelling of a part's name. */
  keyOf(name: string): string;
  /** Null where there is no such part. Throws a `Problem`: damaged. */
  bytes(name: string): Uint8Array | null;
  /** A part that holds XML, decoded. */
  text(name: string): string | null;
}

const STORED = 0;
const DEFLATED = 8;

/** "sheet%201.xml" as the characters it stands for; a percent sign that stands for nothing is left as it is. */
function withoutPercents(name: string): string {
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Relations write a part's name as an address does, the zip file does so or not: both are brought to one spelling. */
const keyOf = (name: string): string =>
  withoutPercents(name.replace(/^\/+/, '').replaceAll('\\', '/')).toLowerCase();

/** The sizes in the directory are what the file claims: unpacking never goes beyond them. */
function refuseTooLarge(
  entries: readonly ZipEntry[],
  packed: number,
  limits: FileLimits,
  file: string,
): void {
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const facts = { file, megabytes: Math.round(total / MEGABYTE) };
  if (total > limits.unpackedBytes) {
    throw new Problem('too-large', { ...facts, limit: Math.round(limits.unpackedBytes / MEGABYTE) });
  }
  const swollen = (entry: ZipEntry): boolean =>
    entry.unpackedBytes > limits.ratioFreeBytes && entry.unpackedBytes > entry.packedBytes * limits.ratio;
  if ((total > limits.ratioFreeBytes && total > packed * limits.ratio) || entries.some(swollen)) {
    throw new Problem('too-large', { ...facts, ratio: limits.ratio });
  }
}

function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new ZipDamage('unknown packing');
  const whole = entry.method === STORED ? packed : platform.unpack(packed, entry.unpackedBytes);
  if (whole.length !== entry.unpackedBytes || (entry.crc !== 0 && platform.checksum(whole) !== entry.crc)) {
    throw new ZipDamage('checksum');
  }
  return whole;
}

/** Opens a zip file held in memory. Throws a `Problem`: damaged, too-large. */
export function openZip(bytes: Uint8Array, limits: FileLimits, file: string): ZipParts {
  const damaged = (part: string, cause: unknown): Problem =>
    new Problem('damaged', part ? { file, part } : { file }, { cause });
  let entries: ZipEntry[];
  try {
    entries = readZipDirectory(bytes);
  } catch (error) {
    throw damaged('', error);
  }
  refuseTooLarge(entries, bytes.length, limits, file);
  const byKey = new Map(entries.map((entry) => [keyOf(entry.name), entry]));

  const partBytes = (name: string): Uint8Array | null => {
    const entry = byKey.get(keyOf(name));
    if (!entry) return null;
    try {
      return unpack(bytes, entry);
    } catch (error) {
      throw damaged(name, error);
    }
  };
  return {
    names: entries.map(({ name }) => name),
    has: (name) => byKey.has(keyOf(name)),
    keyOf,
    bytes: partBytes,
    text: (name) => {
      const part = partBytes(name);
      return part && decodePart(part);
    },
  };
}
