import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { planSummaryBook } from '../../../../src/render/summary-book';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { writeSummaryBytes } from '../../../../src/workbook/file/write/write-bytes';
import type { MadeRow } from '../../../make/plan';
import { describeInSpreadsheet, recalculated } from '../../../make/spreadsheet';
import { AWKWARD_TEXTS } from '../../../make/summary-book';
import { makeInput } from '../../../report/make-book';
import { rowsOf } from '../../../make/sheet-rows';

/** References that a spreadsheet takes for one another, the same one under two themes, wildcards, and texts like formulas. */
const ROWS: MadeRow[] = ['1.1', '1.10', '*', '?', '=1+1', '<>1', '1'].flatMap((rec, index) => [
  ...Array.from({ length: 3 }, () => ({ rec, theme: `Theme ${index % 2}`, status: 'Completed' })),
  ...Array.from({ length: 3 }, () => ({ rec, theme: `Theme ${index % 2}`, status: 'In progress' })),
  { rec, theme: `Theme ${index % 2}`, status: index % 3 === 0 ? 'Superseded' : 'Red' },
  { rec: null, status: AWKWARD_TEXTS[index] ?? '' },
]);
const book = () => planSummaryBook(makeInput({ rows: ROWS }));

const sheetParts = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/sheet'))
    .map(([name, part]) => [name, strFromU8(part)]);

describe('Formulas of a written summary', () => {
  test('are our own and nothing else: as many as the sheets say, each over a table of ours or the cells beside it', async () => {
    const made = book();
    const ours = made.sheets
      .flatMap((sheet) => rowsOf(sheet).flat())
      .filter((cell) => cell?.formula !== undefined);
    const xml = sheetParts(await writeSummaryBytes(made)).map(([, part]) => part);
    const written = xml.flatMap((part) =>
      [...part.matchAll(/<f>([^<]*)<\/f>/g)].map((match) => match[1] ?? ''),
    );
    expect(written.length).toBeGreaterThan(100);
    expect(written).toHaveLength(ours.length);
    expect(xml.join('').match(/<f[ >]/g)).toHaveLength(written.length);
    const own =
      /^(?:\+?COUNTIFS\((?:,?RagActionList\[[A-Za-z ]+\],(?:\d+|"(?:&lt;&gt;)?[A-Za-z ]+"))+\))+$|^[A-Z]\d+\/[A-Z]\d+$|^MOD\(100\*[A-Z]\d+,[A-Z]\d+\)\/[A-Z]\d+$|^IF\((?:AND\()?[A-Z]\d+=[A-Z]\d+(?:,ABS\([A-Z]\d+-[A-Z]\d+\)&lt;0\.0\d\))?,"agrees","differs"\)$/;
    expect(written.filter((text) => !own.test(text))).toEqual([]);
  });
});

describeInSpreadsheet('The recount, worked out afresh by a spreadsheet', () => {
  test('agrees in every line', async () => {
    const bytes = await writeSummaryBytes(book());
    const parts = unzipSync(bytes);
    // Without what we say that they come to, nothing is left but what the formulas give.
    let expected = 0;
    for (const [name, xml] of sheetParts(bytes)) {
      const bare = xml.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
      expected += [...bare.matchAll(/"differs"/g)].length;
      parts[name] = strToU8(bare);
    }
    const wordsIn = async (file: Uint8Array): Promise<unknown[]> => {
      const { grids } = await openWorkbookBytes('book.xlsx', file);
      const grid = grids.find(({ sheet }) => sheet === 'How this was worked out');
      return grid?.values.flat().filter((value) => value === 'agrees' || value === 'differs') ?? [];
    };
    const words = await wordsIn(recalculated(zipSync(parts)));
    expect(expected).toBeGreaterThan(30);
    expect(words).toHaveLength(expected);
    expect(words.filter((word) => word !== 'agrees')).toEqual([]);
  }, 120_000);
});
