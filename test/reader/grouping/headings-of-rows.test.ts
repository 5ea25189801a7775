/** Headings above repeated headers, and at the end of a sheet: which rows they are the headings of. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';
import { HEADER, nextStep, work } from './headed-rows';

describe('Where the header is repeated below each heading', () => {
  const under = (above: string[], ...headings: string[]) =>
    sayRecommendations(
      planOf(
        makeGrid([
          ...above.map((line) => [line]),
          ...headings.flatMap((heading): CellSpec[][] => [[heading], HEADER, work(), work()]),
        ]),
      ),
    );
  test('as many lines above the first are headings as stand above its repeats', () => {
    expect(under(['All of it'], 'Homes', 'Roads')).toEqual(['1 Homes', '2 Roads']);
    expect(under(['Our action plan', 'Updated 5 May 2025'], 'Homes', 'Roads')).toEqual([
      '1 Homes',
      '2 Roads',
    ]);
  });
  test('how the whole stands beside a heading is none of its name', () => {
    const header = [...HEADER.slice(1), 'Notes'];
    const step = (): CellSpec[] => work().slice(1);
    const read = planOf(
      makeGrid([
        ['1. Homes', null, null, null, 'Overall: Amber'],
        header,
        step(),
        step(),
        ['2. Roads', null, null, null, 'Overall: Green'],
        header,
        step(),
      ]),
    );
    expect(sayRecommendations(read)).toEqual(['1 Homes', '2 Roads']);
  });
  test('and blank rows between are no headings', () => {
    const read = planOf(
      makeGrid([['All of it'], ['Homes'], [], HEADER, work(), work(), ['Roads'], [], HEADER, work(), work()]),
    );
    expect(sayRecommendations(read)).toEqual(['1 Homes', '2 Roads']);
  });
  test('where half of its repeats have a heading, and not where fewer have', () => {
    const group = (heading: string | null): CellSpec[][] => [
      ...(heading === null ? [] : [[heading]]),
      HEADER,
      work(),
      work(),
    ];
    const headed = (...headings: (string | null)[]) =>
      sayRecommendations(planOf(makeGrid([['All of it'], ...headings.flatMap(group)])));
    expect(headed(null, 'Homes', null)).toEqual(['1 All of it', '2 Homes']);
    expect(headed(null, 'Homes', null, null)).toEqual(['1 Homes']);
  });
  test('and the title of the whole is none, be it in two parts, unless the headings are like it', () => {
    const both = (title: string, heading: string) =>
      sayRecommendations(
        planOf(makeGrid([[title], HEADER, work(), work(), [heading], HEADER, work(), work()])),
      );
    expect(both('Peer challenge: action plan', 'Homes')).toEqual(['1 Homes']);
    expect(both('Roads: action plan', 'Homes: action plan')).toEqual([
      '1 Roads: action plan',
      '2 Homes: action plan',
    ]);
  });
  test('a line that is numbered as a heading is no title, though it speaks of a plan', () => {
    expect(under([], 'Recommendation 1: Review the plan', 'Recommendation 2: Write it')).toEqual([
      '1 Review the plan',
      '2 Write it',
    ]);
  });
});

test('A heading at the end of a sheet, with nothing under it, keeps nothing from the sheet that follows', () => {
  const sheet = (name: string, sheetIndex: number, rows: CellSpec[][]) =>
    makeGrid([['Ref', 'Recommendation', 'Action', 'Owner', 'Status'], ...rows], { sheet: name, sheetIndex });
  const ask = (ref: string, text: string): CellSpec[] => [...[ref, text, nextStep(), 'Leader', 'Complete']];
  const read = planOf([
    sheet('Homes', 0, [['Theme: Build'], ask('1', 'Build homes'), ask('2', 'Buy land'), ['Theme: Sell']]),
    sheet('Roads', 1, [['Theme: Mend'], ask('3', 'Mend roads'), ask('4', 'Sweep roads')]),
  ]);
  expect(sayRecommendations(read)).toEqual([
    '1 Build homes [Theme: Build]',
    '2 Buy land [Theme: Build]',
    '3 Mend roads [Theme: Mend]',
    '4 Sweep roads [Theme: Mend]',
  ]);
});

describe('Headings are told apart by how they begin', () => {
  const say = (...list: (string | number)[]) =>
    sayRecommendations(
      planOf(
        makeGrid([
          HEADER,
          ...list.flatMap((one): CellSpec[][] =>
            typeof one === 'number' ? Array.from({ length: one }, work) : [[one]],
          ),
        ]),
      ),
    );
  test.each<[string, (string | number)[], string[]]>([
    [
      'by their numbers, whatever stands before a colon after them',
      ['1. Homes: all of them', '2. Roads: most of them', 1, '3. Parks: the large ones', 1],
      ['1 Homes: all of them', '2 Roads: most of them', '3 Parks: the large ones'],
    ],
    [
      'a number and a letter with a number',
      ['1. Money', 'R1: Close the gap', 1, 'R2: Build reserves', 1, '2. People', 'R3: Train', 1],
      ['R1 Close the gap [1. Money]', 'R2 Build reserves [1. Money]', 'R3 Train [2. People]'],
    ],
    [
      'numbers are alike, be they of one figure or two',
      ['9. Close the gap', '10. Build reserves', 1, '11. Train', 1],
      ['9 Close the gap', '10 Build reserves', '11 Train'],
    ],
    [
      'codes of letters are alike, be they longer or shorter',
      ['KA 1: Close the gap', 'ABC 2: Build reserves', 1, 'S 3: Train', 1],
      ['KA 1 Close the gap', 'ABC 2 Build reserves', 'S 3 Train'],
    ],
    [
      'two of no kind are alike where a third has one',
      ['Money', 'People', 1, 'Theme: Place', 'Homes', 1],
      ['1 Money', '2 People', '3 Homes [Theme: Place]'],
    ],
  ])('%s', (_what, list, said) => {
    expect(say(...list)).toEqual(said);
  });
  test('by a word before a colon, be one alone', () => {
    const read = planOf(
      makeGrid([
        HEADER,
        ['Mission: Money'],
        ['Ask: Close the gap'],
        work(),
        ['Ask: Build reserves'],
        work(),
        ['Mission: People'],
        work(),
      ]),
    );
    expect(sayRecommendations(read)).toEqual([
      '1 Ask: Close the gap [Mission: Money]',
      '2 Ask: Build reserves [Mission: Money]',
    ]);
    expect(read.actions.at(-1)?.recommendation).toBeNull();
  });
  test('by the column in which they stand', () => {
    const act = (): CellSpec[] => [null, null, nextStep(), 'Head', 'Complete'];
    const read = planOf(
      makeGrid([
        ['Ref', 'Theme', 'Action', 'Owner', 'Status'],
        ['Homes'],
        act(),
        ['Money'],
        [null, 'Close the gap'],
        act(),
        act(),
      ]),
    );
    expect(sayRecommendations(read)).toEqual(['1 Homes', '2 Close the gap [Money]']);
    expect(read.recommendations.map(({ cell }) => [cell.row, cell.column])).toEqual([
      [1, 0],
      [4, 1],
    ]);
  });
});

test('A sheet that is called by a date is no theme of its headings', () => {
  const sheet = (name: string, sheetIndex: number, heading: string) =>
    makeGrid([HEADER, [heading], work(), work()], { sheet: name, sheetIndex });
  expect(
    sayRecommendations(
      planOf([
        sheet('March 2025', 0, 'Recommendation 1: Build homes'),
        sheet('June 2025', 1, 'Recommendation 2: Mend roofs'),
      ]),
    ),
  ).toEqual(['1 Build homes', '2 Mend roofs']);
});

test('The name of a sheet stands above the heading in its first row', () => {
  const sheet = (name: string, sheetIndex: number, first: string, second: string) =>
    makeGrid([[first], HEADER, work(), work(), [second], HEADER, work(), work()], {
      sheet: name,
      sheetIndex,
    });
  const read = planOf([
    sheet('Finance', 0, 'Close the gap', 'Build reserves'),
    sheet('Housing', 1, 'Build homes', 'Mend roofs'),
  ]);
  expect(sayRecommendations(read)).toEqual([
    '1 Close the gap [Finance]',
    '2 Build reserves [Finance]',
    '3 Build homes [Housing]',
    '4 Mend roofs [Housing]',
  ]);
});
