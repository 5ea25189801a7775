/** What is said of the plan that was found, and of the sheets that hold none. */
import { locatePlan } from '../../make/at-once';
import { makeGrid, type CellSpec } from '../../make/grid';
import type { LookedAt } from '../../../src/model/decision';
import type { Grid } from '../../../src/model/grid';
import type { Problem } from '../../../src/model/problem';
import { NO_SETTINGS, type PlanSettings } from '../../../src/model/settings';
import { planOf } from '../say-plan';

const HEADER = ['Ref', 'Recommendation', 'Action', 'Owner', 'Due date', 'Status'];
const rows = (names: string[], year = 2025): CellSpec[][] =>
  names.map((name, at) => [
    `${at + 1}.1`,
    `${at + 1}. Improve ${name}`,
    `Write a plan for ${name}`,
    'Head of Policy',
    `31/03/${year}`,
    'Complete',
  ]);
const sheet = (name: string, content: CellSpec[][], sheetIndex = 0, options = {}): Grid =>
  makeGrid(content, { sheet: name, sheetIndex, ...options });
const plan = sheet('Action plan', [HEADER, ...rows(['homes', 'parks', 'roads'])], 1);

function problem(grids: Grid[], settings: Partial<PlanSettings> = {}): Problem | null {
  try {
    locatePlan(grids, { ...NO_SETTINGS, ...settings }, 'plan.xlsx');
    return null;
  } catch (error) {
    return error as Problem;
  }
}

const lookedAtOf = (found: Problem | null): readonly LookedAt[] =>
  found?.kind === 'no-plan' ? found.facts.lookedAt : [];

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
  });
});
