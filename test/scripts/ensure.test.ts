/** A Node that is too old is named before anything fails for that reason. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, wantedPaths } from '../../scripts/ensure.mjs';

test.each(['18.20.4', '20.18.3'])('Node %s is refused, with the version that is needed', (version) => {
  expect(() => checkNode(version)).toThrow(`This needs Node 20.19 or newer, and is running on ${version}.`);
});

test.each(['20.19.0', '20.20.2', '22.0.0'])('Node %s is taken', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test('The version that is asked for is the one in package.json', () => {
  const text = readFileSync(join(__dirname, '../../package.json'), 'utf8');
  expect((JSON.parse(text) as { engines: { node: string } }).engines.node).toBe('>=20.19');
});

test('What is counted while packages are installed are those that every machine gets, and not the product itself', () => {
  const packages = { '': {}, 'node_modules/react': {}, 'node_modules/fsevents': { optional: true } };
  expect(wantedPaths({ packages })).toEqual(['node_modules/react']);
  expect(wantedPaths().length).toBeGreaterThan(500);
});
