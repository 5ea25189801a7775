import { locatePlan } from '../../make/at-once';
import { makeGrid } from '../../make/grid';
import { looksNeeded } from '../../../src/reader/read-plan';
import { NO_SETTINGS } from '../../../src/model/settings';
import { codesOf, planOf, sayActions } from '../say-plan';
import { HEADER, lookedAtOf, plan, problem, rows, sheet } from './made-plans';

describe('which sheet holds the plan', () => {
  test('a cover, lists, an old summary and a key are not plans', () => {
    const cover = sheet('Cover', [
      ['Aldermere Council'],
      ['Peer challenge action plan'],
      ['Owner', 'Head of Policy'],
    ]);
    const lists = sheet('Lists', [
      ['Status', 'Owner'],
      ['Complete', 'Leader'],
      ['Ongoing', 'Chief Executive'],
    ]);
    const summary = sheet('Summary', [
      ['Recommendation', 'Total', 'Completed', 'In progress', 'Not started', '% complete'],
      ['1. Improve homes', 6, 3, 2, 1, 0.5],
      ['2. Improve parks', 4, 2, 2, 0, 0.5],
    ]);
    const key = sheet('Key', [
      ['Green', 'Complete'],
      ['Red', 'Not started'],
    ]);
    expect(planOf([cover, lists, summary, key, plan]).parts[0]?.sheet).toBe('Action plan');
    const found = problem([cover, lists, summary, key]);
    expect(found?.kind).toBe('no-plan');
    expect(lookedAtOf(found).map(({ sheet }) => sheet)).toContain('Cover');
  });

  test("this product's own sheets are not plans", () => {
    const own = sheet(
      'RAG Summary',
      [
        ['Reference', 'Action', 'Owner', 'Status'],
        ['1', 'Write it', 'Leader', 'Complete'],
      ],
      0,
      {
        tables: { RagSummaryPlan: 'all' },
      },
    );
    expect(lookedAtOf(problem([own]))).toEqual([{ sheet: 'RAG Summary', reason: 'own-sheet' }]);
    expect(planOf([own, plan]).parts[0]?.sheet).toBe('Action plan');
  });

  test('a plan in a table that only sounds like one of ours is a plan like any other', () => {
    for (const name of ['RagActions', 'RagTracker', 'RagPortfolio']) {
      const theirs = sheet('Checks', [HEADER, ...rows(['homes', 'parks'], 2025)], 0, {
        tables: { [name]: 'all' },
      });
      expect(planOf([theirs]).parts[0]?.table).toBe(name);
    }
  });

  test('an empty workbook and an empty sheet have no plan', () => {
    expect(problem([])?.kind).toBe('no-plan');
    expect(lookedAtOf(problem([sheet('Sheet1', [])]))).toEqual([{ sheet: 'Sheet1', reason: 'empty' }]);
  });

  test("last year's plan is told apart by its name, and both are offered", () => {
    const last = sheet('Action plan 2023-24', [HEADER, ...rows(['buses', 'trees', 'shops'], 2024)]);
    const now = sheet('Action plan 2024-25', [HEADER, ...rows(['homes', 'parks'], 2025)], 1);
    const read = planOf([last, now]);
    expect(read.parts[0]?.sheet).toBe('Action plan 2024-25');
    expect(read.decision.candidates.map(({ sheets }) => sheets[0])).toEqual([
      'Action plan 2024-25',
      'Action plan 2023-24',
    ]);
  });

  test('a peer challenge plan comes before an audit plan', () => {
    const audit = sheet('Audit', [HEADER, ...rows(['stores', 'cash', 'keys', 'cars'])]);
    const cpc = sheet('CPC action plan', [HEADER, ...rows(['homes', 'parks'])], 1);
    expect(planOf([audit, cpc]).parts[0]?.sheet).toBe('CPC action plan');
  });

  test('two equally good candidates: one is taken, and that is said', () => {
    const one = sheet('Governance tracker', [HEADER, ...rows(['homes', 'parks'])]);
    const other = sheet('Safety tracker', [HEADER, ...rows(['buses', 'trees'])], 1);
    const read = planOf([one, other]);
    expect(read.parts).toHaveLength(1);
    expect(codesOf(read)).toContain('plan-ambiguous');
    expect(codesOf(planOf([one, other], { sheets: ['Safety tracker'] }))).not.toContain('plan-ambiguous');
  });

  test('a hidden copy does not compete', () => {
    const hidden = sheet('Working', [HEADER, ...rows(['homes', 'parks', 'roads'])], 0, { visible: false });
    expect(planOf([hidden, plan]).parts[0]?.sheet).toBe('Action plan');
  });
});

describe('what the user has chosen', () => {
  test('of two tables the one that is named, or both', () => {
    const two = sheet('Data', [HEADER, ...rows(['homes']), [], HEADER, ...rows(['roads'])], 0, {
      tables: { Homes: 'A1:F2', Roads: 'A4:F5' },
    });
    expect(planOf(two, { tables: ['roads'] }).parts.map(({ table }) => table)).toEqual(['Roads']);
    expect(planOf(two, { tables: ['Homes', 'Roads'] }).parts.map(({ table }) => table)).toEqual([
      'Homes',
      'Roads',
    ]);
    expect(planOf([plan, two], { tables: ['Homes'], sheets: [] }).parts).toHaveLength(1);
  });

  test('of two tables that are each a plan both, which are then one', () => {
    const two = sheet('Data', [HEADER, ...rows(['homes']), [], HEADER, ...rows(['roads'])], 0, {
      tables: { HousingPlan: 'A1:F2', RoadsPlan: 'A4:F5' },
    });
    expect(planOf(two).parts).toHaveLength(1);
    expect(planOf(two, { tables: ['HousingPlan', ' roadsplan '] }).parts).toHaveLength(2);
  });

  test('a table of little, which nothing else would be taken for a plan by', () => {
    const list = sheet(
      'Names',
      [
        ['Action', 'Zzz'],
        ['Write a plan', 'x'],
      ],
      0,
      { tables: { Little: 'all' } },
    );
    expect(problem([list])?.kind).toBe('no-plan');
    expect(planOf(list, { tables: ['Little'] }).actions).toHaveLength(1);
  });

  test('a table, and nothing is said of the sheets beside', () => {
    const table = sheet('Data', [HEADER, ...rows(['shops'])], 2, { tables: { OtherPlan: 'all' } });
    const text = sheet('Text', [['Minutes']], 1);
    const settings = { ...NO_SETTINGS, tables: ['OtherPlan'] };
    expect(locatePlan([plan, text, table], settings).lookedAt).toEqual([]);
  });
  test('a table, whatever columns its sheet has besides', () => {
    const data = sheet(
      'Data',
      [HEADER, ...rows(['homes']), [], ['Zub', 'Action', 'Owner'], ['x', 'y', 'z']],
      0,
      {
        tables: { Homes: 'A1:F2' },
      },
    );
    const { parts } = planOf(data, { sheets: ['Data'], tables: ['Homes'], columns: { impact: 'Zub' } });
    expect(parts.map(({ table }) => table)).toEqual(['Homes']);
  });

  test('a sheet, a table', () => {
    const table = sheet('Data', [HEADER, ...rows(['shops'])], 2, { tables: { OtherPlan: 'all' } });
    expect(planOf([plan, table], { sheets: ['data'] }).parts[0]?.sheet).toBe('Data');
    expect(planOf([plan, table], { sheets: [' Data '] }).parts[0]?.sheet).toBe('Data');
    expect(planOf([plan, table], { tables: ['OtherPlan'] }).parts[0]?.table).toBe('OtherPlan');
  });

  test('one that does not exist is refused with the names there are', () => {
    expect(problem([plan], { sheets: ['Nowhere'] })).toMatchObject({
      kind: 'no-such-sheet',
      facts: { name: 'Nowhere', names: ['Action plan'] },
    });
    expect(problem([plan], { tables: ['Nothing'] })?.kind).toBe('no-such-table');
  });

  test('the header row and a column, or that there is no such column', () => {
    const odd = sheet('Plan', [
      ['Old', 'Words', 'Here', 'Gone'],
      ['What', 'Deed', 'Person', 'How'],
      ['Improve homes', 'Write a plan for homes', 'Leader', 'Complete'],
      ['Improve parks', 'Write a plan for parks', 'Leader', 'Ongoing'],
    ]);
    const read = planOf(odd, {
      sheets: ['Plan'],
      headerRow: 2,
      columns: { recommendation: 'What', action: 'Deed', owner: 'Person', status: 'How' },
    });
    expect(sayActions(read)).toEqual([
      '1: Write a plan for homes = completed',
      '2: Write a plan for parks = in-progress',
    ]);
    expect(planOf(plan, { columns: { owner: '' } }).columns.owner).toBeUndefined();
    expect(planOf(plan, { columns: { status: '' } }).columns.status).toBeUndefined();
  });
});

describe('where the header is', () => {
  test('beside another list, under the same title', () => {
    const beside = [
      ['Peer challenge action plan'],
      ['Officer', 'Phone', null, ...HEADER],
      ...rows(['homes', 'parks']).map((row) => ['Ann', '55', null, ...row]),
    ];
    const read = planOf(makeGrid(beside));
    expect([read.title, read.parts[0]?.area.left]).toEqual(['Peer challenge action plan', 3]);
  });

  test('below titles and a date of updating, anywhere on the sheet', () => {
    const read = planOf(
      makeGrid([['Peer challenge action plan'], ['Updated September 2025'], [], HEADER, ...rows(['homes'])], {
        at: 'C5',
      }),
    );
    expect(read.title).toBe('Peer challenge action plan');
    expect(read.lastUpdated).toBe('Updated September 2025');
    expect(read.parts[0]).toMatchObject({ headerRow: 7, area: { top: 7, left: 2, rows: 2, columns: 6 } });
    expect(read.actions[0]).toMatchObject({ row: 8, text: { cell: { row: 8, column: 4 } } });
  });

  test('a label over two columns: the reference and the text of the action', () => {
    const read = planOf(
      makeGrid([
        ['No.', 'Recommendation', 'Associated actions', null, 'Status'],
        ['1', 'Improve homes', '1.1', 'Write a plan for homes', 'Complete'],
        [null, null, '1.2', 'Build ten homes', 'Ongoing'],
        ['2', 'Improve parks', '2.1', 'Plant a wood', 'Ongoing'],
      ]),
    );
    expect(read.actions.map(({ reference, text }) => `${reference?.text} ${text.text}`)).toEqual([
      '1.1 Write a plan for homes',
      '1.2 Build ten homes',
      '2.1 Plant a wood',
    ]);
    expect(read.recommendations.map(({ reference }) => reference)).toEqual(['1', '2']);
  });

  test('a header called __proto__ does no harm', () => {
    const read = planOf(
      makeGrid([[...HEADER, '__proto__'], ...rows(['homes', 'parks']).map((row) => [...row, 'x'])]),
    );
    expect(read.actions).toHaveLength(2);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('which looks are asked for', () => {
  test('few columns where there is a status column, the row where there is none, none that are loaded', () => {
    const bare = { ...plan, looks: [] };
    const asked = looksNeeded([bare], locatePlan([bare], NO_SETTINGS));
    expect(asked).toEqual([{ sheet: 'Action plan', columns: [0, 2, 5] }]);
    expect(looksNeeded([plan], locatePlan([plan], NO_SETTINGS))).toEqual([]);
    const without = makeGrid(
      [HEADER.slice(0, 5), ...rows(['homes', 'parks']).map((row) => row.slice(0, 5))],
      { looks: false },
    );
    expect(looksNeeded([without], locatePlan([without], NO_SETTINGS))[0]?.columns).toEqual([0, 1, 2, 3, 4]);
  });
});
