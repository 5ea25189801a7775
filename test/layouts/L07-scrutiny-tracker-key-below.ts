/** L07: scrutiny recommendations one a row, words with fills, a key below, dates that are past events. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf } from './lay-out';
import { BRIGHT, DEEP, inOrder, readEntries } from './entries';
import type { Entry, Palette } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'num | origin | date | area | text | exec | owner | update | status';
const LINES = `
SR (25/26) 01 | Task group | =2025-06-12 | Transport | Trial later buses on two routes | =2025-07-15 | AB/CD/EF | Operator has agreed to a trial from September | Ongoing@a => SR (25/26) 01 | in-progress amber words |
SR (25/26) 02 | Task group | =2025-06-12 | Transport | Publish a map of dropped kerbs | =2025-07-15 | AB/CD | Map is on the website | Complete@g => SR (25/26) 02 | completed green words |
SR (25/26) 03 | Committee | =2025-07-03 | Housing | Inspect every block above six storeys each year | =2025-09-09 | GH/JKL | Two inspectors appointed | Ongoing@a => SR (25/26) 03 | in-progress amber words |
SR (25/26) 04 | Committee | =2025-07-03 | Housing | Pay travel costs of tenants' panel members | =2025-09-09 | GH | Paid since October | Complete@g => SR (25/26) 04 | completed green words |
SR (25/26) 05 | Call-in | 01/01/26 | Leisure | Look again at swimming charges for carers | =2026-02-10 | JKL | Waiting for the budget | Paused@r => SR (25/26) 05 | not-started red assumed |
SR (25/26) 06 | Call-in | 01/01/26 | Leisure | Ask users before opening hours change | =2026-02-10 | JKL | Template row | e.g. Paused@r => SR (25/26) 06 | not-started red assumed |
SR (25/26) 07 | Committee | 01/01/26 | Finance | Show the cost of each consultant in the quarterly report | =2026-02-10 | EF/CD | First figures shown in February | Ongoing@a => SR (25/26) 07 | in-progress amber words |
`;

const keyRows = (palette: Palette) => [
  [],
  [],
  [{ v: 'Key', bold: true }],
  [{ v: 'Green', fill: palette['g'] }, 'achieved'],
  [{ v: 'Amber', fill: palette['a'] }, 'acceptable progress'],
  [{ v: 'Red', fill: palette['r'] }, 'unacceptable progress'],
];

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    unit: 'recommendation',
    columns: { ...columns, action: null, dueDate: null, revisedDate: null },
    entries,
    recommendations: entries.map(({ group, want }) => `${group} | ${want.text} |`).join('\n'),
    findings: ['status-assumed', 'date-column-missing', 'owner-several'],
    noFindings: ['overdue', 'date-missing', 'status-unknown', 'status-missing', 'reference-mangled'],
    // 2, 3 and 2 of 7: 71.43 / 28.57 gives 71 / 29; inside 71: 28.57 and 42.86, the odd point to in progress.
    tally: tallyOf('2 3 2 0 x0', '28 43 29 0', '71 29 0'),
  });

const published = (() => {
  const columns = columnsOf(
    'num=Reference | origin=Origin | date=Date | area=Area | text=Recommendation | exec=Exec Date | owner=Lead Officer/EM | update=Action taken | status=Status',
  );
  const entries = readEntries(FIELDS, LINES, BRIGHT);
  return {
    name: 'as published: the key below after two blank rows',
    build: () =>
      makeWorkbook([
        {
          name: 'Tracker 25-26',
          rows: [headersOf(columns), ...bodyRows(entries, columns), ...keyRows(BRIGHT)],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Recommendation',
      owner: 'Lead Officer/EM',
      update: 'Action taken',
      status: 'Status',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'num=Ref | text=Scrutiny recommendation | owner=Lead | status=Progress status | update=Actions taken | origin=Origin | date=Date | exec=Exec Date | area=Area',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, DEEP), [6, 2, 0, 1, 5, 3, 4]);
  return {
    name: 'columns moved, rows in another order, deeper colours, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Scrutiny',
          at: 'B2',
          rows: [
            [{ v: 'Scrutiny recommendation tracker (draft)', bold: true }],
            headersOf(columns),
            ...bodyRows(entries, columns),
            ...keyRows(DEEP),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Scrutiny recommendation',
      owner: 'Lead',
      update: 'Actions taken',
      status: 'Progress status',
    }),
  };
})();

export const L07: LayoutCase = {
  id: 'L07',
  title: 'scrutiny recommendations with a key below',
  variants: [published, moved],
};
