/** 3.5, 3.9: when the references of parts say which recommendation an action belongs to, and when headings do. */
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayActions, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];
let step = 0;
const row = (ref: string | null): CellSpec[] => [
  ref,
  `Take step ${step++} of the work`,
  'Head of Policy',
  '31/03/2025',
  'Complete',
];
const plan = (...rows: CellSpec[][]) => planOf(makeGrid([HEADER, ...rows]));
const grouping = (...refs: (string | null)[]) => plan(...refs.map(row)).decision.grouping;

describe('Without headings references of parts are a grouping', () => {
  test.each<[string, (string | null)[], string]>([
    ['where all have one', ['1.1', '1.2', '2.1'], 'reference-prefix'],
    ['where three of five have one', ['1.1', '1.2', '2.1', 'A', 'B'], 'reference-prefix'],
    ['not where one of two has', ['1.1', '1.2', 'A', 'B'], 'none'],
    ['not where they are numbers of one part', ['1', '2', '3'], 'none'],
    ['not where all have the same letters, which name the plan', ['CPC-1', 'CPC-2', 'CPC-3'], 'none'],
    ['where there are several of letters', ['CPC-1', 'CPC-2', 'AUD-1'], 'reference-prefix'],
    ['where all have the same number', ['3.1', '3.2', '3.3'], 'reference-prefix'],
    ['where the letters of a single one have no fellow', ['CPC-1'], 'reference-prefix'],
  ])('%s', (_what, refs, name) => {
    expect(grouping(...refs)).toBe(name);
  });

  test('rows that are no actions do not count', () => {
    expect(plan(row('1.1'), [], row('1.2'), [], row('2.1'), []).decision.grouping).toBe('reference-prefix');
    expect(plan().decision.grouping).toBe('none');
  });
  test('or one row is the recommendation of others, however few they are', () => {
    const read = plan(['R1', 'Set clear priorities'], row('R1.1'), row(null), row(null), row(null));
    expect([read.decision.grouping, read.actions.length]).toEqual(['reference-prefix', 4]);
    expect(sayRecommendations(read)).toEqual(['R1 Set clear priorities']);
  });

  test('and an action without one belongs to none', () => {
    const read = plan(row('1.1'), row('1.2'), row(null), row('2.1'));
    expect(read.actions.map(({ recommendation }) => recommendation)).toEqual([0, 0, null, 1]);
  });
});

describe('Under headings the headings are the recommendations', () => {
  const headed = (...groups: string[][]) =>
    plan(
      ...groups.flatMap((refs, at) => [[`Recommendation heading number ${'ABCDEF'[at]}`], ...refs.map(row)]),
    );
  test.each<[string, string[][], string]>([
    [
      'where references agree with them',
      [
        ['1.1', '1.2'],
        ['2.1', '2.2'],
      ],
      'section-rows',
    ],
    [
      'where each action has another',
      [
        ['1.1', '2.1'],
        ['3.1', '4.1'],
      ],
      'section-rows',
    ],
    [
      'not where some have several of several',
      [
        ['1.1', '1.2', '2.1', '2.2'],
        ['3.1', '3.2'],
      ],
      'reference-prefix',
    ],
    [
      'not where seven groups are of ten actions',
      [
        ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2', '4.1'],
        ['5.1', '6.1', '7.1'],
      ],
      'reference-prefix',
    ],
    [
      'where eight are',
      [
        ['1.1', '1.2', '2.1', '2.2', '3.1', '4.1', '5.1'],
        ['6.1', '7.1', '8.1'],
      ],
      'section-rows',
    ],
    [
      'counted under each heading apart: the same number under another is another group',
      [
        ['1.1', '1.2', '2.1'],
        ['1.3', '2.2'],
        ['2.3', '1.4'],
      ],
      'section-rows',
    ],
  ])('%s', (_what, groups, name) => {
    expect(headed(...groups).decision.grouping).toBe(name);
  });
  test('and are themes where the references are the recommendations', () => {
    expect(sayRecommendations(headed(['1.1', '1.2', '2.1', '2.2'], ['3.1', '3.2']))).toEqual([
      '1  [Recommendation heading number A]',
      '2  [Recommendation heading number A]',
      '3  [Recommendation heading number B]',
    ]);
  });
});

describe('3.9 An action with a blank recommendation', () => {
  const COLUMNS = ['No', 'Recommendation', 'Ref', 'Action', 'Status'];
  type Row = readonly [string | null, string | null, string | null];
  const filled = (rows: readonly Row[], options: Parameters<typeof makeGrid>[1] = {}) =>
    planOf(
      makeGrid(
        [
          COLUMNS,
          ...rows.map(([no, text, ref], at) => [no, text, ref, `Take step ${at} of the work`, 'Complete']),
        ],
        options,
      ),
    ).actions.map(({ recommendation }) => recommendation);
  const ONE: Row = ['1', 'Set clear priorities', '1.1'];
  const TWO: Row = ['2', 'Strengthen scrutiny', '2.1'];
  test.each<[string, Row[], (number | null)[]]>([
    ['goes where its reference says', [ONE, TWO, [null, null, '1.2']], [0, 1, 0]],
    ['also to one that is named below', [ONE, [null, null, '2.9'], TWO], [0, 1, 1]],
    ['stays where its reference agrees', [ONE, TWO, [null, null, '2.2']], [0, 1, 1]],
    ['stays where it has none', [ONE, TWO, [null, null, null]], [0, 1, 1]],
    ['is of none where its reference is of none', [ONE, TWO, [null, null, '7.1']], [0, 1, null]],
    [
      'stays where the references of others do not follow their recommendations',
      [
        ['1', 'Set clear priorities', '5.1'],
        ['2', 'Strengthen scrutiny', '6.1'],
        [null, null, '1.2'],
      ],
      [0, 1, 1],
    ],
    [
      'goes where four of five references follow',
      [
        ONE,
        TWO,
        ['3', 'Close the gap', '3.1'],
        ['4', 'Mend the roads', '4.1'],
        ['5', 'Plant trees', '9.1'],
        [null, null, '1.2'],
      ],
      [0, 1, 2, 3, 4, 4],
    ],
  ])('%s', (_what, rows, belongs) => {
    expect(filled(rows)).toEqual(belongs);
  });
});

describe('3.9 What is filled down is said once', () => {
  const PLAIN = ['Recommendation', 'Action', 'Status'];
  const notes = (...rows: CellSpec[][]) =>
    planOf(makeGrid([PLAIN, ...rows])).notes.filter(({ code }) => code === 'grouping-inferred');
  test('at the first cell, with the number of actions', () => {
    const [note, ...more] = notes(
      ['Set priorities', 'Hold a workshop', 'Complete'],
      [null, 'Publish the priorities', 'Complete'],
      [null, 'Print the priorities', 'Complete'],
    );
    expect(more).toEqual([]);
    expect(note).toMatchObject({ cell: { row: 2, column: 0 }, facts: { actions: 2 } });
  });
  test('and not where every row names its own', () => {
    expect(
      notes(
        ['Set priorities', 'Hold a workshop', 'Complete'],
        ['Mend roads', 'Publish the priorities', 'Complete'],
      ),
    ).toEqual([]);
  });
});

describe('3.6 A theme column', () => {
  const COLUMNS = ['Theme', 'Recommendation', 'Action', 'Status'];
  const rows: CellSpec[][] = [
    ['Money', 'Close the gap', 'Review the fees', 'Complete'],
    [null, 'Build reserves', 'Sell the depot', 'Complete'],
    [null, null, 'Let the offices', 'Complete'],
  ];
  const themes = (options = {}) => sayRecommendations(planOf(makeGrid([COLUMNS, ...rows], options)));
  test('outside a table holds for the rows below', () => {
    expect(themes()).toEqual(['1 Close the gap [Money]', '2 Build reserves [Money]']);
  });
  test('in an Excel table holds for its own row', () => {
    expect(themes({ tables: { Plan: 'all' } })).toEqual(['1 Close the gap [Money]', '2 Build reserves']);
  });
  test('ends with a blank row', () => {
    const read = planOf(
      makeGrid([COLUMNS, ...rows, [], [null, 'Hear residents', 'Hold a forum', 'Complete']]),
    );
    expect(sayRecommendations(read)[2]).toBe('3 Hear residents');
  });
});

test('Where recommendations are rows of their own, in a table too, blank ones below are theirs', () => {
  const rows: CellSpec[][] = [
    ['Ref', 'Recommendation', 'Action', 'Owner', 'Status'],
    ['R1', 'Set clear priorities', null, null, null],
    ['R1.1', null, 'Hold a workshop', 'Leader', 'Complete'],
    ['R1.2', null, 'Publish the priorities', 'Leader', 'Complete'],
    ['R2', 'Strengthen scrutiny', null, null, null],
    ['R2.1', null, 'Train the chairs', 'Leader', 'Complete'],
  ];
  const expected = [
    'R1: Hold a workshop = completed',
    'R1: Publish the priorities = completed',
    'R2: Train the chairs = completed',
  ];
  expect(sayActions(planOf(makeGrid(rows)))).toEqual(expected);
  expect(sayActions(planOf(makeGrid(rows, { tables: { Plan: 'all' } })))).toEqual(expected);
});

test('In a range a blank row ends a recommendation of a column, and none that a heading names', () => {
  const header = ['Action', 'Owner', 'Status'];
  const act = (text: string): CellSpec[] => [text, 'Leader', 'Complete'];
  const headed = planOf(
    makeGrid([
      header,
      ['Recommendation 1: Close the gap'],
      act('Review the fees'),
      [],
      act('Sell the depot'),
      ['Recommendation 2: Train'],
      act('Hire people'),
    ]),
  );
  expect(headed.actions.map(({ recommendation }) => recommendation)).toEqual([0, 0, 1]);
  const column = (options = {}) =>
    planOf(
      makeGrid(
        [
          ['Recommendation', ...header],
          ['Close the gap', ...act('Review the fees')],
          [],
          [null, ...act('Sell the depot')],
          ['Train', ...act('Hire people')],
        ],
        options,
      ),
    ).actions.map(({ recommendation }) => recommendation);
  expect(column()).toEqual([0, null, 1]);
});

test('What one sheet has named holds for no row of the next', () => {
  const sheet = (name: string, sheetIndex: number, first: CellSpec[]) =>
    makeGrid(
      [
        ['Theme', 'Recommendation', 'Action', 'Owner', 'Status'],
        first,
        ['People', `Hear ${name}`, `Ask all of ${name}`, 'Leader', 'Complete'],
        ['People', `Visit ${name}`, `Go to ${name}`, 'Leader', 'Complete'],
      ],
      { sheet: name, sheetIndex },
    );
  const read = planOf([
    sheet('Finance', 0, ['Money', 'Close the gap', 'Review the fees', 'Leader', 'Complete']),
    sheet('Housing', 1, [null, null, 'Let the offices', 'Leader', 'Complete']),
  ]);
  expect(read.parts).toHaveLength(2);
  expect(read.actions.find(({ text }) => text.text === 'Let the offices')?.recommendation).toBeNull();
});

test('References call their recommendations so below the name of a meeting as well', () => {
  const rows = ['R1.1', 'R1.2', 'R2.1', 'R2.2'].map((reference, at) => [
    reference,
    `Take step ${at}`,
    'Leader',
    'Complete',
  ]);
  const plan = planOf(makeGrid([['Ref', 'Action', 'Owner', 'Status'], ['Cabinet 12 May 2026'], ...rows]));
  expect(plan.recommendations.map(({ reference }) => reference)).toEqual(['R1', 'R2']);
});

test.each([
  ['of recommendations that look like years', ['R15/1', 'R15/2', 'R16/1', 'R17/1'], ['R15', 'R16', 'R17']],
  ['of which the first are done and gone', ['1.10', '1.11', '2.10', '2.12'], ['1', '2']],
  ['of months', ['04.05', '02.05', '03.06', '01.06'], []],
  ['of minutes in a year', ['45/24', '46/24', '47/24', '48/24'], []],
  ['of years', ['25/01', '25/02', '26/01', '26/02'], []],
])('References %s', (_what, references, recommendations) => {
  const rows = references.map((reference, at) => [reference, `Take step ${at}`, 'Leader', 'Complete']);
  const plan = planOf(makeGrid([['Ref', 'Action', 'Owner', 'Status'], ...rows]));
  expect(plan.recommendations.map(({ reference }) => reference)).toEqual(recommendations);
});
