/** L20: a sheet for each service, and statuses that name a colour and say something else about the work. */
import { makeWorkbook } from '../make/workbook';
import type { MadeSheet } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { BRIGHT, DEEP, inOrder, readEntries } from './entries';
import type { Entry } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | must | text | owner | due | update | status';
const LINES = `
M1 | Must | Check call bells on each shift | Ward Manager | 31/03/2024 | Checked on every shift since January, with a weekly audit | Green Complete@g => 1 | completed green words | due=2024-03-31
S1 | Should | Repaint the women's lounge | Estates Manager | 31/03/2024 | Colours chosen with patients | Amber On Track@a => 1 | in-progress amber words | due=2024-03-31
M2 | Must | Write a care plan within three days | Matron | 29/02/2024 | Nine in ten plans in time for three months running | Blue Complete & CSPI@b => 1 | completed blue words | due=2024-02-29
M3 | Must | See each patient within four hours of arrival | Crisis Team Manager | 30/04/2024 | Rota gaps at weekends | Red Off Track@r => 2 | not-started red assumed | due=2024-04-30
S2 | Should | Give families a leaflet about the team | Service Manager | 31/05/2024 | Leaflet at the printer's | Amber On Track@a => 2 | in-progress amber words | due=2024-05-31
M4 | Must | Keep medicine fridges within range | Pharmacist | 31/03/2024 | Alarms fitted | Green Complete@g => 3 | completed green words | due=2024-03-31
S3 | Should | Offer talking therapy in the evening | Psychology Lead | 30/06/2024 | Two therapists appointed | Amber On Track@a => 3 | in-progress amber words | due=2024-06-30
`;
const SERVICES: Record<string, string> = {
  '1': 'Acute wards',
  '2': 'Crisis teams',
  '3': 'Community services',
};

const sheetsOf = (columns: Columns, entries: readonly Entry[], titled: boolean): MadeSheet[] =>
  runsBy(entries, ({ group }) => group).map((run) => ({
    name: SERVICES[run.value] ?? '',
    rows: [
      ...(titled ? [[{ v: 'Inspection action plan', bold: true }], []] : []),
      headersOf(columns),
      ...bodyRows(run.entries, columns),
    ],
  }));

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, recommendation: null },
    entries,
    recommendations: Object.entries(SERVICES)
      .map(([reference, text]) => `${reference} | ${text} |`)
      .join('\n'),
    findings: ['status-assumed'],
    noFindings: [
      'status-unknown',
      'status-missing',
      'status-conflict',
      'recommendation-missing',
      'plan-ambiguous',
    ],
    // 3, 3 and 1 of 7: 85.71 / 14.29 gives 86 / 14, and 43 + 43.
    tally: tallyOf('3 3 1 0 x0', '43 43 14 0', '86 14 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'ref=Ref | must=Must/Should | text=Action | owner=Lead | due=Target date | update=Progress | status=Status',
  );
  const entries = readEntries(FIELDS, LINES, BRIGHT);
  return {
    name: 'header in the first row of each sheet',
    build: () => makeWorkbook(sheetsOf(columns, entries, false)),
    expected: answer(entries, {
      reference: 'Ref',
      action: 'Action',
      owner: 'Lead',
      dueDate: 'Target date',
      update: 'Progress',
      status: 'Status',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'ref=Action ref | status=RAG status | text=Agreed actions | must=Must/Should | due=By when | owner=Who | update=Progress update',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, DEEP), [2, 1, 0, 4, 3, 6, 5]);
  return {
    name: 'below a title, columns moved, other colours, a cover sheet before',
    build: () =>
      makeWorkbook([
        { name: 'Cover', rows: [[{ v: 'Inspection action plans', bold: true }], ['Updated March 2024']] },
        ...sheetsOf(columns, entries, true),
      ]),
    expected: answer(entries, {
      reference: 'Action ref',
      action: 'Agreed actions',
      owner: 'Who',
      dueDate: 'By when',
      update: 'Progress update',
      status: 'RAG status',
    }),
  };
})();

export const L20: LayoutCase = {
  id: 'L20',
  title: 'a sheet for each service',
  variants: [published, moved],
};
