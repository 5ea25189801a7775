import { strFromU8, unzipSync } from 'fflate';
import { planPublishedBook } from '../../../../src/render/published-book';
import { lookOf, STYLES, type Look, type StyleName } from '../../../../src/render/styles';
import { writeBook } from '../../../../src/workbook/file/write/write-book';
import { writeSummaryBytes } from '../../../../src/workbook/file/write/write-bytes';
import { checkBook } from '../../../make/check-sheet-plan';
import { makeFinding } from '../../../make/finding';
import type { MadeRow } from '../../../make/plan';
import { makeInput } from '../../../report/make-book';
import { rowsOf } from '../../../make/sheet-rows';

const ROWS: MadeRow[] = [
  {
    rec: '4',
    theme: 'Place',
    ref: '4.1',
    status: 'Completed',
    owner: 'Head of Place',
    due: '2024-05-01',
    impact: 'Waits fell',
  },
  {
    rec: '1',
    theme: 'Money',
    ref: '1.1',
    status: 'Red',
    owner: 'Head of Finance',
    due: '2024-08-31',
    update: 'x'.repeat(900),
  },
  { rec: '1', theme: 'Money', ref: '1.2', status: '', owner: 'Head of Finance', next: 'Appoint a lead' },
];
const input = makeInput({ rows: ROWS }, { findings: [makeFinding('overdue', { action: 1 })] });
const FACTS = { contact: null, nextUpdate: null, withOwners: false };
const book = planPublishedBook(input, FACTS);
const textIn = (made: typeof book): string =>
  made.sheets
    .flatMap((one) =>
      rowsOf(one)
        .flat()
        .map((cell) => String(cell?.value ?? '')),
    )
    .join('\n');

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe('The edition for the web site', () => {
  test('has contents first, one table a sheet, and notes last', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Contents',
      'Progress by theme',
      'Progress by recommendation',
      'Actions',
      'Notes',
    ]);
    expect(book.sheets.map(({ tables }) => tables.length)).toEqual([1, 1, 1, 1, 1]);
    expect(checkBook(book)).toEqual([]);
  });

  test('names no owner unless somebody asks for it, and has no checks and no places in the plan', () => {
    expect(textIn(book)).not.toMatch(/Head of/);
    expect(textIn(planPublishedBook(input, { ...FACTS, withOwners: true }))).toContain('Head of Finance');
    expect(textIn(book)).not.toMatch(/Where in the plan|Severity|plan\.xlsx/);
  });

  test('says whom to ask and when it is updated, where that is given', () => {
    expect(textIn(book)).not.toMatch(/Contact|Next update/);
    const facts = { ...FACTS, contact: 'policy@council.example', nextUpdate: '2025-03-31' };
    expect(textIn(planPublishedBook(input, facts))).toMatch(
      /Contact: policy@council.example\nNext update: 31 March 2025/,
    );
  });

  test('gives texts of the plan in full', () => {
    expect(textIn(book)).toContain('x'.repeat(900));
  });
});

describe('The edition for the web site can be read by everybody', () => {
  const sheets = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(await writeSummaryBytes(book))).map(([name, part]) => [name, strFromU8(part)]),
    );

  test('the document has a title and a language, and the product as its maker', async () => {
    const core = (await sheets())['docProps/core.xml'];
    expect(core).toMatch(/<dc:title>[^<]+as at 5 September 2024<\/dc:title>/);
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('<dc:creator>RAG Action Plan</dc:creator>');
  });

  test('every sheet begins with its title in A1, reads down from there, and has no merged cell', async () => {
    const parts = Object.entries(await sheets()).filter(([name]) => name.includes('worksheets/sheet'));
    expect(parts).toHaveLength(5);
    for (const [, xml] of parts) {
      expect(xml).toMatch(/<c r="A1"[^>]*t="s"/);
      expect(xml).not.toContain('mergeCell');
      expect(xml).not.toMatch(/hidden="1"/);
    }
    for (const one of book.sheets) {
      const cells = rowsOf(one);
      const [table] = one.tables;
      expect(cells[0]?.[0]?.style).toBe('title');
      // Sentences stand above the table, and the table ends the sheet.
      expect((table?.top ?? 0) + (table?.rows ?? 0)).toBe(cells.length);
    }
  });

  test('every table is a real one, with headers of which none is blank or stands twice, and no blank cell', async () => {
    const tables = Object.entries(await sheets()).filter(([name]) => name.startsWith('xl/tables/'));
    expect(tables).toHaveLength(5);
    for (const one of book.sheets) {
      const cells = rowsOf(one);
      for (const { top, rows, columns } of one.tables) {
        const headers = (cells[top] ?? []).map((cell) => String(cell?.value ?? ''));
        expect(headers).toHaveLength(columns);
        expect(new Set(headers.filter((header) => header !== '')).size).toBe(columns);
        const body = cells.slice(top + 1, top + rows).flat();
        expect(body.filter((cell) => cell === null || cell.value === '' || cell.value === null)).toEqual([]);
      }
    }
  });

  test('nothing is said by a colour alone, and nothing in a picture: what draws charts is not needed for it', async () => {
    expect(book.sheets.flatMap(({ highlights, bars }) => [...highlights, ...bars])).toEqual([]);
    expect(Object.keys(await sheets()).filter((name) => /drawings|charts/.test(name))).toEqual([]);
    expect(Object.keys(unzipSync(await writeBook(book, null)))).toEqual(Object.keys(await sheets()));
  });

  test('text stands out from its ground by 4.5 to 1, in every look that is used', () => {
    const used = new Set(
      book.sheets.flatMap((one) =>
        rowsOf(one)
          .flat()
          .flatMap((cell) => cell?.style ?? []),
      ),
    );
    expect(used.size).toBeGreaterThan(4);
    for (const style of [...used, ...(Object.keys(STYLES) as StyleName[])]) {
      const { colour = '#000000', fill = '#FFFFFF' }: Look = lookOf(style);
      expect([style, contrast(colour, fill) >= 4.5]).toEqual([style, true]);
    }
  });
});
