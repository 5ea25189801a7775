/** Headings that only sort the actions below them: what stands outside them keeps its actions. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';
import { HEADER, nextStep, work } from './headed-rows';

/** A text is a heading, a number that many actions. */
type Laid = string | number;
const laidOut = (list: readonly Laid[]): CellSpec[][] =>
  list.flatMap((one) => (typeof one === 'number' ? Array.from({ length: one }, work) : [[one]]));
const read = (...sheets: [string, readonly Laid[]][]) =>
  planOf(
    sheets.map(([sheet, list], sheetIndex) => makeGrid([HEADER, ...laidOut(list)], { sheet, sheetIndex })),
  );
const countsOf = ({ recommendations, actions }: ReturnType<typeof read>): (number | null)[] =>
  recommendations.map((_, index) => actions.filter(({ recommendation }) => recommendation === index).length);

describe('A heading that only sorts', () => {
  test.each<[string, Laid[], string[], number[]]>([
    [
      'leaves the actions to the recommendation above it',
      [
        'Recommendation 1: Plan',
        'Open actions',
        2,
        'Closed actions',
        1,
        'Recommendation 2: Train',
        'Open actions',
        1,
      ],
      ['1 Plan', '2 Train'],
      [3, 1],
    ],
    [
      'does so under plain headings',
      ['Improve planning', 'Year 1', 2, 'Year 2', 2, 'Improve scrutiny', 'Year 1', 2],
      ['1 Improve planning', '2 Improve scrutiny'],
      [4, 2],
    ],
    [
      'does so where a recommendation has none',
      ['Improve planning', 'Short term', 1, 'Long term', 1, 'Improve scrutiny', 3],
      ['1 Improve planning', '2 Improve scrutiny'],
      [2, 3],
    ],
    [
      'does so under recommendations of themes, one of them without actions',
      [
        ...['Theme A', 'Improve planning', 'Short term', 1, 'Long term', 2, 'Improve scrutiny'],
        ...['Short term', 1, 'Long term', 'Theme B', 'Improve finance', 'Short term', 2],
      ],
      ['1 Improve planning [Theme A]', '2 Improve scrutiny [Theme A]', '3 Improve finance [Theme B]'],
      [3, 1, 2],
    ],
    [
      'leaves recommendations below it as they are',
      [
        ...['Short term', 'Recommendation 1: Plan', 2, 'Recommendation 2: Train', 1],
        ...['Long term', 'Recommendation 1: Plan', 1],
      ],
      ['1 Plan', '2 Train'],
      [3, 1],
    ],
  ])('%s', (_what, list, said, counts) => {
    const plan = read(['Plan', list]);
    expect(sayRecommendations(plan)).toEqual(said);
    expect(countsOf(plan)).toEqual(counts);
  });

  test('leaves the actions to the sheet it stands on', () => {
    const plan = read(
      ['Adults', ['Short term', 1, 'Long term', 2]],
      ['Place', ['Short term', 2, 'Long term', 2]],
    );
    expect(sayRecommendations(plan)).toEqual(['1 Adults', '2 Place']);
    expect(countsOf(plan)).toEqual([3, 4]);
  });

  test('leaves the theme to the recommendations of a column', () => {
    const ask = (text: string | null): CellSpec[] => [text, nextStep(), 'Leader', 'Complete'];
    const plan = planOf(
      makeGrid([
        ['Recommendation', 'Action', 'Owner', 'Status'],
        ...[['Theme: Money'], ['High priority'], ask('Close the gap'), ask(null)],
        ...[['Low priority'], ask('Build reserves'), ask(null)],
        ...[['Theme: People'], ['High priority'], ask('Train')],
      ]),
    );
    expect(sayRecommendations(plan)).toEqual([
      '1 Close the gap [Theme: Money]',
      '2 Build reserves [Theme: Money]',
      '3 Train [Theme: People]',
    ]);
    expect(countsOf(plan)).toEqual([2, 2, 1]);
  });
});

describe('Recommendations with numbers of their own stay apart', () => {
  const HEAD = ['Rec no', 'Recommendation', 'Action', 'Owner', 'Status'];
  const ask = (number: number, text: string): CellSpec[] => [number, text, nextStep(), 'Leader', 'Complete'];
  test.each<[string, [string, string], string[]]>([
    [
      'on sheets that sort',
      ['Live', 'Completed'],
      ['1 Adopt it', '2 Build it', '1 Train them', '2 Pay them'],
    ],
    [
      'on sheets called by aims',
      ['Green', 'Safe'],
      ['1 Adopt it [Green]', '2 Build it [Green]', '1 Train them [Safe]', '2 Pay them [Safe]'],
    ],
  ])('%s', (_what, names, said) => {
    const lists = [
      [ask(1, 'Adopt it'), ask(2, 'Build it')],
      [ask(1, 'Train them'), ask(2, 'Pay them')],
    ];
    const plan = planOf(
      names.map((sheet, sheetIndex) => makeGrid([HEAD, ...(lists[sheetIndex] ?? [])], { sheet, sheetIndex })),
    );
    expect(sayRecommendations(plan)).toEqual(said);
  });

  test('under headings that sort, and one that stands under both is one', () => {
    const plan = planOf(
      makeGrid([
        HEAD,
        ...[['High priority'], ask(1, 'Adopt it'), ask(2, 'Build it')],
        ...[['Low priority'], ask(1, 'Train'), ask(2, 'Build it')],
      ]),
    );
    expect(sayRecommendations(plan)).toEqual(['1 Adopt it', '2 Build it', '1 Train']);
    expect(countsOf(plan)).toEqual([1, 2, 1]);
  });
});
