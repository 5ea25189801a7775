// Checks manifest.xml and, after a build, dist/manifest.xml without a network: `npm run check:manifest`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/check-manifest';

const fromRoot = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The kept manifest names pages by the names of their templates. */
const MANIFESTS = [
  { path: 'manifest.xml', folders: ['', 'src/taskpane'] },
  { path: 'dist/manifest.xml', folders: ['dist'] },
];

const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as { version: string };

for (const { path, folders } of MANIFESTS) {
  if (!existsSync(fromRoot(path))) continue;
  const text = readFileSync(fromRoot(path), 'utf8');
  const breaches = checkManifest(text, { productVersion: version, folders: folders.map(fromRoot) });
  for (const breach of breaches) console.error(`${path}:${breach.line}: ${breach.text}`);
  console.log(breaches.length === 0 ? `${path} is sound.` : `${path}: ${breaches.length} to put right.`);
  if (breaches.length > 0) process.exitCode = 1;
}
