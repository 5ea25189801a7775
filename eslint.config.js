// Lint rules; those of scripts/lint hold the purity that docs/architecture.md speaks of. The arrows between rooms are held by .dependency-cruiser.mjs.
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import { anywhereRules, excelRules, noExcelRules, pureRules } from './scripts/lint/purity.mjs';
import { PURE } from './scripts/lint/rooms.mjs';

const pureFiles = PURE.map((room) => `src/${room}/**/*.{ts,tsx}`);
const excelFiles = ['src/workbook/excel/**', 'src/taskpane/index.tsx', 'src/commands/*.ts'];

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
  { files: ['src/**/*.{ts,tsx}'], rules: anywhereRules },
  { files: ['src/**/*.{ts,tsx}'], ignores: excelFiles, rules: noExcelRules },
  { files: pureFiles, rules: pureRules },
  { files: ['src/workbook/excel/**/*.ts'], rules: excelRules },
  { files: ['src/taskpane/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { files: ['src/cli/**', 'scripts/**', 'bench/**', 'samples/**', 'bin/**'], rules: { 'no-console': 'off' } },
  // Node 20 keeps what it has compiled of scripts only.
  { files: ['bin/**', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
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
