/** 3.10 Which of two versions of a plan is the later, by its name. */
import { isLaterName } from '../../../src/reader/locate/later-name';

describe('Of two versions the later is told by the time that both say, else by the version', () => {
  test.each([
    ['Mar 2026', 'Jan 2026'],
    ['Q3', 'Q2'],
    ['PlanMar2026', 'Plan_Jan_2026'],
    ['Current', 'Mar 2026'],
    ['Mar 2020', 'Previous'],
    ['Current', 'Previous'],
    ['Plan v2', 'Plan v1'],
    ['Plan v10', 'Plan v9'],
    ['Plan v1.2', 'Plan v1.1'],
    ['Plan_v2', 'Plan_v1'],
    ['PlanV2', 'PlanV1'],
    ['Draft 3', 'Draft 2'],
    ['Rev. 3', 'Rev. 2'],
    ['Mar 2026 v2', 'Mar 2026 v1'],
    ['Plan v2', 'Mar 2026 v1'],
    ['Q1 26-27', 'Q4 25-26'],
    ['26-27 Q1', '25-26 Q4'],
    ['P1 26-27', 'P12 25-26'],
    ['P12 2025-26', 'P11 2025-26'],
    ['H2 2025-26', 'H1 2025-26'],
    ['H1 2026-27', 'H2 2025-26'],
    ['Half 2', 'Half 1'],
    ['Mar 2026 v2', 'Plan v1'],
  ])('"%s" is later than "%s"', (later, earlier) => {
    expect([isLaterName(later, earlier), isLaterName(earlier, later)]).toEqual([true, false]);
  });
  test.each([
    ['Mar 2026', 'Plan'],
    ['Plan v2', 'Plan'],
    ['Finance', 'People'],
    ['Plan v2', 'Plan v2'],
    ['Mar 2026 v2', 'March 2026 v2'],
    ['Mar 2026', 'Mar 2026'],
    ['Current', 'Latest'],
    ['Plan 2', 'Plan 1'],
  ])('neither of "%s" and "%s"', (one, other) => {
    expect([isLaterName(one, other), isLaterName(other, one)]).toEqual([false, false]);
  });
});
