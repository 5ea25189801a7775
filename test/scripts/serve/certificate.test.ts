/** The certificate for serving to Excel: found where Microsoft's tool puts it, or said what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCertificate } from '../../../scripts/serve/certificate.mjs';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'home-'))));
afterEach(() => rmSync(home, { recursive: true }));

test('without a certificate the sentence says which command makes one', () => {
  expect(() => readCertificate(home)).toThrow(/npx office-addin-dev-certs install/);
});

test('half a certificate is none', () => {
  mkdirSync(join(home, '.office-addin-dev-certs'));
  writeFileSync(join(home, '.office-addin-dev-certs/localhost.crt'), 'C');
  expect(() => readCertificate(home)).toThrow(/npx office-addin-dev-certs install/);
});

test('the certificate is read from the folder of Microsoft’s tool', () => {
  mkdirSync(join(home, '.office-addin-dev-certs'));
  writeFileSync(join(home, '.office-addin-dev-certs/localhost.crt'), 'C');
  writeFileSync(join(home, '.office-addin-dev-certs/localhost.key'), 'K');
  expect(readCertificate(home)).toEqual({ key: Buffer.from('K'), cert: Buffer.from('C') });
});
