/** Nothing in the product runs text as a program or reads it as markup. */
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { anywhereRules, noExcelRules, pureRules } from '../../../scripts/lint/purity.mjs';

const PARTS: readonly [string, Partial<Linter.RulesRecord>][] = [
  ['the core', pureRules],
  ['the pane and the command line', noExcelRules],
  ['what names Excel', anywhereRules],
];

const brokenBy = (code: string, rules: Partial<Linter.RulesRecord>): number => {
  const languageOptions = {
    parser,
    parserOptions: { ecmaFeatures: { jsx: true } },
    globals: { setTimeout: 'readonly' },
  };
  const config = { files: ['**/*.tsx'], languageOptions, rules } as Linter.Config;
  return new Linter()
    .verify(code, config, 'a.tsx')
    .filter(({ message }) => !/Unexpected use of/.test(message)).length;
};

const ATTEMPTS = [
  "eval('1');",
  "new Function('return 1');",
  "Function('return 1');",
  "const link = 'javascript:x()';",
  'cell.innerHTML = text;',
  "cell['innerHTML'] = text;",
  'const markup = cell.outerHTML;',
  "cell.insertAdjacentHTML('beforeend', text);",
  'frame.srcdoc = text;',
  'const view = <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'const props = { dangerouslySetInnerHTML: { __html: text } };',
];

describe.each(PARTS)('In %s', (_, rules) => {
  test.each(ATTEMPTS)('lint stops %s', (code) => {
    expect(brokenBy(code, rules)).toBeGreaterThan(0);
  });

  test('text is put into a page as text', () => {
    expect(brokenBy('cell.textContent = text; const view = <p>{text}</p>;', rules)).toBe(0);
  });
});

test('the pane neither writes into the document nor has the clock run text', () => {
  expect(brokenBy('document.write(text);', anywhereRules)).toBe(1);
  expect(brokenBy("setTimeout('go()', 10);", anywhereRules)).toBe(1);
});
