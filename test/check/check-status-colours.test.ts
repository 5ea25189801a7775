/** Findings about fills that do not agree with the text in them, or with most of the same words. */
import type { MadeRow } from '../make/plan';
import { brief, only } from './run';

const GREEN = '#92D050';
const RED = '#FF0000';
const AMBER = '#FFC000';

describe('6 status-conflict: the text names one colour and the fill is another', () => {
  const conflicts = (row: MadeRow) => only('status-conflict', [row]).map(({ facts }) => facts);

  test('the text names one colour and the fill is another', () => {
    expect(conflicts({ status: 'Green', fill: RED })).toEqual([
      { because: 'colour', named: ['green'], fill: 'red' },
    ]);
    expect(conflicts({ status: 'Amber On Track', lifecycle: 'in-progress', fill: GREEN })).toHaveLength(1);
    expect(conflicts({ status: 'In progress', rag: 'Red', fill: GREEN })).toHaveLength(1);
  });
  test('a shade of the named colour, no fill, or words without a colour are no conflict', () => {
    expect(conflicts({ status: 'Green', fill: '#E2EFDA' })).toEqual([]);
    expect(conflicts({ status: 'Green' })).toEqual([]);
    expect(conflicts({ status: 'Green', fill: '#D9D9D9' })).toEqual([]);
    expect(conflicts({ status: 'Complete', fill: RED })).toEqual([]);
    expect(conflicts({ status: 'Amber-Green', lifecycle: 'in-progress', fill: GREEN })).toEqual([]);
  });
});

describe('6 status-doubtful: a fill unlike most of the same words', () => {
  const rows = (...fills: string[]): MadeRow[] => fills.map((fill) => ({ status: 'Complete', fill }));
  test('one red among the green', () => {
    expect(only('status-doubtful', rows(GREEN, GREEN, RED))).toMatchObject([
      { cell: { row: 6 }, facts: { because: 'fill', usual: 'green', found: 'red', count: 2 } },
    ]);
  });
  test('half and half, or shades of one colour, are not in doubt', () => {
    expect(brief('status-doubtful', rows(GREEN, RED))).toEqual([]);
    expect(brief('status-doubtful', rows(GREEN, '#00B050', '#C6EFCE'))).toEqual([]);
  });
  test('2.3 work in progress may rightly be of any colour', () => {
    const open = [GREEN, GREEN, GREEN, AMBER, AMBER, RED].map((fill) => ({ status: 'In progress', fill }));
    expect(brief('status-doubtful', open)).toEqual([]);
  });
});

describe('6 what makes a colour the usual one', () => {
  const doubtful = (status: string, fills: readonly (string | null)[]) =>
    brief(
      'status-doubtful',
      fills.map((fill) => ({ status, fill })),
    ).length;
  const of = (...counts: readonly [number, string][]) =>
    counts.flatMap(([count, fill]) => Array.from({ length: count }, () => fill));

  test('two of three are enough for work that is settled, two of four are not', () => {
    expect(doubtful('Complete', of([2, GREEN], [1, RED]))).toBe(1);
    expect(doubtful('Complete', of([2, GREEN], [2, RED]))).toBe(0);
    expect(doubtful('Not started', of([1, GREEN], [2, RED]))).toBe(1);
  });
  test('three of four are needed for work that goes on, two of two and one are not enough', () => {
    expect(doubtful('In progress', of([3, GREEN], [1, RED]))).toBe(1);
    expect(doubtful('In progress', of([2, GREEN], [1, RED]))).toBe(0);
    expect(doubtful('In progress', of([5, GREEN], [2, RED]))).toBe(0);
    expect(doubtful('See minutes', of([2, GREEN], [1, RED]))).toBe(0);
  });
  test('cells without a colour, or grey ones, take no part', () => {
    expect(doubtful('Complete', [GREEN, GREEN, null, null, '#D9D9D9', '#D9D9D9', RED])).toBe(1);
  });
  test('words that name a colour, blanks and readings of the fill alone take no part', () => {
    expect(doubtful('Amber On Track', of([4, AMBER], [1, RED]))).toBe(0);
    expect(doubtful('Green', of([4, GREEN], [1, RED]))).toBe(0);
    expect(doubtful('G', of([4, GREEN], [1, RED]))).toBe(0);
    expect(doubtful(' ', of([4, GREEN], [1, RED]))).toBe(0);
    expect(doubtful('See minutes', of([4, GREEN], [1, RED]))).toBe(1);
    const rows = of([2, GREEN], [1, RED]).map((fill) => ({
      status: 'Complete',
      fill,
      source: 'fill' as const,
    }));
    expect(brief('status-doubtful', rows)).toEqual([]);
  });
  test('spellings of the same words are counted together, and the one in doubt is named', () => {
    const rows = [
      { status: 'Complete', fill: GREEN },
      { status: 'complete', fill: GREEN },
      { status: 'COMPLETE', fill: RED },
    ];
    expect(only('status-doubtful', rows)).toMatchObject([{ action: 2, value: 'COMPLETE', cell: { row: 6 } }]);
  });
  test('other words have a usual colour of their own', () => {
    const rows = [
      ...of([2, GREEN]).map((fill) => ({ status: 'Complete', fill })),
      { status: 'Not started', fill: RED },
    ];
    expect(brief('status-doubtful', rows)).toEqual([]);
  });
});

test('6 a colour in a column of its own that the fill contradicts is named where the words are blank', () => {
  const row = { status: '', rag: 'Red', fill: GREEN, lifecycle: 'not-started' } as const;
  expect(only('status-conflict', [{}, row])).toMatchObject([
    { action: 1, value: 'Red', facts: { named: ['red'], fill: 'green' } },
  ]);
  expect(only('status-conflict', [{ ...row, status: 'Late' }])).toMatchObject([{ value: 'Late' }]);
  expect(only('status-conflict', [{ ...row, status: 'Green' }])).toEqual([]);
});

test('6 where the status has no cell, the doubt and the conflict stand at the action', () => {
  const rows = [GREEN, GREEN, RED].map((fill) => ({ status: 'Complete', fill, percent: 90 }));
  const made = { statusColumn: false, rows };
  expect(only('status-doubtful', made)).toMatchObject([{ cell: { row: 6, column: 2 } }]);
  expect(only('status-conflict', made).map(({ cell }) => cell?.column)).toEqual([2, 2, 2]);
  expect(only('status-conflict', [{ status: ' ', rag: 'Red', fill: GREEN }])).toMatchObject([
    { value: 'Red' },
  ]);
});
