/** L02: one row a recommendation, actions as dashed lines in a narrative cell, two owner columns. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'num | text | update | accountable | responsible | due | status';
const LINES = `
1 | Set a balanced budget for three years | - Savings list drawn up in July // - Workshops for members held // - Reserves policy renewed | Leader of the Council | Director of Resources | Oct 24 | In progress => 1 | in-progress none words | due=2024-10-31
2 | Make the most of scrutiny | - Work programme agreed // - Chairs meet each month | Chair of Scrutiny | Monitoring Officer | Dec 24 | Completed => 2 | completed none words | due=2024-12-31
3 | Adopt a people strategy | - Strategy adopted in September | Chief Executive | Head of People | Sep 24 | Completed => 3 | completed none words | due=2024-09-30
4 | Settle the future of the town hall | - Valuation received // - Options with members in spring | Leader of the Council | Director of Place | =2024-10-24;d-mmm | Not started => 4 | not-started none words | due=mangled
5 | Bring digital and customer service together | - New structure in place // - Portal chosen | Cabinet Member for Customers | Head of Digital | =2025-03-01;mmm-yy | In progress => 5 | in-progress none words | due=2025-03-31
6 | Renew the partnership with the voluntary sector | - Compact drafted | Cabinet Member for Communities | Partnerships Manager | Dec 24 | In progress => 6 | in-progress none words | due=2024-12-31
`;

const withOwner = (entry: Entry): Entry => ({
  ...entry,
  want: {
    ...entry.want,
    owner: `${String(entry.cells['accountable'])} + ${String(entry.cells['responsible'])}`,
  },
});

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    unit: 'recommendation',
    columns: { ...columns, action: null, impact: null, nextSteps: null },
    entries,
    recommendations: entries.map(({ group, want }) => `${group} | ${want.text} |`).join('\n'),
    findings: ['date-mangled', 'impact-column-missing', 'next-step-column-missing'],
    noFindings: ['recommendation-empty', 'recommendation-missing', 'owner-missing', 'status-assumed'],
    // 2, 3 and 1 of 6: 83.33 / 16.67 gives 83 / 17; inside 83, 33 and 50.
    tally: tallyOf('2 3 1 0 x0', '33 50 17 0', '83 17 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'num=Ref | text=Recommendation | update=Position on the Recommendation | accountable=Accountable | responsible=Responsible | due=Timescale | status=Status',
  );
  const entries = readEntries(FIELDS, LINES).map(withOwner);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([
        { name: 'Sheet1', rows: [headersOf(columns), ...bodyRows(entries, columns)], widths: [6, 40, 60] },
      ]),
    expected: answer(entries, {
      recommendation: 'Recommendation',
      update: 'Position on the Recommendation',
      owner: 'Accountable + Responsible',
      dueDate: 'Timescale',
      status: 'Status',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'num=No. | text=Peer team recommendation | status=Progress status | accountable=Lead member | responsible=Lead officer | due=By when | update=Update',
  );
  const entries = inOrder(readEntries(FIELDS, LINES).map(withOwner), [4, 2, 0, 5, 1, 3]);
  return {
    name: 'rows in another order, columns moved, other words, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Peer review',
          at: 'A2',
          rows: [
            [{ v: 'Corporate peer review: where we stand', bold: true }],
            ['Updated September 2024'],
            [],
            headersOf(columns),
            ...bodyRows(entries, columns),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Peer team recommendation',
      update: 'Update',
      owner: 'Lead member + Lead officer',
      dueDate: 'By when',
      status: 'Progress status',
    }),
  };
})();

export const L02: LayoutCase = {
  id: 'L02',
  title: 'one row a recommendation, two owner columns',
  variants: [published, moved],
};
