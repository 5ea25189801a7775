/** What is worked out again, and what is not: for each part of grids and settings that can change. */
import { sameCells, sameChecks, sameLooks, samePlace, sameReading } from '../../src/assess/unchanged';
import { NO_SETTINGS, type PlanSettings } from '../../src/model/settings';
import { makeGrid } from '../make/grid';

const grid = (rows: string[][], sheet = 'Plan') => makeGrid(rows, { sheet });
const ROWS = [
  ['Action', 'Status'],
  ['Plant a wood', 'Green'],
];
const GRID = grid(ROWS);
const CHOSEN = { status: 'Green', colour: null, lifecycle: 'completed', rating: 'green' } as const;
const settings = (change: Partial<PlanSettings>): PlanSettings => ({ ...NO_SETTINGS, ...change });

describe('cells', () => {
  test('read again with the same texts are the same', () => {
    expect(sameCells([GRID], [grid(ROWS)])).toBe(true);
  });

  test.each([
    [
      'another text',
      [
        grid([
          ['Action', 'Status'],
          ['Plant a wood', 'Amber'],
        ]),
      ],
    ],
    ['another row', [grid([...ROWS, ['Dig a pond', 'Red']])]],
    ['another name of the sheet', [grid(ROWS, 'Plan 2')]],
    ['another sheet beside it', [GRID, grid(ROWS, 'Plan 2')]],
    ['no sheet', []],
  ])('are others with %s', (_change, grids) => {
    expect(sameCells([GRID], grids)).toBe(false);
  });

  test('that have been coloured are the same cells, with another look', () => {
    const coloured = { ...GRID, conditionalColours: [{ top: 0, left: 0, rows: 1, columns: 1 }] };
    expect(sameCells([GRID], [coloured])).toBe(true);
    expect(sameLooks([GRID], [coloured])).toBe(false);
    expect(sameLooks([GRID], [grid(ROWS)])).toBe(true);
  });
});

describe('settings', () => {
  test.each([
    ['a sheet chosen', { sheets: ['Plan'] }, { place: false, reading: true, checks: true }],
    ['a header row chosen', { headerRow: 3 }, { place: false, reading: true, checks: true }],
    ['a column chosen', { columns: { owner: 'Lead' } }, { place: false, reading: true, checks: false }],
    [
      'a meaning decided',
      { statusMap: [{ ...CHOSEN, decidedOn: null }] },
      { place: true, reading: false, checks: true },
    ],
    ['a grouping chosen', { grouping: 'by-column' }, { place: true, reading: false, checks: true }],
    ['a finding accepted', { accepted: ['overdue|Plan|C2|'] }, { place: true, reading: true, checks: false }],
    ['a name given', { council: 'Wealdham' }, { place: true, reading: true, checks: true }],
    ['a day kept', { asAt: '2025-03-31' }, { place: true, reading: true, checks: true }],
  ] as const)('%s', (_change, change, same) => {
    const changed = settings(change as Partial<PlanSettings>);
    expect({
      place: samePlace(NO_SETTINGS, changed),
      reading: sameReading(NO_SETTINGS, changed),
      checks: sameChecks(NO_SETTINGS, changed),
    }).toEqual(same);
  });

  test('the day of a decision changes no reading', () => {
    const on = (decidedOn: string) => settings({ statusMap: [{ ...CHOSEN, decidedOn }] });
    expect(sameReading(on('2025-03-31'), on('2025-04-01'))).toBe(true);
  });

  test('every part of the settings that a person can decide is looked at by a stage, or is for titles, the day, what is written and what is only compared', () => {
    const unread = Object.keys(NO_SETTINGS).filter(
      (key) =>
        !['council', 'planName', 'asAt', 'notWritten', 'alsoWritten', 'sameOwners', 'ratingRules'].includes(
          key,
        ),
    );
    expect(unread.sort()).toEqual(
      ['accepted', 'columns', 'grouping', 'headerRow', 'sheets', 'statusMap', 'tables'].sort(),
    );
  });
});
