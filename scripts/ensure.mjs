// Makes sure that this machine has what the tests need: Node, the packages of package-lock.json and a Chromium.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, NO_CHROMIUM } from './find-chromium.mjs';
import { root, runProgram } from './run-program.mjs';

/** As in package.json's engines. */
const NODE = { major: 20, minor: 19 };

const inRoot = (path) => join(root, path);
const marker = inRoot('node_modules/.installed-from');

/** @throws {Error} one sentence, where Node is too old */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < NODE.major || (major === NODE.major && minor < NODE.minor)) {
    throw new Error(`This needs Node ${NODE.major}.${NODE.minor} or newer, and is running on ${version}.`);
  }
}

/** The lock file and what decides which of its packages fit this machine. */
function describeInstallation() {
  const lock = readFileSync(inRoot('package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
}

/** True where npm's own note of what it installed says the same versions as package-lock.json, and nothing else. */
function installedMatchesLock() {
  const note = inRoot('node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  delete wanted['']; // the product itself
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in installed ? installed[path].version === version : optional === true,
    ) && Object.keys(installed).every((path) => path in wanted)
  );
}

/** Where npm puts the packages of package-lock.json that every machine gets. */
export function wantedPaths(lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))) {
  return Object.entries(lock.packages).flatMap(([path, { optional }]) => (path && !optional ? [path] : []));
}

const TELL_EVERY_MS = 20_000;
const formatted = (count) => count.toLocaleString('en-GB');

/** Runs npm ci and says every while how far it is, since npm says nothing where it is not watched. @returns its exit code */
async function installPackages() {
  const paths = wantedPaths();
  console.log(
    `Installing ${formatted(paths.length)} packages, some 800 MB on disk (over a third of it icons): once, and some minutes.`,
  );
  const telling = setInterval(() => {
    const there = paths.filter((path) => existsSync(inRoot(join(path, 'package.json')))).length;
    console.log(`${formatted(there)} of ${formatted(paths.length)} packages are there.`);
  }, TELL_EVERY_MS);
  try {
    return await runProgram('npm', ['ci', '--no-audit', '--no-fund']);
  } finally {
    clearInterval(telling);
  }
}

/** Installs the packages unless they are there and match package-lock.json. @throws {Error} where npm failed */
export async function ensurePackages() {
  const wanted = describeInstallation();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return 'The packages are in place.';
  if (!installedMatchesLock()) {
    const code = await installPackages();
    // Where only the build failed that npm ci ends with, the packages are there, and the tests' own build says why.
    if (code !== 0 && !installedMatchesLock()) {
      throw new Error(`npm ci failed with code ${code}: what it printed stands above.`);
    }
  }
  writeFileSync(marker, wanted);
  return 'The packages are installed.';
}

/** On Debian as root, as in CI, Chromium is installed where there is none. */
async function installChromium() {
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!debian) return;
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await runProgram('apt-get', ['-q', 'update'], quietly)) !== 0) return;
  await runProgram('apt-get', ['-q', 'install', '-y', '--no-install-recommends', 'chromium'], quietly);
}

/** @returns {Promise<string | undefined>} the path of a Chromium; undefined where none could be had */
export async function ensureChromium() {
  if (findChromium() === undefined && !process.env.CHROMIUM_PATH) await installChromium();
  return findChromium();
}

/** All three, told as they are found. @returns {Promise<{ chromium: string | undefined }>} */
export async function ensureAll() {
  checkNode();
  console.log(`Node ${process.versions.node}.`);
  console.log(await ensurePackages());
  const chromium = await ensureChromium();
  console.log(
    chromium === undefined ? `${NO_CHROMIUM} The browser tests are skipped.` : `Chromium: ${chromium}.`,
  );
  return { chromium };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureAll().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
