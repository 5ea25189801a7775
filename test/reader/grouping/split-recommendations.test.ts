/** 3.5 A recommendation whose text goes on in the row right below. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayRecommendations } from '../say-plan';

const HEADER = ['Rec no', 'Recommendation', 'Action', 'Owner', 'Status'];
const ask = (no: number | null, text: string): CellSpec[] => [no, text];
let step = 0;
const work = (): CellSpec[] => [null, null, `Take step ${step++} of the work`, 'Leader', 'Complete'];
const say = (...rows: CellSpec[][]): string[] =>
  sayRecommendations(planOf(makeGrid([HEADER, ...rows, ask(9, 'Plan for the long term'), work()])));

test.each<[string, CellSpec[][], string[]]>([
  [
    'goes on over two rows more',
    [ask(1, 'Improve the service'), ask(null, 'so that tenants'), ask(null, 'are safe'), work()],
    ['1 Improve the service so that tenants are safe'],
  ],
  [
    'does not after an end',
    [ask(1, 'Improve the service.'), ask(null, 'so that tenants are safe'), work()],
    ['1 Improve the service.', '2 so that tenants are safe'],
  ],
  [
    'does not after the end of the second row',
    [ask(1, 'Improve the service'), ask(null, 'for tenants.'), ask(null, 'and more of it'), work()],
    ['1 Improve the service for tenants.', '2 and more of it'],
  ],
  [
    'does not below an action',
    [ask(1, 'Improve the service'), work(), ask(null, 'learning for all members'), work()],
    ['1 Improve the service', '2 learning for all members'],
  ],
  [
    'does not with a number of its own',
    [ask(1, 'Improve the service'), ask(2, 'learning for all members'), work()],
    ['1 Improve the service', '2 learning for all members'],
  ],
  [
    'does not with a word that is written so',
    [ask(1, 'Improve the service'), ask(null, 'eBay trading'), ask(null, 'e-learning for all'), work()],
    ['1 Improve the service', '2 eBay trading', '3 e-learning for all'],
  ],
])('%s', (_what, rows, said) => {
  expect(say(...rows)).toEqual([...said, '9 Plan for the long term']);
});

test('However many rows it has, it is joined once', () => {
  const [first] = say(
    ask(1, 'Improve'),
    ...Array.from({ length: 2000 }, (_, row) => ask(null, `and part ${row}`)),
    work(),
  );
  expect(first).toMatch(/^1 Improve and part 0 .* and part 1999$/);
});

test('It does not where a column numbers the rows', () => {
  const rows = [
    ['No', ...HEADER.slice(1)],
    ...[ask(1, 'Improve the service'), ask(2, 'learning for all members'), work()],
    ...[ask(3, 'Plan for the long term'), work()],
  ];
  expect(sayRecommendations(planOf(makeGrid(rows)))).toHaveLength(3);
});
