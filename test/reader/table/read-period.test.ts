/** The periods that headers of status columns name. */
import { readPeriod } from '../../../src/reader/table/read-period';

describe('2.2 the header says which period a status column is of', () => {
  test.each(['BRAG: Current', 'Latest RAG', 'Status now', 'Current (Q3)', 'This quarter'])(
    '"%s" is current',
    (text) => expect(readPeriod(text)?.kind).toBe('current'),
  );
  test.each(['BRAG: Previous', 'Last quarter RAG', 'Prior status', 'Previous (Q2)'])(
    '"%s" is previous',
    (text) => expect(readPeriod(text)?.kind).toBe('previous'),
  );
  test.each([
    'Status',
    'RAG',
    'Progress update',
    'Last updated',
    'Status (Complete/Ongoing)',
    '',
    'Now'.repeat(9),
  ])('"%s" names no period', (text) => expect(readPeriod(text)).toBeNull());

  const inOrder = (...headers: string[]): void => {
    const orders = headers.map((header) => readPeriod(header)?.order ?? -1);
    expect(orders.every((order) => order > 0)).toBe(true);
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
    expect(new Set(orders).size).toBe(orders.length);
  };
  test('quarters, with a year or without', () => {
    inOrder('Q1', 'Q2 RAG', 'RAG: Quarter 3', 'Status Q4');
    inOrder('Q4 2023/24', 'Q1 2024/25', 'RAG Q2 2024-25', '2024/25 Q3');
    inOrder('Q3 position 2023/24', '2023/24 RAG at Q4', 'Quarter 1: status 2024/25');
  });
  test('months and days, with a year or without', () => {
    inOrder('May', 'RAG August', 'Status (Nov)', 'February update');
    inOrder('RAG Nov 2024', 'RAG Jan-25', 'Status at 31/03/25', 'BRAG: 30 April 2025', 'May 2025');
    inOrder('Status at 30 Sept', 'Status at 31 December');
  });
  test('numbered periods, mid-year and year end', () => {
    inOrder('P3 RAG', 'Mid-year', 'Period 9', 'Year end');
  });
  test('a period with a year is later than one without', () => inOrder('Q4', 'Q1 2020/21'));

  /** Places in the year from April, as 31 days for each month before it and the day. */
  const inYear = (months: number, day: number): number => 31 * months + day;
  test.each<[string, number | null]>([
    ['P1', inYear(0, 31)],
    ['M3', inYear(2, 31)],
    ['P 3', inYear(2, 31)],
    ['Period 10', inYear(9, 31)],
    ['P12', inYear(11, 31)],
    ['P13', null],
    ['Mid year', inYear(5, 31)],
    ['mid-year', inYear(5, 31)],
    ['End of year', inYear(11, 31)],
    ['Year end', inYear(11, 31)],
    ['April', inYear(0, 30)],
    ['RAG - Q2', inYear(5, 31)],
    ['Q4', inYear(11, 31)],
    ['Last updated May', inYear(1, 31)],
    ['Q4 position 2023/24', 2024_03_31],
    ['2023/24', 2024_03_31],
    ['Qtr 2 RAG 2024', 2024_09_30],
    ['Quarter 3: 2024-25', 2024_12_31],
    ['Status | Q2 2024/25', 2024_09_30],
    ['RAG: Q2: 2024', 2024_09_30],
    ['Q1 12024', inYear(2, 31)],
    ['2024 RAG', 2024_12_31],
    ['31 March 2025', 2025_03_31],
    ['Status at 1st of April 2025', 2025_04_01],
    // The longest run of words that is a date, and of several as long the first.
    ['March and May 2025', 2025_05_31],
    ['March 2025 to May 2026', 2025_03_31],
    ['Q12', null],
    ['Q5', null],
    ['xQ1', null],
  ])('%j has the place %s', (text, order) => {
    expect(readPeriod(text)).toEqual(order === null ? null : { kind: 'dated', order });
  });
  test('the first thirty words are looked at', () => {
    const after = (count: number) => `${'status '.repeat(count)}May`;
    expect([29, 30].map((count) => readPeriod(after(count))?.order)).toEqual([inYear(1, 31), undefined]);
  });
  test.each(['Last reviewed', 'Last changed', 'Known', 'This year', 'Priority', 'Initially'])(
    '%j names none',
    (text) => expect(readPeriod(text)).toBeNull(),
  );
  test('what is current or previous has no place', () => {
    expect(readPeriod('Current (Q3)')).toEqual({ kind: 'current', order: 0 });
    for (const text of ['Initial status', 'Baseline', 'Previously', 'Last Q2'])
      expect(readPeriod(text)).toEqual({ kind: 'previous', order: 0 });
  });
});
