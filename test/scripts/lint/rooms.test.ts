/** The arrows between rooms, judged as `npm test` judges them: by dependency-cruiser, over a small house made for it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';

const ROOT = join(__dirname, '../../..');

const ALLOWED: readonly (readonly [file: string, imports: string])[] = [
  ['model/days/a.ts', '../grid'],
  ['reader/table/a.ts', '../../model/terms'],
  ['reader/table/b.ts', '../text/row-words'],
  ['check/a.ts', '../model/plan'],
  ['words/en/findings/a.ts', '../../../check/finding'],
  ['workbook/file/write/a.ts', 'fflate'],
  ['workbook/file/package/a.ts', 'node:fs'],
  ['workbook/excel/read/a.ts', '../../workbook'],
  ['workbook/file/read/a.ts', '../../common/page-look'],
  ['cli/a.ts', '../workbook/file/package/open-file'],
  ['cli/b.ts', 'commander'],
  ['taskpane/parts/a.tsx', '@fluentui/react-components'],
  ['taskpane/index.tsx', '../workbook/excel/excel-workbook'],
  ['commands/ribbon.ts', '../workbook/excel/excel-workbook'],
];

const FORBIDDEN: readonly (readonly [file: string, imports: string])[] = [
  ['model/a.ts', '../settings/edits'],
  ['model/b.ts', 'fflate'],
  ['reader/a.ts', '../check/finding'],
  ['reader/text/a.ts', '../table/block'],
  ['reader/table/c.ts', '#words/labels'],
  ['settings/a.ts', '../reader/read-plan'],
  ['measure/a.ts', '../check/finding'],
  ['check/b.ts', '../measure/tally'],
  ['check/c.ts', 'node:fs'],
  ['words/en/a.ts', '../../workbook/workbook'],
  ['workbook/workbook.ts', './file/package/open-file'],
  ['workbook/a.ts', './excel/excel-workbook'],
  ['workbook/b.ts', '../app/open-plan'],
  ['workbook/file/a.ts', '../excel/excel-workbook'],
  ['workbook/excel/a.ts', '../file/package/open-file'],
  ['workbook/excel/read/b.ts', '../../file/read/shown-text'],
  ['workbook/excel/b.ts', 'fflate'],
  ['workbook/file/b.ts', 'hucre'],
  ['workbook/excel/c.ts', 'node:fs'],
  ['app/a.ts', '../workbook/excel/excel-workbook'],
  ['app/b.ts', '../workbook/file/package/open-file'],
  ['app/c.ts', '../taskpane/theme'],
  ['app/d.ts', 'react'],
  ['taskpane/a.tsx', '../workbook/excel/excel-workbook'],
  ['taskpane/b.tsx', '../commands/ribbon'],
  ['taskpane/c.tsx', 'fflate'],
  ['commands/a.ts', '../taskpane/theme'],
  ['cli/c.ts', '../workbook/excel/excel-workbook'],
  ['cli/d.ts', 'react'],
  ['cellar/a.ts', '../model/grid'],
];

/** However an import is written. */
const WAYS = [
  "import { a } from '../check/finding';\nexport const b = a;",
  "import type { A } from '../check/finding';\nexport type B = A;",
  "export { a } from '../check/finding';",
  "export * from '../check/finding';",
  "export const a = import('../check/finding');",
  "export type A = import('../check/finding').A;",
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let house: string;
let violations: readonly Violation[];

const write = (file: string, text: string): void => {
  const path = join(house, 'src', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'ragplan-rooms-'));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  symlinkSync(join(ROOT, 'tsconfig.json'), join(house, 'tsconfig.json'));
  write('check/finding.ts', 'export const a = 1;\nexport type A = number;\n');
  for (const [file, specifier] of [...ALLOWED, ...FORBIDDEN]) {
    if (!specifier.startsWith('.')) continue;
    const target = posix.join(posix.dirname(file), specifier);
    if (!target.startsWith('check/finding')) write(`${target}.ts`, 'export const a = 1;\n');
  }
  for (const [file, specifier] of [...ALLOWED, ...FORBIDDEN])
    write(file, `import * as all from '${specifier}';\nexport const b = all;\n`);
  WAYS.forEach((text, index) => write(`reader/way-${index}.ts`, text));
  write('measure/one.ts', "import type { Two } from './two';\nexport type One = Two | 1;\n");
  write('measure/two.ts', "import type { One } from './one';\nexport type Two = One[];\n");
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', join(ROOT, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  const text = execFileSync(process.execPath, [program, ...options], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const judged = JSON.parse(text) as { summary: { violations: Violation[] } };
  ({ violations } = judged.summary);
}, 120_000);

afterAll(() => rmSync(house, { recursive: true, force: true }));

const brokenBy = (file: string): string[] =>
  violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name);

describe('The arrows between the rooms of the product', () => {
  test.each(ALLOWED)('%s may import %s', (file) => {
    expect(brokenBy(file)).toEqual([]);
  });

  test.each(FORBIDDEN)('%s may not import %s', (file) => {
    expect(brokenBy(file)).not.toEqual([]);
  });

  test.each(WAYS.map((text, index) => [text, index] as const))(
    'are held however an import is written: %s',
    (_, index) => {
      expect(brokenBy(`reader/way-${index}.ts`)).not.toEqual([]);
    },
  );

  test('make no circle, not even of types in one room', () => {
    expect(brokenBy('measure/one.ts')).toContain('no circle');
  });
});
