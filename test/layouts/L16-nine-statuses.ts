/** L16: nine statuses with fills and symbols, activities under heading rows. */
import { makeWorkbook } from '../make/workbook';
import { columnsOf, headersOf, sections } from './lay-out';
import { BRIGHT, DEEP, inOrder, readEntries } from './entries';
import type { Entry, Palette } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | text | owner | due | status | update';
const LINES = `
1 | Let ten starter units to new firms | Economic Growth Manager | =2014-03-31 | Completed Successfully@g | All ten let by December => 1 | completed green words | due=2014-03-31
2 | Promote the coast to visitors outside the season | Tourism Manager | =2014-03-31 | Progressing to Plan@g | Winter leaflet printed => 1 | in-progress green words | due=2014-03-31
3 | Bring broadband to six villages | Economic Growth Manager | =2014-09-30 | On Track@g | Four villages connected => 1 | in-progress green words | due=2014-09-30
4 | Set up a loan fund for small shops | Head of Finance | =2014-06-30 | Not Started@x | Rules to be written => 1 | not-started none words | due=2014-06-30
5 | Build forty affordable homes | Head of Housing | =2014-03-31 | Postponed or Delayed@a | Land sale fell behind => 2 | not-started amber words | due=2014-03-31
6 | Adapt homes for disabled tenants within 20 weeks | Private Sector Housing Manager | =2014-03-31 | On Hold@x | Awaiting a surveyor => 2 | not-started none assumed | due=2014-03-31
7 | House rough sleepers within a fortnight | Housing Options Manager | =2014-12-31 | Some Problems@a | Two have no offer yet => 2 | in-progress amber assumed | due=2014-12-31
8 | Cut the cost of refuse collection | Waste Manager | =2014-03-31 | Needs Attention@r | Fuel prices up => 3 | in-progress red assumed | due=2014-03-31
9 | Sell the old offices | Property Manager | =2013-12-31 | Failed@r | No bids => 3 | not-started red assumed | due=2013-12-31
`;
const HEADINGS: Record<string, string> = {
  '1': 'Jobs and the local economy',
  '2': 'Housing and infrastructure',
  '3': 'Value for money',
};
const SYMBOLS: Record<string, string> = {
  'Completed Successfully': '✔ ',
  'Progressing to Plan': '► ',
  'On Track': '► ',
  'Not Started': '○ ',
  'Postponed or Delayed': '◄ ',
  'On Hold': '■ ',
  'Some Problems': '▲ ',
  'Needs Attention': '▲ ',
  Failed: '✖ ',
};

/** The lines with a symbol before each status. */
const WITH_SYMBOLS = LINES.split('\n')
  .map((line) =>
    Object.entries(SYMBOLS).reduce(
      (kept, [status, mark]) => kept.replace(`| ${status}@`, `| ${mark}${status}@`),
      line,
    ),
  )
  .join('\n');

const rowsOf = (spec: string, entries: readonly Entry[]) => {
  const columns = columnsOf(spec);
  return [
    headersOf(columns),
    ...sections(entries, columns, (group) => [[{ v: HEADINGS[group] ?? '', bold: true }]]),
  ];
};

const entriesOf = (lines: string, palette: Palette) => readEntries(FIELDS, lines, palette);

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: Object.entries(HEADINGS)
      .map(([reference, text]) => `${reference} | ${text} |`)
      .join('\n'),
    findings: ['status-assumed'],
    noFindings: ['status-unknown', 'status-missing', 'status-conflict', 'recommendation-missing'],
    // 1, 4 and 4 of 9: 55.56 / 44.44 gives 56 / 44; inside 56, 11.11 and 44.44: the odd point to in progress.
    tally: tallyOf('1 4 4 0 x0', '11 45 44 0', '56 44 0'),
  });

const published = (() => {
  const entries = entriesOf(LINES, BRIGHT);
  return {
    name: 'words with fills',
    build: () =>
      makeWorkbook([
        {
          name: 'Q3 2013-14',
          rows: rowsOf(
            'ref=Ref | text=Activity | owner=Lead Officer | due=End date | status=Status | update=Progress/Action note',
            entries,
          ),
          merges: ['A2:F2', 'A7:F7', 'A11:F11'],
        },
      ]),
    expected: answer(entries, {
      reference: 'Ref',
      action: 'Activity',
      owner: 'Lead Officer',
      dueDate: 'End date',
      status: 'Status',
      update: 'Progress/Action note',
    }),
  };
})();

const symbols = (() => {
  const entries = inOrder(entriesOf(WITH_SYMBOLS, DEEP), [3, 1, 0, 2, 6, 5, 4, 8, 7]);
  return {
    name: 'symbols before the words, columns moved, other colours, below a title, two columns in',
    build: () =>
      makeWorkbook([
        {
          name: 'Managing performance',
          at: 'C2',
          rows: [
            [{ v: 'Managing performance: quarter 3', bold: true }],
            [],
            ...rowsOf(
              'status=Status | ref=Ref | text=Task | update=Comments | due=Due date | owner=Officer responsible',
              entries,
            ),
          ],
        },
      ]),
    expected: answer(entries, {
      reference: 'Ref',
      action: 'Task',
      owner: 'Officer responsible',
      dueDate: 'Due date',
      status: 'Status',
      update: 'Comments',
    }),
  };
})();

export const L16: LayoutCase = { id: 'L16', title: 'nine statuses', variants: [published, symbols] };
