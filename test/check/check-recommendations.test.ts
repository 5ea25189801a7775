/** Findings about recommendations and references. */
import type { MadeRow } from '../make/plan';
import { makeNote } from '../make/note';
import { brief, only } from './run';

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
