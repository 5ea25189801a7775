/** Everything that ships may be passed on: its licence is one of a short list, and its text asks no more of a council than a notice. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, shippedPackages } from './shipped';

/** Licences that ask for nothing but that their notice stays. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const packages = shippedPackages().map((folder) => {
  const { name, version, license } = JSON.parse(
    readFileSync(join(ROOT, folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  return { folder, name, version, license };
});

test('The licence of every package that ships is on the list', () => {
  expect(packages.filter(({ license }) => !ALLOWED.includes(license ?? ''))).toEqual([]);
});

test('What ships is what package.json asks for and what that brings along, and nothing that is only for development', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  expect(packages.length).toBeGreaterThan(10);
  for (const { folder, version } of packages) {
    const locked = lock.packages[folder];
    expect([folder, locked?.version, locked?.dev ?? false]).toEqual([folder, version, false]);
  }
});

test.each(['dist', 'build/cli'])('%s has the licence of every package in it, with whose it is', (folder) => {
  const parts = readFileSync(join(ROOT, folder, 'licences.txt'), 'utf8').split(/^-{40}$/m);
  const listed = parts.map((part) => /^(\S+) (\S+) \(/.exec(part.trimStart())?.slice(1).join(' '));
  const shipped = shippedPackages(folder).map((path) => packages.find((one) => one.folder === path));
  expect(listed).toEqual(expect.arrayContaining(shipped.map((one) => `${one?.name} ${one?.version}`)));
  expect(
    parts.filter((part) => !/copyright/i.test(part) || !/without restriction|permission/i.test(part)),
  ).toEqual([]);
});

test("Microsoft's library does not ship: it comes from Microsoft", () => {
  expect(packages.filter(({ name }) => name?.startsWith('@microsoft/'))).toEqual([]);
  expect(existsSync(join(ROOT, 'dist/office-js'))).toBe(false);
});

test('The guide to dependencies names every package that is asked for by itself', () => {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const guide = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
  expect(Object.keys(dependencies).filter((name) => !guide.includes(name))).toEqual([]);
});
