/** Columns of % complete. */
import fc from 'fast-check';
import type { CellValue } from '../../../src/model/grid';
import {
  lifecycleOfPercent,
  readPercentColumn,
  readPercentNumber,
} from '../../../src/reader/status/percent-complete';
import { countsOf, inlineCell, planSheet, readPlanByHand } from '../../workbook/file/read/plan-by-hand';

const read = (values: readonly CellValue[], format = '') =>
  readPercentColumn(values.map((value) => ({ value, text: value === null ? '' : String(value), format })));

describe('2.8a the scale of a column', () => {
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
    expect(read(['75%', 1])).toEqual({ percents: [75, 100], scale: 'fractions-assumed' });
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

describe('2.8a numbers that are stored as text', () => {
  const written = (percent: number, style: number): string => {
    const fraction = String(percent / 100);
    return [
      `${percent}`,
      `${percent}%`,
      `${percent} %`,
      `${percent}\u00a0%`,
      `${percent}% complete`,
      fraction,
    ][style] as string;
  };

  test('are read as the numbers they say, however the column writes them', () => {
    const percents = fc.array(fc.integer({ min: 2, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(percents, fc.integer({ min: 0, max: 5 }), (values, style) => {
        const column = [...values, 50];
        expect(read(column.map((value) => written(value, style))).percents).toEqual(column);
      }),
    );
  });

  test('make a column of % complete what it is, wherever it stands in the plan', async () => {
    const values = [100, 50, 0, 100, 50, 100, 50, 0];
    const status = (row: number, style: number): string => written(values[row] ?? 0, style);
    for (const style of [0, 1, 2, 3, 5]) {
      const changes = Object.fromEntries(values.map((_, row) => [`F${row + 2}`, status(row, style)]));
      const sheet = planSheet(inlineCell, { changes, headers: { Status: '% complete' } });
      expect(countsOf(await readPlanByHand(sheet))).toEqual([3, 3, 2, 0, 0]);
    }
  });
});

describe('2.8a what a percentage counts as', () => {
  test.each([
    [100, 'completed'],
    [99.9, 'in-progress'],
    [1, 'in-progress'],
    [0.5, 'in-progress'],
    [0, 'not-started'],
  ])('%d%% is %s', (percent, lifecycle) => expect(lifecycleOfPercent(percent)).toBe(lifecycle));
});

describe('2.8a cells of a % complete', () => {
  const cell = (value: CellValue, text = '', format = '') => readPercentNumber({ value, text, format });
  test('a number says that it is a fraction where its format is one of per cent', () => {
    expect(cell(0.4, '40%', '0%')).toEqual({ value: 0.4, says: 'fraction' });
    expect(cell(40, '40', '0')).toEqual({ value: 40, says: null });
    expect(cell(40, '40%', '0\\%')).toEqual({ value: 40, says: null });
    expect(cell(Infinity)).toBeNull();
  });
  test('a text is a number where it is one and nothing else', () => {
    expect(cell(' 40.5 ')).toEqual({ value: 40.5, says: null });
    expect(cell('40 % Completed')).toEqual({ value: 40, says: 'percent' });
    expect(cell('', '40%')).toEqual({ value: 40, says: 'percent' });
    for (const text of ['about 40', '40 of 50', '-40', '1,000', '40%%', '1234567890', '40.'])
      expect(cell(text)).toBeNull();
    expect([cell(null, '40'), cell(true, '40')]).toEqual([null, null]);
  });
  test('100 is the most, and a hundredth of a per cent is kept', () => {
    expect(read([100, 100.5, 33.3333]).percents).toEqual([100, null, 33.3333]);
    expect(read([1.5, 0.5], '0%').percents).toEqual([null, 50]);
  });
  test('nought of a percent format is a fraction, and less than nought is nothing', () => {
    expect(read([0], '0%').scale).toBe('fractions');
    expect(read([-0.5], '0%')).toEqual({ percents: [null], scale: 'fractions-assumed' });
  });
  test('what is typed with a sign counts by its sign in a column of both scales', () => {
    expect(read([0.5, 75, '1%', '0.5%']).percents).toEqual([50, 75, 1, 0.5]);
  });
  test('a longer text of a format is no percent format either', () => {
    expect(cell(40, '40 per % sign', '0" per % sign"')).toEqual({ value: 40, says: null });
    expect(cell(0.4, '40% of it', '0%" of it"')).toEqual({ value: 0.4, says: 'fraction' });
  });
  test('negative numbers do not decide the scale', () => {
    expect(read([-0.5, 40])).toEqual({ percents: [null, 40], scale: 'hundred' });
    expect(read([-5, 0.5])).toEqual({ percents: [null, 50], scale: 'fractions' });
  });
});
