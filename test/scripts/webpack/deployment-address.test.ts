/** The manifest of a deployment names the council's own server everywhere, and no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeAddress, readAddress } from '../../../scripts/webpack/deployment-address.mjs';

const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
const addressesIn = (text: string) => [...text.matchAll(/"(https:\/\/[^"]*)"/g)].map((match) => match[1]);

test('Every page and icon moves to the deployment address', () => {
  const moved = placeAddress(manifest, 'https://apps.example.gov.uk/ragplan');
  const before = addressesIn(manifest);
  expect(moved).not.toContain('localhost');
  expect(addressesIn(moved)).toEqual(
    before.map((address) =>
      address?.replace('https://localhost:3000', 'https://apps.example.gov.uk/ragplan'),
    ),
  );
});

test('A trusted domain is the origin, without the path of the folder', () => {
  expect(placeAddress(manifest, 'https://apps.example.gov.uk/ragplan')).toContain(
    '<AppDomain>https://apps.example.gov.uk</AppDomain>',
  );
});

test('A slash at the end makes no difference', () => {
  expect(readAddress('https://apps.example.gov.uk/ragplan/')).toBe('https://apps.example.gov.uk/ragplan');
  expect(readAddress('https://ragplan.example.gov.uk')).toBe('https://ragplan.example.gov.uk');
});

test.each([
  ['apps.example.gov.uk', 'is not an address'],
  ['http://apps.example.gov.uk', 'does not begin with https'],
  ['https://apps.example.gov.uk/?x=1', 'has a "?" or "#" part'],
  ['https://apps.example.gov.uk/#x', 'has a "?" or "#" part'],
  ['https://user:secret@apps.example.gov.uk', 'holds a user name or password'],
])('The address %s is refused in one sentence that says what to set', (text, reason) => {
  expect(() => readAddress(text)).toThrow(reason);
  expect(() => readAddress(text)).toThrow('Set RAGPLAN_ADDRESS to the https address of the folder');
});
