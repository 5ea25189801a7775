/** Columns of % complete. */
import type { CellValue } from '../../../src/plan/grid';
import { lifecycleOfPercent, readPercentColumn } from '../../../src/plan/status/percent-complete';

const read = (values: readonly CellValue[], format = '') =>
  readPercentColumn(values.map((value) => ({ value, text: value === null ? '' : String(value), format })));

describe('2.8 the scale of a column', () => {
  test('a percent format makes it fractions', () => {
    expect(read([0, 1, 0.75], '0%')).toEqual({ percents: [0, 100, 75], scale: 'fractions' });
    expect(read([0, 1], '0%').scale).toBe('fractions');
  });
  test('a value between 0 and 1 makes it fractions, so that 1 is all of it', () => {
    expect(read([1, 0.5, 0])).toEqual({ percents: [100, 50, 0], scale: 'fractions' });
  });
  test('a value over 1 makes it 0 to 100, so that 1 is one per cent', () => {
    expect(read([1, 68, 100, 0])).toEqual({ percents: [1, 68, 100, 0], scale: 'hundred' });
  });
  test('both is mixed, and a 1 then cannot be read', () => {
    expect(read([0.5, 75, 1, 0])).toEqual({ percents: [50, 75, null, 0], scale: 'mixed' });
  });
  test('only 0 and 1 is fractions, assumed', () => {
    expect(read([0, 1, null])).toEqual({ percents: [0, 100, null], scale: 'fractions-assumed' });
  });
  test('blanks and remarks alone have no scale', () => {
    expect(read([null, '', 'TBC', true])).toEqual({ percents: [null, null, null, null], scale: 'none' });
  });
  test('"75%" typed as text is 75 whatever the numbers beside it are', () => {
    expect(read(['75%', '100%'])).toEqual({ percents: [75, 100], scale: 'hundred' });
    expect(read(['75%', 0.5])).toEqual({ percents: [75, 50], scale: 'fractions' });
    expect(read(['40', '75% complete']).percents).toEqual([40, 75]);
  });
  test('a percent sign in quotation marks is no percent format', () => {
    expect(read([75, 0], '0"%"')).toEqual({ percents: [75, 0], scale: 'hundred' });
  });
  test('what is out of range is no percentage', () => {
    expect(read([-5, 250, 50]).percents).toEqual([null, null, 50]);
  });
  test('binary fractions come out whole', () => {
    expect(read([0.07, 0.29, 0.1 + 0.2]).percents).toEqual([7, 29, 30]);
  });
});

describe('2.8 what a percentage counts as', () => {
  test.each([
    [100, 'completed'],
    [99.9, 'in-progress'],
    [1, 'in-progress'],
    [0.5, 'in-progress'],
    [0, 'not-started'],
  ])('%d%% is %s', (percent, lifecycle) => expect(lifecycleOfPercent(percent)).toBe(lifecycle));
});
