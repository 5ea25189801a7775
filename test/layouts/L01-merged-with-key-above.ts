/** L01: recommendations merged down, actions as reference and text under one label, fills alone, a key above. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, mergesOf } from './lay-out';
import type { Columns } from './lay-out';
import { BRIGHT, DEEP, inOrder, readEntries } from './entries';
import type { Entry, Palette } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | text | due | update | status | owner';
const LINES = `
1.1 | Bring cabinet and directors together each month to look at money and performance | Jan 2025 | Delivered. Meetings held since January. | @g | Chief Executive => 1 | completed green key | due=2025-01-31
1.2 | Rank capital schemes by need and by what they cost to run | Mar 2025 | Scores for 14 of 20 schemes. | @a | Finance Manager => 1 | in-progress amber key | due=2025-03-31
1.3 | Renegotiate the leisure contract | Feb 2025 | Operator has asked for more time. | @r | Head of Leisure => 1 | in-progress red key | due=2025-02-28
2.1 | Publish decisions within two working days | Oct 2024 | Done each week. | @b | Democratic Services Manager => 2 | in-progress blue key | due=2024-10-31
2.2 | Give each overview panel a work plan | Nov 2024 | Delivered in November. | @g | Scrutiny Officer => 2 | completed green key | due=2024-11-30
2.3 | Review the constitution with a working group | May 2025 | Parts 1 to 3 are drafted. | @a | Monitoring Officer => 2 | in-progress amber key | due=2025-05-31
10.1 | Agree a climate delivery plan with parish councils | Jun 2025 | Eleven parishes taking part. | @a | Climate Officer => 10 | in-progress amber key | due=2025-06-30
10.2 | Measure emissions from the council's fleet | Dec 2024 | Delivered. | @g | Fleet Manager => 10 | completed green key | due=2024-12-31
E1 | Refresh the welcome pack for new staff | Jan 2025 | Delivered in December. | @g | HR Manager => - | completed green key | due=2025-01-31
E2 | Move the archive to a shared store | Apr 2025 | Landlord has given notice. | @r | Records Manager => - | in-progress red key | due=2025-04-30
`;

const RECOMMENDATIONS = {
  '1': { num: '1', rec: 'Give finance and performance the same weight at the top table' },
  '2': { num: '2', rec: 'Make decisions quicker and easier to follow' },
  '10': { num: '10', rec: 'Widen the climate work beyond the council itself' },
};

const LABELS: readonly (readonly [string, string])[] = [
  ['g', 'Delivered'],
  ['a', 'In progress/on track'],
  ['r', 'In progress/at risk'],
  ['b', 'Ongoing work/move to BAU'],
];
const key = (palette: Palette) => LABELS.map(([fill, label]) => [{ fill: palette[fill] }, label]);

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: Object.values(RECOMMENDATIONS)
      .map(({ num, rec }) => `${num} | ${rec} |`)
      .join('\n'),
    findings: ['grouping-inferred', 'recommendation-missing'],
    noFindings: ['status-assumed', 'status-missing', 'status-unknown', 'recommendation-empty'],
    tally: tallyOf('4 6 0 0 x0', '40 60 0 0', '100 0 0'),
  });

const published = (() => {
  const columns: Columns = columnsOf(
    'num=No. | rec=Recommendation | ref=Associated actions | text= | due=Timescales | update=Summary update | status=Status | owner=Owner',
  );
  const entries = readEntries(FIELDS, LINES, DEEP);
  const body = bodyRows(entries, columns, RECOMMENDATIONS, { once: true });
  return {
    name: 'as published: a heading row before the extra actions',
    build: () =>
      makeWorkbook([
        {
          name: 'Action plan',
          rows: [
            [{ v: 'Peer challenge action plan, September 2025', bold: true }],
            ...key(DEEP),
            [],
            headersOf(columns),
            ...body.slice(0, 8),
            [{ v: 'Other improvement work', bold: true }],
            ...body.slice(8),
          ],
          merges: ['C7:D7', ...mergesOf(entries.slice(0, 8), 8, ['A', 'B']), 'A16:H16'],
        },
      ]),
    expected: answer(entries, {
      recommendationReference: 'No.',
      recommendation: 'Recommendation',
      action: 'Associated actions',
      dueDate: 'Timescales',
      update: 'Summary update',
      status: 'Status',
      owner: 'Owner',
    }),
  };
})();

const moved = (() => {
  const columns: Columns = columnsOf(
    'num=Rec no | rec=Original recommendation | status=RAG | ref=Agreed actions | text= | owner=Lead | due=Target | update=Progress update',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, BRIGHT), [2, 0, 1, 5, 4, 3, 7, 6, 8, 9]);
  const body = bodyRows(entries, columns, RECOMMENDATIONS, { once: true });
  return {
    name: 'columns moved, other words, a blank row before the extra actions, two rows and a column in',
    build: () =>
      makeWorkbook([
        {
          name: 'CPC',
          at: 'B3',
          rows: [
            [null, { v: 'What the colours mean', bold: true }],
            ...key(BRIGHT).map((row) => [null, ...row]),
            [],
            headersOf(columns),
            ...body.slice(0, 8),
            [],
            ...body.slice(8),
          ],
          merges: ['E9:F9', ...mergesOf(entries.slice(0, 8), 10, ['B', 'C'])],
        },
      ]),
    expected: answer(entries, {
      recommendationReference: 'Rec no',
      recommendation: 'Original recommendation',
      action: 'Agreed actions',
      dueDate: 'Target',
      update: 'Progress update',
      status: 'RAG',
      owner: 'Lead',
    }),
  };
})();

export const L01: LayoutCase = {
  id: 'L01',
  title: 'recommendations merged down, fills alone, a key above',
  variants: [published, moved],
};
