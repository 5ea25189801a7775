/** L04: continuation rows blank under their recommendation, fills without a key, updates that end "Completed.". */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, mergesOf } from './lay-out';
import { BRIGHT, SOFT, inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'text | owner | due | update | status';
const LINES = `
Write a policy for joint assessments with housing | Deputy Director of Nursing / Director of Mental Health | April 2015 | Policy written and agreed. Completed. | @g => 1 | in-progress green assumed | due=2015-04-30
Train all duty officers in the policy | Learning Manager | Nov 2015 | 31 of 40 trained by October. | @a => 1 | in-progress amber assumed | due=2015-11-30
Audit twenty assessments a year | Clinical Audit Lead | Jan 2016 | Audit tool being tested. | @a => 1 | in-progress amber assumed | due=2016-01-31
Share warning signs with the police the same day | Director of Mental Health | April 2015 | Agreement signed with the police. | @b => 2 | completed blue assumed | due=2015-04-30
Add police contacts to the duty rota | Service Manager | May 2015 | Contacts added in May. | @b => 2 | completed blue assumed | due=2015-05-31
Meet families within a week of an incident | Head of Patient Safety | June 2015 | A family liaison post has no budget. | @r => 3 | not-started red assumed | due=2015-06-30
Write to families about what was learnt | Head of Patient Safety | July 2015 | Draft letter with the lawyers. | @g => 3 | in-progress green assumed | due=2015-07-31
`;
const RECOMMENDATIONS = {
  '1': { num: '1', rec: 'Assess risk together with housing services' },
  '2': { num: '2', rec: 'Tell the police early' },
  '3': { num: '3', rec: 'Keep families informed' },
};

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: Object.values(RECOMMENDATIONS)
      .map(({ num, rec }) => `${num} | ${rec} |`)
      .join('\n'),
    findings: ['status-doubtful', 'status-assumed', 'grouping-inferred', 'owner-several'],
    noFindings: ['status-missing', 'status-unknown', 'recommendation-missing'],
    // 2, 4 and 1 of 7: 85.71 / 14.29 gives 86 / 14; inside 86: 28.57 and 57.14, the odd point to completed.
    tally: tallyOf('2 4 1 0 x0', '29 57 14 0', '86 14 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'num=No | rec=Recommendation | text=Actions required | owner=Identified Lead | due=Target Date | update=Progress | status=RAG // status',
  );
  const entries = readEntries(FIELDS, LINES, BRIGHT);
  return {
    name: 'as published: merged down',
    build: () =>
      makeWorkbook([
        {
          name: 'Action plan',
          rows: [headersOf(columns), ...bodyRows(entries, columns, RECOMMENDATIONS, { once: true })],
          merges: mergesOf(entries, 2, ['A', 'B']),
        },
      ]),
    expected: answer(entries, {
      recommendationReference: 'No',
      recommendation: 'Recommendation',
      action: 'Actions required',
      owner: 'Identified Lead',
      dueDate: 'Target Date',
      update: 'Progress',
      status: 'RAG status',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'status=RAG // rating | num=Ref | rec=Recommendation | text=Agreed action | update=Progress update | owner=Responsible officer | due=Deadline',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, SOFT), [1, 2, 0, 4, 3, 6, 5]);
  return {
    name: 'blanks without merges, soft colours, the colour first, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Joint plan',
          rows: [
            [{ v: 'Investigation action plan', bold: true, size: 14 }],
            [],
            headersOf(columns),
            ...bodyRows(entries, columns, RECOMMENDATIONS, { once: true }),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendationReference: 'Ref',
      recommendation: 'Recommendation',
      action: 'Agreed action',
      owner: 'Responsible officer',
      dueDate: 'Deadline',
      update: 'Progress update',
      status: 'RAG rating',
    }),
  };
})();

export const L04: LayoutCase = {
  id: 'L04',
  title: 'blanks under a recommendation, fills without a key',
  variants: [published, moved],
};
