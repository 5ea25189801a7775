// The certificate under which Excel on this machine loads an add-in from this machine.
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const NO_CERTIFICATE =
  'Excel loads add-ins from https addresses only, and this machine has no certificate for localhost yet. ' +
  'Run "npx office-addin-dev-certs install" once, say yes when it asks, and try again.';

/**
 * What Microsoft's `office-addin-dev-certs install` made in the user's own folder.
 * @returns {{ key: Buffer, cert: Buffer }}
 * @throws {Error} a sentence that says what to do where there is none
 */
export function readCertificate(home = homedir()) {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) =>
    join(home, '.office-addin-dev-certs', name),
  );
  if (!existsSync(key) || !existsSync(cert)) throw new Error(NO_CERTIFICATE);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
