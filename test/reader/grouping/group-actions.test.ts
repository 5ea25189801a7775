import { makeGrid } from '../../make/grid';
import { codesOf, planOf, sayActions, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Action', 'Lead officer', 'Due date', 'Status'];
const row = (ref: string | null, action: string, status: string | null = 'Complete') => [
  ref,
  action,
  'Head of Policy',
  '31/03/2025',
  status,
];

describe('3.9 recommendations that are blank under a filled one', () => {
  const header = ['No', 'Recommendation', 'Action', 'Owner', 'Status'];
  const rows = [
    header,
    ['1', 'Set clear priorities', 'Hold a workshop', 'Leader', 'Complete'],
    [null, null, 'Publish the priorities', 'Leader', 'In progress'],
    ['2', 'Strengthen scrutiny', 'Train the chairs', 'Monitoring Officer', 'Not started'],
    [null, null, 'Plan the year ahead', 'Monitoring Officer', 'Complete'],
  ];

  test('outside a table an action belongs to the recommendation above, and the plan is told so once', () => {
    const plan = planOf(makeGrid(rows));
    expect(sayActions(plan)).toEqual([
      '1: Hold a workshop = completed',
      '1: Publish the priorities = in-progress',
      '2: Train the chairs = not-started',
      '2: Plan the year ahead = completed',
    ]);
    expect(plan.notes.filter(({ code }) => code === 'grouping-inferred')).toHaveLength(1);
    expect(plan.decision.grouping).toBe('merged');
  });

  test('known merges change nothing', () => {
    const bare = planOf(makeGrid(rows));
    const merged = planOf(makeGrid(rows, { merges: ['A2:A3', 'B2:B3', 'A4:A5', 'B4:B5'] }));
    expect(merged).toEqual(bare);
  });

  test('in an Excel table the recommendation is missing', () => {
    const plan = planOf(makeGrid(rows, { tables: { ActionPlan: 'all' } }));
    expect(plan.actions.map(({ recommendation }) => recommendation)).toEqual([0, null, 1, null]);
    expect(codesOf(plan)).not.toContain('grouping-inferred');
  });

  test('after a blank row or a heading the action belongs to none', () => {
    const plan = planOf(makeGrid([...rows, [], [null, null, 'Refresh the website', 'Leader', 'Complete']]));
    expect(plan.actions.at(-1)?.recommendation).toBeNull();
    const other = planOf(
      makeGrid([...rows, ['Other work'], [null, null, 'Refresh the website', 'Leader', 'Complete']]),
    );
    expect(other.actions.at(-1)?.recommendation).toBeNull();
    expect(other.recommendations).toHaveLength(2);
  });

  test('an action whose reference says otherwise goes where its reference says', () => {
    const plan = planOf(
      makeGrid([
        ['No', 'Recommendation', 'Ref', 'Action', 'Status'],
        ['1', 'Set clear priorities', '1.1', 'Hold a workshop', 'Complete'],
        [null, null, '1.2', 'Publish the priorities', 'Complete'],
        ['2', 'Strengthen scrutiny', '2.1', 'Train the chairs', 'Complete'],
        [null, null, '1.3', 'Print the priorities', 'Complete'],
      ]),
    );
    expect(plan.actions.map(({ recommendation }) => recommendation)).toEqual([0, 0, 1, 0]);
  });
});

describe('headings above their actions', () => {
  test('a full-width row names the recommendation, with its number', () => {
    const plan = planOf(
      makeGrid([
        HEADER,
        ['Recommendation 1: Set clear priorities'],
        row('a', 'Hold a workshop'),
        row('b', 'Publish the priorities', 'In progress'),
        ['Recommendation 2: Strengthen scrutiny'],
        row('a', 'Train the chairs'),
      ]),
    );
    expect(sayRecommendations(plan)).toEqual(['1 Set clear priorities', '2 Strengthen scrutiny']);
    expect(plan.decision.grouping).toBe('section-rows');
    expect(sayActions(plan)[2]).toBe('2: Train the chairs = completed');
  });

  test('a theme row above the recommendation rows', () => {
    const plan = planOf(
      makeGrid([
        HEADER,
        ['Theme: Leadership'],
        ['Recommendation 1: Set clear priorities'],
        row('a', 'Hold a workshop'),
        ['Recommendation 2: Strengthen scrutiny'],
        row('b', 'Train the chairs'),
        ['Theme: Money'],
        ['Recommendation 3: Close the gap'],
        row('c', 'Review the fees'),
      ]),
    );
    expect(sayRecommendations(plan)).toEqual([
      '1 Set clear priorities [Theme: Leadership]',
      '2 Strengthen scrutiny [Theme: Leadership]',
      '3 Close the gap [Theme: Money]',
    ]);
  });

  test('a heading whose text fills every cell of the row is one heading', () => {
    const plan = planOf(
      makeGrid([
        HEADER,
        ['Set clear priorities', 'Set clear priorities', 'Set clear priorities', 'Set clear priorities'],
        row('1', 'Hold a workshop'),
        row('2', 'Publish the priorities'),
      ]),
    );
    expect(sayRecommendations(plan)).toEqual(['1 Set clear priorities']);
    expect(plan.actions).toHaveLength(2);
  });

  test('theme rows above a recommendation column', () => {
    const plan = planOf(
      makeGrid([
        ['Recommendation', 'Action', 'Owner', 'Status'],
        ['Leadership'],
        ['Set clear priorities', 'Hold a workshop', 'Leader', 'Complete'],
        ['Money'],
        ['Close the gap', 'Review the fees', 'Finance Director', 'In progress'],
      ]),
    );
    expect(sayRecommendations(plan)).toEqual([
      '1 Set clear priorities [Leadership]',
      '2 Close the gap [Money]',
    ]);
  });
});

describe('references of several parts', () => {
  test('3.5 a recommendation is what its actions have in common before the last part', () => {
    const plan = planOf(
      makeGrid([
        HEADER,
        row('3a', 'Hold a workshop'),
        row('3b', 'Publish it'),
        row('4a', 'Train the chairs'),
      ]),
    );
    expect(sayRecommendations(plan)).toEqual(['3 ', '4 ']);
    expect(plan.decision.grouping).toBe('reference-prefix');
  });

  test('a row that holds the recommendation itself is not counted', () => {
    const plan = planOf(
      makeGrid([
        HEADER,
        ['R1', 'Set clear priorities'],
        row('R1.1', 'Hold a workshop'),
        row('R1.2', 'Publish it'),
        ['R2', 'Strengthen scrutiny'],
        row('R2.1', 'Train the chairs'),
      ]),
    );
    expect(plan.actions).toHaveLength(3);
    expect(sayRecommendations(plan)).toEqual(['R1 Set clear priorities', 'R2 Strengthen scrutiny']);
  });
});

test('What the user chose goes before what a plan looks like, where it is one of the ways', () => {
  const grid = makeGrid([HEADER, row('3a', 'Hold a workshop'), row('3b', 'Publish it'), row('4a', 'Train')]);
  const chosen = (grouping: string) => planOf(grid, { grouping }).decision.grouping;
  expect([chosen('none'), chosen('section-rows'), chosen('by moonlight')]).toEqual([
    ...['none', 'section-rows', 'reference-prefix'],
  ]);
});

describe('one sheet or one table for each recommendation', () => {
  const sheet = (name: string, title: string, actions: string[], sheetIndex: number) =>
    makeGrid([[title], [], HEADER, ...actions.map((text, at) => row(String(at + 1), text))], {
      sheet: name,
      sheetIndex,
    });

  test('the text stands in a title cell, the reference on the tab', () => {
    const plan = planOf([
      sheet('R1', 'Set clear priorities', ['Hold a workshop', 'Publish it'], 0),
      sheet('R2', 'Strengthen scrutiny', ['Train the chairs'], 1),
    ]);
    expect(sayRecommendations(plan)).toEqual(['R1 Set clear priorities', 'R2 Strengthen scrutiny']);
    expect(plan.decision.grouping).toBe('sheet-per-group');
    expect(plan.parts).toHaveLength(2);
  });

  test('tables under each other on one sheet, each below its recommendation', () => {
    const plan = planOf(
      makeGrid(
        [
          ['Recommendation 1: Set clear priorities'],
          HEADER,
          row('1', 'Hold a workshop'),
          row('2', 'Publish it'),
          [],
          ['Recommendation 2: Strengthen scrutiny'],
          HEADER,
          row('1', 'Train the chairs'),
        ],
        { tables: { One: 'A2:E4', Two: 'A7:E8' } },
      ),
    );
    expect(sayActions(plan)).toEqual([
      '1: Hold a workshop = completed',
      '1: Publish it = completed',
      '2: Train the chairs = completed',
    ]);
  });
});

describe('which reference is whose', () => {
  test('3.5 the reference of the recommendation, of its text, or its position', () => {
    const texts = (list: string[]) =>
      planOf(
        makeGrid([
          ['Recommendation', 'Action', 'Status'],
          ...list.map((text, at) => [text, `Take the step numbered ${at}`, 'Complete']),
        ]),
      ).recommendations.map(({ reference }) => reference);
    expect(
      texts(['Recommendation 3: Set priorities', 'R4: Strengthen scrutiny', '5. Close the gap']),
    ).toEqual(['3', 'R4', '5']);
    expect(texts(['Set priorities', 'Strengthen scrutiny'])).toEqual(['1', '2']);
    expect(texts(['24 hour services for all', 'Strengthen scrutiny'])).toEqual(['1', '2']);
  });

  test('3.5 an unnamed column of running numbers is no reference', () => {
    const plan = planOf(
      makeGrid([
        [null, 'Recommendation', 'Action', 'Status'],
        [1, 'Set clear priorities', 'Hold a workshop', 'Complete'],
        [2, 'Set clear priorities', 'Publish the priorities', 'Complete'],
        [3, 'Strengthen scrutiny', 'Train the chairs', 'Complete'],
      ]),
    );
    expect(plan.columns.reference).toBeUndefined();
    expect(plan.columns.recommendationReference).toBeUndefined();
    expect(plan.recommendations.map(({ reference }) => reference)).toEqual(['1', '2']);
  });

  test('3.6 the same reference with a different text is one recommendation, and is noted', () => {
    const plan = planOf(
      makeGrid([
        ['Rec no', 'Recommendation', 'Action', 'Status'],
        ['2', 'Strengthen scrutiny', 'Train the chairs', 'Complete'],
        ['1', 'Set clear priorities', 'Hold a workshop', 'Complete'],
        ['2', 'Make scrutiny stronger', 'Plan the year', 'Complete'],
      ]),
    );
    expect(sayRecommendations(plan)).toEqual(['2 Strengthen scrutiny', '1 Set clear priorities']);
    expect(codesOf(plan)).toContain('reference-duplicate');
  });

  test('3.7 a plan without an action column counts its recommendations', () => {
    const plan = planOf(
      makeGrid([
        ['Ref', 'Recommendation', 'Position on the Recommendation', 'Accountable', 'Responsible', 'Status'],
        [
          '1',
          'Set clear priorities',
          '- Workshop held\n- Priorities published',
          'Leader',
          'Head of Policy',
          'Complete',
        ],
        ['2', 'Strengthen scrutiny', '- Chairs to be trained', 'Leader', 'Monitoring Officer', 'In progress'],
      ]),
    );
    expect(plan.unit).toBe('recommendation');
    expect(plan.columns.action).toBeUndefined();
    expect(plan.columns.owner).toBe('Accountable + Responsible');
    expect(plan.actions.map(({ owner }) => owner?.text)).toEqual([
      'Leader + Head of Policy',
      'Leader + Monitoring Officer',
    ]);
    expect(sayRecommendations(plan)).toEqual(['1 Set clear priorities', '2 Strengthen scrutiny']);
  });
});
