import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { copyWorkbook } from '../../../../src/workbook/file/copy/copy-workbook';
import { removeSummaries } from '../../../../src/workbook/file/copy/remove-summaries';
import type { Problem } from '../../../../src/model/problem';
import { makeWorkbook } from '../../../make/workbook';
import { exotic, exoticParts, pack } from './exotic';
import { addedParts, changedParts, copyOf, faultsOf, NAME, ownBook, withoutOurs, xmlOf } from './parts';
import { rowsOf } from '../../../make/sheet-rows';
import { stackCells } from '../../../../src/render/sheet-cells';

const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TYPES = '[Content_Types].xml';

/** Every tag under the prefix x, as some programs write it. */
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-zA-Z])(?![a-zA-Z0-9]+:)/g, '<$1x:')
    .replace(' xmlns="http://schemas.openxmlformats.org/', ' xmlns:x="http://schemas.openxmlformats.org/');

/** The copy opens, is whole, can be taken back; its names are returned. */
async function copied(original: Uint8Array): Promise<string[]> {
  const { bytes } = await copyOf(original);
  expect(faultsOf(bytes)).toEqual(faultsOf(original));
  const { grids } = await openWorkbookBytes(NAME, bytes);
  const back = await withoutOurs(bytes);
  expect(changedParts(original, back).filter((part) => part !== STYLES && part !== BOOK)).toEqual([]);
  expect(addedParts(original, back).filter((part) => part !== STYLES)).toEqual([]);
  expect(Buffer.compare((await copyOf(bytes)).bytes, bytes)).toBe(0);
  return grids.map(({ sheet }) => sheet);
}
const ALL = ['Action plan', 'Budget £', 'RAG Summary', 'Checks'];

describe('workbooks that are written in other ways get their copy as well', () => {
  test('every tag has a prefix', async () => {
    const original = exotic({
      [BOOK]: prefixed,
      [STYLES]: prefixed,
      'xl/_rels/workbook.xml.rels': prefixed,
      [TYPES]: prefixed,
    });
    const { bytes } = await copyOf(original);
    expect(xmlOf(bytes, BOOK)).toContain('<x:sheet name="RAG Summary"');
    expect(xmlOf(bytes, BOOK)).toContain('<x:definedName name="Rag.summary.1">');
    expect(xmlOf(bytes, STYLES)).toContain('<x:patternFill patternType="solid"><x:fgColor');
    expect(xmlOf(bytes, TYPES)).toContain('<x:Override PartName="/xl/worksheets/sheet3.xml"');
    expect((await openWorkbookBytes(NAME, bytes)).grids.map(({ sheet }) => sheet)).toEqual(ALL);
    expect(changedParts(original, await withoutOurs(bytes)).filter((part) => part !== STYLES)).toEqual([]);
  });

  test('the prefix of relations stands only on the sheets', async () => {
    const original = exotic({
      [BOOK]: (xml) =>
        xml
          .replace(/ xmlns:r="[^"]*"/, '')
          .replace(
            / r:id="/g,
            ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="',
          ),
    });
    expect(await copied(original)).toEqual(ALL);
  });

  test('there is no styles part', async () => {
    const parts = exoticParts();
    delete parts[STYLES];
    parts[TYPES] = String(parts[TYPES]).replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, '');
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rId3"[^>]*>/,
      '',
    );
    const original = pack(parts);
    const { bytes } = await copyOf(original);
    expect(faultsOf(bytes)).toEqual([]);
    expect(xmlOf(bytes, STYLES)).toContain('<cellXfs');
  });

  test.each([
    [
      'a names list',
      BOOK,
      (xml: string) => xml.replace(/<definedNames>.*<\/definedNames>/, '<definedNames/>'),
    ],
    ['no names list', BOOK, (xml: string) => xml.replace(/<definedNames>.*<\/definedNames>/, '')],
    [
      'fonts and number formats',
      STYLES,
      (xml: string) => xml.replace(/<numFmts.*<\/numFmts>/, '<numFmts count="0"/>'),
    ],
    ['no conditional styles', STYLES, (xml: string) => xml.replace('<dxfs count="0"/>', '')],
    ['no cell styles', STYLES, (xml: string) => xml.replace(/<cellStyleXfs.*<\/cellXfs>/, '')],
    ['no style at all', STYLES, (xml: string) => xml.replace(/(<styleSheet [^>]*)>.*$/s, '$1/>')],
  ])('parents that are empty or missing: %s', async (_, part, change) => {
    const plain = (xml: string): string => xml.replaceAll(' s="1"', '');
    const names = await copied(exotic({ [part]: change, 'xl/worksheets/sheet1.xml': plain }));
    expect(names.slice(-2)).toEqual(['RAG Summary', 'Checks']);
  });

  test('names of parts are in another case, and the types of relations are written one by one', async () => {
    const parts = exoticParts();
    parts['xl/Worksheets/Sheet3.xml'] = '<other/>';
    parts[TYPES] = String(parts[TYPES]).replace(
      /<Default Extension="rels"[^>]*>/,
      Object.keys(parts)
        .filter((name) => name.endsWith('.rels'))
        .map(
          (name) =>
            `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        )
        .join(''),
    );
    const original = pack(parts);
    expect(await copied(original)).toEqual(ALL);
    expect(addedParts(original, (await copyOf(original)).bytes)).toContain('xl/worksheets/sheet4.xml');
  });

  test('the workbook counts its days from 1904: the same days are shown', async () => {
    const rows = [['Ref', 'Action', 'Status']];
    const shown = async (date1904: boolean) => {
      const original = await makeWorkbook([{ name: 'Action plan', rows }], { date1904 });
      const [summary, checks] = ownBook().sheets;
      if (!summary || !checks) throw new Error('no sheet');
      const day = { value: 45540, style: 'date' as const };
      const dated = { ...summary, cells: stackCells([...rowsOf(summary), [day]]) };
      const { bytes } = await copyOf(original, { ...ownBook(), sheets: [dated, checks] });
      const { grids } = await openWorkbookBytes(NAME, bytes);
      return grids[1]?.texts[0]?.at(-1);
    };
    expect([await shown(false), await shown(true)]).toEqual(['05 Sep 2024', '05 Sep 2024']);
  });

  test('a part is in 16-bit characters', async () => {
    const parts = exoticParts();
    const wide = `\ufeff${String(parts[BOOK]).replace('UTF-8', 'UTF-16')}`;
    parts[BOOK] = new Uint8Array(Buffer.from(wide, 'utf16le'));
    const { bytes } = await copyOf(pack(parts));
    expect((await openWorkbookBytes(NAME, bytes)).grids.map(({ sheet }) => sheet)).toEqual(ALL);
  });
});

describe('nothing of the user is ever written over', () => {
  test('a sheet of the same name keeps it, and ours is called (2)', async () => {
    const original = exotic({ [BOOK]: (xml) => xml.replace('name="Budget £"', 'name="rag summary"') });
    const { bytes, sheets } = await copyOf(original);
    expect(sheets.map(({ name, aside }) => [name, aside])).toEqual([
      ['RAG Summary (2)', 'not-ours'],
      ['Checks', undefined],
    ]);
    expect(xmlOf(bytes, 'xl/worksheets/sheet2.xml')).toBe(xmlOf(original, 'xl/worksheets/sheet2.xml'));
    expect((await copyOf(bytes)).sheets.map(({ name }) => name)).toEqual(['RAG Summary (2)', 'Checks']);
  });

  test('a summary on which somebody has written stays, and the new one stands beside it', async () => {
    const { bytes } = await copyOf(exotic());
    const note = {
      cell: { sheet: 'RAG Summary', row: 40, column: 2 },
      expected: '',
      replacement: 'Ask Finance',
    };
    const written = await copyWorkbook(bytes, { cells: [note] }, { name: NAME });
    expect(written.mended).toHaveLength(1);
    const { sheets } = await copyOf(written.bytes);
    expect(sheets.map(({ name, aside }) => [name, aside])).toEqual([
      ['RAG Summary (2)', 'touched'],
      ['Checks', undefined],
    ]);
    const { removed, touched } = await removeSummaries(written.bytes, { name: NAME });
    expect([removed, touched]).toEqual([['Checks'], ['RAG Summary']]);
  });

  test('tables of the user keep their names and numbers, and so do names of the workbook', async () => {
    const original = await makeWorkbook([
      {
        name: 'Action plan',
        rows: [
          ['Ref', 'Status'],
          ['1', 'Done'],
        ],
        tables: [{ name: 'ragsummaryrecommendations' }],
      },
    ]);
    const { bytes } = await copyOf(original);
    expect(faultsOf(bytes)).toEqual([]);
    const { grids } = await openWorkbookBytes(NAME, bytes);
    expect(grids.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'ragsummaryrecommendations',
      'RagSummaryRecommendations_2',
      'RagChecksFindings',
    ]);
  });

  test('where a sheet of the user stands after ours, its names still belong to it once ours is gone', async () => {
    const { bytes } = await copyOf(exotic());
    const book = xmlOf(bytes, BOOK);
    const [, ours = ''] = /(<sheet name="RAG Summary".*)<\/sheets>/.exec(book) ?? [];
    const moved = book
      .replace(ours, '')
      .replace('<sheets>', `<sheets>${ours}`)
      .replace(/localSheetId="(\d)"/g, (_, place: string) => `localSheetId="${(Number(place) + 2) % 4}"`)
      .replace('activeTab="1"', 'activeTab="3"');
    const back = await withoutOurs(zipSync({ ...unzipSync(bytes), [BOOK]: strToU8(moved) }));
    expect(xmlOf(back, BOOK)).toBe(xmlOf(exotic(), BOOK));
  });
});

describe('a workbook is refused where a copy would not be the same any more', () => {
  const kindOf = async (original: Uint8Array, force = false): Promise<unknown> =>
    copyOf(original, ownBook(), force).then(
      () => 'copied',
      (error: unknown) => (error as Problem<'no-copy'>).facts.reason,
    );
  const locked = exotic({
    [BOOK]: (xml) => xml.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'),
  });

  test('signed, strict, with signed macros', async () => {
    const withPart = (name: string) => pack({ ...exoticParts(), [name]: 'x' });
    const strict = exotic({
      [BOOK]: (xml) =>
        xml.replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/,
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
    });
    expect([
      await kindOf(withPart('_xmlsignatures/origin.sigs')),
      await kindOf(strict),
      await kindOf(withPart('xl/vbaProjectSignatureV3.bin')),
    ]).toEqual(['signed', 'strict', 'macros-signed']);
  });

  test('with a protected structure, unless the user insists', async () => {
    expect([await kindOf(locked), await kindOf(locked, true)]).toEqual(['structure', 'copied']);
  });

  test('cells of a workbook with a protected structure are changed all the same', async () => {
    const mend = {
      cell: { sheet: 'Action plan', row: 2, column: 3 },
      expected: 'In progres',
      replacement: 'In progress',
    };
    expect((await copyWorkbook(locked, { cells: [mend] }, { name: NAME })).mended).toEqual([mend]);
  });
});
