/** A column that sorts the recommendations is their theme, where none is called so. */
import type { CellValue } from '../../../src/model/grid';
import { makeGrid } from '../../make/grid';
import { planOf } from '../say-plan';

const ASKS = ['Improve homes', 'Improve parks', 'Improve roads', 'Improve buses'];

/** Two actions to a recommendation, and under `header` the values of `fields`, one to a row. */
function themesOf(fields: readonly CellValue[], { header = 'Area', hasActions = true } = {}): string {
  const rows = fields.map((field, row): CellValue[] => [
    ASKS[Math.floor(row / 2)] ?? null,
    ...(hasActions ? [`Take step ${row} with the board`] : []),
    'Town Clerk',
    'Completed',
    field,
  ]);
  const headers = ['Recommendation', ...(hasActions ? ['Action'] : []), 'Owner', 'Status', header];
  const { themes, recommendations } = planOf(makeGrid([headers, ...rows]));
  return recommendations.map(({ theme }) => (theme === null ? '-' : themes[theme]?.name)).join(', ');
}

const SORTED = ['Homes', 'Homes', 'Place', 'Place', 'Place', 'Place', 'Homes', 'Homes'];

test.each(['Area', 'Priority area', 'Category', 'KLOE', 'Key lines of enquiry', 'Area of focus'])(
  'under "%s"',
  (header) => {
    expect(themesOf(SORTED, { header })).toBe('Homes, Place, Place, Homes');
  },
);

test.each<[why: string, fields: readonly CellValue[]]>([
  ['two actions of one recommendation differ', SORTED.with(1, 'Place')],
  ['there is one value alone', Array<CellValue>(8).fill('Homes')],
  ['each recommendation has one of its own', ['A a', 'A a', 'B b', 'B b', 'C c', 'C c', 'D d', 'D d']],
  ['it holds numbers', [1, 1, 2, 2, 2, 2, 1, 1]],
  ['it holds statuses', SORTED.map((field) => (field === 'Homes' ? 'Completed' : 'In progress'))],
  ['it holds colours', SORTED.map((field) => (field === 'Homes' ? 'Red' : 'Green'))],
  ['it holds days', SORTED.map((field) => (field === 'Homes' ? '31/03/2025' : '30/06/2025'))],
  ['it is blank', Array<CellValue>(8).fill(null)],
  ...[
    ['High', 'Low'],
    ['Must', 'Should'],
    ['Quick win', 'Long term'],
    ['Statutory', 'Non-statutory'],
    ['Year 1', 'Year 2'],
    ['Critical', 'Minor'],
    ['Recommendation', 'Observation'],
    ['Priority 1', 'Priority 2'],
    ['3.2', '4.1'],
    ['p. 12', 'p. 14'],
  ].map(([one = '', other = '']): [string, CellValue[]] => [
    `it says ${one}, and names no field`,
    SORTED.map((field) => (field === 'Homes' ? one : other)),
  ]),
])('it is none where %s', (_, fields) => {
  expect(themesOf(fields)).toBe('-, -, -, -');
});

test('a blank is as the row above', () => {
  expect(themesOf(['Homes', null, 'Place', null, null, null, 'Homes', null])).toBe(
    'Homes, Place, Place, Homes',
  );
});

test('it is none where the plan has no actions of its own, or its header says something else', () => {
  expect(themesOf(SORTED, { hasActions: false })).toMatch(/^[-, ]+$/);
  expect(themesOf(SORTED, { header: 'Ward' })).toBe('-, -, -, -');
});
