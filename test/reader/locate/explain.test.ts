/** What is said of the plan that was found, and of the sheets that hold none. */
import { locatePlan } from '../../make/at-once';
import type { Grid } from '../../../src/model/grid';
import { NO_SETTINGS } from '../../../src/model/settings';
import { planOf } from '../say-plan';
import { HEADER, lookedAtOf, plan, problem, rows, sheet } from './made-plans';

describe('what is said of sheets without a plan', () => {
  const reasons = (...grids: Grid[]) =>
    lookedAtOf(problem(grids)).map(({ sheet: name, reason }) => `${name}: ${reason}`);
  test('why each has none, once', () => {
    const lists = [
      ['Status', 'Owner'],
      ['Complete', 'Leader'],
      [],
      ['Status', 'Owner', 'RAG'],
      ['Complete', 'Leader', 'Green'],
    ];
    expect(
      reasons(
        sheet('Blank', [[]]),
        sheet('None', []),
        sheet('Text', [['Minutes']], 1),
        sheet('Lists', lists, 2),
        sheet(
          'Log',
          [
            ['Action', 'Owner'],
            ['Take a step', 'Leader'],
          ],
          3,
          { visible: false },
        ),
      ),
    ).toEqual(['Blank: empty', 'None: empty', 'Text: no-header', 'Lists: no-actions', 'Log: unlike-a-plan']);
  });
  test('with the name of the file, where there is one, and how many sheets there are', () => {
    const grids = [sheet('Text', [['Minutes']]), sheet('More', [['Minutes']], 1)];
    expect(problem(grids)?.facts).toMatchObject({ file: 'plan.xlsx', sheets: 2 });
    let facts: object = {};
    try {
      locatePlan(grids, NO_SETTINGS);
    } catch (problem) {
      ({ facts } = problem as { facts: object });
    }
    expect(Object.keys(facts)).toEqual(['sheets', 'lookedAt']);
  });
  test('once, be it of two lists on the only sheet', () => {
    const log: string[][] = [['Action', 'Owner'], ['Take a step', 'Leader'], []];
    const two = sheet('Log', [...log, ['Action', 'Lead', 'Owner'], ['Take two', 'Leader', 'Ann']], 0, {
      visible: false,
    });
    expect(reasons(two)).toEqual(['Log: unlike-a-plan']);
  });
  test('and a list whose headers mean nothing is none that was pointed at', () => {
    const odd = [
      ['Zub', 'Wibble', 'Frob', 'Blen'],
      ['a1', 'Repair the roof of the depot', 'Sam', 'Completed'],
      ['a2', 'Replace the boilers', 'Ali', 'In progress'],
    ];
    expect(reasons(sheet('Odd', odd))).toEqual(['Odd: no-header']);
  });
  test('and of those beside a plan', () => {
    const found = locatePlan([plan, sheet('Text', [['Minutes']], 1)], NO_SETTINGS);
    expect(found.lookedAt).toEqual([{ sheet: 'Text', reason: 'no-header' }]);
  });
});

describe('what is said of a plan that was found', () => {
  const candidateOf = (...grids: Grid[]) => planOf(grids).decision.candidates[0];
  test('its sheets, its area and the table that it is', () => {
    const table = sheet('Data', [['Action plan'], HEADER, ...rows(['homes', 'roads'])], 0, {
      at: 'C3',
      tables: { Plan: 'C4:H6' },
    });
    expect(candidateOf(table)).toMatchObject({ sheets: ['Data'], table: 'Plan', range: 'C4:H6', actions: 2 });
    expect(candidateOf(plan)).toMatchObject({
      sheets: ['Action plan'],
      table: null,
      range: 'A1:F4',
      actions: 3,
    });
  });
  test('its area where it does not begin in the first column of what is filled', () => {
    const apart = [['Our plan'], ...[HEADER, ...rows(['homes', 'roads'])].map((row) => [null, null, ...row])];
    expect(candidateOf(sheet('Data', apart, 0, { at: 'C3' }))?.range).toBe('E4:J6');
  });
  test('of each kind of status the column of the current period', () => {
    const { columns } = planOf(
      sheet('Data', [
        ['Action', 'Owner', 'Q1 status', 'Q2 status', 'Q1 % complete', 'Q2 % complete'],
        ['Write a plan for homes', 'Leader', 'Not started', 'In progress', 0, 25],
        ['Write a plan for roads', 'Leader', 'Not started', 'Completed', 0, 100],
      ]),
    ).decision;
    expect(columns.map(({ header }) => header)).toEqual(['Action', 'Owner', 'Q2 status', 'Q2 % complete']);
  });
  test('no single table where it has several parts, and each sheet once', () => {
    const two = sheet('Data', [HEADER, ...rows(['homes']), [], HEADER, ...rows(['roads'])], 0, {
      tables: { Homes: 'A1:F2', Roads: 'A4:F5' },
    });
    expect(candidateOf(two)).toMatchObject({ sheets: ['Data'], table: null });
    expect(planOf(two).parts).toHaveLength(2);
  });
  test('the heading of one below another begins where that ends', () => {
    const read = planOf(
      sheet(
        'Data',
        [
          ['Homes for all'],
          HEADER,
          ...rows(['homes', 'parks']),
          ['Roads for all'],
          HEADER,
          ...rows(['roads', 'bridges']),
        ],
        0,
        {
          tables: { One: 'A2:F4', Two: 'A6:F8' },
        },
      ),
    );
    expect(read.recommendations.length).toBeGreaterThan(0);
    expect(read.themes.map(({ name }) => name)).toEqual(['Homes for all', 'Roads for all']);
    const summed = planOf(
      sheet(
        'Data',
        [HEADER, ...rows(['homes', 'parks']), ['Total of all that is done'], HEADER, ...rows(['roads'])],
        0,
        { tables: { One: 'A1:F4', Two: 'A5:F6' }, totals: ['One'] },
      ),
    );
    expect(summed.themes.map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});
