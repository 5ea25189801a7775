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
