/** Headings above repeated headers, and at the end of a sheet: which rows they are the headings of. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];
let step = 0;
const work = (): CellSpec[] => [
  null,
  `Take step ${step++} of the work`,
  'Head of Policy',
  '31/03/2025',
  'Complete',
];

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
  const ask = (ref: string, text: string): CellSpec[] => [
    ...[ref, text, `Take step ${step++} of the work`, 'Leader', 'Complete'],
  ];
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
