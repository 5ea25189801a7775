/** L12: the column called Status is a narrative, the usable one stands last; references 85.6, 85.10 that Excel shortens. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | source | text | owner | due | update | status';
const LINES = `
85.6 | Public board / item 9 / 10.05.2023 | Bring response times by county to the next meeting | NED-AB/DoN | 10.07.2023 | Paper went to the July board and members asked for yearly trends. | Proposed for Closure => 85 | in-progress none assumed | due=2023-07-10
85.8 | Public board / item 11 / 10.05.2023 | Describe how calls from care homes are handled | MD | 12.09.2023 | Visit to the control room is being arranged for two members. | O => 85 | unknown none unread | due=2023-09-12
85.9 | Public board / item 14 / 10.05.2023 | Share the staff survey with trade unions | DoP | 10.07.2023 | Shared with all four unions on 3 July. | Proposed for Closure => 85 | in-progress none assumed | due=2023-07-10
#85.1 | Public board / item 15 / 10.05.2023 | Write to the county about handover delays | CEO | | Letter sent and a reply came in June. | Proposed for Closure => 85 | in-progress none assumed | due=blank; ref=85.1
86.1 | Public board / item 4 / 12.07.2023 | Put the fleet plan on the website | DoF | 08.11.2023 | Web page drafted, pictures to follow. | O => 86 | unknown none unread | due=2023-11-08
86.2 | Public board / item 7 / 12.07.2023 | Tell volunteers how the new rota works | MD/DoP | 08.11.2023 | Two of five briefings held in August. | Proposed for Closure => 86 | in-progress none assumed | due=2023-11-08
`;

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: '85 | |\n86 | |',
    findings: ['status-assumed', 'status-unknown', 'reference-mangled'],
    noFindings: ['status-column-missing', 'status-missing', 'date-unreadable', 'recommendation-missing'],
    // 4 and 2 of 6: 66.67 / 33.33 gives 67 / 33.
    tally: tallyOf('0 4 0 2 x0', '0 67 0 33', '67 0 33'),
  });

const published = (() => {
  const columns = columnsOf(
    'ref=Ref | source=Source (agenda title / item / date / Action Ref) | text=Action | owner=Lead | due=Due Date | update=Status | status=Proposed to Open/ Close',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([{ name: 'Tracker', rows: [headersOf(columns), ...bodyRows(entries, columns)] }]),
    expected: answer(entries, {
      reference: 'Ref',
      action: 'Action',
      owner: 'Lead',
      dueDate: 'Due Date',
      status: 'Proposed to Open/ Close',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'ref=Action ref | text=Agreed action | owner=Responsible | status=Open or closed | due=Deadline | update=Current status | source=Source',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [1, 0, 2, 3, 5, 4]);
  return {
    name: 'the usable column before the narrative, other words, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Open actions',
          rows: [
            [{ v: 'Board: open actions', bold: true }],
            [],
            headersOf(columns),
            ...bodyRows(entries, columns),
          ],
        },
      ]),
    expected: answer(entries, {
      reference: 'Action ref',
      action: 'Agreed action',
      owner: 'Responsible',
      dueDate: 'Deadline',
      status: 'Open or closed',
    }),
  };
})();

export const L12: LayoutCase = {
  id: 'L12',
  title: 'a narrative called Status, the usable column elsewhere',
  variants: [published, moved],
};
