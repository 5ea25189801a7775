/** A day is written as a real date, and shown as the plan's own dates are. */
import { dayMend } from '../../../src/edit/keep/write-day';
import { showDay } from '../../../src/model/days/show-day';
import { makeGrid } from '../../make/grid';

test.each([
  ['dd/mm/yyyy', '05/09/2024'],
  ['d mmmm yyyy', '5 September 2024'],
  ['dd.mm.yy', '05.09.24'],
  ['[$-809]dd mmmm yyyy;@', '05 September 2024'],
  ['d-mmm-yy', '5-Sep-24'],
  ['"due" d mmm', null],
])('%s shows %s', (format, shown) => {
  expect(showDay('2024-09-05', format)).toBe(shown);
});

const dated = (format: string, date1904 = false) =>
  makeGrid([['Due'], [{ v: 45_000, text: 'shown', format }], [null]], { sheet: 'Plan', date1904 });
const cell = { sheet: 'Plan', row: 2, column: 0 };

test('A date takes the commonest format of its column, and the serial number of the workbook’s own system', () => {
  expect(dayMend([dated('dd.mm.yy')], cell, '2025-03-31', [0])).toEqual({
    cell,
    expected: '',
    replacement: '31.03.25',
    number: { value: 45_747, format: 'dd.mm.yy' },
  });
  expect(dayMend([dated('dd.mm.yy', true)], cell, '2025-03-31', [0]).number?.value).toBe(45_747 - 1_462);
});

test('A column of months takes the last day of one, and any other day in a format that says it', () => {
  expect(dayMend([dated('mmm-yy')], cell, '2025-03-31', [0]).replacement).toBe('Mar-25');
  expect(dayMend([dated('mmm-yy')], cell, '2025-03-30', [0]).replacement).toBe('30/03/2025');
});
