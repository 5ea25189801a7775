/** What only React does, and what draws in its stead does not, is stopped before it is missed. */
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { noExcelRules } from '../../../scripts/lint/purity.mjs';

const said = (code: string): string[] => {
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
  const config = { files: ['**/*.tsx'], languageOptions, rules: noExcelRules } as Linter.Config;
  return new Linter().verify(code, config, 'a.tsx').map(({ message }) => message);
};

test.each([
  'const view = <textarea autoFocus />;',
  "import { Activity } from 'react';",
  "import { useDeferredValue, useState } from 'react';",
  "import { startTransition as later } from 'react';",
])('lint stops %s', (code) => {
  expect(said(code)).toHaveLength(1);
});

test.each(["import { lazy, Suspense, use, useId } from 'react';", 'const view = <textarea rows={2} />;'])(
  'lint lets through %s',
  (code) => {
    expect(said(code)).toEqual([]);
  },
);
