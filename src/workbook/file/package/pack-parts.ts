/**
 * Packs the parts of a workbook while they are being written, so that no part stands in memory as a whole. The packing is the
 * platform's own, in Node as in a browser, and goes on beside our work.
 */
import { openPacking } from '#packing';

export { workBesidePacking } from '#packing';

export interface PackedPart {
  readonly crc: number;
  readonly unpackedBytes: number;
  /** In the zip format's own way, without head or tail. */
  readonly packed: Uint8Array;
}

/** "gzip" is the packing of zip with a head of ten bytes, and with the checksum in its tail. */
const HEAD = 10;
const TAIL = 8;

function withoutEnvelope(bytes: Uint8Array, unpackedBytes: number): PackedPart {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - TAIL;
  return { crc: view.getUint32(end, true), unpackedBytes, packed: bytes.subarray(HEAD, end) };
}

/** Parts by name, in the order in which they came. */
export class PartPacker {
  private readonly parts = new Map<string, Promise<PackedPart>>();
  private readonly encoder = new TextEncoder();

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Ends when the last piece has been taken: the packing of it may go on. */
  async put(name: string, pieces: Iterable<string | Uint8Array<ArrayBuffer>>): Promise<void> {
    const packing = openPacking();
    let unpackedBytes = 0;
    try {
      for (const piece of pieces) {
        const bytes = typeof piece === 'string' ? this.encoder.encode(piece) : piece;
        unpackedBytes += bytes.length;
        await packing.add(bytes);
      }
    } catch (error) {
      await packing.drop();
      throw error;
    }
    const part = packing.finish().then((bytes) => withoutEnvelope(bytes, unpackedBytes));
    this.parts.set(name, part);
    // Whoever asks for the part hears of what went wrong; that nobody has asked yet is no failure of its own.
    part.catch(() => undefined);
  }

  async finish(): Promise<Map<string, PackedPart>> {
    const names = [...this.parts.keys()];
    const packed = await Promise.all(this.parts.values());
    return new Map(packed.map((part, index) => [names[index] as string, part]));
  }
}
