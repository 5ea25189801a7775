/** Findings about recommendations and references. */
import { checkReferences } from '../../src/check/check-references';
import { NO_SETTINGS } from '../../src/model/settings';
import { makePlan, type MadeRow } from '../make/plan';
import { makeNote } from '../make/note';
import { AS_AT, brief, only } from './run';

describe('6 recommendation-missing', () => {
  test('an action that belongs to none, at its blank recommendation cell', () => {
    expect(brief('recommendation-missing', [{ status: 'Green' }, { rec: null, status: 'Green' }])).toEqual([
      'B6',
    ]);
  });
  test('3.7 a plan that counts recommendations has no such finding', () => {
    expect(brief('recommendation-missing', { unit: 'recommendation', rows: [{ rec: null }] })).toEqual([]);
  });
});

describe('6 recommendation-empty', () => {
  test('a recommendation with no action', () => {
    const made = { rows: [{ rec: '1' }], emptyRecommendations: [{ reference: '2' }] };
    expect(only('recommendation-empty', made).map(({ value }) => value)).toEqual(['2']);
  });
  test('3.7 not in a plan that counts recommendations', () => {
    const made = {
      unit: 'recommendation' as const,
      rows: [{ rec: '1' }],
      emptyRecommendations: [{ reference: '2' }],
    };
    expect(brief('recommendation-empty', made)).toEqual([]);
  });
});

describe('6 recommendation-column-missing', () => {
  const NONE: MadeRow[] = [{ rec: null }, { rec: null }];
  test('once for a plan that names no recommendation', () => {
    expect(brief('recommendation-column-missing', NONE)).toEqual(['plan']);
  });
  test('in place of one for every action', () => {
    expect(brief('recommendation-missing', NONE)).toEqual([]);
  });
  test('not where one action names one, nor for a plan without actions', () => {
    expect(brief('recommendation-column-missing', [{ rec: '1' }, { rec: null }])).toEqual([]);
    expect(brief('recommendation-column-missing', [])).toEqual([]);
  });
});

describe('6 reference-duplicate', () => {
  test('the second of two, with the place of the first', () => {
    expect(
      only('reference-duplicate', [{ ref: '1.1' }, { ref: '1.2' }, { ref: '1.1 ', rec: '2' }]),
    ).toMatchObject([
      {
        cell: { row: 6, column: 0 },
        value: '1.1 ',
        action: 2,
        facts: { firstCell: 'A5', firstSheet: 'Action plan' },
      },
    ]);
  });
  test('letters and numbers that start afresh under each recommendation are none', () => {
    const rows = [
      { rec: '1', ref: 'a' },
      { rec: '1', ref: 'b' },
      { rec: '2', ref: 'a' },
      { rec: '2', ref: 'B' },
    ];
    expect(brief('reference-duplicate', rows)).toEqual([]);
    expect(brief('reference-duplicate', [...rows, { rec: '2', ref: 'a' }])).toEqual(['A9 a']);
  });
  test('1.1 and 1.10 are two references', () => {
    expect(brief('reference-duplicate', [{ ref: '1.1' }, { ref: '1.10' }])).toEqual([]);
  });
  test('a mangled reference is not a duplicate as well', () => {
    const cell = { sheet: 'Action plan', row: 5, column: 0 };
    const made = {
      rows: [{ ref: '1.1' }, { ref: '1.1' }],
      notes: [makeNote('reference-mangled', { cell, value: '1.1', suggestion: '1.10' })],
    };
    expect(brief('reference-duplicate', made)).toEqual([]);
    expect(brief('reference-mangled', made)).toEqual(['A6 1.1 -> 1.10']);
  });
});

describe('6 findings about recommendations say of which action and cell they are', () => {
  test('an action without one is named by its number, in the column of its own sheet', () => {
    const rows = [
      { rec: '1', sheet: 'Finance' },
      { rec: null, sheet: 'Finance' },
      { rec: null, sheet: 'Housing' },
    ];
    expect(only('recommendation-missing', { rows })).toMatchObject([
      { action: 1, cell: { sheet: 'Finance', row: 5, column: 1 } },
      { action: 2, cell: { sheet: 'Housing', row: 4, column: 1 } },
    ]);
  });
  test('an excluded action needs none', () => {
    expect(brief('recommendation-missing', [{ rec: '1' }, { rec: null, status: 'Superseded' }])).toEqual([]);
  });
  test('a recommendation without a reference is named by its text', () => {
    const made = { rows: [{ rec: '1' }], emptyRecommendations: [{ reference: '', text: 'Sell the hall' }] };
    expect(only('recommendation-empty', made).map(({ value }) => value)).toEqual(['Sell the hall']);
  });
});

describe('6 a reference is known within its theme, its report and its sheet', () => {
  const two = (first: MadeRow, second: MadeRow) => brief('reference-duplicate', [first, second]).length;
  test('the same reference under two themes, or on two sheets, is no duplicate', () => {
    expect(two({ rec: '1', theme: 'Place', ref: '1.1' }, { rec: '2', theme: 'People', ref: '1.1' })).toBe(0);
    expect(two({ rec: '1', sheet: 'Place', ref: '1.1' }, { rec: '2', sheet: 'People', ref: '1.1' })).toBe(0);
    expect(two({ rec: '1', theme: 'Place', ref: 'A.1' }, { rec: '2', theme: 'Place', ref: 'a.1' })).toBe(1);
  });
  test.each(['7', '123', 'b', 'iv', 'xviii'])('"%s" starts afresh under each recommendation', (ref) => {
    expect(two({ rec: '1', ref }, { rec: '2', ref })).toBe(0);
    expect(two({ rec: '1', ref }, { rec: '1', ref })).toBe(1);
    expect(two({ rec: '1', ref }, { rec: null, ref })).toBe(0);
  });
  test.each(['1234', 'ab', 'xviiii', '1.1', 'b2'])('"%s" does not', (ref) => {
    expect(two({ rec: '1', ref }, { rec: '2', ref })).toBe(1);
  });
  test('an action of no recommendation may be any of those with its reference', () => {
    const found = only('reference-duplicate', [
      { rec: '1', theme: 'Place', ref: '1.1' },
      { rec: '2', theme: 'People', ref: '1.1' },
      { rec: null, ref: '1.1' },
    ]);
    expect(found).toMatchObject([{ action: 2, facts: { firstCell: 'A5' } }]);
    expect(two({ rec: null, ref: '1.1' }, { rec: '1', ref: '1.1' })).toBe(0);
  });
  test('the third says where the first stands, and blanks are no reference', () => {
    const found = only('reference-duplicate', [{ ref: '1.1' }, { ref: '1.1' }, { ref: '1.1' }]);
    expect(found.map(({ facts }) => facts)).toMatchObject([{ firstCell: 'A5' }, { firstCell: 'A5' }]);
    expect(two({ ref: ' ' }, { ref: ' ' })).toBe(0);
  });
  test('two recommendations with one reference are found at the second', () => {
    const plan = makePlan({ rows: [{ rec: '1' }, { rec: '2' }] });
    const recommendations = plan.recommendations.map((one) => ({ ...one, reference: 'R1' }));
    const found = checkReferences({ ...plan, recommendations }, { asAt: AS_AT, settings: NO_SETTINGS });
    expect(found).toMatchObject([
      { value: 'R1', action: null, cell: { row: 5 }, facts: { firstCell: 'B5' } },
    ]);
  });
});
