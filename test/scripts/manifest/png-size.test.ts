/** The size of an icon is read from its file, not believed from its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPngSize } from '../../../scripts/manifest/png-size';

const readAsset = (name: string) => readFileSync(join(__dirname, '../../../assets', name));

test.each([16, 32, 64, 80, 128])('The product icon of %d pixels has that size', (size) => {
  expect(readPngSize(readAsset(`icon-${size}.png`))).toEqual({ width: size, height: size });
});

test('A drawing and a file cut short are not taken for a PNG', () => {
  expect(readPngSize(readAsset('icon.svg'))).toBeUndefined();
  expect(readPngSize(readAsset('icon-16.png').subarray(0, 20))).toBeUndefined();
});
