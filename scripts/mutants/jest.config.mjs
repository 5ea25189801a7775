// The tests of the core, made quick: what a mutant meets has to need neither Excel nor a browser. What is tried at random in
// whole files and whole layouts kills mutants as well, and takes a thousand times as long: the score is one without it.
import { fileURLToPath } from 'node:url';
import config from '../../jest.config.js';

const [core] = config.projects;

/** `MUTANTS_TESTS=measure` meets mutants of that room with its own tests alone: much sooner, and the score is no higher than with all. Not those that put something else in the place of a room (`test/assess/stages`): in one file they would do so for all. */
process.env.MUTANTS_TESTS ??=
  'app,challenge,check,edit,history,measure,model,reader,render,report,settings,words';

export default {
  ...core,
  rootDir: '../..',
  roots: ['<rootDir>/scripts/mutants', '<rootDir>/src', '<rootDir>/test'],
  testTimeout: config.testTimeout,
  testMatch: ['<rootDir>/scripts/mutants/room.test.ts'],
  testEnvironment: fileURLToPath(new URL('environment.mjs', import.meta.url)),
  setupFiles: ['<rootDir>/scripts/mutants/few-runs.ts'],
};
