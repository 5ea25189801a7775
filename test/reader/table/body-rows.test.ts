import type { Block } from '../../../src/reader/table/block';
import { bodyRows } from '../../../src/reader/table/body-rows';
import { makeGrid, type CellSpec } from '../../make/grid';
import { codesOf, planOf, sayActions, sayColumns } from '../say-plan';

const KEY: readonly [string, string][] = [
  ['Blue', 'Completed and evidenced'],
  ['Green', 'On track'],
  ['Amber', 'At risk'],
  ['Red', 'Off track'],
  ['Grey', 'Not started'],
];
const HEADERS = ['Recommendation', 'Action', 'Owner', 'RAG'];
const RAGS = ['Green', 'Amber', 'Red', 'Blue'];
const rows = (count: number): CellSpec[][] =>
  Array.from({ length: count }, (_, at) => [
    `Look after the ${['harbour', 'library', 'market', 'park'][at]}`,
    `Ask people what they think of proposal ${at + 1}`,
    'Town Clerk',
    RAGS[at] ?? null,
  ]);

/** Plans and keys of every length, so that keys are shorter than their plan, as long, and longer. */
const LENGTHS = [1, 2, 3, 4].flatMap((actions) =>
  [3, 4, 5].flatMap((lines) => ['Key', 'RAG key:'].map((heading) => [actions, lines, heading] as const)),
);

test.each(LENGTHS)(
  '2.2: the columns of a plan of %i are not judged by the %i lines under "%s"',
  (count, lines, heading) => {
    const plan = planOf(makeGrid([HEADERS, ...rows(count), [], [], [heading], ...KEY.slice(0, lines)]));
    const alone = planOf(makeGrid([HEADERS, ...rows(count)]));
    expect(sayColumns(plan)).toContain('recommendation=Recommendation');
    expect(sayColumns(plan)).toBe(sayColumns(alone));
    expect(sayActions(plan)).toHaveLength(count);
  },
);

test.each(['1234', 'KLMN'])('nor by lines of a key whose marks are its own: %s', (marks) => {
  const key = ['Complete', 'In progress', 'Not started', 'Superseded'].map((meaning, at): CellSpec[] => {
    const mark = marks[at] ?? '';
    return [/\d/.test(mark) ? Number(mark) : mark, meaning, 'The board has said so'];
  });
  const plan = rows(4).map((row, at) => [
    at % 2 ? null : (row[0] ?? null),
    ...row.slice(1, 3),
    key[at]?.[0] ?? null,
  ]);
  const read = planOf(makeGrid([HEADERS.with(3, 'Status'), ...plan, [], ['Status key'], ...key]));
  expect(sayColumns(read)).toContain('recommendation=Recommendation');
  expect(sayActions(read).map((said) => said.split(' = ')[1])).toEqual([
    'completed',
    'in-progress',
    'not-started',
    'excluded',
  ]);
});

test.each([1, 3])(
  '5: a plan of recommendations alone lacks its status column as well (%i recommendations)',
  (count) => {
    const plain = rows(count).map(([ask]): CellSpec[] => [ask ?? null, null, 'Town Clerk']);
    const plan = planOf(makeGrid([['Recommendation', 'Action', 'Owner'], ...plain]));
    expect(plan.actions).toHaveLength(0);
    expect(codesOf(plan)).toContain('status-column-missing');
  },
);

describe('2.2 a column is judged by the rows that hold several values', () => {
  /** Rows of the body, from 1, that count under these headers; `labels`: where they stand, all of them unless said. */
  const judged = (header: CellSpec[], body: CellSpec[][], labels = header.map((_, column) => column)) =>
    bodyRows({
      grid: makeGrid([header, ...body]),
      table: null,
      headerTop: 0,
      headerRow: 0,
      bodyEnd: body.length + 1,
      labels: labels.map((column) => {
        const text = header[column];
        return { column, text: typeof text === 'string' ? text : '', spannedFrom: null, row: 0 };
      }),
    } satisfies Block);
  const HEADER = ['Ref', 'Action', 'Owner', 'Status', 'Due'];
  const work = (at: number): CellSpec[] => [`${at}`, `Take step ${at}`, 'Leader', 'Completed', '31/03/2025'];

  test.each<[string, CellSpec[][], number[]]>([
    ['every row of work', [work(1), work(2)], [1, 2]],
    ['no blank row', [work(1), [], work(2)], [1, 3]],
    ['no text alone', [work(1), ['Homes'], work(2)], [1, 3]],
    ['no total', [work(1), ['Total', 2], [' Total ', null, 2]], [1]],
    ['no header that is repeated', [work(1), HEADER, work(2)], [1, 3]],
    ['a header but for one word', [work(1), ['Ref', 'Action', 'Owner', 'Status', 'By'], work(2)], [1, 3]],
    ['a row like the header but for its first cell', [work(1), ['7', ...HEADER.slice(1)]], [1, 2]],
    ['no count below a row of work', [work(1), ['Completed', 2]], [1]],
    ['what looks like a count above all rows of work', [['Completed', 2], work(1)], [1, 2]],
    ['no lines of a key under its heading', [work(1), ['Key'], ['Green', 'Done', 'x'], ['Red', 'Late']], [1]],
    ['a key’s heading beside one more text', [work(1), ['Key', 'x'], ['Green', 'Done', 'x']], [1]],
    ['no heading of a key beside two', [work(1), ['Key', 'x', 'y'], ['Green', 'Done', 'x']], [1, 2, 3]],
    [
      'a row of four cells under a key',
      [work(1), ['Key'], ['Green', 'Done', 'x', 'y'], ['Red', 'Late']],
      [1, 3, 4],
    ],
    [
      'a row under a key that begins with no status',
      [work(1), ['Key'], ['Hall', 'x'], ['Red', 'Late']],
      [1, 3, 4],
    ],
    ['a row under a key that begins with a number', [work(1), ['Key'], [7, 'x'], ['Red', 'Late']], [1, 3, 4]],
    ['all rows where hardly one has several', [['Homes'], ['Roads'], ['Parks'], work(1)], [1, 2, 3, 4]],
    ['of three rows one that has several', [['Homes'], ['Roads'], work(1)], [3]],
    ['but no lone status', [['Homes'], ['Roads'], ['Parks'], ['Green'], work(1)], [1, 2, 3, 5]],
  ])('%s', (_what, body, rows) => {
    expect(judged(HEADER, body)).toEqual(rows);
  });
  test('within the columns of its labels', () => {
    expect(
      judged(
        [null, 'Action', 'Owner', null],
        [
          ['x', 'Do it', null, 'y'],
          ['x', 'Do it', 'Leader', null],
        ],
        [1, 2],
      ),
    ).toEqual([2]);
  });
  test('the header is told by its first label that has a text', () => {
    const body: CellSpec[][] = [
      [null, 'Do it', 'Leader', 'Done'],
      [null, 'Action', 'Owner', 'Status'],
    ];
    expect(judged([null, 'Action', 'Owner', 'Status'], body)).toEqual([1]);
  });
});
