// One runner, two worlds: the core in plain Node, the add-in in a window with Microsoft's client library.
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
  transformIgnorePatterns: ['/node_modules/(?!(hucre|numfmt|fast-check|pure-rand)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'core',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/test/addin/', '/test/browser/'],
    },
  ],
};
