// Runs a program and waits for it; what it prints goes straight through. No dependency: used before npm ci.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * @param {string} program @param {string[]} options
 * @returns {Promise<number>} its exit code; 127 where it could not be started at all
 */
export function runProgram(program, options, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, options, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32' && program !== process.execPath,
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * A program written in JavaScript whose output is kept until it has ended, so that several can run beside each other.
 * @returns {Promise<{ code: number, output: string }>} the output and the errors as they came
 */
export const runNodeQuietly = (script, options) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...options], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/** A program written in JavaScript, by its path under node_modules or this folder. */
export const runNode = (script, options, environment) =>
  runProgram(process.execPath, [script, ...options], environment);
