// A test runner for Stryker that keeps the product translated in one process: a mutant is switched on, and meets the tests that reach it.
import { join, relative } from 'node:path';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { forget, load } from './load.mjs';
import { runFile } from './run-file.mjs';
import { inSample } from './sample.mjs';
import { testFiles } from './test-files.mjs';

const isInSample = inSample({
  share: Number(process.env.MUTANTS_SHARE ?? 1),
  seed: process.env.MUTANTS_SEED ?? '1',
});

/** Microseconds of the processor for a file of tests. */
const SLOW = 1_000_000;

/** What the changed code looks at: which mutant is at work, and for which test a place is counted. */
const switches = (globalThis.__stryker__ ??= {});

const titleOf = (file) => relative(process.cwd(), file);
const idOf = (file, name) => `${titleOf(file)}: ${name}`;

const told = (file, { name, hasRun, timeSpentMs, failure }) => ({
  id: idOf(file, name),
  name: idOf(file, name),
  fileName: file,
  timeSpentMs,
  ...(failure
    ? { status: TestStatus.Failed, failureMessage: failure }
    : { status: hasRun ? TestStatus.Success : TestStatus.Skipped }),
});

/** What a file needs before its tests begin is needed by each of them. */
function share(title, tests) {
  const { perTest } = switches.mutantCoverage;
  const needed = Object.keys(perTest[title] ?? {});
  delete perTest[title];
  for (const { id } of tests)
    for (const mutant of needed) (perTest[id] ??= {})[mutant] = (perTest[id][mutant] ?? 0) + 1;
}

/** What is not in the sample is told as reached by nothing: Stryker then asks for no run of it, and the score leaves it out. */
function keepSample({ static: atLoad, perTest }) {
  for (const reached of [atLoad, ...Object.values(perTest)])
    for (const id of Object.keys(reached)) if (!isInSample(id)) delete reached[id];
}

class RoomRunner {
  static inject = tokens(commonTokens.logger);
  #log;
  #mutants = 0;
  #before = process.cpuUsage();
  /** The quick ones first, and before them those that killed last: neighbours among mutants mostly die of the same tests. */
  #files = testFiles(process.env.MUTANTS_ROOM, process.env.MUTANTS_TESTS);
  /** Those that take their time are never put first: whoever survives them has cost more than they spare. */
  #slow = new Set();
  /** All tests there are without a mutant: one that has another name under a mutant is run as well. */
  #known = new Set();

  constructor(log) {
    this.#log = log;
  }

  /** Product and tests are evaluated anew for every mutant: also for one that was first reached while a file was loaded. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    load(join(process.cwd(), 'scripts/mutants/few-runs.ts'));
    for (const file of this.#files) {
      const results = await runFile(file, { isWanted: () => false });
      for (const { name } of results) this.#known.add(idOf(file, name));
    }
  }

  async dryRun() {
    const all = [];
    const spent = new Map();
    switches.mutantCoverage ??= { static: {}, perTest: {} };
    for (const file of this.#files) {
      // The product is loaded before any test is counted, and anew for each file, which finds nothing remembered.
      forget('src', 'test');
      await runFile(file, { isWanted: () => false });
      forget('test');
      switches.currentTestId = titleOf(file);
      const before = process.cpuUsage();
      const results = await runFile(file, {
        isWanted: () => true,
        starts: (name) => (switches.currentTestId = idOf(file, name)),
      });
      spent.set(file, process.cpuUsage(before).user);
      switches.currentTestId = undefined;
      const tests = results.map((result) => told(file, result));
      share(titleOf(file), tests);
      all.push(...tests);
    }
    this.#files = [...this.#files].sort((one, other) => spent.get(one) - spent.get(other));
    this.#slow = new Set(this.#files.filter((file) => spent.get(file) > SLOW));
    keepSample(switches.mutantCoverage);
    this.#before = process.cpuUsage();
    return { status: DryRunStatus.Complete, tests: all, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#mutants++;
    const asked = new Set(testFilter);
    const titles = new Set(testFilter.map((id) => id.slice(0, id.indexOf(': '))));
    Object.assign(switches, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    let tests = [];
    // What the product remembers, and figures that are worked out once for a group of tests, are worked out by the mutant.
    forget('src', 'test');
    for (const file of this.#files.filter((each) => titles.has(titleOf(each)))) {
      const isWanted = (name) => asked.has(idOf(file, name)) || !this.#known.has(idOf(file, name));
      tests = tests.concat(await this.#meet(file, isWanted));
      if (tests.some(({ status }) => status === TestStatus.Failed)) {
        if (!this.#slow.has(file)) this.#files = [file, ...this.#files.filter((other) => other !== file)];
        break;
      }
    }
    switches.activeMutant = undefined;
    return (
      determineHitLimitReached(switches.hitCount, hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests }, false)
    );
  }

  /** What the mutants cost this process, in processor time: on a busy machine the time on the clock says little. */
  dispose() {
    const { user, system } = process.cpuUsage(this.#before);
    this.#log.info(
      '%d mutants took %d s of the processor',
      this.#mutants,
      Math.round((user + system) / 1e5) / 10,
    );
  }

  /** A file that cannot even be loaded under a mutant has noticed it. */
  async #meet(file, isWanted) {
    try {
      return (await runFile(file, { isWanted, stops: true })).map((result) => told(file, result));
    } catch (cause) {
      return [told(file, { name: 'is loaded', failure: String(cause) })];
    }
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rooms', RoomRunner)];
