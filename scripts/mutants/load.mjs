// Loads TypeScript into this process as CommonJS, so that files of tests can be evaluated again and again without being translated again.
import Module from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const translated = new Map();

const translate = (file) =>
  transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: file.endsWith('x') } },
    module: { type: 'commonjs' },
  }).code;

Module._extensions['.ts'] = Module._extensions['.tsx'] = (module, file) => {
  if (!translated.has(file)) translated.set(file, translate(file));
  module._compile(translated.get(file), file);
};

/** numfmt 4.0.1 names a CommonJS file that it does not ship; this is the one that it does, as in jest.config.js. */
const NUMFMT = fileURLToPath(import.meta.resolve('numfmt'));
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...others) =>
  request === 'numfmt' ? NUMFMT : resolve(request, ...others);

/** Whoever loads keeps a list of what it loaded, and with it each copy of each test: the list is emptied at every turn. */
const loader = new Module(join(process.cwd(), 'mutants.cjs'));
loader.paths = Module._nodeModulePaths(process.cwd());

export function load(file) {
  loader.children.length = 0;
  return loader.require(file);
}

/** What lies in the folders is evaluated anew when it is next asked for. */
export function forget(...folders) {
  const within = folders.map((folder) => join(process.cwd(), folder, '/'));
  for (const file of Object.keys(Module._cache))
    if (within.some((folder) => file.startsWith(folder))) delete Module._cache[file];
}
