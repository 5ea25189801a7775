/** What is taken for the status of a row whose cells are blank. */
import { locatePlan, readPlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf } from '../say-plan';

const row = (action: string, status: CellSpec, rag: CellSpec): CellSpec[] => [
  'Make the budget plain',
  action,
  'Town Clerk',
  status,
  rag,
];

function readings(status: CellSpec, rag: CellSpec): string {
  const grid = makeGrid([
    ['Recommendation', 'Action', 'Owner', 'Status', 'RAG'],
    row('Print a guide to the budget', 'Completed', 'Blue'),
    row('Visit each village hall', 'In progress', 'Green'),
    row('Hold a forum for tenants', 'Not started', 'Red'),
    row('Price the roof repairs', status, rag),
  ]);
  const plan = readPlan([grid], locatePlan([grid], NO_SETTINGS), NO_SETTINGS);
  const last = plan.actions.at(-1);
  return `${last?.lifecycle}, ${last?.rating}, ${last?.basis}`;
}

describe('2.4 where the words and the colour beside them are blank', () => {
  test('the fill of the status cell is what there is', () => {
    expect(readings({ fill: '#FFC000' }, null)).toBe('in-progress, amber, assumed');
  });

  test('a per cent is what there is, and a blank colour beside it none', () => {
    const { actions } = planOf(
      makeGrid([
        ['Action', 'Owner', 'Status', '% complete', 'RAG'],
        ['Take the first step', 'Leader', 'In progress', 25, 'Green'],
        ['Take the second step', 'Leader', 'Completed', 100, 'Blue'],
        ['Take the third step', 'Leader', { fill: '#FF0000' }, 50, null],
      ]),
    );
    expect(actions.map(({ lifecycle, rating }) => `${lifecycle} ${rating}`).at(-1)).toBe('in-progress none');
  });

  test('a colour in the column of colours comes before it', () => {
    expect(readings({ fill: '#FFC000' }, 'Red')).toBe('not-started, red, assumed');
    expect(readings({ fill: '#FFC000' }, { fill: '#FF0000' })).toBe('not-started, red, assumed');
  });

  test('a cell without words, colour and fill has no status', () => {
    expect(readings(null, null)).toBe('unknown, none, unread');
  });

  test('beside words it is no rating, since a blank colour is none (2.3)', () => {
    expect(readings({ v: 'In progress', fill: '#FFC000' }, null)).toBe('in-progress, none, words');
  });
});

describe('2.2 of several periods', () => {
  const periods = (headers: string[], ...rows: CellSpec[][]) =>
    planOf(
      makeGrid([
        ['Recommendation', 'Action', ...headers],
        ...rows.map((cells, at) => [`Improve service ${at} of many`, `Take step ${at} of it`, ...cells]),
      ]),
    ).actions.map(({ lifecycle, status }) => `${lifecycle} ${status.carriedFrom ?? '-'}`);
  test('the current one counts, or where it is blank the nearest earlier one', () => {
    expect(
      periods(
        ['Q1 status', 'Q2 status', 'Q3 status'],
        ['Not started', 'In progress', 'Completed'],
        ['Not started', 'In progress', null],
        ['Not started', null, null],
        [null, null, null],
      ),
    ).toEqual(['completed -', 'in-progress Q2 status', 'not-started Q1 status', 'unknown -']);
  });
  test('a fill of the current one counts where it is a colour', () => {
    expect(
      periods(
        ['Q1 RAG', 'Q2 RAG'],
        ['Red', { fill: '#92D050' }],
        ['Red', { fill: '#D9D9D9' }],
        ['Red', 'Green'],
      ),
    ).toEqual(['in-progress -', 'not-started Q1 RAG', 'in-progress -']);
  });
  test('a per cent of the current one counts, and is kept', () => {
    const actions = planOf(
      makeGrid([
        ['Action', 'Owner', '% complete Q1', '% complete Q2'],
        ['Take the first step', 'Leader', 25, 50],
        ['Take the second step', 'Leader', 25, null],
      ]),
    ).actions;
    expect(actions.map(({ status }) => status.percentComplete)).toEqual([50, 25]);
  });
});

test('2.8 of two questions about one action neither is an earlier period of the other', () => {
  const { actions } = planOf(
    makeGrid([
      ['Action', 'Owner', 'Completed?', 'Started?'],
      ['Take the first step', 'Leader', 'Yes', 'Yes'],
      ['Take the second step', 'Leader', null, 'Yes'],
      ['Take the third step', 'Leader', null, null],
    ]),
  );
  expect(actions.map(({ lifecycle, status }) => [lifecycle, status.carriedFrom])).toEqual([
    ['completed', null],
    ['in-progress', null],
    ['unknown', null],
  ]);
});

describe('2.8 columns that ask how far the work is', () => {
  const asked = (headers: string[], ...rows: CellSpec[][]) =>
    planOf(
      makeGrid([
        ['Action', 'Owner', ...headers],
        ...rows.map((cells, at) => [`Take step ${at} of it`, 'Leader', ...cells]),
      ]),
    ).actions.map(({ lifecycle, status }) => `${lifecycle}: ${status.written}`);
  test('say it by the furthest that has a yes', () => {
    expect(asked(['Started?', 'Completed?'], ['Yes', 'Yes'], ['Yes', 'No'], ['No', 'No'])).toEqual([
      'completed: Completed',
      'in-progress: Started',
      expect.stringMatching(/^not-started/),
    ]);
  });
  test('leave a blank for a no where they are ticked, unless not to have begun is ticked as well', () => {
    expect(asked(['Started', 'Completed'], ['✓', '✓'], ['✓', null], [null, null]).at(-1)).toMatch(
      /^not-started/,
    );
    expect(
      asked(
        ['Not started', 'Started', 'Completed'],
        ['✓', null, null],
        [null, '✓', null],
        [null, null, '✓'],
        [null, null, null],
      ),
    ).toEqual([
      'not-started: Not started',
      'in-progress: Started',
      'completed: Completed',
      expect.stringMatching(/^unknown/),
    ]);
  });
  test('and one alone is told as it is written', () => {
    expect(asked(['Completed?'], ['✓'], [null], ['✓'])).toEqual([
      'completed: ✓',
      'not-started: ',
      'completed: ✓',
    ]);
  });
});

describe('2.8 a column that is ticked or left blank', () => {
  const ticked = (...cells: CellSpec[]) =>
    planOf(
      makeGrid([
        ['Action', 'Owner', 'Complete?'],
        ...cells.map((cell, at) => [`Take step ${at} of it`, 'Leader', cell]),
      ]),
    ).actions.map(({ lifecycle }) => lifecycle);
  test('says no by a blank, unless it also says it in a word', () => {
    expect(ticked('✓', null, '✓')).toEqual(['completed', 'not-started', 'completed']);
    expect(ticked('✓', null, 'No')).toEqual(['completed', 'unknown', 'not-started']);
    expect(ticked('No', null, '✓')).toEqual(['not-started', 'unknown', 'completed']);
    expect(ticked('Yes', null, 'Yes')).toEqual(['completed', 'unknown', 'completed']);
  });
});

test('Only noughts and ones of a column of per cent are assumed to be shares', () => {
  const bases = (...cells: CellSpec[]) =>
    planOf(
      makeGrid([
        ['Action', 'Owner', '% complete'],
        ...cells.map((cell, at) => [`Take step ${at} of it`, 'Leader', cell]),
      ]),
    ).actions.map(({ lifecycle, basis }) => `${lifecycle} ${basis}`);
  expect(bases(0, 1, 1)).toEqual(['not-started assumed', 'completed assumed', 'completed assumed']);
  expect(bases(0, 1, null).at(-1)).toBe('unknown unread');
  const read = bases(0, 100, 50);
  expect(read.map((one) => one.split(' ')[0])).toEqual(['not-started', 'completed', 'in-progress']);
  expect(read.join()).not.toContain('assumed');
});

test('A text that cannot be read stands in for a blank status where the column is one of per cent', () => {
  const { actions } = planOf(
    makeGrid([
      ['Action', 'Owner', '% complete'],
      ['Take the first step', 'Leader', 25],
      ['Take the second step', 'Leader', 'Completed'],
      ['Take the third step', 'Leader', 75],
    ]),
  );
  expect(actions.map(({ status, lifecycle }) => [status.written, lifecycle])).toEqual([
    ['25%', 'in-progress'],
    ['Completed', 'completed'],
    ['75%', 'in-progress'],
  ]);
});
