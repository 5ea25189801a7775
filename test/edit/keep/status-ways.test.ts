/** How far an action is, is said as the plan says it: in its words, its colours, its shares, in the cells that it has for them. */
import type { OpenedPlan } from '../../../src/app/open-plan';
import { partAt } from '../../../src/edit/keep/plan-cells';
import {
  placesOf,
  statusPlaces,
  statusWays,
  usualWay,
  wayMends,
  type StatusWay,
} from '../../../src/edit/keep/status-ways';
import type { CellSpec, GridOptions } from '../../make/grid';
import { openRows } from '../../make/open-rows';

const HEAD = ['Ref', 'Recommendation', 'Action'];
const ACTIONS = [
  ['1.1', 'Agree priorities', 'Write the priorities down'],
  ['1.2', 'Agree priorities', 'Publish the priorities'],
  ['2.1', 'Mend the budget', 'Set a budget'],
  ['2.2', 'Mend the budget', 'Close the gap'],
];
/** The same four actions, with what each has in columns of its own. */
const opened = (
  headers: string[],
  cells: CellSpec[][],
  options: GridOptions = {},
  before = ACTIONS,
): Promise<OpenedPlan> =>
  openRows([[...HEAD, ...headers], ...before.map((row, at) => [...row, ...(cells[at] ?? [])])], options);
const KNOWN = [
  { word: 'Not started', meaning: 'not-started' },
  { word: 'Under way', meaning: 'in-progress' },
  { word: 'Complete', meaning: 'completed' },
] as const;

function waysIn({ plan, source: { grids } }: OpenedPlan, index = 0, known: typeof KNOWN | [] = KNOWN) {
  const { status, rating, percent } = placesOf(plan, plan.actions[index]!);
  return statusWays({ plan, grids }, status ?? rating ?? percent, known);
}
const namesOf = (ways: readonly StatusWay[]) => ways.map(({ name, lifecycle }) => `${name}: ${lifecycle}`);

/** What is written to say it of an action: column, what stood there, what is to, and the fill where one is meant. */
function written(one: OpenedPlan, index: number, way: StatusWay, isNew?: boolean) {
  const { plan, source } = one;
  const mends = wayMends(source.grids, placesOf(plan, plan.actions[index]!), way, isNew);
  return mends?.map(({ cell, expected, replacement, fill, number }) => [
    `${'ABCDEFGHIJ'[cell.column]}${cell.row + 1}`,
    expected,
    replacement,
    ...(fill === undefined ? [] : [fill]),
    ...(number === undefined ? [] : [number]),
  ]);
}
const to = (one: OpenedPlan, lifecycle: Parameters<typeof usualWay>[1]) => usualWay(waysIn(one), lifecycle)!;

describe('A plan in words', () => {
  const WORDS = () => opened(['Status'], [['Delivered'], ['Begun'], ['Delivered'], ['Complete']]);

  test('is said in its own, commonest first, and in usual ones for what it says of no action yet', async () => {
    expect(namesOf(waysIn(await WORDS()))).toEqual([
      'Delivered: completed',
      'Begun: in-progress',
      'Complete: completed',
      'Not started: not-started',
    ]);
  });

  test('has nothing but its own where nothing usual is known', async () => {
    expect(namesOf(waysIn(await WORDS(), 0, []))).toHaveLength(3);
  });

  test('is said in the spelling that it has most', async () => {
    const one = await opened(['Status'], [['DELIVERED'], ['Delivered'], ['Delivered'], ['Begun']]);
    expect(to(one, 'completed').text).toBe('Delivered');
  });

  test('does not offer what nobody can read', async () => {
    const one = await opened(['Status'], [['Delivered'], ['Zebra'], ['Delivered'], ['Begun']]);
    expect(namesOf(waysIn(one)).join()).not.toContain('Zebra');
  });

  test('says what its list allows, each once, and no word from elsewhere', async () => {
    const allowed = ['Delivered', 'begun', 'Parked', 'Zebra'];
    const one = await opened(['Status'], [['Delivered'], ['Begun'], ['Delivered'], ['Delivered']], {
      validations: [{ area: 'D2:D5', allowed }],
    });
    expect(namesOf(waysIn(one))).toEqual([
      'Delivered: completed',
      'Begun: in-progress',
      expect.stringMatching(/^Parked: /),
      'Zebra: null',
    ]);
    expect(waysIn(one).find(({ name }) => name === 'Zebra')).toEqual({
      name: 'Zebra',
      lifecycle: null,
      text: 'Zebra',
      percent: null,
      fill: null,
      colour: null,
    });
  });

  test('is said nowhere where it has no cell for it', async () => {
    const { plan, source } = await opened(['Lead'], [['Policy team'], ['Web team'], ['Web team'], ['Clerk']]);
    expect(placesOf(plan, plan.actions[0]!)).toEqual({ status: null, rating: null, percent: null });
    expect(statusWays({ plan, grids: source.grids }, null, KNOWN)).toEqual([]);
    for (const way of [
      { text: 'Done', percent: null, fill: null, colour: null },
      { text: null, percent: 50, fill: null, colour: null },
      { text: null, percent: null, fill: '#00B050', colour: null },
      { text: null, percent: null, fill: null, colour: 'Green' },
    ])
      expect(
        written({ plan, source } as OpenedPlan, 0, { name: '', lifecycle: null, ...way }),
      ).toBeUndefined();
  });
});

describe('A plan in words and colours', () => {
  test('takes the word with the fill that it mostly has', async () => {
    const done = { v: 'Done', fill: '#00B050' };
    const one = await opened(['RAG'], [[done], [{ v: 'Late', fill: '#FF0000' }], [done], [done]]);
    expect(written(one, 1, to(one, 'completed'))).toEqual([['D3', 'Late', 'Done', '#00B050']]);
  });

  test('fills the cell and leaves what it says where a fill alone says it', async () => {
    const green = { v: 'see note', fill: '#00B050' };
    const amber = { v: '', fill: '#FFC000' };
    const one = await opened(['RAG'], [[green], [amber], [green], [{ v: '', fill: '#FF0000' }]]);
    const [way] = waysIn(one).filter(({ fill }) => fill === '#FF0000');
    expect(way).toMatchObject({ text: null, percent: null, colour: null });
    expect(written(one, 0, way!)).toEqual([['D2', 'see note', 'see note', '#FF0000']]);
    expect(written(one, 1, way!, true)).toEqual([['D3', '', '', '#FF0000']]);
    expect(written(one, 0, way!, true)).toEqual([['D2', 'see note', '', '#FF0000']]);
  });

  test('of two columns writes the word into one and the colour into the other', async () => {
    const one = await opened(
      ['Status', 'RAG'],
      [
        ['Done', 'Green'],
        ['Late', 'Red'],
        ['Done', 'Green'],
        ['Begun', 'Amber'],
      ],
    );
    const way = to(one, 'completed');
    expect(way).toMatchObject({ text: 'Done', fill: null });
    expect(written(one, 1, { ...way, colour: 'Green' })).toEqual([
      ['D3', 'Late', 'Done'],
      ['E3', 'Red', 'Green'],
    ]);
  });

  test('of one column of colours in words writes the word there', async () => {
    const one = await opened(['RAG'], [['Green'], ['Amber'], ['Red'], ['Green']]);
    const way = waysIn(one).find(({ name }) => name === 'Red')!;
    expect(written(one, 0, way)).toEqual([['D2', 'Green', 'Red']]);
  });
});

describe('A plan in shares', () => {
  const PERCENT = { format: '0%' };
  test.each<[string, CellSpec[], unknown]>([
    [
      'that Excel shows as per cent',
      [{ v: 1, text: '100%', ...PERCENT }, { v: 0.5, text: '50%', ...PERCENT }, { v: 0, text: '0%', ...PERCENT }, { v: 1, text: '100%', ...PERCENT }],
      ['D3', '50%', '100%', { value: 1, format: '0%' }],
    ],
    [
      'in whole numbers',
      [100, 50, 0, 100],
      ['D3', '50', '100', { value: 100, format: '' }],
    ],
    [
      'in parts of one',
      [1, 0.5, 0, 1],
      ['D3', '0.5', '1', { value: 1, format: '' }],
    ],
  ])('%s gets another in its own scale', async (_, shares, expected) => {
    const one = await opened(['% complete'], shares.map((share) => [share]));
    expect(written(one, 1, to(one, 'completed'))).toEqual([expected]);
  }); // prettier-ignore

  test('takes the per cent of its neighbours where its own cell has no format', async () => {
    const percent = (v: number) => ({ v, text: `${v * 100}%`, ...PERCENT });
    const one = await opened(['% complete'], [[percent(1)], [{ v: '' }], [percent(0.25)], [percent(1)]]);
    expect(written(one, 1, to(one, 'completed'))).toEqual([['D3', '', '100%', { value: 1, format: '0%' }]]);
  });

  test('beside a word goes to 100 with an action that is completed, where it says anything, and stays otherwise', async () => {
    const one = await opened(
      ['Status', '% complete'],
      [
        ['Done', 100],
        ['Begun', 40],
        ['Done', 100],
        ['Begun', null],
      ],
    );
    expect(written(one, 1, to(one, 'completed'))).toEqual([
      ['D3', 'Begun', 'Done'],
      ['E3', '40', '100', { value: 100, format: '' }],
    ]);
    expect(written(one, 3, to(one, 'completed'))).toEqual([['D5', 'Begun', 'Done']]);
    expect(written(one, 0, to(one, 'in-progress'))).toEqual([['D2', 'Done', 'Begun']]);
  });
});

describe('Where it is written', () => {
  test('is the cell of the current period, though an earlier one was taken over', async () => {
    const one = await opened(
      ['Status June', 'Status July'],
      [
        ['Begun', 'Done'],
        ['Begun', ''],
        ['Done', 'Done'],
        ['Begun', 'Begun'],
      ],
    );
    expect(one.plan.actions[1]?.status).toMatchObject({ carriedFrom: expect.stringContaining('June') as string });
    expect(written(one, 1, to(one, 'completed'))).toEqual([['E3', '', 'Done']]);
  }); // prettier-ignore

  test('is under the header that stands nearest above the row', async () => {
    const rows: CellSpec[][] = [
      [...HEAD, 'Status'],
      ...ACTIONS.slice(0, 2).map((row, at) => [...row, at === 0 ? 'Done' : 'Begun']),
      [],
      ['Ref', 'Recommendation', 'Status', 'Action'],
      ['2.1', 'Mend the budget', 'Done', 'Set a budget'],
      ['2.2', 'Mend the budget', 'Begun', 'Close the gap'],
    ];
    const { plan } = await openRows(rows);
    const placesIn = (sheet: string, row: number) =>
      statusPlaces(partAt(plan, { sheet, row, column: 0 }), row);
    expect(placesIn('Plan', 2).status).toEqual({ sheet: 'Plan', row: 2, column: 3 });
    expect(placesIn('Plan', 6).status).toEqual({ sheet: 'Plan', row: 6, column: 2 });
    expect(placesIn('Elsewhere', 6)).toEqual({ status: null, rating: null, percent: null });
  });

  test('is in the columns of the action itself, where a row has several', async () => {
    const one = await openRows([
      ['Recommendation', 'Action 1', 'Status 1', 'Action 2', 'Status 2'],
      ['1. Agree priorities', 'Write the priorities down', 'Done', 'Publish the priorities', 'Begun'],
      ['2. Mend the budget', 'Set a budget', 'Done', 'Close the gap', ''],
    ]);
    const at = ['Publish the priorities', 'Close the gap'].map((text) =>
      one.plan.actions.findIndex((action) => action.text.text === text),
    );
    expect(at.map((action) => written(one, action, to(one, 'completed')))).toEqual([
      [['E2', 'Begun', 'Done']],
      [['E3', '', 'Done']],
    ]);
  });
});
