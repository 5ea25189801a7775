import { checkPlan } from '../../make/at-once';
import { NO_SETTINGS } from '../../../src/model/settings';
import { makeGrid, type CellSpec } from '../../make/grid';
import { planOf, sayActions, sayRecommendations } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'RAG', 'Update'];
const first: CellSpec[] = [
  '1.1',
  'Set clear priorities',
  'Hold a workshop',
  'Leader',
  '31/03/2025',
  'Green',
  'Held',
];
const last: CellSpec[] = [
  '2.1',
  'Strengthen scrutiny',
  'Train the chairs',
  'Chair',
  '30/06/2025',
  'Red',
  null,
];
const texts = (rows: CellSpec[][], options = {}) =>
  planOf(makeGrid([HEADER, ...rows], options)).actions.map(({ text }) => text.text);
const BOTH = ['Hold a workshop', 'Train the chairs'];

describe('3.8 rows that never count', () => {
  test('totals, in any column', () => {
    expect(texts([first, last, ['Total', null, null, null, null, 2]])).toEqual(BOTH);
    expect(texts([first, last, [null, 'Total actions:', 2]])).toEqual(BOTH);
    expect(texts([first, last, [null, null, 'Grand total', null, null, 2]])).toEqual(BOTH);
  });

  test('a total whose name stands before the columns with headers', () => {
    const work = (text: string): CellSpec[] => [null, text, 'Leader', 'Done'];
    const rows = [
      ...[[null, 'Action', 'Owner', 'Status'], work('Hold a workshop'), work('Train the chairs')],
      ...[[], ['Total number of actions', 12]],
    ];
    expect(planOf(makeGrid(rows)).actions.map(({ text }) => text.text)).toEqual(BOTH);
  });
  test('a header repeated in other words, wherever the two have a text in common', () => {
    expect(texts([first, HEADER.with(0, 'No.'), last])).toEqual(BOTH);
    // Its first text alone makes no header of an action.
    expect(
      texts([first, ['Ref', 'Keep it up', 'Explain the reference', 'Chair', null, 'Red', null], last]),
    ).toHaveLength(3);
  });
  test('an action that begins with the word total counts', () => {
    const action = [...last];
    action[2] = 'Total reward strategy to be agreed';
    expect(texts([first, action])).toEqual(['Hold a workshop', 'Total reward strategy to be agreed']);
  });

  test('the totals row of an Excel table', () => {
    const rows = [first, last, [2, null, null, null, null, null, null]];
    expect(texts(rows, { tables: { Plan: 'all' }, totals: ['Plan'] })).toEqual(BOTH);
  });

  test('notes and sign-offs below the plan', () => {
    expect(
      texts([first, last, [], ['Note: leads are posts.'], ['* revised date'], ['Agreed by Cabinet in May']]),
    ).toEqual(BOTH);
  });

  test('a header that is repeated, blank rows, and a row of guidance', () => {
    const hint = [
      '(number)',
      '(from the report)',
      '(what will we do?)',
      '(role, no names)',
      '(realistic date)',
    ];
    expect(texts([hint, first, [], HEADER, last])).toEqual(BOTH);
    const words = [null, null, 'What will be done', 'Roles no names', 'Realistic target date'];
    expect(texts([words, first, last])).toEqual(BOTH);
    const example = [
      'e.g. 1.1',
      'Text of the recommendation',
      'What you will do',
      'Job title',
      null,
      'Select',
    ];
    expect(texts([example, first, last])).toEqual(BOTH);
  });

  test('an action that begins like guidance counts', () => {
    const action = [...first];
    action[2] = 'Name a lead for each priority';
    expect(texts([action, last])).toEqual(['Name a lead for each priority', 'Train the chairs']);
  });

  test('numbers written ahead for rows that are still empty', () => {
    expect(texts([first, last, ['2.2'], ['2.3'], ['2.4']])).toEqual(BOTH);
  });

  test('a key below the plan, with and without a heading', () => {
    const key: CellSpec[][] = [
      ['Green', 'Complete'],
      ['Amber', 'In progress'],
      ['Red', 'Not started'],
    ];
    expect(texts([first, last, [], ['Key'], ...key])).toEqual(BOTH);
    expect(texts([first, last, [], [], ...key])).toEqual(BOTH);
    expect(
      texts([first, last, [], [{ v: 'Complete', fill: '#92D050' }], [{ v: 'Not started', fill: '#FF0000' }]]),
    ).toEqual(BOTH);
  });

  test('a row that holds only a recommendation is a recommendation without actions', () => {
    const plan = planOf(makeGrid([HEADER, first, ['2', 'Close the gap'], last]));
    expect(plan.actions).toHaveLength(2);
    expect(sayRecommendations(plan).map((line) => line.replace(/^\S+ /, ''))).toContain('Close the gap');
  });

  test('what was done, in a row of its own beneath each action', () => {
    const plan = planOf(
      makeGrid([
        ['Action Point', 'Intended Outcome', 'By who and By when'],
        ['Priority 1: policies for everyone'],
        ['1. Read policies with parents', 'Clear policies', 'Director of Operations, March 2015'],
        ['What we did over the last year: a panel read four policies'],
        ['2. Print summaries', 'Children can read them', 'Communications Officer\n30 June 2015'],
        ['What we did over the last year: three were printed'],
      ]),
    );
    expect(sayActions(plan)).toEqual([
      '1: 1. Read policies with parents = unknown',
      '1: 2. Print summaries = unknown',
    ]);
    expect(plan.actions.map(({ owner }) => owner?.text)).toEqual([
      'Director of Operations',
      'Communications Officer',
    ]);
    expect(plan.actions.map(({ due }) => due?.text)).toEqual(['March 2015', '30 June 2015']);
    expect(plan.columns.impact).toBeUndefined();
  });
});

describe('rows that do count', () => {
  test('an action with nothing but its text, below a recommendation', () => {
    expect(texts([first, [null, null, 'Write to partners'], last])).toEqual([
      'Hold a workshop',
      'Write to partners',
      'Train the chairs',
    ]);
  });

  test('3.8 hidden rows count and are told', () => {
    const plan = planOf(makeGrid([HEADER, first, last], { hiddenRows: [2] }));
    expect(plan.actions.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(plan.hiddenRows).toBe(1);
  });

  test('a row that is struck through is excluded, with a note', () => {
    const struck = last.map((v) => ({ v: v as string, struck: true }));
    const plan = planOf(makeGrid([HEADER, first, struck]));
    expect(plan.actions.map(({ lifecycle }) => lifecycle)).toEqual(['in-progress', 'excluded']);
    expect(plan.actions[1]?.struckThrough).toBe(true);
    expect(plan.notes.map(({ code }) => code)).toContain('row-struck-through');
  });

  test('a formula without a value in a needed cell is noted, and its row counts', () => {
    const waiting = [...last];
    waiting[2] = { v: null, uncalculated: true };
    const plan = planOf(makeGrid([HEADER, first, waiting]));
    expect(plan.actions).toHaveLength(2);
    expect(
      plan.notes.filter(({ code }) => code === 'formula-not-calculated').map(({ cell }) => cell),
    ).toEqual([{ sheet: 'Action plan', row: 2, column: 2 }]);
  });

  test('a status formula without a value is said once, not called missing as well', () => {
    const waiting = [...last];
    waiting[5] = { v: null, uncalculated: true };
    const findings = checkPlan(planOf(makeGrid([HEADER, first, waiting])), {
      asAt: '2025-01-31',
      settings: NO_SETTINGS,
    });
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(['formula-not-calculated']);
  });

  test('a blank % complete is missing in its own cell', () => {
    const rows = [
      ['Recommendation', 'Action', '% complete'],
      ['1. Set clear priorities', 'Hold a workshop', 75],
      ['1. Set clear priorities', 'Train the chairs', null],
      ['2. Strengthen scrutiny', 'Publish a programme', 100],
    ];
    const findings = checkPlan(planOf(makeGrid(rows)), { asAt: '2025-01-31', settings: NO_SETTINGS });
    expect(findings.find(({ code }) => code === 'status-missing')?.cell).toMatchObject({ row: 2, column: 2 });
  });

  test('a list of actions in one cell counts once, with a note', () => {
    const list = [...first];
    list[2] = '• Hold a workshop\n• Publish the priorities\n• Print a poster';
    const plan = planOf(makeGrid([HEADER, list, last]));
    expect(plan.actions).toHaveLength(2);
    expect(plan.notes.find(({ code }) => code === 'several-actions-in-cell')?.facts).toEqual({ actions: 3 });
  });

  test('a plan with a good header and no rows is a plan of no actions', () => {
    const plan = planOf(makeGrid([HEADER]));
    expect(plan.actions).toEqual([]);
    expect(plan.columns.status).toBe('RAG');
  });
});

test('3.8 a template’s example row is no action, whatever statuses and dates it shows', () => {
  const plan = planOf(
    makeGrid([
      ['Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
      [
        'e.g. Improve services',
        'e.g. Hold a workshop',
        'e.g. Head of Service',
        'e.g. March 2025',
        'e.g. Paused',
      ],
      ['1. Set priorities', 'Hold a meeting', 'Clerk', '31/03/2025', 'Complete'],
      ['2. Be clear', 'Print a guide', 'Clerk', '31/03/2025', 'In progress'],
    ]),
  );
  expect(plan.actions.map(({ text }) => text.text)).toEqual(['Hold a meeting', 'Print a guide']);
});

test('3.8 what calls itself an example is a hint beneath the header, and an action among others', () => {
  const row = (ref: string, text: string) => [ref, text, 'Clerk', '31/03/2025', 'Complete'];
  const plan = planOf(
    makeGrid([
      ['Ref', 'Action', 'Lead', 'Due date', 'Status'],
      row('Example', 'Hold a workshop'),
      row('1', 'Hold a meeting'),
      row('2', 'e.g. print a guide'),
      row('Sample', 'Ask every fifth tenant'),
    ]),
  );
  expect(plan.actions.map(({ text }) => text.text)).toEqual([
    'Hold a meeting',
    'e.g. print a guide',
    'Ask every fifth tenant',
  ]);
});

test('3.5 an example beneath the header has no say in whose the references are', () => {
  const row = (ref: string, ask: string, text: string) => [ref, ask, text, 'Complete'];
  const header = ['Ref', 'Recommendation', 'Action', 'Status'];
  const plan = [row('1.1', 'Be clear', 'Print a guide'), row('2.1', 'Be open', 'Hold a forum'), row('3.1', 'Be ready', 'Buy a pump')];
  const references = (rows: string[][]) => planOf(makeGrid([header, ...rows])).recommendations.map(({ reference }) => reference);
  expect(references([row('Example', 'Be better', 'Write a strategy'), ...plan])).toEqual(['1', '2', '3']);
}); // prettier-ignore
