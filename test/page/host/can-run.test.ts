/** Browsers in which the page says that they are too old, rather than stand still. */
import { canRunIn } from '../../../src/page/host/can-run';

const NEW = { CompressionStream: class {}, Array };
const OLD_LIST = { prototype: { sort: () => [] } };

test('A browser with everything that is needed runs the page, as this one does', () => {
  expect(canRunIn(NEW)).toBe(true);
  expect(canRunIn(globalThis)).toBe(true);
});

test.each([
  ['packing', { ...NEW, CompressionStream: undefined }],
  ['sorted lists', { ...NEW, Array: OLD_LIST }],
])('A browser without %s is too old', (_, world) => {
  expect(canRunIn(world)).toBe(false);
});
