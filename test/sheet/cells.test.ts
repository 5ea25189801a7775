import { dayCell, percentCell, textCell } from '../../src/sheet/cells';

const shown = { percent: 50, count: 1, of: 2, adjusted: false };

describe('Cells of summary sheets', () => {
  test('a percentage is a fraction with the format of its style', () => {
    expect(percentCell(shown)).toEqual({ value: 0.5, style: 'percent' });
  });

  test('3.4 where nothing is in scope there is a dash', () => {
    expect(percentCell({ ...shown, percent: null }).value).toBe('–');
  });

  test('4.4, 4.5 an adjusted figure is marked, also where it is shown as <1%', () => {
    expect(percentCell({ ...shown, adjusted: true }).style).toBe('percentAdjusted');
    expect(percentCell({ percent: 0, count: 1, of: 150, adjusted: true })).toEqual({
      value: 0,
      style: 'percentAdjusted',
      format: '"<1%*"',
    });
  });

  test('4.5 a share of nothing is 0% and a share of all 100%, without a mark', () => {
    expect(percentCell({ percent: 0, count: 0, of: 9, adjusted: false })).toEqual({
      value: 0,
      style: 'percent',
    });
    expect(percentCell({ percent: 100, count: 9, of: 9, adjusted: false })).toEqual({
      value: 1,
      style: 'percent',
    });
  });

  test('a day is a serial number, and what is no day is shown as the plan shows it', () => {
    expect(dayCell('2025-03-31', '31/03/2025')).toEqual({ value: 45747, style: 'date' });
    expect(dayCell(null, 'TBC').value).toBe('TBC');
    expect(dayCell(null, '').value).toBe('–');
  });

  test('long text is cut between characters and never inside one', () => {
    const cell = textCell(`${'x'.repeat(598)}😀😀`);
    expect(cell.value).toBe(`${'x'.repeat(598)}…`);
  });
});
