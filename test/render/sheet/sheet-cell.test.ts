import { BLANK, count, share, text, total, type Cell } from '../../../src/report/cell';
import { sheetCell } from '../../../src/render/sheet/sheet-cell';

const shown = { percent: 50, count: 1, of: 2, adjusted: false };
const cellOf = (cell: Cell, align?: 'right', row = 5) => sheetCell(cell, align ? { align } : {}, row);
const day = (value: string | null, written: string): Cell => ({ kind: 'day', day: value, shown: written });
const link: Cell = { kind: 'link', text: 'C12', to: { sheet: 'Plan', row: 11, column: 2 } };

test('A formula is no cell of a table: it stands beside one, where its place is known', () => {
  expect(() => cellOf({ kind: 'formula' } as Cell)).toThrow('stands beside a table');
});

describe('Cells of summary sheets', () => {
  test('a percentage is a fraction with the format of its style', () => {
    expect(cellOf(share(shown))).toEqual({ value: 0.5, style: 'percent' });
  });

  test('3.4 where nothing is in scope there is a dash', () => {
    expect(cellOf(share({ ...shown, percent: null, adjusted: true }))).toEqual({ value: '–', style: 'dash' });
  });

  test('4.4, 4.5 an adjusted figure is marked, also where it is shown as <1%', () => {
    expect(cellOf(share({ ...shown, adjusted: true })).style).toBe('percentAdjusted');
    expect(cellOf(share({ percent: 0, count: 1, of: 150, adjusted: true }))).toEqual({
      value: 0,
      style: 'percentAdjusted',
      format: '"<1%*"',
    });
  });

  test('4.5 a share of nothing is 0% and a share of all 100%, without a mark', () => {
    const none = cellOf(share({ percent: 0, count: 0, of: 9, adjusted: false }));
    expect(none).toEqual({ value: 0, style: 'percent' });
    const all = cellOf(share({ percent: 100, count: 9, of: 9, adjusted: false }));
    expect(all).toEqual({ value: 1, style: 'percent' });
  });

  test('a day is a serial number that looks like a day, and what is no day is shown as the plan shows it', () => {
    expect(cellOf(day('2025-03-31', '31/03/2025'))).toEqual({ value: 45747, style: 'date' });
    // It may take more room than a day.
    expect(cellOf(day(null, 'end of summer'))).toEqual({ value: 'end of summer', style: 'textRight' });
    expect(cellOf(day(null, ''))).toEqual({ value: '–', style: 'dash' });
  });

  test('a number is no day, whatever column it stands in', () => {
    for (const cell of [count(45747), share(shown), { kind: 'entry', value: 45747, isDay: false } as const])
      expect(cellOf(cell, 'right').style).not.toBe('date');
  });

  test('long text is cut between characters and never inside one', () => {
    expect(cellOf(text(`${'x'.repeat(598)}😀😀`)).value).toBe(`${'x'.repeat(598)}…`);
    expect(cellOf(text(`😀${'x'.repeat(700)}`)).value).toBe(`😀${'x'.repeat(597)}…`);
    expect(cellOf(text('x'.repeat(600))).value).toBe('x'.repeat(600));
    expect(cellOf(text('x'.repeat(601))).value).toBe(`${'x'.repeat(599)}…`);
  });

  test('what people fill in is never cut, and stays empty where it has no value', () => {
    const entry = (value: string | null): Cell => ({ kind: 'entry', value, isDay: false });
    expect(cellOf(entry('x'.repeat(700))).value).toHaveLength(700);
    expect(cellOf(entry(null))).toEqual({ value: null, style: 'text' });
  });

  test('counts and dashes stand where their column stands', () => {
    expect([cellOf(count(3), 'right').style, cellOf(count(3)).style]).toEqual(['count', 'countLeft']);
    expect([cellOf(BLANK, 'right').style, cellOf(BLANK).style]).toEqual(['dash', 'text']);
  });

  test('totals and words of ratings look like what they are', () => {
    expect(cellOf(total('Whole plan')).style).toBe('total');
    expect([cellOf(text('2 of 3'), 'right').style, cellOf(total('2 of 3'), 'right').style]).toEqual([
      'textRight',
      'totalRight',
    ]);
    expect(cellOf({ ...count(3), isTotal: true }, 'right').style).toBe('totalCount');
    expect(cellOf({ ...text('Red'), rating: 'red' }).style).toBe('ratingRed');
  });

  test('the last row with links is the 2,000th of the sheet', () => {
    expect(cellOf(link, undefined, 1999)).toMatchObject({ style: 'link', link: { row: 11 } });
    expect(cellOf(link, undefined, 2000)).toEqual({ value: 'C12', style: 'text' });
  });
});
