// Starts a script from what V8 made of it at its build: to compile it anew takes a third of a short run.
const { readFileSync } = require('node:fs');
const { createRequire, wrap } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

/**
 * Most of what a run of seconds asks of the processor is V8's own compiling. Patterns are compiled once, not again for their
 * second use, and functions are only optimised that are used four times as much as otherwise. They count towards what is kept.
 */
const FLAGS = ['--no-regexp-tier-up', '--interrupt-budget=300000'];

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
  FLAGS.forEach((flag) => setFlagsFromString(flag));
  const script = new Script(wrap(text.toString()), { filename: program, cachedData: readIfThere(kept) });
  const made = { exports: {} };
  script.runInThisContext()(made.exports, createRequire(program), made, program, dirname(program));
  return { script, kept };
}

module.exports = { start };
