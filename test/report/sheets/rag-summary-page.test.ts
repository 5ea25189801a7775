/** RAG Summary on paper: one page as long as the plan lets it, and the same form on further ones. */
import { reportRagSummary } from '../../../src/report/sheets/rag-summary';
import { checkSheet } from '../../make/check-sheet-plan';
import { makeFinding } from '../../make/finding';
import type { MadeRow } from '../../make/plan';
import { linesOf, makeInput, writtenAs } from '../make-book';

const planRagSummary = writtenAs(reportRagSummary);

test('a short plan is printed on one page; a long one runs on with the header of its table on each', () => {
  const short = planRagSummary(
    makeInput({ rows: [{ status: 'Completed' }, { rec: '2', status: 'Not started' }] }),
  );
  expect(short.print.pagesTall).toBe(1);
  const rows = Array.from({ length: 60 }, (_, index) => ({ rec: String(index + 1), status: 'Completed' }));
  const long = planRagSummary(makeInput({ rows }));
  expect(long.print.pagesTall).toBeUndefined();
  const header = long.tables.at(-1)?.top;
  expect(long.print.titleRows).toEqual([header, header]);
});

test.each([4, 5, 6])(
  'ten recommendations under %i themes are one page, with ratings, overdue and excluded actions',
  (themes) => {
    const statuses = ['Completed', 'In progress', 'Not started', 'Superseded', 'Completed'];
    const ratings = ['green', 'amber', 'red'] as const;
    const rows = Array.from({ length: 60 }, (_, index): MadeRow => ({
      rec: String((index % 10) + 1),
      theme: `Theme ${(index % 10) % themes}`,
      status: statuses[(index * 7) % 5] ?? '',
      rating: ratings[index % 3] ?? 'red',
      due: '2024-03-01',
    }));
    const page = planRagSummary(makeInput({ rows }));
    expect([page.print.pagesTall, checkSheet(page)]).toEqual([1, []]);
    expect(linesOf(page).filter((line) => line.startsWith('Five to discuss'))).toHaveLength(1);
  },
);

test.each([3, 4])(
  'so are ten under %i themes where statuses cannot be read and figures should be looked at first',
  (themes) => {
    const rows = Array.from({ length: 60 }, (_, index): MadeRow => ({
      rec: String((index % 10) + 1),
      theme: `Theme ${(index % 10) % themes}`,
      impact: index % 4 === 0 ? 'Calls are answered sooner' : '',
      ...(index % 7 === 0
        ? { status: 'Scoping', lifecycle: 'unknown', basis: 'unread' }
        : { status: ['Completed', 'In progress', 'Not started'][index % 3] ?? '' }),
      rating: 'amber',
      due: '2024-03-01',
    }));
    const page = planRagSummary(
      makeInput(
        { rows },
        {
          findings: ['status-unknown', 'status-missing'].map((code) => makeFinding(code as 'status-unknown')),
        },
      ),
    );
    expect([page.print.pagesTall, checkSheet(page)]).toEqual([1, []]);
    expect(linesOf(page).filter((line) => line.startsWith('Five to discuss'))).toHaveLength(1);
  },
);
