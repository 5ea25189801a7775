/** L17: the regulator's line above each table, the header again for every one, improvements merged over milestones. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry, Made } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'text | due | owner | monitored | consulted';
const LINES = `
Write standards with the tenants' forum | August 2008 | Tenancy Services Manager | Quarterly to housing committee | Tenants' forum => HS1 | unknown none unread | due=2008-08-31; written=
Print the standards and send them to every tenant | December 2008 | Communications Officer | Quarterly to housing committee | Tenants' forum => HS1 | unknown none unread | due=2008-12-31; written=
Measure performance against them each quarter | March 2009 | Performance Officer | Quarterly to housing committee | None => HS1 | unknown none unread | due=2009-03-31; written=
Ring every tenant after a repair for one month | October 2008 | Repairs Manager | Monthly to repairs board | Tenants' forum => HS2 | unknown none unread | due=2008-10-31; written=
Cut missed appointments to one in fifty | June 2009 | Repairs Manager | Monthly to repairs board | None => HS2 | unknown none unread | due=2009-06-30; written=
Take on a debt adviser | September 2008 | Income Manager | Quarterly to housing committee | Advice partners => HS3 | unknown none unread | due=2008-09-30; written=
Visit each tenant who owes more than four weeks' rent | January 2009 | Income Manager | Quarterly to housing committee | None => HS3 | unknown none unread | due=2009-01-31; written=
`;
const IMPROVEMENTS: Record<string, { num: string; rec: string; line: string }> = {
  HS1: {
    num: 'HS1',
    rec: 'Service standards',
    line: 'The regulator asked the council to say what tenants can expect.',
  },
  HS2: {
    num: 'HS2',
    rec: 'Repairs by appointment',
    line: 'The regulator asked the council to keep its repairs appointments.',
  },
  HS3: {
    num: 'HS3',
    rec: 'Help with arrears',
    line: 'The regulator asked the council to act sooner on rent arrears.',
  },
};

function rowsOf(columns: Columns, entries: readonly Entry[]): Made[][] {
  return runsBy(entries, ({ group }) => group).flatMap((run) => [
    [{ v: IMPROVEMENTS[run.value]?.line ?? '', italic: true }],
    headersOf(columns),
    ...bodyRows(run.entries, columns, IMPROVEMENTS, { once: true }),
    [],
  ]);
}

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, status: null },
    entries,
    recommendations: Object.values(IMPROVEMENTS)
      .map(({ num, rec, line }) => `${num} | ${rec} | ${line}`)
      .join('\n'),
    themes: Object.values(IMPROVEMENTS).map(({ line }) => line),
    findings: ['status-column-missing', 'grouping-inferred'],
    noFindings: ['status-missing', 'recommendation-missing', 'recommendation-empty'],
    tally: tallyOf('0 0 0 7 x0', '0 0 0 100', '0 0 100'),
  });

const published = (() => {
  const columns = columnsOf(
    'num=Ref No. | rec=Improvement | text=Key Milestones | due=Target Dates | owner=Responsible Person | monitored=Monitoring & Reporting | consulted=Consultation',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published: merged down, lines merged across',
    build: () =>
      makeWorkbook([
        {
          name: 'Improvement plan',
          rows: [[{ v: 'Housing services improvement plan', bold: true }], [], ...rowsOf(columns, entries)],
          merges: ['A3:G3', 'A5:A7', 'B5:B7', 'A9:G9', 'A11:A12', 'B11:B12', 'A14:G14', 'A16:A17', 'B16:B17'],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Improvement',
      action: 'Key Milestones',
      dueDate: 'Target Dates',
      owner: 'Responsible Person',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'num=Ref | rec=Improvement | owner=Person responsible | text=Milestones | due=Deadline | consulted=Consultation | monitored=Monitoring',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [1, 0, 2, 4, 3, 6, 5]);
  return {
    name: 'nothing merged, columns moved, one column in',
    build: () => makeWorkbook([{ name: 'Housing', at: 'B1', rows: rowsOf(columns, entries) }]),
    expected: answer(entries, {
      recommendation: 'Improvement',
      action: 'Milestones',
      dueDate: 'Deadline',
      owner: 'Person responsible',
    }),
  };
})();

export const L17: LayoutCase = {
  id: 'L17',
  title: 'a free line above each table',
  variants: [published, moved],
};
