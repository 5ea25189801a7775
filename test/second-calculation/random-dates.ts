/** Random date cells in the forms of section 7, right, doubtful, impossible and unreadable. */
import fc from 'fast-check';
import type { PlainCell } from './plain-plan';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (value: number): string => String(value).padStart(2, '0');
const day = fc.integer({ min: 1, max: 31 });
const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 2023, max: 2027 });

const numbers = fc.tuple(day, month, year);
const text = (values: fc.Arbitrary<string>): fc.Arbitrary<PlainCell> => values.map((value) => ({ value }));
const withMonths = (write: (month: string, year: number, day: number) => string): fc.Arbitrary<PlainCell> =>
  text(numbers.map(([d, m, y]) => write(MONTHS[m - 1] ?? '', y, d)));
const short = (name: string): string => name.slice(0, 3);
const nth = (d: number): string => {
  const last = d > 10 && d < 20 ? 0 : d % 10;
  return `${d}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

/** From 1 March 2023 to the end of 2027. */
const serial = fc.integer({ min: 44_986, max: 46_752 });

export const usualDate: fc.Arbitrary<PlainCell> = fc.oneof(
  serial.map((value) => ({ value, format: 'dd/mm/yyyy' })),
  text(numbers.map(([d, m, y]) => `${two(Math.min(d, 28))}/${two(m)}/${y}`)),
);

export const anyDate: fc.Arbitrary<PlainCell> = fc.oneof(
  serial.map((value) => ({ value, format: 'mmm-yy' })),
  serial.map((value) => ({ value, format: 'd-mmm' })),
  serial.map((value) => ({ value, format: 'd mmmm yyyy' })),
  text(numbers.map(([d, m, y]) => `${two(d)}/${two(m)}/${y}`)),
  text(numbers.map(([d, m, y]) => `${d}.${two(m)}.${y % 100}`)),
  text(numbers.map(([d, m, y]) => `${y}-${two(m)}-${two(d)}`)),
  text(numbers.map(([d, m, y]) => `${m}/${d}/${y}`)),
  withMonths((m, y, d) => `${d} ${m} ${y}`),
  withMonths((m, y, d) => `${nth(d)} ${m} ${y}`),
  withMonths((m, y, d) => `${d}-${short(m)}-${y}`),
  withMonths((m, y) => `${m} ${y}`),
  withMonths((m, y) => `${short(m)}-${y % 100}`),
  withMonths((m, y) => `${short(m)} ${y % 100}`),
  withMonths((m, y) => `End of ${m} ${y}`),
  withMonths((m, y) => `April ${y} to ${m} ${y + 1}`),
  withMonths((m, y) => `${m} ${y} and ongoing`),
  withMonths((m) => m),
  withMonths((m, _, d) => `${d} ${m}`),
  text(fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([q, y]) => `Q${q} ${y}/${(y + 1) % 100}`)),
  text(fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([q, y]) => `Q${q} ${y}-${(y + 1) % 100}`)),
  text(fc.tuple(fc.integer({ min: 1, max: 4 }), year).map(([q, y]) => `Q${q} ${y}`)),
  text(year.map((y) => `${y}/${(y + 1) % 100}`)),
  text(
    fc
      .tuple(fc.constantFrom('', 'By ', 'End of ', 'Early ', 'Mid ', 'Late '), year)
      .map(([by, y]) => `${by}${y}`),
  ),
  text(fc.tuple(fc.constantFrom('Spring', 'Summer', 'Autumn', 'Winter'), year).map(([s, y]) => `${s} ${y}`)),
  text(
    fc
      .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 18 }), year)
      .map(([d, more, y]) => `${d}-${d + more} May ${y}`),
  ),
  text(
    fc.constantFrom('Ongoing', 'ASAP', 'TBC', 'Six monthly', 'when the budget allows', 'after the election'),
  ),
);
