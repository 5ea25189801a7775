/** Packs as a browser does, and unpacks with a library: of a browser's own unpacking nobody can say how much is enough. */
import { inflateSync } from 'fflate';
import { allAtOnce } from '../../../model/slices';
import { checksum } from './crc';
import type { Platform } from './packing';

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

export const openPacking: Platform['openPacking'] = () => {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const waiting: Promise<void>[] = [];
  const packed = gather(stream.readable);
  // Whoever asks for it hears of what went wrong; that nobody has asked yet is no failure of its own.
  packed.catch(() => undefined);
  return {
    async add(bytes) {
      const written = writer.write(bytes);
      written.catch(() => undefined);
      waiting.push(written);
      if (waiting.length > MOST_WAITING) await waiting.shift();
    },
    finish() {
      writer.close().catch(() => undefined);
      return packed;
    },
    drop: () => writer.abort(),
  };
};

/** The browser packs on its own. */
export const workBesidePacking: Platform['workBesidePacking'] = allAtOnce;

/** A buffer of the size that is claimed: what unpacks to more is cut there. */
export const unpack: Platform['unpack'] = (packed, unpackedBytes) =>
  inflateSync(packed, { out: new Uint8Array(unpackedBytes) });

export { checksum };
