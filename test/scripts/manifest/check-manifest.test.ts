/** The kept manifest is sound; what is wrong with another is said with its line. */
import { checkManifest } from '../../../scripts/manifest/check-manifest';
import { check, manifest, replace, surroundings } from './broken-manifest';

test('The manifest that is kept is sound', () => {
  expect(check(manifest)).toEqual([]);
});

test('A breach names the line it is on', () => {
  const line = manifest.split('\n').findIndex((text) => text.includes('<Permissions>')) + 1;
  const breaches = checkManifest(replace('ReadWriteDocument', 'ReadDocument'), surroundings);
  expect(breaches.map((breach) => breach.line)).toEqual([line]);
});

test('A manifest that is not well-formed is refused', () => {
  expect(() => check(replace('</Permissions>', ''))).toThrow('not well-formed');
});
