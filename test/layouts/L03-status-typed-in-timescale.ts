/** L03: no status column; "Complete" typed among the timescales, bulleted actions with bulleted timescales beside. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'rec | text | due';
const LINES = `
R1: Explain the purpose of the organisation in one page | Write the page with members and staff | December 2023 => R1 | unknown none unread | due=2023-12-31; written=
R2: Be clear about who leads on what | • Publish a list of leads // • Renew it twice a year // • Tell partners | • June 2023 // • Ongoing // • December 2023 => R2 | unknown none unread | written=
R3: Use resources where they make most difference | Review the reserves policy | Complete => R3 | unknown none unread | due=unreadable; written=
R4: Support councils in difficulty earlier | Agree a warning list with the regional teams | July 2023 and ongoing => R4 | unknown none unread | due=open-ended; written=
R5: Speak up for local government | See the page under the first recommendation | => R5 | unknown none unread | due=blank; written=
R6: Grow the skills of the staff | Offer a leadership course to all managers | June 2023 => R6 | unknown none unread | due=2023-06-30; written=
R7: Improve the board's own way of working | Shorten board papers | March 2024 => R7 | unknown none unread | due=2024-03-31; written=
`;

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, status: null, owner: null },
    entries,
    recommendations: entries.map(({ group, cells }) => `${group} | ${String(cells['rec'])} |`).join('\n'),
    findings: ['status-column-missing', 'owner-column-missing', 'several-actions-in-cell'],
    noFindings: ['status-missing', 'status-unknown', 'owner-missing', 'recommendation-empty'],
    tally: tallyOf('0 0 0 7 x0', '0 0 0 100', '0 0 100'),
  });

const published = (() => {
  const columns = columnsOf('rec=Recommendation | text=Action | due=Timescale');
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([{ name: 'Action plan', rows: [headersOf(columns), ...bodyRows(entries, columns)] }]),
    expected: answer(entries, { recommendation: 'Recommendation', action: 'Action', dueDate: 'Timescale' }),
  };
})();

const moved = (() => {
  const columns = columnsOf('due=By when | rec=Peer recommendation | text=What we will do');
  const entries = inOrder(readEntries(FIELDS, LINES), [6, 5, 0, 1, 2, 4, 3]);
  return {
    name: 'the timescale first, other words, below a title, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Plan',
          at: 'B2',
          rows: [
            [null, { v: 'Our response to the peer team', bold: true }],
            [],
            headersOf(columns),
            ...bodyRows(entries, columns),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Peer recommendation',
      action: 'What we will do',
      dueDate: 'By when',
    }),
  };
})();

export const L03: LayoutCase = {
  id: 'L03',
  title: 'no status column, "Complete" typed among the timescales',
  variants: [published, moved],
};
