import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { packedBytes, readZipDirectory } from '../../../../src/workbook/file/package/zip-directory';
import { FIELD_CASES } from '../../../field/cases/case-list';
import { LAYOUTS } from '../../../layouts/layout-list';
import { makeWorkbook } from '../../../make/workbook';
import { exotic, exoticParts } from './exotic';
import { OTHER_WRITERS } from './other-writers';
import {
  addedParts,
  changedParts,
  copyOf,
  faultsOf,
  isOnlyAddedTo,
  LISTS,
  NAME,
  ownBook,
  withoutOurs,
  xmlOf,
} from './parts';
import { rowsOf } from '../../../make/sheet-rows';
import { stackCells } from '../../../../src/render/sheet-cells';

const samples = join(__dirname, '..', '..', '..', '..', 'samples');
const SAMPLES = ['as-officers-keep-it', 'corporate-peer-challenge', 'six-month-check-in'];

/** Their workbooks differ in what the cells say: some of them, spread over the list, show what is copied of any. */
const COPIED = Number(process.env['COPIED_PLANS'] ?? 30);
const step = Math.max(1, FIELD_CASES.length / COPIED);
const copied = FIELD_CASES.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));

const books: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['a workbook with everything in it', () => exotic()],
  ...SAMPLES.map(
    (name) => [name, () => new Uint8Array(readFileSync(join(samples, `${name}.xlsx`)))] as const,
  ),
  ...OTHER_WRITERS,
  ...LAYOUTS.flatMap(({ id, variants }) =>
    variants.map((way) => [`${id}: ${way.name}`, () => way.build()] as const),
  ),
  ...copied.map((one) => [`field: ${one.name}`, () => makeWorkbook(one.sheets)] as const),
];

/** What every original sheet holds, as a person sees it. */
async function cellsOf(bytes: Uint8Array): Promise<unknown[]> {
  const { grids } = await openWorkbookBytes(NAME, bytes);
  return grids
    .filter(({ mark }) => mark === undefined)
    .map(({ sheet, texts, formats, looks, merges, tables, hiddenRows }) => ({
      sheet,
      texts,
      formats,
      looks,
      merges,
      tables,
      hiddenRows: [...hiddenRows],
    }));
}

test.each(books)(
  'nothing is lost in a copy of %s, and taking our sheets out gives it back',
  async (_, build) => {
    const original = await build();
    const faults = faultsOf(original);
    const { bytes: copy, sheets } = await copyOf(original);
    expect(sheets.map(({ outcome }) => outcome)).toEqual(['made', 'made']);
    const changed = changedParts(original, copy);
    expect(changed.filter((part) => !LISTS.includes(part))).toEqual([]);
    for (const part of changed) expect(isOnlyAddedTo(xmlOf(original, part), xmlOf(copy, part))).toBe(true);
    expect(faultsOf(copy)).toEqual(faults);
    expect(await cellsOf(copy)).toEqual(await cellsOf(original));

    const { bytes: twice, sheets: again } = await copyOf(copy);
    expect(again.map(({ outcome }) => outcome)).toEqual(['rewritten', 'rewritten']);
    expect(Buffer.compare(twice, copy)).toBe(0);
    const back = await withoutOurs(twice);
    expect(
      changedParts(original, back).filter((part) => !['xl/styles.xml', 'xl/workbook.xml'].includes(part)),
    ).toEqual([]);
    expect(addedParts(original, back)).toEqual([]);
    expect(Buffer.compare((await copyOf(back)).bytes, copy)).toBe(0);
  },
);

describe('a copy of a workbook with everything in it', () => {
  const original = exotic();

  test('parts that do not change are not even packed again', async () => {
    const { bytes } = await copyOf(original);
    const packed = (file: Uint8Array, name: string): Uint8Array => {
      const entry = readZipDirectory(file).find((one) => one.name === name);
      if (!entry) throw new Error(`no ${name}`);
      return Buffer.concat([packedBytes(file, entry), Buffer.from([entry.stamp & 0xff])]);
    };
    const same = Object.keys(exoticParts()).filter((name) => !LISTS.includes(name));
    expect(same.length).toBeGreaterThan(20);
    for (const name of same) expect([name, packed(bytes, name)]).toEqual([name, packed(original, name)]);
  });

  test('titles and headings bear the names of Excel, each name once, also in a copy that is written again', async () => {
    const named = (bytes: Uint8Array): string[] =>
      [...xmlOf(bytes, 'xl/styles.xml').matchAll(/<cellStyle [^>]*name="(Title|Heading 1)"/g)].map(
        ([, name]) => name ?? '',
      );
    const once = (await copyOf(new Uint8Array(readFileSync(join(samples, `${SAMPLES[1]}.xlsx`))))).bytes;
    expect(named(once)).toEqual(['Title', 'Heading 1']);
    expect(named((await copyOf(once)).bytes)).toEqual(['Title', 'Heading 1']);
  });

  test('it stays a workbook with macros', async () => {
    const { bytes } = await copyOf(original);
    expect(xmlOf(bytes, '[Content_Types].xml')).toContain('sheet.macroEnabled.main+xml');
    expect(Object.keys(exoticParts())).toContain('xl/vbaProject.bin');
  });

  test('our sheets come last, and names that belong to sheets of the user keep their numbers', async () => {
    const book = xmlOf((await copyOf(original)).bytes, 'xl/workbook.xml');
    expect([...book.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(([, ...rest]) => rest)).toEqual([
      ['Action plan', '7'],
      ['Budget £', '9'],
      ['RAG Summary', '10'],
      ['Checks', '11'],
    ]);
    expect(
      [...book.matchAll(/name="_xlnm.Print_(\w+)" localSheetId="(\d)"/g)].map(([, ...rest]) => rest),
    ).toEqual([
      ['Area', '1'],
      ['Titles', '2'],
      ['Titles', '3'],
    ]);
    expect(book).toContain('activeTab="1"');
  });

  test('the reader knows our sheets in it by their marks, and for which day they speak', async () => {
    const book = ownBook();
    const dated = { ...book, sheets: book.sheets.map((plan) => ({ ...plan, asAt: '2024-09-05' as never })) };
    const { grids } = await openWorkbookBytes(NAME, (await copyOf(original, dated)).bytes);
    expect(grids.flatMap(({ mark }) => (mark ? [[mark.kind, mark.state, mark.asAt]] : []))).toEqual([
      ['summary', 'whole', '2024-09-05'],
      ['checks', 'whole', '2024-09-05'],
    ]);
  });

  test('links in the summary lead to cells of the plan in the same workbook', async () => {
    const [summary, ...others] = ownBook().sheets;
    if (!summary) throw new Error('no sheet');
    const link = { value: 'D3', style: 'link' as const, link: { sheet: 'Action plan', row: 2, column: 3 } };
    const linked = { ...summary, cells: stackCells([...rowsOf(summary), [link]]) };
    const { bytes } = await copyOf(original, { ...ownBook(), sheets: [linked, ...others] });
    expect(xmlOf(bytes, 'xl/worksheets/sheet3.xml')).toMatch(
      /<hyperlink ref="A\d+" location="'Action plan'!D3"/,
    );
  });
});
