// One runner, two worlds: the core in plain Node, the add-in in a window with Microsoft's client library.
import { fileURLToPath } from 'node:url';
import { RENDERER } from './scripts/webpack/renderer.mjs';

const fileOf = (name) => fileURLToPath(import.meta.resolve(name));
/** The same stands in for React as in what is built; its own modules are the same ones then, whoever asks for them. */
const PARTS = ['preact', 'preact/hooks', 'preact/test-utils', 'preact/compat', 'preact/jsx-runtime'];
const renderer = Object.fromEntries(
  [
    ...Object.entries(RENDERER),
    ['react-dom/test-utils', 'preact/test-utils'],
    ...PARTS.map((part) => [part, part]),
  ].map(([name, by]) => [`^${name}$`, fileOf(by)]),
);

const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  transform,
  // Libraries that ship ES modules only are turned into CommonJS for jest like our own code.
  transformIgnorePatterns: [
    '/node_modules/(?!(preact|hucre|numfmt|fast-check|pure-rand|hyparquet|hyparquet-writer)/)',
  ],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  // numfmt 4.0.1 names a CommonJS file that it does not ship; this is the one that it does, wherever the tests are run from.
  moduleNameMapper: { '^numfmt$': fileOf('numfmt') },
};

/** @type {import('jest').Config} */
export default {
  // No test asserts a time; on a slow or shared machine each may take as long as it needs.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      setupFiles: ['<rootDir>/test/same-values.ts'],
      testPathIgnorePatterns: ['/test/addin/', '/test/browser/'],
    },
    {
      ...shared,
      displayName: 'addin',
      testEnvironment: '<rootDir>/test/excel-host/jest-environment.ts',
      setupFiles: ['<rootDir>/test/addin/without-styles.ts'],
      moduleNameMapper: {
        ...shared.moduleNameMapper,
        ...renderer,
        '^@fluentui/react-icons$': '<rootDir>/test/addin/icons.ts',
      },
      testMatch: ['<rootDir>/test/addin/**/*.test.ts', '<rootDir>/test/addin/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/global-teardown.ts',
    },
  ],
};
