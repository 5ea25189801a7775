import { columnLetters } from '../../../../src/model/address';
import { Problem, type Counted } from '../../../../src/model/problem';
import { DEFAULT_LIMITS, timesTheCounts } from '../../../../src/workbook/file/package/limits';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { problemSentence } from '#words/problems';
import type { HandMade } from '../read/hand-made';
import { handMade, handMadeParts, packParts } from '../read/hand-made';

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const rows = (count: number, make: (row: number) => string): string =>
  `<sheetData>${repeat(count, (at) => `<row r="${at + 1}">${make(at + 1)}</row>`)}</sheetData>`;
const diagonal = (count: number): string =>
  rows(count, (row) => `<c r="${columnLetters(row - 1)}${row}"><v>1</v></c>`);

/** A workbook that has just so many of what is counted. */
const MAKE: Readonly<Record<Counted, (count: number) => HandMade>> = {
  sheets: (count) => ({ sheets: Array.from({ length: count }, () => '<sheetData/>') }),
  cells: (count) => ({ sheets: [rows(count, (row) => `<c r="A${row}"/>`)] }),
  // Both sheets count: an area of 5 by 5 and one of all the rest in one row.
  area: (count) => ({
    sheets: [
      diagonal(5),
      `<sheetData><row r="1"><c r="${columnLetters(count - 26)}1"><v>1</v></c></row></sheetData>`,
    ],
  }),
  // The worksheet and its data are two more; names and relations are counted apart.
  elements: (count) => ({ sheets: [`<sheetData>${'<row/>'.repeat(count - 2)}</sheetData>`] }),
  treeElements: (count) => ({
    sheets: ['<sheetData/>'],
    names: repeat(count - TREE, () => '<definedName/>'),
  }),
  places: (count) => ({
    sheets: [
      `<sheetData/><mergeCells>${repeat(count - 2, (at) => `<mergeCell ref="A${at * 2 + 1}:A${at * 2 + 2}"/>`)}</mergeCells>` +
        '<conditionalFormatting sqref="B1 C1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
    ],
  }),
};
/** What a workbook with one sheet and no names has: of its relations and of the book. */
const TREE = 22;

async function open(made: HandMade, limits: Partial<Record<Counted, number>>): Promise<Problem | null> {
  try {
    await openWorkbookBytes('plan.xlsx', handMade(made), { ...limits, ratio: 1e9 });
    return null;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('the most that is read of a workbook', () => {
  test.each(Object.keys(MAKE) as Counted[])(
    'is kept to the last one, and one more is refused: %s',
    async (what) => {
      const limit = 200;
      expect(await open(MAKE[what](limit), { [what]: limit })).toBeNull();
      const refused = await open(MAKE[what](limit + 1), { [what]: limit });
      expect(refused).toMatchObject({ kind: 'too-large', facts: { counted: what, limit } });
    },
  );

  test.each(Object.keys(MAKE) as Counted[])('is said in a sentence: %s', (counted) => {
    const sentence = problemSentence(
      new Problem('too-large', { file: 'plan.xlsx', counted, limit: DEFAULT_LIMITS[counted] }),
    );
    expect(sentence).toMatch(
      /^"plan.xlsx" has more than [\d,]+ [a-z ,]+, the most that is read: .*--max-counts.*\.$/,
    );
  });

  test('can be raised all at once', () => {
    const twice = timesTheCounts(2);
    for (const what of Object.keys(MAKE) as Counted[]) expect(twice[what]).toBe(DEFAULT_LIMITS[what] * 2);
  });

  test('counts a part as often as a sheet names it, and reads it once', async () => {
    const parts = handMadeParts({ sheets: [rows(10, (row) => `<c r="A${row}"><v>1</v></c>`)] });
    const named = (count: number): Uint8Array =>
      packParts({
        ...parts,
        'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
          /<sheets>.*<\/sheets>/,
          `<sheets>${repeat(count, (at) => `<sheet name="S${at}" sheetId="${at + 1}" r:id="rId1"/>`)}</sheets>`,
        ),
      });
    const { grids } = await openWorkbookBytes('plan.xlsx', named(6), { cells: 60, elements: 40 });
    expect(grids.map(({ sheet }) => sheet)).toEqual(['S0', 'S1', 'S2', 'S3', 'S4', 'S5']);
    expect(new Set(grids.map(({ values }) => values)).size).toBe(1);
    await expect(openWorkbookBytes('plan.xlsx', named(7), { cells: 60 })).rejects.toMatchObject({
      facts: { counted: 'cells' },
    });
  });

  test('leaves lists that look through the whole sheet, each from a row of its own, as short as they are', async () => {
    const sheet = rows(3000, (row) => `<c r="A${row}" t="inlineStr"><is><t>Choice ${row}</t></is></c>`);
    const lists = repeat(
      2000,
      (at) =>
        `<dataValidation type="list" sqref="B${at + 1}"><formula1>$A$${at + 1}:$A$1048576</formula1></dataValidation>`,
    );
    const { grids } = await openWorkbookBytes(
      'plan.xlsx',
      handMade({ sheets: [`${sheet}<dataValidations>${lists}</dataValidations>`] }),
    );
    const longest = Math.max(...(grids[0]?.validations ?? []).map(({ allowed }) => allowed.length));
    expect([grids[0]?.validations.length, longest]).toEqual([2000, 1000]);
  });
});

test('the limits that the documentation states are those in force', async () => {
  const { readFileSync } = await import('node:fs');
  const page = readFileSync('docs/command-line.md', 'utf8');
  const { sheets, cells, area, elements, treeElements, places } = DEFAULT_LIMITS;
  for (const limit of [sheets, cells, area, elements, treeElements, places]) {
    expect(page).toContain(limit.toLocaleString('en-GB'));
  }
});
