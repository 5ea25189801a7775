/** The kept manifest, and copies of it that are broken in one way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../scripts/manifest/check-manifest';

const root = join(__dirname, '../../..');

export const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
export const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
export const surroundings = {
  productVersion: version,
  folders: ['', 'src/taskpane'].map((folder) => join(root, folder)),
};

/** The sentences of all breaches. */
export const check = (text: string): string[] =>
  checkManifest(text, surroundings).map((breach) => breach.text);

/** Replaces every place, and makes sure that there was one: a test that edits nothing shows nothing. */
export function replace(from: string | RegExp, to: string): string {
  const edited = typeof from === 'string' ? manifest.replaceAll(from, to) : manifest.replace(from, to);
  if (edited === manifest) throw new Error(`The manifest does not hold ${String(from)}.`);
  return edited;
}
