/** What makes work without being a cell or an element: attributes, styles, long lists of places. Each is counted. */
import type { Counted, Problem } from '../../../src/model/problem';
import { openWorkbookBytes } from '../../../src/workbook/file/package/open-bytes';
import type { HandMade } from './read/hand-made';
import { handMade } from './read/hand-made';

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');
const EMPTY = '<sheetData/>';
const MANY = 500;

/** One element, one cell or one list each, however many of the costly things are in it. */
const COSTLY: readonly [string, Counted, HandMade][] = [
  [
    'attributes of one element of the book',
    'treeElements',
    { sheets: [EMPTY], workbook: repeat(MANY, (at) => ` a${at}="1"`) },
  ],
  [
    'attributes with space around their signs',
    'treeElements',
    { sheets: [EMPTY], workbook: repeat(MANY, (at) => ` a${at} =\n '1'`) },
  ],
  [
    'places of one list, whether they are places or not',
    'places',
    {
      sheets: [
        `${EMPTY}<dataValidations><dataValidation type="list" sqref="${'x '.repeat(MANY)}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
      ],
    },
  ],
  [
    'places of one conditional format',
    'places',
    {
      sheets: [
        `${EMPTY}<conditionalFormatting sqref="${'A1\n'.repeat(MANY)}"><cfRule type="colorScale" priority="1"/></conditionalFormatting>`,
      ],
    },
  ],
];

const open = (made: HandMade, limits: Partial<Record<Counted, number>>): Promise<Problem | null> =>
  openWorkbookBytes('plan.xlsx', handMade(made), { ratio: 1e9, ...limits }).then(
    () => null,
    (error: unknown) => error as Problem,
  );

test.each(COSTLY)('%s are counted', async (_, counted, made) => {
  expect(await open(made, {})).toBeNull();
  expect(await open(made, { [counted]: MANY - 1 })).toMatchObject({ kind: 'too-large', facts: { counted } });
});

test('a style counts as twenty elements: it is kept for as long as the book', async () => {
  const styled: HandMade = { sheets: [EMPTY], styles: `<cellXfs>${'<xf/>'.repeat(50)}</cellXfs>` };
  // The sheet has two elements; the styles, their list and the part are fifty-two.
  expect(await open(styled, { elements: 2 + 52 * 20 })).toBeNull();
  expect(await open(styled, { elements: 1 + 52 * 20 })).toMatchObject({ facts: { counted: 'elements' } });
});

test('lists that each look through another place offer no more values together than a sheet could need', async () => {
  const LISTS = 3000;
  const cells = repeat(4000, (at) => `<row><c t="inlineStr"><is><t>Choice ${at}</t></is></c></row>`);
  const lists = repeat(
    LISTS,
    (at) =>
      `<dataValidation type="list" sqref="B${at + 1}"><formula1>$A$${at + 1}:$A$1048576</formula1></dataValidation>`,
  );
  const sheet = `<sheetData>${cells}</sheetData><dataValidations>${lists}</dataValidations>`;
  const { grids } = await openWorkbookBytes('plan.xlsx', handMade({ sheets: [sheet] }));
  const values = (grids[0]?.validations ?? []).map(({ allowed }) => allowed.length);
  expect(values.reduce((sum, count) => sum + count, 0)).toBe(2_000_000);
  // Of the others it is known that they are there.
  expect(values.filter((count) => count > 0).length).toBeLessThan(LISTS);
  expect(values).toHaveLength(LISTS);
});
