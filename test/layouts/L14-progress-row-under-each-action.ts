/** L14: owner and date in one cell, a full-width row of progress under each action, no status. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry, Made } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'text | impact | measure | who | told';
const LINES = `
1. Ask children and parents to read each new policy before it is approved | Policies that people understand | Six policies read in a year | Director of Operations // On-going with development of policy | A panel of nine young people read four policies. => 1 | unknown none unread | written=
2. Publish summaries with pictures | Children can use them alone | Summaries of all policies | Communications Officer // March 2015 | Three summaries were printed and two put on the website. => 1 | unknown none unread | written=
3. Arrange interpreters for case conferences | Parents can take part | No conference without one when needed | Head of Safeguarding // 30 September 2014 | Contract in place with two providers. => 2 | unknown none unread | written=
4. Record language and disability of each family | Needs are known at the start | 95% of records filled | Information Manager // December 2014 | A field was added to the form; use stands at 71%. => 2 | unknown none unread | written=
5. Train all panel members in equality duties | Fair decisions | Everyone trained within six months | Training Manager // June 2015 | Forty-two members came to one of three days. => 3 | unknown none unread | written=
`;
const DUE = ['open-ended', '2015-03-31', '2014-09-30', '2014-12-31', '2015-06-30'];
const OWNERS = [
  'Director of Operations',
  'Communications Officer',
  'Head of Safeguarding',
  'Information Manager',
  'Training Manager',
];
const HEADINGS: Record<string, string> = {
  '1': 'Hearing from children and families',
  '2': 'Making services easy to reach',
  '3': 'Building knowledge among members',
};

const entriesOf = (): Entry[] =>
  readEntries(FIELDS, LINES).map((entry, index) => ({
    ...entry,
    want: { ...entry.want, owner: OWNERS[index] ?? '', due: DUE[index] ?? '' },
  }));

function rowsOf(columns: Columns, entries: readonly Entry[], title: string): Made[][] {
  return [
    headersOf(columns),
    ...runsBy(entries, ({ group }) => group).flatMap((run) => [
      [{ v: HEADINGS[run.value] ?? '', bold: true, fill: '#DDEBF7' }],
      ...run.entries.flatMap((entry) => [
        ...bodyRows([entry], columns),
        [`${title} ${String(entry.cells['told'])}`],
      ]),
    ]),
  ];
}

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, status: null },
    entries,
    recommendations: Object.entries(HEADINGS)
      .map(([reference, text]) => `${reference} | ${text} |`)
      .join('\n'),
    findings: ['status-column-missing', 'date-open-ended'],
    noFindings: ['status-missing', 'recommendation-missing', 'owner-missing', 'date-missing'],
    tally: tallyOf('0 0 0 5 x0', '0 0 0 100', '0 0 100'),
  });

const published = (() => {
  const columns = columnsOf(
    'text=Action Point | impact=Intended Outcome | measure=Performance Indicator | who=By who and By when',
  );
  const entries = entriesOf();
  return {
    name: 'as published: progress rows merged across',
    build: () =>
      makeWorkbook([
        {
          name: 'Equality plan',
          rows: rowsOf(columns, entries, 'What we did over the last year:'),
          merges: ['A2:D2', 'A4:D4', 'A6:D6', 'A7:D7', 'A9:D9', 'A11:D11', 'A12:D12', 'A14:D14'],
        },
      ]),
    expected: answer(entries, {
      action: 'Action Point',
      owner: 'By who and By when',
      dueDate: 'By who and By when',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'text=What we will do | who=Who and by when | measure=Measure | impact=Intended outcome',
  );
  const entries = inOrder(entriesOf(), [1, 0, 3, 2, 4]);
  return {
    name: 'columns moved, progress rows not merged, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Action plan',
          rows: [
            [{ v: 'Equality action plan 2014-15', bold: true }],
            [],
            ...rowsOf(columns, entries, 'What we did over the last year -'),
          ],
        },
      ]),
    expected: answer(entries, {
      action: 'What we will do',
      owner: 'Who and by when',
      dueDate: 'Who and by when',
    }),
  };
})();

export const L14: LayoutCase = {
  id: 'L14',
  title: 'owner and date in one cell, progress rows beneath',
  variants: [published, moved],
};
