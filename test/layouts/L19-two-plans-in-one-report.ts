/** L19: colours as words and fills without a key, evidence beside, and a second, smaller plan in the same workbook. */
import { makeWorkbook } from '../make/workbook';
import type { MadeSheet } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import type { Columns } from './lay-out';
import { BRIGHT, DEEP, inOrder, readEntries } from './entries';
import type { Entry, Palette } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | rec | text | owner | due | evidence | status';
const LINES = `
1 | Decisions of the companies are hard to follow | Publish the shareholder group's decisions | Company Secretary | 31/03/2023 | Web page | Green@g => 1 | in-progress green assumed | due=2023-03-31
2 | Decisions of the companies are hard to follow | Train the council's directors each year | Monitoring Officer | 30/06/2023 | Attendance list | Amber@a => 1 | in-progress amber assumed | due=2023-06-30
3 | Procurement rules are not always kept | Check all waivers above £50,000 | Head of Procurement | 31/03/2023 | Register of waivers | Green@g => 2 | in-progress green assumed | due=2023-03-31
4 | Procurement rules are not always kept | Hold a course for budget holders | Head of Procurement | 31/05/2023 | Course notes | Green@g => 2 | in-progress green assumed | due=2023-05-31
5 | Savings are late | Report late savings to directors each month | Chief Accountant | 31/03/2023 | Board papers | Green@g => 3 | in-progress green assumed | due=2023-03-31
6 | Savings are late | Put aside a sum for savings at risk | Chief Accountant | 28/02/2023 | Budget report | Green@g => 3 | in-progress green assumed | due=2023-02-28
7 | Records are kept too long | Clear the store in the basement | Records Manager | 30/09/2023 | | Red@r => 4 | not-started red assumed | due=2023-09-30
8 | Records are kept too long | Set deletion dates in the main systems | Data Protection Officer | 31/07/2023 | Test report | Amber@a => 4 | in-progress amber assumed | due=2023-07-31
`;
const SMALLER = `
1 | Home working rules are unclear | Agree rules with trade unions | HR Manager | 31/03/2023 | Policy | Green@g => 1 | in-progress green assumed |
2 | Home working rules are unclear | Check equipment at home | Safety Adviser | 30/04/2023 | | Amber@a => 1 | in-progress amber assumed |
3 | Building checks were missed | List checks that the law asks for | Facilities Manager | 31/03/2023 | List | Green@g => 2 | in-progress green assumed |
`;

const ISSUES = [
  'Decisions of the companies are hard to follow',
  'Procurement rules are not always kept',
  'Savings are late',
  'Records are kept too long',
];

const sheetOf = (
  name: string,
  title: string,
  columns: Columns,
  entries: readonly Entry[],
  at = 'A1',
): MadeSheet => ({
  name,
  at,
  rows: [[{ v: title, bold: true }], [], headersOf(columns), ...bodyRows(entries, columns)],
});
const smaller = (palette: Palette) => readEntries(FIELDS, SMALLER, palette);

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, impact: null },
    entries,
    recommendations: ISSUES.map((text, index) => `${index + 1} | ${text} |`).join('\n'),
    findings: ['status-assumed', 'impact-column-missing'],
    noFindings: ['status-unknown', 'status-missing', 'status-conflict', 'grouping-inferred'],
    // 7 and 1 of 8: 87.5 / 12.5 tie for the last point: not progressed gets it.
    tally: tallyOf('0 7 1 0 x0', '0 87 13 0', '87 13 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'ref=Ref | rec=Issue | text=Action | owner=Lead | due=Due date | evidence=Evidence | status=RAG',
  );
  const entries = readEntries(FIELDS, LINES, BRIGHT);
  return {
    name: 'the larger plan first',
    build: () =>
      makeWorkbook([
        sheetOf('Governance statement', 'Annual governance statement: actions', columns, entries),
        sheetOf('Safety review', 'Safety review: actions', columns, smaller(BRIGHT)),
      ]),
    expected: answer(entries, {
      reference: 'Ref',
      recommendation: 'Issue',
      action: 'Action',
      owner: 'Lead',
      dueDate: 'Due date',
      evidence: 'Evidence',
      status: 'RAG',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'ref=No | rec=Issue | status=RAG rating | text=Agreed action | evidence=Evidence | due=Deadline | owner=Action owner',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, DEEP), [1, 0, 3, 2, 4, 5, 7, 6]);
  return {
    name: 'the smaller plan first, columns moved, other colours, one column in',
    build: () =>
      makeWorkbook([
        sheetOf('Safety', 'Safety review', columns, smaller(DEEP)),
        sheetOf('Governance', 'Annual governance statement', columns, entries, 'B2'),
      ]),
    expected: answer(entries, {
      reference: 'No',
      recommendation: 'Issue',
      action: 'Agreed action',
      owner: 'Action owner',
      dueDate: 'Deadline',
      evidence: 'Evidence',
      status: 'RAG rating',
    }),
  };
})();

export const L19: LayoutCase = {
  id: 'L19',
  title: 'two plans in one report, colours without a key',
  variants: [published, moved],
};
