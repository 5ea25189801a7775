// Lint rules; the import rules below hold the direction of the arrows in docs/architecture.md.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import officeAddins from 'eslint-plugin-office-addins';

/** Which rooms of src/ a room may import from, besides itself. */
const mayImport = {
  plan: [],
  measure: ['plan'],
  check: ['plan'],
  words: ['plan', 'measure', 'check'],
  sheet: ['plan', 'measure', 'check', 'words'],
  workbook: ['plan', 'sheet', 'words'],
  app: ['plan', 'measure', 'check', 'words', 'sheet', 'workbook'],
  taskpane: ['plan', 'measure', 'check', 'words', 'sheet', 'workbook', 'app'],
  commands: ['app', 'words', 'workbook'],
  cli: ['plan', 'measure', 'check', 'words', 'sheet', 'workbook', 'app'],
};
const rooms = Object.keys(mayImport);
const pure = ['plan', 'measure', 'check', 'words', 'sheet'];
const hostGlobals = [
  'Excel',
  'Office',
  'OfficeExtension',
  'window',
  'document',
  'navigator',
  'process',
  'Buffer',
  'fetch',
];

const arrows = rooms.map((room) => {
  const forbidden = rooms.filter((other) => other !== room && !mayImport[room].includes(other));
  const patterns = forbidden.map((other) => ({
    group: [`**/${other}`, `**/${other}/**`],
    message: `src/${room} does not import src/${other}: see the arrows in docs/architecture.md.`,
  }));
  if (pure.includes(room)) {
    patterns.push({
      group: ['node:*', 'react', 'react-dom', '@fluentui/*', 'hucre', 'hucre/*', 'numfmt', 'commander'],
      message: `src/${room} is pure: no host, no library, no clock.`,
    });
  }
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'out', 'coverage'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  ...arrows,
  {
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core never reads the clock.' },
        { property: 'toLocaleString', message: 'The core never reads the locale.' },
        { property: 'toLocaleDateString', message: 'The core never reads the locale.' },
        { property: 'localeCompare', message: 'The core never reads the locale: compare code points.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core never reads the clock.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**', 'src/taskpane/index.tsx', 'src/commands/index.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: { 'no-restricted-globals': ['error', ...hostGlobals] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/file/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['hucre', 'hucre/*', 'numfmt'],
              message: 'Only src/workbook/file names the file libraries.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  { files: ['src/taskpane/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['src/cli/**', 'scripts/**', 'bench/**', 'samples/**', 'bin/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
        module: 'writable',
        require: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
