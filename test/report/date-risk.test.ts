import { makePlan } from '../make/plan';
import { dateRiskOf, dateRiskWords } from '../../src/report/date-risk';
import type { MadeRow } from '../make/plan';

const wordsFor = (row: MadeRow): string | null => {
  const [action] = makePlan({ rows: [{ status: 'In progress', ...row }] }).actions;
  const risk = action ? dateRiskOf(action, '2024-09-05') : null;
  return risk && dateRiskWords(risk);
};

describe('Whether a date is at risk', () => {
  test('what is overdue says by how much, and when it was due', () => {
    expect(wordsFor({ due: '2024-08-31' })).toBe('Overdue by five days: due 31 August 2024');
  });

  test('what is due within 90 days says in how many, on its last day too', () => {
    expect(wordsFor({ due: '2024-12-04' })).toBe('Due in 90 days, 4 December 2024');
    expect(wordsFor({ due: '2024-12-05' })).toBe('');
    expect(wordsFor({ due: '2024-09-05' })).toBe('Due today, 5 September 2024');
  });

  test('a date that was moved later says by how much, whether or not it is near', () => {
    expect(wordsFor({ due: '2024-08-01', revised: '2025-08-01' })).toBe(
      'Moved later by 365 days to 1 August 2025',
    );
    expect(wordsFor({ due: '2024-08-01', revised: '2024-09-06' })).toBe(
      'Due in one day, 6 September 2024; moved later by 36 days',
    );
    expect(wordsFor({ due: '2024-08-01', revised: '2024-07-01' })).toBe(
      'Overdue by 66 days: due 1 July 2024',
    );
  });

  test('a date that is none is shown as the plan has it, and a blank one is said', () => {
    const reading = { kind: 'open-ended' as const };
    expect(wordsFor({ due: { text: 'Ongoing', reading } })).toBe('Due date not a day: Ongoing');
    expect(wordsFor({ due: '' })).toBe('No due date');
  });

  test('a plan with a column of revised dates alone has its dates there', () => {
    expect(wordsFor({ revised: '2024-08-31' })).toBe('Overdue by five days: due 31 August 2024');
  });

  test('what is completed is at no risk, nor is anything in a plan without dates', () => {
    expect(wordsFor({ status: 'Completed', due: '2024-01-01' })).toBeNull();
    expect(wordsFor({})).toBeNull();
  });
});
