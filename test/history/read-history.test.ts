import { readHistory } from '../../src/history/read-history';
import type { CellValue } from '../../src/model/grid';
import { historyGrid } from './make-snapshot';

const row = (day: CellValue, label: string, action: string, lifecycle: string, ...more: CellValue[]) => [
  day,
  label,
  '1',
  '1.1',
  action,
  'Green',
  lifecycle,
  ...more,
];
const problemsOf = (rows: CellValue[][]): string[] =>
  readHistory([historyGrid(rows)]).problems.map(({ kind, facts }) =>
    [kind, ...Object.values(facts)].join('|'),
  );

describe('Reading the snapshots of a workbook', () => {
  test('they stand by day, earliest first, whatever the order of the rows', () => {
    const { snapshots, problems } = readHistory([
      historyGrid([
        row('30/09/2025', 'Q2', 'Publish it', 'Completed', 'Green', '31 March 2025', 'Done'),
        row('31/03/2025', 'Q4', 'Publish it', 'not-started', ''),
        row('30/09/2025', 'Q2', 'Print it', 'In progress', 'None', 'Ongoing'),
      ]),
    ]);
    expect(problems).toEqual([]);
    expect(snapshots.map(({ day, label, actions }) => [day, label, actions.length])).toEqual([
      ['2025-03-31', 'Q4', 1],
      ['2025-09-30', 'Q2', 2],
    ]);
    expect(snapshots[1]!.actions).toMatchObject([
      { lifecycle: 'completed', rating: 'green', due: '2025-03-31', update: 'Done' },
      { lifecycle: 'in-progress', rating: 'none', due: null, dueShown: 'Ongoing' },
    ]);
  });

  test('a workbook without a history has no snapshots and nothing to complain of', () => {
    expect(readHistory([])).toMatchObject({ snapshots: [], problems: [], sheet: null });
  });

  test('a sheet of the user’s that has the name of ours is not ours', () => {
    const theirs = historyGrid([row('30/09/2025', '', 'Publish it', 'Completed')], { table: 'Minutes' });
    expect(readHistory([theirs])).toMatchObject({ snapshots: [], sheet: null });
  });

  test('a renamed sheet is the user’s', () => {
    const renamed = historyGrid([row('30/09/2025', '', 'Publish it', 'Completed')], { sheet: 'Old history' });
    expect(readHistory([renamed]).snapshots).toEqual([]);
  });

  test('rows that cannot be read are said and left out, and the others count', () => {
    const rows = [
      row('30/09/2025', 'Q2', 'Publish it', 'Completed', 'Green'),
      row('someday', 'Q2', 'Print it', 'Completed'),
      row('30/09/2025', 'Q2', 'Post it', 'Finished'),
      row('30/09/2025', 'Autumn', 'Pin it', 'Completed', 'Purple'),
    ];
    expect(problemsOf(rows)).toEqual([
      'day-unreadable|A5|someday',
      'lifecycle-unreadable|G6|Finished',
      'rating-unreadable|H7|Purple',
      'label-differs|B7|Autumn',
    ]);
    const { snapshots, days } = readHistory([historyGrid(rows)]);
    expect(snapshots[0]!.actions.map(({ text, rating }) => [text, rating])).toEqual([
      ['Publish it', 'green'],
      ['Pin it', 'none'],
    ]);
    expect(days).toEqual(['2025-09-30', null, null, '2025-09-30']);
  });

  test('of a column of nonsense the first five cells are named', () => {
    const rows = Array.from({ length: 40 }, () => row('', '', 'Publish it', 'Completed'));
    expect(problemsOf(rows)).toHaveLength(5);
  });

  test('a header that is needed and gone means that no row can be read', () => {
    const headers = ['Date', 'Snapshot', 'Recommendation', 'Reference', 'Action', 'Status', 'Lifecycle'];
    const reading = readHistory([
      historyGrid([row('30/09/2025', '', 'Publish it', 'Completed')], { headers }),
    ]);
    expect(reading).toMatchObject({ snapshots: [], missingHeader: { cell: 'A3', header: 'As at' } });
    expect(reading.problems).toContainEqual({
      kind: 'header-missing',
      facts: { cell: 'A3', header: 'Rating' },
    });
  });
});
