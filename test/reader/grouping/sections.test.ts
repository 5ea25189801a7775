/** How deep headings stand under one another. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];
let step = 0;
const work = (ref: string | null = null): CellSpec[] => [
  ref,
  `Take step ${step++} of the work`,
  'Head of Policy',
  '31/03/2025',
  'Complete',
];
/** A plan under one header: a text is a heading, a number that many actions, null a blank row. */
const laidOut = (...list: (string | number | null)[]): CellSpec[][] =>
  list.flatMap((one) =>
    one === null ? [[]] : typeof one === 'number' ? Array.from({ length: one }, () => work()) : [[one]],
  );
const say = (...list: Parameters<typeof laidOut>) =>
  sayRecommendations(planOf(makeGrid([HEADER, ...laidOut(...list)])));

describe('Headings are of one depth', () => {
  test.each<[string, (string | number | null)[], string[]]>([
    ['where one stands above each group', ['Homes', 1, 'Roads', 2], ['1 Homes', '2 Roads']],
    [
      'where one of two with the same word has no action',
      ['Priority A', 'Priority B', 1, 'Priority C', 1],
      ['A Priority A', 'B Priority B', 'C Priority C'],
    ],
    [
      'where an empty plain one follows a plain one',
      ['Homes', 1, 'Roads', 'Parks', 1],
      ['1 Homes', '2 Roads', '3 Parks'],
    ],
  ])('%s', (_what, list, said) => {
    expect(say(...list)).toEqual(said);
  });
});

describe('The outer heading is the theme of the inner', () => {
  test.each<[string, (string | number | null)[], string[]]>([
    [
      'by their words',
      [
        'Theme: Money',
        'Recommendation 1: Close the gap',
        1,
        'Recommendation 2: Build reserves',
        1,
        'Theme: People',
        'Recommendation 3: Train',
        1,
      ],
      ['1 Close the gap [Theme: Money]', '2 Build reserves [Theme: Money]', '3 Train [Theme: People]'],
    ],
    [
      'by the form of their numbers',
      ['1. Money', '1.1 Close the gap', 1, '1.2 Build reserves', 1, '2. People', '2.1 Train', 1],
      ['1.1 Close the gap [1. Money]', '1.2 Build reserves [1. Money]', '2.1 Train [2. People]'],
    ],
    [
      'by letters and a number',
      ['Money', 'AFI 1: Close the gap', 1, 'AFI 2: Build reserves', 1, 'People', 'AFI 3: Train', 1],
      ['AFI 1 Close the gap [Money]', 'AFI 2 Build reserves [Money]', 'AFI 3 Train [People]'],
    ],
    [
      'by a first word before a colon, whatever it is',
      [
        'Mission: Money',
        'Ask: Close the gap',
        1,
        'Ask: Build reserves',
        1,
        'Mission: People',
        'Ask: Train',
        1,
      ],
      [
        '1 Ask: Close the gap [Mission: Money]',
        '2 Ask: Build reserves [Mission: Money]',
        '3 Ask: Train [Mission: People]',
      ],
    ],
    [
      'in pairs from the first on, where nothing else tells them apart',
      ['Money', 'Close the gap', 1, 'People', 'Train the managers', 1],
      ['1 Close the gap [Money]', '2 Train the managers [People]'],
    ],
    [
      'a theme without a recommendation of its own ends the one before',
      ['Theme: Money', 'Recommendation 1: Close the gap', 1, 'Theme: People', 1],
      ['1 Close the gap [Theme: Money]'],
    ],
    [
      'three deep: the middle one is the theme',
      [
        'Part: All',
        'Theme: Money',
        'Recommendation 1: Close the gap',
        1,
        'Recommendation 2: Build',
        1,
        'Theme: People',
        'Recommendation 3: Train',
        1,
      ],
      ['1 Close the gap [Theme: Money]', '2 Build [Theme: Money]', '3 Train [Theme: People]'],
    ],
  ])('%s', (_what, list, said) => {
    expect(say(...list)).toEqual(said);
  });

  test('of which a later one begins with no theme', () => {
    const read = planOf(
      makeGrid([
        HEADER,
        ...laidOut(
          'Theme: Money',
          'Recommendation 1: Close the gap',
          1,
          'Theme: People',
          'Recommendation 2: Train',
          2,
        ),
      ]),
    );
    expect(read.actions.map(({ recommendation }) => recommendation)).toEqual([0, 1, 1]);
    expect(read.recommendations.map(({ cell }) => cell?.row)).toEqual([2, 5]);
  });
});

test('A blank row between two headings parts them as little as none', () => {
  expect(say('Money', null, 'Close the gap', 1, 'People', null, 'Train the managers', 1)).toEqual([
    '1 Close the gap [Money]',
    '2 Train the managers [People]',
  ]);
});

describe('Above a column of recommendations headings are themes', () => {
  const columns = (...rows: CellSpec[][]) =>
    sayRecommendations(planOf(makeGrid([['Recommendation', 'Action', 'Owner', 'Status'], ...rows])));
  const ask = (text: string): CellSpec[] => [text, `Take step ${step++} of the work`, 'Leader', 'Complete'];
  test('of what stands below them, and of nothing above the first', () => {
    expect(
      columns(
        ask('Hear residents'),
        ['Theme: Money'],
        ask('Close the gap'),
        ask('Build reserves'),
        ['Theme: People'],
        ask('Train'),
      ),
    ).toEqual([
      '1 Hear residents',
      '2 Close the gap [Theme: Money]',
      '3 Build reserves [Theme: Money]',
      '4 Train [Theme: People]',
    ]);
  });
  test('of a recommendation without actions as well', () => {
    const header = ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'];
    const act = (ref: string, text: string): CellSpec[] => [ref, ...ask(text)];
    const read = planOf(
      makeGrid([
        header,
        ['Money'],
        ['1', 'Close the gap'],
        ['People'],
        act('2', 'Train the managers'),
        act('3', 'Hire more people'),
      ]),
    );
    expect(sayRecommendations(read).map((one) => one.replace(/^\S+ /, ''))).toEqual([
      'Close the gap [Money]',
      'Train the managers [People]',
      'Hire more people [People]',
    ]);
  });
  test('also where no heading is left for one of them', () => {
    expect(say('Recommendation 1: Close the gap', 1, 'Theme: People', 'Recommendation 2: Train', 1)).toEqual([
      '1 Close the gap',
      '2 Train [Theme: People]',
    ]);
  });
});

describe('The reference of an action', () => {
  const referencesOf = (headers: string[], ...rows: CellSpec[][]) =>
    planOf(makeGrid([headers, ...rows])).actions.map(({ reference }) => reference?.text ?? null);
  const asks = ['Hear what residents say', 'Mend the roads of the town'];
  test('is its own, or the number that begins its text, and never that of the recommendation', () => {
    expect(
      referencesOf(
        ['Rec no.', 'Recommendation', 'Action', 'Status'],
        ['1', asks[0] ?? '', 'Hold a forum', 'Complete'],
        ['2', asks[1] ?? '', '2.1 Fill the holes', 'Complete'],
      ),
    ).toEqual([null, '2.1']);
  });
  test('is none where its cell is blank', () => {
    expect(
      referencesOf(
        ['Ref', 'Action', 'Owner', 'Status'],
        ['1.1', 'Hold a forum', 'Ann', 'Complete'],
        [null, 'Fill the holes', 'Bob', 'Complete'],
      ),
    ).toEqual(['1.1', null]);
  });
  test('is that of the recommendation where recommendations are counted', () => {
    expect(
      referencesOf(
        ['Rec no.', 'Recommendation', 'Owner', 'Status'],
        ['7', asks[0] ?? '', 'Ann', 'Complete'],
        ['9', asks[1] ?? '', 'Bob', 'Complete'],
      ),
    ).toEqual(['7', '9']);
  });
});

describe('Where the header is repeated below headings, the first group has its heading above the first header', () => {
  const group = (...headings: string[]): CellSpec[][] => [
    ...headings.map((text) => [text]),
    HEADER,
    work(),
    work(),
  ];
  const sayPlan = (...rows: CellSpec[][]) => sayRecommendations(planOf(makeGrid(rows)));
  test('as the others have', () => {
    expect(
      sayPlan(...group('Close the gap'), ...group('Build reserves'), ...group('Train the managers')),
    ).toEqual(['1 Close the gap', '2 Build reserves', '3 Train the managers']);
  });
  test('also with blank rows between', () => {
    expect(sayPlan(['Close the gap'], [], HEADER, work(), ['Build reserves'], [], HEADER, work())).toEqual([
      '1 Close the gap',
      '2 Build reserves',
    ]);
  });
  test('and the title of the sheet is none', () => {
    expect(sayPlan(['Action plan 2025'], ...group('Build reserves'), ...group('Train the managers'))).toEqual(
      ['1 Build reserves', '2 Train the managers'],
    );
    expect(sayPlan(['Action plan 2025'], HEADER, work(), ...group('Build reserves'))).toEqual([
      '1 Build reserves',
    ]);
  });
  test('and there is none where the repeats have none', () => {
    expect(sayPlan(['Close the gap'], HEADER, work('1.1'), HEADER, work('1.2'))).toEqual(['1 ']);
  });
});
