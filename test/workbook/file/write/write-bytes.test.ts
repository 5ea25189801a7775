import * as SheetJs from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { struckAt, textAt, valueAt } from '../../../../src/model/grid';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { writeBook } from '../../../../src/workbook/file/write/write-book';
import { writeSummaryBytes } from '../../../../src/workbook/file/write/write-bytes';
import {
  AWKWARD_TEXTS,
  madeChecksSheet,
  madeSummarySheet,
  makeSummaryBook,
} from '../../../make/summary-book';
import { rowsOf } from '../../../make/sheet-rows';
import { sheetCellAt, stackCells } from '../../../../src/render/sheet-cells';

const book = makeSummaryBook();
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const all = (xml: string | undefined, pattern: RegExp): string[] =>
  [...(xml ?? '').matchAll(pattern)].map((match) => match[1] ?? '');

let parts: Record<string, string>;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeSummaryBytes(book);
  parts = partsOf(bytes);
});

test('a chart is not left out where nothing was given that draws it', async () => {
  await expect(writeBook(book, null)).rejects.toThrow(RangeError);
});

describe('the summary workbook, read by another library', () => {
  test('every cell holds what the sheet plan says, text as text', () => {
    const read = SheetJs.read(bytes, { type: 'array', cellNF: true });
    expect(read.SheetNames).toEqual(['RAG Summary', 'RAG Checks']);
    for (const plan of book.sheets) {
      const sheet = read.Sheets[plan.name];
      rowsOf(plan).forEach((row, r) =>
        row.forEach((cell, c) => {
          const found = sheet?.[SheetJs.utils.encode_cell({ r, c })] as SheetJs.CellObject | undefined;
          const isHeader = cell?.style === 'header' && c === 5 && plan.kind === 'checks';
          const expected = isHeader ? 'Share 2' : cell?.value;
          if (typeof expected === 'string') expect([found?.t, found?.v]).toEqual(['s', expected]);
          else if (typeof expected === 'number') expect([found?.t, found?.v]).toEqual(['n', expected]);
          else expect(found?.v).toBeUndefined();
          expect(found?.f).toBeUndefined();
        }),
      );
    }
  });

  test('numbers carry the format of their style', () => {
    const sheet = SheetJs.read(bytes, { type: 'array', cellNF: true }).Sheets['RAG Checks'];
    const formatOf = (address: string): unknown => (sheet?.[address] as SheetJs.CellObject).z;
    expect([formatOf('A5'), formatOf('D5'), formatOf('E5')]).toEqual(['@', 'dd mmm yyyy', '0%"*"']);
  });

  test('our own reader shows the awkward texts as they were given', async () => {
    const [, checks] = await (await openWorkbookBytes('summary.xlsx', bytes)).readGrids();
    if (!checks) throw new Error('no sheet');
    const shown = AWKWARD_TEXTS.map((_, index) => textAt(checks, index + 4, 1));
    expect(shown).toEqual(AWKWARD_TEXTS);
    expect([textAt(checks, 4, 3), textAt(checks, 5, 4), struckAt(checks, 4, 1)]).toEqual([
      '05 Sep 2024',
      '2%*',
      false,
    ]);
    expect(valueAt(checks, 4, 5)).toBeNull();
    expect(checks.tables).toEqual([
      {
        name: 'RagChecksFindings',
        area: { top: 3, left: 0, rows: AWKWARD_TEXTS.length + 1, columns: 6 },
        hasHeaders: true,
        hasTotals: false,
      },
    ]);
    expect(checks.colouredWords?.[0]?.areas).toEqual([
      { top: 4, left: 0, rows: AWKWARD_TEXTS.length, columns: 1 },
    ]);
    expect(checks.conditionalColours).toEqual([]);
  });
});

describe('the parts of the summary workbook', () => {
  test('tables have numbers and names of their own, and columns named as their header cells', () => {
    const tables = ['xl/tables/table1.xml', 'xl/tables/table2.xml'].map((name) => parts[name]);
    expect(tables.flatMap((xml) => all(xml, /<table [^>]*? id="(\d+)"/g))).toEqual(['1', '2']);
    expect(tables.flatMap((xml) => all(xml, /displayName="([^"]+)"/g))).toEqual([
      'RagSummaryRecommendations',
      'RagChecksFindings',
    ]);
    expect(all(tables[1], /<tableColumn id="\d+" name="([^"]+)"/g)).toEqual([
      'Rating',
      'What was found',
      'Cell',
      'Date',
      'Share',
      'Share 2',
    ]);
  });

  test('links lead to the other summary sheet, and none leads out of the file', () => {
    const sheet = parts['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain(`<hyperlink ref="A8" location="'RAG Checks'!H6"/>`);
    expect(sheet).not.toContain('<hyperlink ref="A7"');
    const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels'));
    expect(relations.filter(([, xml]) => xml.includes('TargetMode="External"'))).toEqual([]);
  });

  test('without a plan to lead to, a link is plain text and does not look like a link', async () => {
    const read = SheetJs.read(await writeSummaryBytes(book), { type: 'array', cellStyles: true });
    const cell = read.Sheets['RAG Summary']?.['A7'] as SheetJs.CellObject;
    expect(cell.l).toBeUndefined();
    const plain = partsOf(await writeSummaryBytes(book));
    const style = (xml: string | undefined, at: string): string =>
      all(xml, new RegExp(`<c r="${at}"[^>]* s="(\\d+)"`, 'g'))[0] ?? '';
    expect(style(plain['xl/worksheets/sheet1.xml'], 'A7')).not.toBe(
      style(plain['xl/worksheets/sheet1.xml'], 'A8'),
    );
  });

  test('it prints on landscape A4, one page wide, its title rows and page numbers on every page', () => {
    const sheet = parts['xl/worksheets/sheet2.xml'];
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain(
      '<oddFooter>&amp;LMade by RAG Action Plan&amp;C&amp;D&amp;RPage &amp;P of &amp;N</oddFooter>',
    );
    expect(sheet).toContain('<brk id="9" ');
    expect(
      all(parts['xl/workbook.xml'], /<definedName name="_xlnm.Print_Titles" localSheetId="\d">([^<]+)</g),
    ).toEqual(["'RAG Summary'!$1:$1", "'RAG Checks'!$4:$4"]);
  });

  test('the document has a title and a language, and opens on its first sheet without asking to be saved', () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Corporate peer challenge action plan &amp; RAG summary, as at 5 September 2024</dc:title>',
    );
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(parts['xl/workbook.xml']).toContain('activeTab="0"');
    // All is calculated as by the Excel of today: none asks to save what was only read.
    expect(parts['xl/workbook.xml']).toContain('<calcPr calcId="191029"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  });

  test('the chart is drawn from the table and has alternative text', () => {
    expect(parts['xl/drawings/drawing1.xml']).toContain(
      'descr="Bars of 100 per cent for each recommendation; the figures are in the table above."',
    );
    const chart = parts['xl/charts/chart1.xml'];
    expect(chart).toContain('<c:grouping val="percentStacked"/>');
    expect(all(chart, /<c:val><c:numRef><c:f>([^<]+)</g)).toEqual([
      "'RAG Summary'!$C$7:$C$12",
      "'RAG Summary'!$D$7:$D$12",
      "'RAG Summary'!$E$7:$E$12",
    ]);
  });

  test('the chart holds the figures that it draws, for programs that do not work the workbook out', () => {
    const { chart, cells } = madeSummarySheet();
    const drawn = Object.entries(parts).find(([name]) => name.includes('/charts/'))?.[1];
    const held = all(drawn, /<c:numCache>(.*?)<\/c:numCache>/g).map((cache) =>
      all(cache, /<c:v>(.*?)<\/c:v>/g),
    );
    const meant = (chart?.series ?? []).map(({ values: { top, left, rows } }) =>
      Array.from({ length: rows }, (_, row) => String(sheetCellAt(cells, top + row, left)?.value)),
    );
    expect(meant.flat().length).toBeGreaterThan(0);
    expect(held).toEqual(meant);
  });

  test('a part that grey would hide is dotted, and the others are filled', async () => {
    const plan = madeSummarySheet();
    const chart = plan.chart!;
    const series = chart.series.map((one, index) =>
      index === 1 ? { ...one, isDotted: true as const } : one,
    );
    const dotted = await writeSummaryBytes({ ...book, sheets: [{ ...plan, chart: { ...chart, series } }] });
    const drawn = Object.entries(partsOf(dotted)).find(([name]) => name.includes('/charts/'))?.[1];
    expect(all(drawn, /<c:tx>.*?<c:spPr><a:(pattFill prst="\w+"|solidFill)>/g)).toEqual([
      'solidFill',
      'pattFill prst="pct25"',
      'solidFill',
    ]);
  });

  test('the titles of sheets and the headings in them bear the names by which Excel knows such styles', () => {
    const styles = parts['xl/styles.xml'];
    const bases = all(styles, /<cellStyle name="([^"]+)"/g);
    expect(bases).toEqual(['Normal', 'Title', 'Heading 1']);
    const formats = all(styles?.split('<cellXfs')[1]?.split('</cellXfs')[0], / xfId="(\d+)"/g);
    const title = /<c r="A1"[^>]* s="(\d+)"/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1];
    expect(bases[Number(formats[Number(title)])]).toBe('Title');
  });

  test('highlights colour exactly the words, by fill and ink', () => {
    expect(
      all(
        parts['xl/worksheets/sheet2.xml'],
        /<cfRule type="cellIs" [^>]*operator="equal"[^>]*><formula>([^<]+)</g,
      ),
    ).toEqual(
      ['Green', 'Amber', 'Red', 'Blue'].map((word) =>
        expect.stringMatching(new RegExp(`^("|&quot;)${word}\\1$`)),
      ),
    );
    expect(all(parts['xl/styles.xml'], /<dxf>.*?<bgColor rgb="FF(\w+)"/g)).toEqual([
      'C6EFCE',
      'FFEB9C',
      'FFC7CE',
      'DDEBF7',
    ]);
  });
});

describe('summaries that are large or strange', () => {
  test('past the first two thousand rows the address stands in place of the link', async () => {
    const sheet = madeChecksSheet(2100);
    const moved = {
      ...sheet,
      cells: stackCells(
        rowsOf(sheet).map((row) => row.map((cell) => (cell?.link ? { ...cell, value: 'see' } : cell))),
      ),
    };
    const long = await writeSummaryBytes(
      makeSummaryBook([moved, { ...madeSummarySheet(), name: "Director's plan #2" }]),
    );
    const xml = partsOf(long)['xl/worksheets/sheet1.xml'];
    expect(all(xml, /<hyperlink ref="([^"]+)"/g)).toHaveLength(1996);
    const read = SheetJs.read(long, { type: 'array' }).Sheets['RAG Checks'];
    expect((read?.['C2000'] as SheetJs.CellObject).v).toBe('see');
    expect((read?.['C2001'] as SheetJs.CellObject).v).toBe("see ('Director''s plan #2'!H2001)");
    expect(xml).toContain('state="frozen"');
  });

  test('control characters, half characters and endless text are made fit for a cell', async () => {
    const sheet = madeSummarySheet();
    const strange = [
      'a\u0000\u0007b\u000bc',
      'half \ud83d end',
      'one\r\ntwo\rthree',
      `${'x'.repeat(32_765)}😀😀`,
    ];
    const cells = strange.map((value) => [{ value, style: 'text' as const }]);
    const written = await writeSummaryBytes(
      makeSummaryBook([{ ...sheet, cells: stackCells(cells), tables: [], chart: null }]),
    );
    const [grid] = await (await openWorkbookBytes('s.xlsx', written)).readGrids();
    expect(grid?.texts[0]?.slice(0, 3)).toEqual(['abc', 'half  end', 'one\ntwo\nthree']);
    expect(grid?.texts[0]?.[3]).toBe(`${'x'.repeat(32_765)}…`);
  });

  test('a row of wrapped text is high enough for it, and never higher than Excel allows', async () => {
    const xml = parts['xl/worksheets/sheet2.xml'];
    const height = (row: number): number =>
      Number(all(xml, new RegExp(`<row r="${row}" ht="([\\d.]+)"`, 'g'))[0] ?? 0);
    expect(height(14)).toBeGreaterThanOrEqual(4 * 14.5);
    expect(height(20)).toBeGreaterThanOrEqual(3 * 14.5);
    expect(height(20)).toBeLessThanOrEqual(4 * 15);
    expect(height(5)).toBe(0);
    // Its filter buttons stand below its words.
    expect(height(4)).toBeGreaterThanOrEqual(2 * 14.5);
  });
});

test('what no XML can hold is left out of a footer, as it is out of cells', async () => {
  const [plan] = book.sheets;
  if (!plan) throw new Error('no sheet');
  const footer = { ...plan.print.footer, left: 'North\u0001 & South' };
  const odd = await writeSummaryBytes({ ...book, sheets: [{ ...plan, print: { ...plan.print, footer } }] });
  expect(partsOf(odd)['xl/worksheets/sheet1.xml']).toContain('&amp;LNorth &amp; South&amp;C');
});

test('bars say of every colour that they do not have that they need none, as Excel does', () => {
  const bars = Object.values(parts).flatMap((xml) => [
    ...xml.matchAll(/<x14:dataBar ([^>]*)>(.*?)<\/x14:dataBar>/gs),
  ]);
  expect(bars.length).toBeGreaterThan(0);
  for (const [, facts = '', inside = ''] of bars) {
    const has = (colour: string): boolean => inside.includes(`<x14:${colour} `);
    expect(has('negativeFillColor')).toBe(!facts.includes('negativeBarColorSameAsPositive="1"'));
    expect(has('axisColor')).toBe(!facts.includes('axisPosition="none"'));
    expect(has('borderColor')).toBe(facts.includes('border="1"'));
    expect(has('negativeBorderColor')).toBe(facts.includes('negativeBarBorderColorSameAsPositive="0"'));
  }
});
