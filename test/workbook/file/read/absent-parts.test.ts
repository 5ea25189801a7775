import { Problem } from '../../../../src/model/problem';
import { openWorkbookBytes } from '../../../../src/workbook/file/package/open-bytes';
import { readWorkbook } from '../../../layouts/read-workbook';
import { handMadeParts, packParts } from './hand-made';
import { countsOf, inlineCell, planSheet } from './plan-by-hand';

const OPTIONAL = ['styles', 'sharedStrings', 'theme'] as const;
const fill =
  '<fonts><font/></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="9"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="2"/></cellXfs>';

/** A workbook that lists all optional parts and holds some of them. */
function listing(present: readonly string[], sheet = planSheet(inlineCell)): Record<string, string> {
  const parts = handMadeParts({
    sheets: [sheet],
    styles: fill,
    strings: '<si><t>Completed</t></si>',
    theme: '<a:theme xmlns:a="x"/>',
  });
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([name]) => !OPTIONAL.some((type) => name.endsWith(`/${type}.xml`) && !present.includes(type)),
    ),
  );
}

describe('a part that a workbook lists and does not hold', () => {
  test.each([
    ['its theme', ['styles', 'sharedStrings']],
    ['its styles', ['theme', 'sharedStrings']],
    ['its shared strings', ['theme', 'styles']],
    ['any of them', []],
  ])('the plan is read as if it were not listed: %s', async (_, present) => {
    expect(countsOf(await readWorkbook(packParts(listing(present))))).toEqual([3, 3, 2, 0, 0]);
  });

  test('a table that is not there is no table', async () => {
    const parts = {
      ...listing(OPTIONAL),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    };
    const [grid] = await (await openWorkbookBytes('plan.xlsx', packParts(parts))).readGrids();
    expect(grid?.tables).toEqual([]);
  });

  test('the file is damaged where its text stands in that part: nothing is left out silently', async () => {
    const shared = planSheet((cell) =>
      cell.text === 'Completed' ? `<c r="${cell.address}" t="s"><v>0</v></c>` : inlineCell(cell),
    );
    expect(countsOf(await readWorkbook(packParts(listing(OPTIONAL, shared))))).toEqual([3, 3, 2, 0, 0]);
    const problem = await readWorkbook(packParts(listing([], shared))).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ kind: 'damaged', facts: { part: 'xl/worksheets/sheet1.xml' } });
  });
});

describe('the name of a part', () => {
  test.each([
    ['the plan 100%25 done.xml', 'the%20plan%20100%25%20done.xml'],
    ['the%20plan.xml', 'the plan.xml'],
    ['plan%.xml', 'plan%.xml'],
    ['Pl%C3%A4n.xml', 'Plän.xml'],
  ])('is "%s" in the file and "%s" in the list', async (stored, listed) => {
    const parts = Object.entries(listing(OPTIONAL)).map(([name, text]): [string, string] => [
      name.replace('sheet1.xml', stored),
      text.replace('worksheets/sheet1.xml', `worksheets/${listed}`),
    ]);
    expect(countsOf(await readWorkbook(packParts(Object.fromEntries(parts))))).toEqual([3, 3, 2, 0, 0]);
  });
});
