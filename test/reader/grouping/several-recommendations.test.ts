/** 3.6 Actions that name several recommendations, and recommendations that are only called so. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const TEXTS: Readonly<Record<string, string>> = { 1: 'Improve planning', 2: 'Improve scrutiny', 3: 'Train' };
let step = 0;
const row = (reference: string, text: string | null = TEXTS[reference] ?? null): CellSpec[] => [
  reference,
  text,
  `Take step ${step++} of the work`,
  'Leader',
  'Complete',
];
const HEADER = ['Rec no', 'Recommendation', 'Action', 'Owner', 'Status'];
const read = (rows: CellSpec[][]) => planOf(makeGrid([HEADER, ...rows]));
const severalIn = ({ notes }: ReturnType<typeof read>): string[] =>
  notes.flatMap(({ code, value }) => (code === 'recommendation-several' ? [String(value)] : []));
const ONES = [row('1'), row('2'), row('3')];

test.each<[string, CellSpec[]]>([
  ['with no text', row('1-3', null)],
  ['with the text of the first', row('1 & 2', 'Improve planning')],
  ['with the text of another', row('1, 2', 'Improve scrutiny.')],
  ['with a stroke', row('1/2', null)],
])('An action under several %s counts under the first', (_what, several) => {
  const plan = read([...ONES, several]);
  expect(sayRecommendations(plan)).toEqual(['1 Improve planning', '2 Improve scrutiny', '3 Train']);
  expect(plan.actions.at(-1)?.recommendation).toBe(0);
  expect(severalIn(plan)).toHaveLength(1);
  expect(plan.notes.map(({ code }) => code)).not.toContain('reference-duplicate');
});

test.each<[string, CellSpec[][], string]>([
  ['a text of its own', [row('1-2', 'Improve both together')], '1-2 Improve both together'],
  ['references of two numbers beside it', [row('1-2', null), row('2-1', null)], '1-2 '],
  ['references of two numbers with a stroke', [row('1/2', null), row('3/1', null)], '1/2 '],
  [
    'a row without an action',
    [
      ['1-2', 'Improve both'],
      [null, null, ...row('').slice(2)],
    ],
    '1-2 Improve both',
  ],
])('%s keeps a recommendation to itself', (_what, rows, said) => {
  const plan = read([...ONES, ...rows]);
  expect(sayRecommendations(plan)).toContain(said);
  expect(severalIn(plan)).toEqual([]);
});
