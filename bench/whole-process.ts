/** Runs whole processes, cold, and says what each has taken: what a person waits for is the process, not a function of it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
export const RAGPLAN = join(root, 'bin', 'ragplan.js');
export const peer = (file: string): string => join(root, 'bench', 'peers', file);

export interface Spent {
  readonly ms: number;
  /** Of the processor, all threads together: another program on the same machine changes it least. */
  readonly cpu: number;
  readonly mb: number;
}

/** The process says at its end how much memory it had at most, and how long it and its threads worked. */
const program = (script: string): string => `
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('\\n' + JSON.stringify({ mb: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1000 }));
  });
  await import(${JSON.stringify(pathToFileURL(script).href)});`;

/** "" is Node alone. */
export function runNode(script: string, ...args: string[]): Spent {
  const run = script === '' ? program(peer('nothing.mjs')) : program(script);
  return runOnce(process.execPath, ['--input-type=module', '-e', run, script, ...args]);
}

const PYTHON = `
import json, resource, runpy, sys
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
used = resource.getrusage(resource.RUSAGE_SELF)
sys.stderr.write("\\n" + json.dumps({"mb": used.ru_maxrss / 1024, "cpu": 1000 * (used.ru_utime + used.ru_stime)}))`;

export const runPython = (script: string, ...args: string[]): Spent =>
  runOnce('python3', ['-c', PYTHON, script, ...args]);

/** True where python3 is here and has the package. */
export const hasPython = (name: string): boolean =>
  spawnSync('python3', ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;

/** Where more certificates are named, Node reads all of them at every start, which takes longer than all else it does there. */
const env = { ...process.env };
delete env['NODE_EXTRA_CA_CERTS'];

function runOnce(command: string, args: readonly string[]): Spent {
  const began = performance.now();
  // A line for each of many recommendations is more than a buffer holds.
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ms = performance.now() - began;
  if (status !== 0) throw new Error(stderr);
  return { ms, ...(JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))) as Omit<Spent, 'ms'>) };
}

/** The least of each figure: what was disturbed least. */
const least = (runs: readonly Spent[]): Spent => ({
  ms: Math.min(...runs.map(({ ms }) => ms)),
  cpu: Math.min(...runs.map(({ cpu }) => cpu)),
  mb: Math.min(...runs.map(({ mb }) => mb)),
});

/** All by turns, so that they meet the same machine. */
export function byTurns<Name extends string>(
  times: number,
  runs: Readonly<Record<Name, () => Spent>>,
): Record<Name, Spent> {
  const names = Object.keys(runs) as Name[];
  const spent = names.map((): Spent[] => []);
  for (let time = 0; time < times; time++) names.forEach((name, index) => spent[index]?.push(runs[name]()));
  return Object.fromEntries(names.map((name, index) => [name, least(spent[index] ?? [])])) as Record<
    Name,
    Spent
  >;
}
