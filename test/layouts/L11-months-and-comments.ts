/** L11: section rows that are months, references that lose zeros, a new date beside the target, status or comment. */
import { makeWorkbook } from '../make/workbook';
import { columnsOf, headersOf, sections } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | paper | text | owner | due | revised | status';
const LINES = `
01.05 | Quality report | Add infection figures by ward | AC/BD | June | | Completed => 1 | completed none words | due=unreadable
02.05 | Finance report | Show agency spending by month | JT | 30 Sept | | Not yet due => 1 | not-started none words | due=unreadable
03.05 | Workforce report | Explain the rise in short absence | KP | 17.7.12 | 14.8.12 | Complete - report seen by the board => 1 | completed none words | due=2012-07-17
04.05 | Chair's report | Invite the partner trusts to the away day | AC | 12.6.12 | | Invitations are with the chair's office => 1 | unknown none unread | due=2012-06-12
#1.06;0.00 | Estates paper | Bring a plan for the car park | EG/BD | 13 Nov | | Not yet due => 2 | not-started none words | due=unreadable; ref=1.06
02.06 | Risk register | Split the register by directorate | DH | 14 Aug | 13 Nov | Ongoing => 2 | in-progress none words | due=unreadable
03.06 | Patient story | Thank the family and tell them what changed | DH | 17.7.12 | | Completed => 2 | completed none words | due=2012-07-17
04.06 | Annual plan | Circulate the final draft | JT | 30.9.12 | | Not yet due => 2 | not-started none words | due=2012-09-30
`;
const MONTHS: Record<string, string> = { '1': 'May 2012', '2': 'June 2012' };

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    // The month stands above them, and nothing that was recommended.
    entries: entries.map((entry) => ({ ...entry, want: { ...entry.want, recommendation: null } })),
    recommendations: '',
    findings: ['status-unknown', 'date-unreadable', 'recommendation-column-missing'],
    noFindings: ['status-missing', 'recommendation-missing', 'status-column-missing'],
    // 4, 3 and 1 of 8: 50 / 37.5 / 12.5 tie for the last point: not progressed gets it; inside 50, 37.5 and 12.5 tie.
    tally: tallyOf('3 1 3 1 x0', '37 13 38 12', '50 38 12'),
  });

const published = (() => {
  const columns = columnsOf(
    'ref=NO | paper=PAPER | text=ACTION | owner=LEAD | due=TARGET DATE | revised=NEW DATE | status=STATUS/COMMENT',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([
        {
          name: 'Tracking list',
          rows: [
            headersOf(columns),
            ...sections(entries, columns, (group) => [[{ v: MONTHS[group] ?? '', bold: true }]]),
          ],
          merges: ['A2:G2', 'A7:G7'],
        },
      ]),
    expected: answer(entries, {
      reference: 'NO',
      action: 'ACTION',
      owner: 'LEAD',
      dueDate: 'TARGET DATE',
      revisedDate: 'NEW DATE',
      status: 'STATUS/COMMENT',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'ref=Ref | text=Action | paper=Paper | status=Status / comment | owner=Lead | due=Target | revised=Revised date',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [3, 1, 0, 2, 5, 7, 6, 4]);
  return {
    name: 'columns moved, headings in plain type, below a title, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Board actions',
          at: 'B1',
          rows: [
            [{ v: 'Board action tracking list', bold: true }],
            [],
            headersOf(columns),
            ...sections(entries, columns, (group) => [[MONTHS[group] ?? '']]),
          ],
        },
      ]),
    expected: answer(entries, {
      reference: 'Ref',
      action: 'Action',
      owner: 'Lead',
      dueDate: 'Target',
      revisedDate: 'Revised date',
      status: 'Status / comment',
    }),
  };
})();

export const L11: LayoutCase = {
  id: 'L11',
  title: 'months as section rows, status or comment in one column',
  variants: [published, moved],
};
