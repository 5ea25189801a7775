/** 2.2 a column that calls itself the status, in short words of which most are not known. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { codesOf, planOf } from '../say-plan';

const WORDS = [
  ...[
    'Scoping',
    'With legal',
    'Tender issued',
    'Papers sent',
    'Mobilised',
    'Reviewed',
    'Bid in',
    'Completed',
  ],
  ...['Piloting', 'Consulting', 'Surveyed', 'Board briefed', 'Modelling', 'In progress'],
];
const FILLS = ['#92D050', '#FFC000', '#FF0000', '#FFC000', '#92D050'];

/** @param beside the cell of a further column, by row */
function planWith(
  { header = 'Status', words = WORDS, isColoured = false } = {},
  beside?: readonly [header: string, cell: (row: number) => CellSpec],
) {
  const rows = words.map((word, row): CellSpec[] => {
    const action = `Take the step for service ${row}`;
    const fill = FILLS[row % FILLS.length];
    return [
      `Improve service number ${row}`,
      isColoured && fill ? { v: action, fill } : action,
      word,
      ...(beside ? [beside[1](row)] : []),
    ];
  });
  return planOf(makeGrid([['Recommendation', 'Action', header, ...(beside ? [beside[0]] : [])], ...rows]));
}
const readAs = ({ actions }: ReturnType<typeof planOf>) =>
  actions.map(({ status, lifecycle }) => `${status.written}: ${lifecycle}`);
const UNREAD = WORDS.map((word) =>
  [word, { Completed: 'completed', 'In progress': 'in-progress' }[word] ?? 'unknown'].join(': '),
);

test('what is known there counts, and the rest is unknown', () => {
  expect(readAs(planWith())).toEqual(UNREAD);
  expect(codesOf(planWith())).not.toContain('status-column-missing');
});

test('the decision names the column as the status, and as passed over no longer', () => {
  const { columns, passedOver } = planWith().decision;
  expect(columns.filter(({ role }) => role === 'status').map(({ header }) => header)).toEqual(['Status']);
  expect(passedOver).toEqual([]);
});

test('a rating that is blank throughout does not stand before it', () => {
  expect(readAs(planWith({}, ['RAG', () => null]))).toEqual(UNREAD);
});

test('colours of another cell stand before it, as does a column that can be read', () => {
  const coloured = planWith({ isColoured: true });
  expect(coloured.actions.slice(0, 3).map(({ rating }) => rating)).toEqual(['green', 'amber', 'red']);
  expect(coloured.decision.passedOver).toHaveLength(1);
  const beside = planWith({}, ['Delivery status', (row) => (row % 3 === 0 ? 'Completed' : 'Not started')]);
  expect(readAs(beside).slice(0, 2)).toEqual(['Completed: completed', 'Not started: not-started']);
});

test('notes are none, nor are words under a header that says something else', () => {
  const notes = WORDS.map((word) => `${word} after a meeting with the board in the spring of this year`);
  expect(codesOf(planWith({ words: notes }))).toContain('status-column-missing');
  expect(codesOf(planWith({ header: 'Priority' }))).toContain('status-column-missing');
});
