/** What a platform has to do for zip files; package.json says which file does it where, under the name "#packing". */
import type { InTurns } from '../../../model/slices';

/** One part that is being packed, beside our own work. */
interface Packing {
  /** Ends when there is room for more. */
  add(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All of it, as gzip: the packing of zip with the checksum in its tail. */
  finish(): Promise<Uint8Array>;
  /** Nobody wants it any more. */
  drop(): Promise<void>;
}

export interface Platform {
  readonly openPacking: () => Packing;
  /** Has work done while what was given to pack is packed. */
  readonly workBesidePacking: InTurns;
  /** What does not unpack to so many bytes throws, or is cut there. */
  readonly unpack: (packed: Uint8Array, unpackedBytes: number) => Uint8Array;
  /** CRC-32 as an unsigned number. */
  readonly checksum: (bytes: Uint8Array) => number;
}
