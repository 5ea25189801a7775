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
});
