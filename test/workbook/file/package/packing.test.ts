/** What Node packs a browser unpacks, and the other way round; what is not as long as it says is never read. */
import { deflateRawSync, gunzipSync } from 'node:zlib';
import type { Platform } from '../../../../src/workbook/file/package/packing';
import * as node from '../../../../src/workbook/file/package/packing-node';
import * as web from '../../../../src/workbook/file/package/packing-web';
import { PartPacker } from '../../../../src/workbook/file/package/pack-parts';
import * as chosen from '#packing';

const TEXT = new TextEncoder().encode('A plan of sixty-two actions. '.repeat(20_000));
const PLATFORMS: readonly (readonly [string, Platform])[] = [
  ['Node', node],
  ['a browser', web],
];

async function packed({ openPacking }: Platform, pieces: readonly Uint8Array<ArrayBuffer>[]) {
  const packing = openPacking();
  for (const piece of pieces) await packing.add(piece);
  return packing.finish();
}

test('here Node does it', () => {
  expect(chosen).toBe(node);
});

describe.each(PLATFORMS)('%s', (_, platform) => {
  test('packs pieces into one part that anybody can unpack', async () => {
    const pieces = Array.from({ length: 40 }, (__, at) => TEXT.slice(at * 14_500, (at + 1) * 14_500));
    const whole = gunzipSync(await packed(platform, pieces));
    expect(Buffer.compare(whole, TEXT)).toBe(0);
    expect(whole.length).toBeGreaterThan(0);
  });

  test('packs a part of many pieces that is too large to be handed on at once', async () => {
    const pieces = Array.from({ length: 24 }, () => TEXT);
    const whole = gunzipSync(await packed(platform, pieces));
    expect(Buffer.compare(whole, Buffer.concat(pieces))).toBe(0);
  });

  test('does work of several slices to its end beside it', async () => {
    const packing = platform.openPacking();
    await packing.add(TEXT);
    const slices: number[] = [];
    const made = await platform.workBesidePacking(
      (function* () {
        for (let slice = 0; slice < 3; slice++) {
          slices.push(slice);
          yield;
        }
        return 'done';
      })(),
    );
    expect([made, slices]).toEqual(['done', [0, 1, 2]]);
    expect(gunzipSync(await packing.finish())).toHaveLength(TEXT.length);
  });

  test('packs a part without anything in it', async () => {
    expect(gunzipSync(await packed(platform, []))).toHaveLength(0);
  });

  test('unpacks a part of the size that it says it has', () => {
    const whole = platform.unpack(deflateRawSync(TEXT), TEXT.length);
    expect(Buffer.compare(whole, TEXT)).toBe(0);
    expect(platform.unpack(deflateRawSync(new Uint8Array()), 0)).toHaveLength(0);
  });

  test('never gives more than was said, whatever is in the part', () => {
    let length = 0;
    try {
      length = platform.unpack(deflateRawSync(TEXT), 100).length;
    } catch (error) {
      expect(error).toHaveProperty('code', 'ERR_BUFFER_TOO_LARGE');
    }
    expect(length).toBeLessThanOrEqual(100);
  });

  test('does not take a part that was cut off for a whole one', () => {
    const part = deflateRawSync(TEXT);
    expect(() => platform.unpack(part.subarray(0, part.length >> 1), TEXT.length)).toThrow();
  });

  test('reckons the checksum of the standard', () => {
    expect(platform.checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(platform.checksum(new Uint8Array())).toBe(0);
  });

  test('lets go of a part that nobody wants any more', async () => {
    const packing = platform.openPacking();
    await packing.add(TEXT);
    await expect(packing.drop()).resolves.toBeUndefined();
  });
});

test('a part that cannot be made is no part, and the next one is packed all the same', async () => {
  function* broken(): Generator<string> {
    yield 'begun';
    throw new Error('no more');
  }
  const parts = new PartPacker();
  await expect(parts.put('broken.xml', broken())).rejects.toThrow('no more');
  await parts.put('whole.xml', ['<whole/>']);
  const made = await parts.finish();
  expect([...made.keys()]).toEqual(['whole.xml']);
  expect(made.get('whole.xml')?.unpackedBytes).toBe(8);
});
