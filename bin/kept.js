// Starts a script from what V8 made of it at its build: to compile it anew takes a third of a short run.
const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Runs a file as `require` does. Where nothing is kept of it, or another V8 has kept it, it is compiled from its text.
 * @returns the script, and the file in which what V8 made of it is kept
 */
function start(program) {
  const text = readFileSync(program);
  // V8 refuses what another V8 has kept; scripts of one length are all the same to it.
  const kept = `${program}.${crc32(text).toString(16)}.kept`;
  // Otherwise each pattern is compiled twice, for its first and for its second use. A short run uses hundreds.
  setFlagsFromString('--no-regexp-tier-up');
  const script = new Script(wrap(text.toString()), { filename: program, cachedData: readIfThere(kept) });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, createRequire(program), made, program, dirname(program));
  return { script, kept };
}

module.exports = { start };
