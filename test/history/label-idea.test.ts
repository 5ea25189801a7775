import { labelIdea } from '../../src/history/label-idea';
import { snapshotLabel } from '#words/sheets-history';

const labelOn = (day: string, first: string | null = null): string => snapshotLabel(labelIdea(day, first));

test.each([
  ['2025-04-01', 'Q1 2025/26'],
  ['2025-09-30', 'Q2 2025/26'],
  ['2025-12-31', 'Q3 2025/26'],
  ['2026-03-31', 'Q4 2025/26'],
  ['2000-01-01', 'Q4 1999/00'],
])('a snapshot of %s is called %s after its quarter of the financial year', (day, label) => {
  expect(labelOn(day)).toBe(label);
});

test.each([
  ['2025-04-15', 'Q1 2025/26'],
  ['2025-05-02', 'Six-month check-in'],
  ['2025-07-31', 'Six-month check-in'],
  ['2025-08-01', 'Q2 2025/26'],
  ['2025-10-01', 'Ten-month progress review'],
])('months after a first one of December 2024, one of %s is called %s', (day, label) => {
  expect(labelOn(day, '2024-12-10')).toBe(label);
});
