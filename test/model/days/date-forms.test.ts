/** A day, a month or a quarter without a year, by its place in the financial year: what orders the periods of a plan's columns. */
import { readYearless, yearlessOrder } from '../../../src/model/days/date-forms';

/** April 1 is 1, April 31 would be 31, May 1 is 32. */
const place = (month: number, day: number) => (month < 4 ? month + 8 : month - 4) * 31 + day;

test.each([
  ['apr', place(4, 30)],
  ['april', place(4, 30)],
  ['mar', place(3, 31)],
  ['february', place(2, 29)],
  ['1 april', place(4, 1)],
  ['31st of march', place(3, 31)],
  ['29 feb', place(2, 29)],
  ['q1', place(6, 31)],
  ['quarter 2', place(9, 31)],
  ['3rd quarter', place(12, 31)],
  ['q4', place(3, 31)],
  ['30 feb', null],
  ['31 april', null],
  ['0 may', null],
  ['q5', null],
  ['spring', null],
  ['may 2025', null],
  ['', null],
])('%j is at %s', (text, order) => {
  expect(readYearless(text)).toBe(order);
});

test('the year begins on the first of April and ends with March', () => {
  expect([yearlessOrder(4, 1), yearlessOrder(3, 31), yearlessOrder(1, 40)]).toEqual([1, 372, 310]);
});
