/** The size that a PNG file says it has. Source: the PNG specification, 5.2 (signature) and 11.2.1 (IHDR). */

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Width and height stand at bytes 16 and 20, as big-endian numbers of four bytes. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** In pixels; undefined where the bytes are not a PNG. */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < HEIGHT_AT + 4 || !SIGNATURE.every((byte, index) => bytes[index] === byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
