/** Copies on which people and Excel have worked since: written again or taken back, they open in Excel without repair. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { removeSummaries } from '../../../../src/workbook/file/copy/remove-summaries';
import { exotic } from './exotic';
import { copyOf, faultsOf, NAME, withoutOurs, xmlOf } from './parts';

const BOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';

describe('a copy that Excel has saved since opens without repair', () => {
  const saved = (bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>): Uint8Array =>
    zipSync({
      ...unzipSync(bytes),
      ...Object.fromEntries(
        Object.entries(changes).map(([part, change]) => [part, strToU8(change(xmlOf(bytes, part)))]),
      ),
    });
  const CHAIN = 'xl/calcChain.xml';

  test('the order of working out goes with the sheets that it names, and stays where it names none of them', async () => {
    const { bytes } = await copyOf(exotic());
    const [, id] = /<sheet name="Checks" sheetId="(\d+)"/.exec(xmlOf(bytes, BOOK)) ?? [];
    const ordered = saved(bytes, {
      [CHAIN]: (xml) => xml.replace('</calcChain>', `<c r="B2" i="${id}"/><c r="B3"/></calcChain>`),
    });
    for (const now of [await withoutOurs(ordered), (await copyOf(ordered)).bytes]) {
      expect(Object.keys(unzipSync(now))).not.toContain(CHAIN);
      expect(xmlOf(now, TYPES)).not.toContain('calcChain');
      expect(xmlOf(now, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
      expect(faultsOf(now)).toEqual([]);
    }
    expect(xmlOf(await withoutOurs(bytes), CHAIN)).toBe(xmlOf(exotic(), CHAIN));
  });

  test("a summary that was given another name is the user's, and its marks go over to the new one", async () => {
    const { bytes } = await copyOf(exotic());
    const rename = (xml: string): string => xml.replaceAll('RAG Summary', 'Our summary');
    const charts = Object.keys(unzipSync(bytes)).filter((part) => part.startsWith('xl/charts/chart'));
    const parts = [BOOK, ...charts.filter((part) => xmlOf(bytes, part).includes('RAG Summary'))];
    const renamed = saved(bytes, Object.fromEntries(parts.map((part) => [part, rename])));
    const again = await copyOf(renamed);
    expect(again.sheets.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['RAG Summary', 'made'],
      ['Checks', 'rewritten'],
    ]);
    const book = xmlOf(again.bytes, BOOK);
    const names = [...book.matchAll(/<definedName name="(Rag[^"]*)">([^<]*)/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(names.length);
    expect(names.find(([, name]) => name === 'Rag.summary.1')?.[2]).toContain('RAG Summary');
    const { removed } = await removeSummaries(again.bytes, { name: NAME });
    expect(removed).toEqual(['RAG Summary', 'Checks']);
  });

  test('the window that showed a sheet of ours shows the first that is not hidden', async () => {
    const { bytes } = await copyOf(exotic());
    const hidden = saved(bytes, {
      [BOOK]: (xml) =>
        xml
          .replace(/(<sheet name="Action plan")/, '$1 state="veryHidden"')
          .replace(' state="hidden"', '')
          .replace('activeTab="1"', 'activeTab="3"'),
    });
    expect(xmlOf(await withoutOurs(hidden), BOOK)).toContain('activeTab="1"');
  });
});

describe('a sheet of ours that something counts on is not taken out, since Excel repairs formulas that name what is not there', () => {
  const FORMULA = '<f>D3</f>';
  const removedFrom = async (bytes: Uint8Array) => {
    const { removed, touched, needed, bytes: left } = await removeSummaries(bytes, { name: NAME });
    expect(faultsOf(left)).toEqual([]);
    return [removed, touched, needed];
  };
  test.each([
    ['its cells', "<f>'RAG Summary'!B4</f>", 'RAG Summary', 'Checks'],
    ['its cells without quotes', '<f>checks!$B$4</f>', 'Checks', 'RAG Summary'],
    ['a table on it', '<f>ROWS(RagChecksFindings[])</f>', 'Checks', 'RAG Summary'],
  ])('in a cell, by %s', async (_, formula, needed, removed) => {
    const { bytes } = await copyOf(
      exotic({ 'xl/worksheets/sheet1.xml': (xml) => xml.replace(FORMULA, formula) }),
    );
    expect(await removedFrom(bytes)).toEqual([[removed], [], [needed]]);
  });

  test('in a name of the workbook, and in a chart', async () => {
    const named = await copyOf(
      exotic({ [BOOK]: (xml) => xml.replace("'Budget £'!$A$1</", "'RAG Summary'!$A$1</") }),
    );
    expect(await removedFrom(named.bytes)).toEqual([['Checks'], [], ['RAG Summary']]);
    const drawn = await copyOf(
      exotic({
        'xl/charts/chart1.xml': (xml) => xml.replace('/>', '><c:f>Checks!$A$1</c:f></c:chartSpace>'),
      }),
    );
    expect(await removedFrom(drawn.bytes)).toEqual([['RAG Summary'], [], ['Checks']]);
  });

  test('by another of ours that stays; one that a text names goes', async () => {
    const told = exotic({ 'xl/worksheets/sheet1.xml': (xml) => xml.replace('Publish it', 'See Checks!A1') });
    const { bytes } = await copyOf(told);
    expect(await removedFrom(bytes)).toEqual([['RAG Summary', 'Checks'], [], []]);
    const sheet = xmlOf(bytes, 'xl/worksheets/sheet3.xml');
    const written = zipSync({
      ...unzipSync(bytes),
      'xl/worksheets/sheet3.xml': strToU8(
        sheet.replace('</sheetData>', '<row r="90"><c r="A90"><f>Checks!A1</f></c></row></sheetData>'),
      ),
    });
    await expect(removeSummaries(written, { name: NAME })).rejects.toMatchObject({
      kind: 'nothing-of-ours',
      facts: { kept: ['RAG Summary', 'Checks'] },
    });
  });
});
