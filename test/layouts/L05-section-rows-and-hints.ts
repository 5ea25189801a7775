/** L05: a heading row "Recommendation 1 ..." before each group, a row of hints under the header, no status at all. */
import { makeWorkbook } from '../make/workbook';
import { columnsOf, headersOf, sections } from './lay-out';
import type { Columns } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'service | text | evidence | owner | due';
const LINES = `
Adult services | Check that every care plan names a lead worker | Sample of 50 plans | Head of Adult Care (Council) / Ward Manager (Trust) | 31 December 2016 => 1 | unknown none unread | due=2016-12-31; written=
Adult services | Hold a joint review each quarter | Minutes | Head of Adult Care (Council) / Ward Manager (Trust) | 31 March 2017 => 1 | unknown none unread | due=2017-03-31; written=
Housing | Flag tenancies at risk to the mental health team | Monthly list | Tenancy Manager (Housing association) | 31 October 2016 => 1 | unknown none unread | due=2016-10-31; written=
Police | Name one contact in each sector | Contact list | Chief Inspector (Police) | 30 September 2016 => 2 | unknown none unread | due=2016-09-30; written=
Adult services | Record each call from the police on the case system | Audit of calls | Team Manager (Council) | 30 November 2016 => 2 | unknown none unread | due=2016-11-30; written=
Housing | Train housing officers to spot a crisis | Attendance lists | Learning Manager (Council) | 31 January 2017 => 3 | unknown none unread | due=2017-01-31; written=
`;
const HEADINGS: Record<string, string> = {
  '1': 'Recommendation 1 Plan care together across services',
  '2': 'Recommendation 2 Settle how the police and the council share warnings',
  '3': 'Recommendation 3 Train staff who meet people in crisis',
};
const HINTS: Record<string, string> = {
  service: 'Who provides it',
  text: 'Start with a verb',
  evidence: 'How will we know?',
  owner: 'Roles no names',
  due: 'Realistic target date',
};

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, status: null, impact: null },
    entries,
    recommendations: Object.entries(HEADINGS)
      .map(([reference, text]) => `${reference} | ${text} |`)
      .join('\n'),
    findings: ['status-column-missing', 'owner-several', 'impact-column-missing'],
    noFindings: ['status-missing', 'recommendation-missing', 'recommendation-empty'],
    tally: tallyOf('0 0 0 6 x0', '0 0 0 100', '0 0 100'),
  });

const rowsOf = (columns: Columns, entries: readonly Entry[]) => [
  headersOf(columns),
  columns.map(([key]) => ({ v: HINTS[key] ?? '', italic: true })),
  ...sections(entries, columns, (group) => [[{ v: HEADINGS[group] ?? '', bold: true, fill: '#D9E1F2' }]]),
];

const published = (() => {
  const columns = columnsOf(
    'service=Service | text=Action | evidence=Evidence | owner=Lead/Ownership | due=Target Date',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published: heading rows merged across',
    build: () =>
      makeWorkbook([
        { name: 'Action plan', rows: rowsOf(columns, entries), merges: ['A3:E3', 'A7:E7', 'A10:E10'] },
      ]),
    expected: answer(entries, {
      action: 'Action',
      evidence: 'Evidence',
      owner: 'Lead/Ownership',
      dueDate: 'Target Date',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'text=Agreed action | owner=Responsible person | due=Completion date | service=Service | evidence=Evidence',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [2, 0, 1, 4, 3, 5]);
  return {
    name: 'columns moved, headings not merged, below a title and one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Multi-agency',
          at: 'B2',
          rows: [
            [{ v: 'Joint action plan after the independent investigation', bold: true }],
            [],
            ...rowsOf(columns, entries),
          ],
        },
      ]),
    expected: answer(entries, {
      action: 'Agreed action',
      evidence: 'Evidence',
      owner: 'Responsible person',
      dueDate: 'Completion date',
    }),
  };
})();

export const L05: LayoutCase = {
  id: 'L05',
  title: 'heading rows, a row of hints, no status',
  variants: [published, moved],
};
