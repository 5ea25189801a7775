/** L10: one row a recommendation, a count of sub-actions, a status of two halves and a whole-number percentage. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'text | subs | due | status | percent';
const LINES = `
AFI 1 - Explain to staff how to raise a concern | #6 | 30 Sep 2023 | Open - Actions on going on track | #68 => AFI 1 | in-progress none words | due=2023-09-30; pc=68
AFI 2 - Check backgrounds before people start | #4 | 31 Dec 2023 | Open - Actions on going off track | #25 => AFI 2 | in-progress none words | due=2023-12-31; pc=25
AFI 3 - Ask staff each year how they are treated | #3 | 31 Mar 2024 | Open - Actions on going on track | #80 => AFI 3 | in-progress none words | due=2024-03-31; pc=80
AFI 4 - Publish what was done about misconduct | #5 | 30 Jun 2024 | Open - Actions on going on track | #40 => AFI 4 | in-progress none words | due=2024-06-30; pc=40
AFI 5 - Adopt the national code once it is issued | #22 | 31 Dec 2024 | Open - Actions on going off track | #1 => AFI 5 | in-progress none words | due=2024-12-31; pc=1
AFI 6 - Train managers to give feedback | #2 | 30 Nov 2023 | Open - Actions on going on track | #95 => AFI 6 | in-progress none words | due=2023-11-30; pc=95
`;

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    unit: 'recommendation',
    columns: { ...columns, action: null, owner: null },
    entries,
    recommendations: entries.map(({ group, want }) => `${group} | ${want.text} |`).join('\n'),
    findings: ['owner-column-missing'],
    noFindings: ['percent-scale-mixed', 'status-conflict', 'status-assumed', 'owner-missing'],
    tally: tallyOf('0 6 0 0 x0', '0 100 0 0', '100 0 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'text=Summary | subs=Sub actions | due=Deadline date | status=Status | percent=Overall %',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([{ name: 'Summary', rows: [headersOf(columns), ...bodyRows(entries, columns)] }]),
    expected: answer(entries, {
      recommendation: 'Summary',
      dueDate: 'Deadline date',
      status: 'Status',
      percentComplete: 'Overall %',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'percent=% complete | text=Recommendation | status=Progress status | due=Target date | subs=Sub actions',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [3, 1, 5, 0, 2, 4]);
  return {
    name: 'the percentage first, other words, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Inspectorate',
          rows: [
            [{ v: 'Inspection action plan: November 2023', bold: true }],
            [],
            headersOf(columns),
            ...bodyRows(entries, columns),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Recommendation',
      dueDate: 'Target date',
      status: 'Progress status',
      percentComplete: '% complete',
    }),
  };
})();

export const L10: LayoutCase = {
  id: 'L10',
  title: 'a count of sub-actions and a percentage beside the status',
  variants: [published, moved],
};
