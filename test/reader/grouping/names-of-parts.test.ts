/** What the sheets and tables of a plan are called, where each is a theme or a recommendation. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];
let step = 0;
const work = (ref: string | null): CellSpec[] => [
  ref,
  `Take step ${step++} of the work`,
  'Head of Policy',
  '31/03/2025',
  'Complete',
];

describe('Parts of a plan are called', () => {
  const sheet = (name: string, sheetIndex: number, above: string[], refs = ['a', 'b']) =>
    makeGrid([...above.map((text) => [text]), HEADER, ...refs.map((ref) => work(ref))], {
      sheet: name,
      sheetIndex,
    });
  const named = (...sheets: ReturnType<typeof sheet>[]) => sayRecommendations(planOf(sheets));
  test('by their sheets', () => {
    expect(named(sheet('Finance', 0, []), sheet('Housing', 1, []))).toEqual(['1 Finance', '2 Housing']);
  });
  test('by the line above that no other has', () => {
    expect(
      named(sheet('A', 0, ['Our plan', 'Money matters']), sheet('B', 1, ['Our plan', 'Homes for all'])),
    ).toEqual(['1 Money matters', '2 Homes for all']);
  });
  test('by the line that no other has, be the last line one that all have', () => {
    expect(
      named(
        sheet('A', 0, ['Money matters', 'Led by the council']),
        sheet('B', 1, ['Homes for all', 'Led by the council']),
      ),
    ).toEqual(['1 Money matters', '2 Homes for all']);
  });
  test('by a code that is no word, before a line below it', () => {
    expect(
      named(
        sheet('A', 0, ['R4: Close the gap', 'Led by Finance']),
        sheet('B', 1, ['R5: Build homes', 'Led by Housing']),
      ),
    ).toEqual(['R4 Close the gap', 'R5 Build homes']);
  });
  test('and not by a numbered line that all have', () => {
    expect(
      named(
        sheet('A', 0, ['Money matters', 'Recommendation 4: Report back']),
        sheet('B', 1, ['Homes for all', 'Recommendation 4: Report back']),
      ),
    ).toEqual(['1 Money matters', '2 Homes for all']);
  });
  test('by their tables, where these stand on one sheet', () => {
    const read = planOf(
      makeGrid([HEADER, work('a'), work('b'), [], HEADER, work('c'), work('d')], {
        tables: { Finance: 'A1:E3', People: 'A5:E7' },
      }),
    );
    expect(sayRecommendations(read)).toEqual(['1 Finance', '2 People']);
  });
  test('by the line that says what it is, before one below it', () => {
    expect(
      named(
        sheet('A', 0, ['Recommendation 4: Close the gap', 'Led by Finance']),
        sheet('B', 1, ['Recommendation 5: Build homes', 'Led by Housing']),
      ),
    ).toEqual(['4 Close the gap', '5 Build homes']);
  });
  test('and not by a line that says when it was made', () => {
    expect(named(sheet('Finance', 0, ['March 2025']), sheet('Housing', 1, ['April 2025']))).toEqual([
      '1 Finance',
      '2 Housing',
    ]);
  });
  test('with the reference on the tab, where the line above has none', () => {
    const tabs = (...names: string[]) =>
      named(...names.map((name, at) => sheet(name, at, [['Close the gap', 'Build homes'][at] ?? ''])));
    expect(tabs('R1', 'r2')).toEqual(['R1 Close the gap', 'R2 Build homes']);
    expect(tabs('Recommendation 1b', 'Rec 2')).toEqual(['1b Close the gap', '2 Build homes']);
    expect(tabs('r 7', ' Rec. 9 ')).toEqual(['R7 Close the gap', '9 Build homes']);
    expect(tabs('R12', 'R123')).toEqual(['R12 Close the gap', 'R123 Build homes']);
    expect(tabs('Our R1', 'Their R2')).toEqual(['1 Close the gap', '2 Build homes']);
    expect(tabs('R 1 of many', 'Road 2')).toEqual(['1 Close the gap', '2 Build homes']);
    expect(named(sheet('R1', 0, ['7: Close the gap']), sheet('R2', 1, ['8: Build homes']))).toEqual([
      '7 Close the gap',
      '8 Build homes',
    ]);
  });
  test('and dates name no recommendation', () => {
    const read = planOf([sheet('March 2025', 0, []), sheet('April 2025', 1, [])]);
    expect(read.decision.grouping).toBe('none');
  });
  test('and of a date beside a name each names one', () => {
    const read = planOf([sheet('March 2025', 0, []), sheet('Housing', 1, [])]);
    expect(read.decision.grouping).toBe('sheet-per-group');
  });
});
