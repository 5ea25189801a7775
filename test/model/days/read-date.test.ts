/** What date cells say, in every form that councils write. */
import fc from 'fast-check';
import { anyCharacters } from '../../make/any-characters';
import type { CellValue } from '../../../src/model/grid';
import { readDateCell } from '../../../src/model/days/read-date';
import type { DateReading } from '../../../src/model/days/day';

const show = (reading: DateReading): string => {
  if (reading.kind === 'date') return reading.period ? `${reading.day} (period)` : reading.day;
  return reading.kind === 'mangled' ? `mangled ${reading.day}` : reading.kind;
};
const read = (value: CellValue, format = '', date1904 = false): string =>
  show(readDateCell(value, value === null ? '' : String(value), format, date1904));
const table = (rows: Record<string, string>): void => {
  test.each(Object.entries(rows))('"%s" is %s', (text, expected) => expect(read(text)).toBe(expected));
};

describe('7 Excel dates', () => {
  test('a serial number in a date format is a day', () => {
    expect(read(45747, 'dd/mm/yyyy')).toBe('2025-03-31');
    expect(read(45747.75, 'dd/mm/yyyy hh:mm')).toBe('2025-03-31');
    expect(read(45747, '[$-809]d mmmm yyyy;@')).toBe('2025-03-31');
    expect(read(45747, 'yyyy\\-mm\\-dd')).toBe('2025-03-31');
  });
  test('1904 system: the same number is four years and a day later', () => {
    expect(read(44285, 'dd/mm/yyyy', true)).toBe('2025-03-31');
  });
  test('one shown as mmm-yy is a month', () => {
    expect(read(45717, 'mmm-yy')).toBe('2025-03-31 (period)');
    expect(read(45717, 'mmmm yyyy')).toBe('2025-03-31 (period)');
    expect(read(45717, 'yyyy')).toBe('2025-12-31 (period)');
  });
  test('6 date-mangled: one shown without its year (24-Oct) is mangled', () => {
    expect(read(45589, 'd-mmm')).toBe('mangled 2024-10-24');
    expect(read(45589, 'dd/mm')).toBe('mangled 2024-10-24');
    expect(read(45589, 'd-mmm-yy')).toBe('2024-10-24');
  });
  test('a month, weekday or time alone is unreadable', () => {
    expect([read(45589, 'mmmm'), read(45589, 'dddd'), read(0.5, 'hh:mm'), read(45589, 'mm:ss')]).toEqual(
      Array(4).fill('unreadable'),
    );
  });
  test('a number without a date format is no date, but for a year', () => {
    expect([read(45747), read(31.03), read(7), read(45747, '#,##0'), read(45747, '0" days"')]).toEqual(
      Array(5).fill('unreadable'),
    );
    expect(read(2025)).toBe('2025-12-31 (period)');
    expect([read(2025.5), read(20_250_331)]).toEqual(['unreadable', 'unreadable']);
  });
  test('29 February 1900, which Excel has and the calendar has not, is impossible', () => {
    expect(read(60, 'dd/mm/yyyy')).toBe('impossible');
    expect(read(59, 'dd/mm/yyyy')).toBe('1900-02-28');
    expect(read(61, 'dd/mm/yyyy')).toBe('1900-03-01');
  });
});

test('a truth is read as it is shown, and what shows nothing is blank', () => {
  expect(readDateCell(true, 'TRUE', '', false)).toEqual({ kind: 'unreadable' });
  expect(readDateCell(null, ' ', '', false)).toEqual({ kind: 'blank' });
  expect(readDateCell(null, '31/03/2025', '', false)).toEqual({
    kind: 'date',
    day: '2025-03-31',
    period: false,
  });
});

describe('7 the edges of what a year, a financial year and a mark are', () => {
  table({
    '1/1/79': '2079-01-01',
    '1/1/80': '1980-01-01',
    '1/1/1900': '1900-01-01',
    '31/12/2199': '2199-12-31',
    '1/1/2200': 'impossible',
    '2025/2026': '2026-03-31 (period)',
    // Two calendar years, not one of two.
    '2025/2126': '2126-12-31 (period)',
    '2025/27': 'unreadable',
    'winter 2025/26': '2026-02-28 (period)',
    'winter 2025/27': 'unreadable',
    '- 31/03/2025': 'unreadable',
    '---': 'blank',
    'Mar-25 - Jun-25': '2025-06-30 (period)',
    'Dec. 2025': '2025-12-31 (period)',
    '31 Dec.2025': '2025-12-31',
  });
});

describe('7 days as text, day first always', () => {
  table({
    '31/03/2025': '2025-03-31',
    '31/3/25': '2025-03-31',
    '31.03.25': '2025-03-31',
    '17.7.12': '2012-07-17',
    '31-Mar-2025': '2025-03-31',
    '31-Mar-25': '2025-03-31',
    '2025-03-31': '2025-03-31',
    '2025-03-31T00:00:00': '2025-03-31',
    '31/03/2025 00:00': '2025-03-31',
    '31 March 2025': '2025-03-31',
    '1st April 2025': '2025-04-01',
    '1st of April, 2025': '2025-04-01',
    '30 Sept. 2025': '2025-09-30',
    "31 Mar '25": '2025-03-31',
    '31Mar25': '2025-03-31',
    'March 31, 2025': '2025-03-31',
    '01/02/2025': '2025-02-01',
    '29/02/2024': '2024-02-29',
    '\u00a031 March 2025 ': '2025-03-31',
  });
});

describe('7 periods are due on their last day', () => {
  table({
    'March 2025': '2025-03-31 (period)',
    'Feb 2024': '2024-02-29 (period)',
    'Mar-25': '2025-03-31 (period)',
    'Oct 24': '2024-10-31 (period)',
    "Sept '25": '2025-09-30 (period)',
    '03/2025': '2025-03-31 (period)',
    '2025-03': '2025-03-31 (period)',
    '2026/6': '2026-06-30 (period)',
    '2026/7': '2026-07-31 (period)',
    '2026-7': '2026-07-31 (period)',
    'FY 2025/6': '2026-03-31 (period)',
    'Q3 2025/6': '2025-12-31 (period)',
    '2025/26': '2026-03-31 (period)',
    '2025-26': '2026-03-31 (period)',
    'FY25/26': '2026-03-31 (period)',
    'End of financial year 2025/26': '2026-03-31 (period)',
    '1999/2000': '2000-03-31 (period)',
    'Q3 2024/25': '2024-12-31 (period)',
    'Q3 2024-25': '2024-12-31 (period)',
    'Q4 2024/25': '2025-03-31 (period)',
    '2024/25 Q1': '2024-06-30 (period)',
    'Quarter 2 24/25': '2024-09-30 (period)',
    '3rd quarter 2024/25': '2024-12-31 (period)',
    'Q2 2025': '2025-09-30 (period)',
    'Q4 2025': '2026-03-31 (period)',
    'End of 2025': '2025-12-31 (period)',
    'By 2025': '2025-12-31 (period)',
    'By end of 2025': '2025-12-31 (period)',
    'Spring 2025': '2025-05-31 (period)',
    'Summer 2025': '2025-08-31 (period)',
    'Autumn 2025': '2025-11-30 (period)',
    'Winter 2025': '2026-02-28 (period)',
    'Winter 2023': '2024-02-29 (period)',
    'Winter 24/25': '2025-02-28 (period)',
    "Spring '25": '2025-05-31 (period)',
    'Winter 2025/26': '2026-02-28 (period)',
    'w/c 3 March 2025': '2025-03-09 (period)',
  });
});

describe('7 ranges are due on their last day', () => {
  table({
    'April 2025 - March 2026': '2026-03-31 (period)',
    '1 April 2025 to 31 March 2026': '2026-03-31 (period)',
    'From 1 April 2025 to 31 March 2026': '2026-03-31 (period)',
    'Jan–Mar 2025': '2025-03-31 (period)',
    '1-3 May 2025': '2025-05-03 (period)',
    'Q1-Q2 2025/26': '2025-09-30 (period)',
    'Q2 2025/26 - Q4 2025/26': '2026-03-31 (period)',
    'Spring/Summer 2025': '2025-08-31 (period)',
    'Between March and May 2025': '2025-05-31 (period)',
    'Mar-25 - Jun-25': '2025-06-30 (period)',
    '2025/26 - 2026/27': '2027-03-31 (period)',
    '2025-2027': '2027-12-31 (period)',
    '2025-27': '2027-12-31 (period)',
    '31/03/2025 revised to 30/06/2025': '2025-06-30 (period)',
    'Original: 31/03/2025 Revised: 30/06/2025': '2025-06-30 (period)',
    'May 2025 - March 2025': 'unreadable',
    '31/09/2025 - 31/10/2025': 'impossible',
  });
});

describe('7 noise around a date is passed over', () => {
  table({
    'Due: 31/03/2025': '2025-03-31',
    'By 31 March 2025.': '2025-03-31',
    'by the end of March 2025': '2025-03-31 (period)',
    'Monday 3rd March 2025': '2025-03-03',
    '31/03/2025 (revised)': '2025-03-31',
    'Revised: 30 June 2025': '2025-06-30',
    'No later than 31 March 2025': '2025-03-31',
    '31 March 2025 at the latest': '2025-03-31',
    'March 2025 Cabinet': '2025-03-31 (period)',
    'Target date - 30 Sep 2023': '2023-09-30',
  });
});

describe('7 what stays open, unread or impossible', () => {
  table({
    Ongoing: 'open-ended',
    'On-going with development of policy': 'open-ended',
    TBC: 'open-ended',
    ASAP: 'open-ended',
    'Six monthly': 'open-ended',
    Quarterly: 'open-ended',
    Immediate: 'open-ended',
    'July 2023 and ongoing': 'open-ended',
    'Early 2025': 'open-ended',
    'mid-2025': 'open-ended',
    'Late Summer 2025': 'open-ended',
    'From April 2025': 'open-ended',
    'April 2025 onwards': 'open-ended',
    'March 2025 (TBC)': 'open-ended',
    '': 'blank',
    ' \u00a0': 'blank',
    '-': 'blank',
    June: 'unreadable',
    '30 Sept': 'unreadable',
    '13 Nov': 'unreadable',
    '24/10': 'unreadable',
    Q3: 'unreadable',
    'End of year': 'unreadable',
    'New Year 2026': 'unreadable',
    'See notes': 'unreadable',
    '31/03/2025 30/06/2025': 'unreadable',
    '#N/A': 'unreadable',
    '2025/27': 'unreadable',
    '31/09/2025': 'impossible',
    '30 February 2025': 'impossible',
    '29/02/2025': 'impossible',
    '12/25/2024': 'impossible',
    '13/2025': 'impossible',
  });
  test('a blank cell is blank, and true or false is no date', () => {
    expect([read(null), read(true)]).toEqual(['blank', 'unreadable']);
  });
});

describe('7 any value whatsoever', () => {
  test('has one reading, and a day it gives is in the calendar', () => {
    const dateLike = fc
      .array(
        fc.constantFrom(
          '1',
          '31',
          '02',
          '2025',
          '25',
          '/',
          '-',
          ' ',
          '.',
          'Mar',
          'Q3',
          'to',
          'by',
          'Spring',
          'of',
        ),
      )
      .map((parts) => parts.join(''));
    const value = fc.oneof(anyCharacters(), dateLike, fc.double(), fc.boolean(), fc.constant(null));
    const format = fc.oneof(fc.constantFrom('', 'dd/mm/yyyy', 'mmm-yy', 'd-mmm', '0%'), fc.string());
    fc.assert(
      fc.property(value, format, fc.boolean(), (cell, code, date1904) => {
        const reading = readDateCell(cell, String(cell ?? ''), code, date1904);
        if (!('day' in reading)) return;
        expect(new Date(`${reading.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.day);
      }),
    );
  });
  test('the longest text a cell can hold is read as no date', () => {
    for (const part of ['1-', '1 to ', 'by ', '((', '2025/']) {
      expect(read(part.repeat(32_767 / part.length))).not.toHaveProperty('day');
    }
  });
});

describe('7 at the edges of a form', () => {
  table({
    '12/2025': '2025-12-31 (period)',
    '13/2025': 'impossible',
    'Mar. 2025': '2025-03-31 (period)',
    'Mar.-25': '2025-03-31 (period)',
    'Mar.25': '2025-03-31 (period)',
    '3. March 2025': '2025-03-03',
    '2025-27': '2027-12-31 (period)',
    'x2025-27': 'unreadable',
    '2025-273': 'unreadable',
  });
});
