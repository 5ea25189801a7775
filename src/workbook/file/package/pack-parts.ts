/**
 * Packs the parts of a workbook while they are being written, so that no part stands in memory as a whole. The packing is the
 * platform's own, in Node as in a browser, and goes on beside our work.
 */

export interface PackedPart {
  readonly crc: number;
  readonly unpackedBytes: number;
  /** In the zip format's own way, without head or tail. */
  readonly packed: Uint8Array;
}

/** "gzip" is the packing of zip with a head of ten bytes, and with the checksum in its tail. */
const HEAD = 10;
const TAIL = 8;
/** So many pieces may wait to be packed: enough that neither waits for the other. */
const MOST_WAITING = 8;

async function gather(readable: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

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
    const stream = new CompressionStream('gzip');
    const writer = stream.writable.getWriter();
    let unpackedBytes = 0;
    const waiting: Promise<void>[] = [];
    const part = gather(stream.readable).then((bytes) => withoutEnvelope(bytes, unpackedBytes));
    this.parts.set(name, part);
    // Whoever asks for the part hears of what went wrong; that nobody has asked yet is no failure of its own.
    part.catch(() => undefined);
    const write = (bytes: Uint8Array<ArrayBuffer>): void => {
      unpackedBytes += bytes.length;
      const written = writer.write(bytes);
      written.catch(() => undefined);
      waiting.push(written);
    };
    try {
      for (const piece of pieces) {
        if (waiting.length >= MOST_WAITING) await waiting.shift();
        write(typeof piece === 'string' ? this.encoder.encode(piece) : piece);
      }
    } catch (error) {
      await writer.abort(error);
      throw error;
    }
    writer.close().catch(() => undefined);
  }

  async finish(): Promise<Map<string, PackedPart>> {
    const names = [...this.parts.keys()];
    const packed = await Promise.all(this.parts.values());
    return new Map(packed.map((part, index) => [names[index] as string, part]));
  }
}
