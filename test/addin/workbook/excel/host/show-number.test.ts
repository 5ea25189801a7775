/** A number that a narrow column has crowded out is shown as Excel would show it in a wide one; numfmt is the measure. */
import { createTextMaker } from '../../../../../src/workbook/file/read/shown-text';
import { showNumber } from '../../../../../src/workbook/excel/host/show-number';

const DAYS = [61, 366, 45747, 45747.5, 45930.999999, 46021.25, 60000.75];
const NUMBERS = [0, 0.005, 0.125, 0.5, 0.755, 1, 12, 99.5, 1234.5, 1234567.891, -3, -0.25, -1234.5];
const DAY_FORMATS = [
  ...['dd/mm/yyyy', 'd/m/yy', 'dd-mmm-yy', 'mmm yyyy', 'mmmm yyyy', 'd mmmm yyyy', 'ddd d mmm', 'dddd'],
  ...['yyyy-mm-dd', 'mmm-yy', 'mm/yy', 'dd.mm.yyyy', 'd" day of "mmmm', '[$-809]dd mmmm yyyy;@'],
  ...['dd/mm/yyyy hh:mm', 'h:mm AM/PM', 'hh:mm:ss', 'm/d/yyyy h:mm'],
];
const NUMBER_FORMATS = [
  ...['0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.0%', '0.00%', '000', '#.##', '#', '0.##'],
  ...[
    '£#,##0',
    '"£"#,##0.00',
    '[$£-809]#,##0.00',
    '#,##0;-#,##0',
    '#,##0;[Red](#,##0)',
    '0;-0;"none"',
    '0" days"',
  ],
  ...['#,##0,"k"', '0.0,,"m"', '_-£* #,##0.00_-', '"Action "0', 'General'],
];

const differences = (formats: readonly string[], values: readonly number[], date1904: boolean): string[] => {
  const maker = createTextMaker(date1904);
  return formats.flatMap((format) =>
    values.flatMap((value) => {
      const [ours, theirs] = [showNumber(value, format, date1904), maker.show(value, format)];
      return ours === theirs ? [] : [`${value} as ${format}: ${ours}, not ${theirs}`];
    }),
  );
};

test.each([false, true])('Days and times, counted from 1904: %s', (date1904) => {
  expect(differences(DAY_FORMATS, date1904 ? DAYS.slice(1, -1) : DAYS, date1904)).toEqual([]);
});
test('Counts, sums and percentages', () => {
  expect(differences(NUMBER_FORMATS, NUMBERS, false)).toEqual([]);
});
test('A format of another kind leaves the number plain', () => {
  for (const format of ['# ?/?', '0.00E+00', '[h]:mm', '000-000', '[>=100]0;0.0'])
    expect(showNumber(1234.5, format, false)).toBe('1234.5');
});
