import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { anywhereRules, excelRules, noExcelRules, pureRules } from '../../../scripts/lint/purity.mjs';

/** The rules that a line of code breaks. */
function brokenBy(code: string, rules: Partial<Linter.RulesRecord>): (string | null)[] {
  const config: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser }, rules };
  return new Linter().verify(code, config, 'a.ts').map(({ ruleId }) => ruleId);
}

describe('The core', () => {
  test.each([
    'new Date();',
    'Date();',
    'Date.now();',
    'new Date(2024, 3, 1);',
    'when.getMonth();',
    'Math.random();',
    'performance.now();',
    'setTimeout(go, 10);',
  ])('reads no clock, no time zone and no chance: %s', (code) => {
    expect(brokenBy(code, pureRules)).toHaveLength(1);
  });

  test.each([
    'new Intl.NumberFormat();',
    'name.localeCompare(other);',
    'name.toLocaleUpperCase();',
    'count.toLocaleString();',
  ])('reads no locale: %s', (code) => {
    expect(brokenBy(code, pureRules)).toHaveLength(1);
  });

  test.each(['process.env;', 'document.title;', 'globalThis.x;', 'Office.context;', 'let a: Excel.Range;'])(
    'knows no host: %s',
    (code) => {
      expect(brokenBy(code, pureRules)).toHaveLength(1);
    },
  );

  test.each(['new Date(Date.UTC(2024, 3, 1));', 'when.getUTCMonth();', 'Math.round(1.5);', 'name < other;'])(
    'may work with days and figures: %s',
    (code) => {
      expect(brokenBy(code, pureRules)).toEqual([]);
    },
  );
});

describe('Every part of the product', () => {
  test.each(["fetch('https://council.example');", 'new XMLHttpRequest();', 'new WebSocket(address);'])(
    'sends nothing anywhere: %s',
    (code) => {
      for (const rules of [anywhereRules, noExcelRules, pureRules]) {
        expect(brokenBy(code, rules)).toEqual(['no-restricted-globals']);
      }
    },
  );

  test('imports only what is written out, so that the arrows can be held', () => {
    for (const rules of [anywhereRules, noExcelRules, pureRules]) {
      expect(brokenBy('const a = (name) => import(name);', rules)).toEqual(['no-restricted-syntax']);
      expect(brokenBy("const a = () => import('./b');", rules)).toEqual([]);
    }
  });

  test('names Excel only in its Excel adapter', () => {
    expect(brokenBy('Excel.run(go);', noExcelRules)).toEqual(['no-restricted-globals']);
    expect(brokenBy('let range: Excel.Range;', noExcelRules)).toHaveLength(1);
    expect(brokenBy('Excel.run(go); let range: Excel.Range;', anywhereRules)).toEqual([]);
  });
});

describe('The Excel adapter', () => {
  test.each([
    'for (const sheet of sheets) { sheet.activate(); await context.sync(); }',
    'while (more) { if (ready) { await context.sync(); } }',
    'range.load();',
    "if (sheets.getItemOrNullObject('Plan') === null) go();",
    'Office.initialize = go;',
  ])('asks Excel as its makers advise, so not %s', (code) => {
    expect(brokenBy(code, excelRules)).toEqual(['no-restricted-syntax']);
  });

  test.each([
    'for (const sheet of sheets) { sheet.activate(); } await context.sync();',
    "range.load('values');",
    "sheets.load('items/name');",
    'if (sheet.isNullObject) go();',
  ])('may %s', (code) => {
    expect(brokenBy(code, excelRules)).toEqual([]);
  });
});
