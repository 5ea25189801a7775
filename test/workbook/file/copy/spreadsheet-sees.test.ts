import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_CASES } from '../../../field/cases/case-list';
import { LAYOUTS } from '../../../layouts/layout-list';
import { describeInSpreadsheet, sheetsAsCsv } from '../../../make/spreadsheet';
import { makeWorkbook } from '../../../make/workbook';
import { OTHER_WRITERS } from './other-writers';
import { copyOf, withoutOurs } from './parts';

const samples = join(__dirname, '..', '..', '..', '..', 'samples');
const SAMPLES = ['as-officers-keep-it', 'corporate-peer-challenge', 'six-month-check-in'];
/** A handful of each: every one of them would take the program minutes. */
const HANDFUL = 5;

const books: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ...SAMPLES.map(
    (name) => [name, () => new Uint8Array(readFileSync(join(samples, `${name}.xlsx`)))] as const,
  ),
  ...OTHER_WRITERS,
  ...LAYOUTS.slice(0, HANDFUL).flatMap(({ id, variants }) =>
    variants.slice(0, 1).map((way) => [`${id}: ${way.name}`, () => way.build()] as const),
  ),
  ...FIELD_CASES.slice(0, HANDFUL).map((one) => [one.name, () => makeWorkbook(one.sheets)] as const),
];

interface Seen {
  readonly original: ReadonlyMap<string, string>;
  readonly copy: ReadonlyMap<string, string>;
  readonly back: ReadonlyMap<string, string>;
}

describeInSpreadsheet('A spreadsheet program that opens a copy sees', () => {
  const seen = new Map<string, Seen>();

  // The program is started once for all of them.
  beforeAll(async () => {
    const files: Uint8Array[] = [];
    for (const [, build] of books) {
      const original = await build();
      const { bytes: copy } = await copyOf(original);
      files.push(original, copy, await withoutOurs(copy));
    }
    const sheets = sheetsAsCsv(files);
    books.forEach(([name], at) => {
      const [original, copy, back] = sheets.slice(3 * at, 3 * at + 3);
      if (original && copy && back) seen.set(name, { original, copy, back });
    });
  }, 240_000);

  test.each(books)('every sheet as it was before, and ours beside them: %s', (name) => {
    const { original, copy, back } = seen.get(name) as Seen;
    expect(original.size).toBeGreaterThan(0);
    const ours = [...copy.keys()].filter((sheet) => !original.has(sheet));
    expect(ours).toHaveLength(2);
    expect(ours.map((sheet) => copy.get(sheet))).not.toContain('');
    const others = [...copy].filter(([sheet]) => original.has(sheet));
    expect(new Map(others)).toEqual(original);
    expect(back).toEqual(original);
  });
});
