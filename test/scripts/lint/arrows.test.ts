import { Linter, type Rule } from 'eslint';
import { parser } from 'typescript-eslint';
import { arrows, judgeImport, PURE } from '../../../scripts/lint/arrows.mjs';

describe('The arrows between the parts of the product', () => {
  test.each([
    ['model/days/a.ts', '../grid'],
    ['reader/table/a.ts', '../../model/terms'],
    ['reader/table/a.ts', '../text/row-words'],
    ['check/a.ts', '../model/plan'],
    ['words/en/findings/a.ts', '../../../check/finding'],
    ['report/a.ts', '../words/en/sheets'],
    ['render/sheet/a.ts', '../../report/document'],
    ['workbook/workbook.ts', '../render/sheet-plan'],
    ['workbook/file/a.ts', 'hucre/xlsx'],
    ['workbook/file/a.ts', 'node:fs'],
    ['workbook/excel/a.ts', '../workbook'],
    ['workbook/excel/a.ts', '../common/page-look'],
    ['workbook/excel/a.ts', '../file/read/shown-text'],
    ['workbook/file/a.ts', '../common/page-look'],
    ['app/a.ts', '../../package.json'],
    ['cli/a.ts', '../workbook/file/open-file'],
    ['taskpane/parts/a.tsx', '@fluentui/react-components'],
    ['taskpane/index.tsx', '../workbook/excel/excel-workbook'],
    ['commands/ribbon.ts', '../workbook/excel/excel-workbook'],
  ])('%s may import %s', (file, specifier) => {
    expect(judgeImport(file, specifier)).toBeNull();
  });

  test.each([
    ['model/a.ts', '../settings/edits'],
    ['model/a.ts', '../reader/read-plan'],
    ['reader/a.ts', '../check/finding'],
    ['reader/table/a.ts', '../../words/en/labels'],
    ['settings/a.ts', '../reader/read-plan'],
    ['measure/a.ts', '../check/finding'],
    ['check/a.ts', '../measure/tally'],
    ['words/en/a.ts', '../../render/styles'],
    ['report/a.ts', '../render/styles'],
    ['report/a.ts', '../app/open-plan'],
    ['render/a.ts', '../workbook/workbook'],
    ['render/text/a.ts', '../../cli/terminal'],
    ['workbook/workbook.ts', '../report/document'],
    ['workbook/workbook.ts', './file/open-file'],
    ['workbook/workbook.ts', './excel/run-excel'],
    ['workbook/workbook.ts', '../app/open-plan'],
    ['workbook/file/a.ts', '../excel/run-excel'],
    ['workbook/excel/a.ts', '../file/open-file'],
    ['workbook/excel/a.ts', '../file/cell-looks'],
    ['workbook/excel/a.ts', 'hucre'],
    ['workbook/excel/a.ts', 'node:fs'],
    ['app/a.ts', '../workbook/excel/run-excel'],
    ['app/a.ts', '../workbook/file/open-file'],
    ['app/a.ts', '../taskpane/theme'],
    ['app/a.ts', 'react'],
    ['taskpane/a.tsx', '../workbook/excel/run-excel'],
    ['taskpane/a.tsx', '../commands/index'],
    ['taskpane/a.tsx', 'fflate'],
    ['commands/a.ts', '../taskpane/theme'],
    ['cli/a.ts', '../workbook/excel/run-excel'],
    ['cli/a.ts', '../../test/make/plan'],
    ['cli/a.ts', 'react'],
  ])('%s may not import %s', (file, specifier) => {
    expect(judgeImport(file, specifier)).toContain('src/');
  });

  test.each(PURE)('%s names no package at all', (room) => {
    for (const name of ['react', 'node:fs', 'fs', 'hucre', 'numfmt', 'fflate', '@microsoft/office-js']) {
      expect(judgeImport(`${room}/a.ts`, name)).toContain('does not name the package');
    }
  });

  test.each([
    "import { a } from '../check/finding';",
    "import type { a } from '../check/finding';",
    "export { a } from '../check/finding';",
    "export * from '../check/finding';",
    "export const a = import('../check/finding');",
    "export type A = import('../check/finding').Finding;",
    'export const a = (name: string) => import(name);',
  ])('are held however an import is written: %s', (code) => {
    expect(judgeCode(code)).toHaveLength(1);
    expect(judgeCode(code.replace('../check/finding', './b').replace('(name)', "('./b')"))).toEqual([]);
  });
});

function judgeCode(code: string): string[] {
  const rules = { arrows: arrows as Rule.RuleModule };
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser },
    plugins: { house: { rules } },
    rules: { 'house/arrows': 'error' },
  };
  return new Linter().verify(code, config, 'src/reader/a.ts').map(({ message }) => message);
}
