/** Every action of many plans in one table: a value of its type for each column, in the workbook as in files for programs. */
import { planPortfolioBook } from '../../src/render/portfolio-book';
import { MOST_ACTIONS } from '../../src/report/portfolio/portfolio-documents';
import { TIDY_COLUMNS, tidyActions } from '../../src/report/portfolio/tidy-actions';
import { makePlan } from '../make/plan';
import { linesOf, valuesOf } from './make-book';

const DAY = '2025-03-31';
const NAMES = { file: 'a.xlsx', council: 'Northshire', name: 'Plan a' };
const sheetOf = (actions: Parameters<typeof planPortfolioBook>[1]) =>
  planPortfolioBook({ plans: [], unread: [] }, actions, '1.2.3').sheets[2]!;

describe('Every action of many plans', () => {
  const made = makePlan({
    rows: [
      {
        ref: '1.1',
        theme: 'Money',
        owner: 'Head of Finance',
        due: '2025-01-01',
        revised: { text: 'Spring', reading: { kind: 'unreadable' } },
        status: 'Green',
      },
      { rec: null },
    ],
  });
  const rows = [...tidyActions({ plan: made, asAt: DAY }, NAMES)];

  test('is a row with its plan and a value of its type for each column, or null; a date that is no day is kept as written', () => {
    const ofPlan = {
      council: 'Northshire',
      plan: 'Plan a',
      file: 'a.xlsx',
      counts: 'Actions',
      figures_for: DAY,
    };
    expect(rows[0]).toEqual({
      ...ofPlan,
      reference: '1.1',
      recommendation_reference: '1',
      action: 'Action 1',
      owner: 'Head of Finance',
      due: '2025-01-01',
      revised: null,
      status: 'Green',
      counts_as: 'In progress',
      rating: 'Green',
      days_overdue: 89,
      theme: 'Money',
      recommendation: 'Recommendation 1',
      basis: 'Assumed: a bare colour',
      progress_update: null,
      impact: null,
      next_steps: null,
      place: 'E5',
      theme_order: 1,
      recommendation_order: 1,
      due_as_written: '01/01/2025',
      revised_as_written: 'Spring',
    });
    const { action, status, counts_as, rating, basis, place, ...others } = rows[1]!;
    expect([action, status, counts_as, rating, basis, place]).toEqual([
      'Action 2',
      '(blank)',
      'Status missing or unclear',
      'No rating',
      'Could not be read',
      'E6',
    ]);
    expect(Object.values({ ...others, ...ofPlan }).filter((value) => value !== null)).toEqual(
      expect.arrayContaining(Object.values(ofPlan)),
    );
    expect(TIDY_COLUMNS.map(({ name }) => name).sort()).toEqual(Object.keys(rows[0]!).sort());
  });

  test('stands in the workbook by those types: days and counts as numbers, text as text', () => {
    const cells = valuesOf(sheetOf(rows), 'PortfolioActions')!;
    expect(cells[0]).toMatchObject({
      'Due date': 45_658,
      'Revised date': '–',
      'Revised date as written': 'Spring',
      'Days overdue': 89,
      'Theme order': 1,
      'Figures for': 45_747,
      Update: '',
    });
    expect(cells[1]).toMatchObject({ 'Days overdue': '–', 'Theme order': '–', Theme: '' });
  });

  test('is said not to be there, or to be too many for a sheet', () => {
    expect(linesOf(sheetOf([]))).toContain('No plan that could be read has an action.');
    expect(linesOf(sheetOf(MOST_ACTIONS + 1)).join(' ')).toContain(
      'There are 50,001 actions, more than the 50,000 that this sheet takes',
    );
    expect(sheetOf([]).print.columns).toBeUndefined();
  });
});
