/** Headers that are numbered and wrapped, never seen before, far down the sheet, or under group labels. */
import { columnsOf, bodyRows } from '../lay-out';
import { readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const entries = readEntries(
  'rec | text | owner | due | status',
  `
1. Agree what matters most | Bring the housing plan into the council plan | Head of Housing | =2025-03-31 | Completed => 1 | completed none words | due=2025-03-31
1. Agree what matters most | Settle three measures for each promise | Performance Manager | =2025-04-30 | In progress => 1 | in-progress none words | due=2025-04-30
1. Agree what matters most | Cut the appendix from 90 pages to nine | Policy Officer | =2025-05-31 | In progress => 1 | in-progress none words | due=2025-05-31
2. Help partners to help residents | Answer charities within a week | Communities Manager | =2025-06-30 | Completed => 2 | completed none words | due=2025-06-30
2. Help partners to help residents | Train trustees in safeguarding | Communities Manager | =2025-09-30 | Not started => 2 | not-started none words | due=2025-09-30
`,
);
const answer = {
  entries,
  recommendations: SHARED,
  // 2, 2 and 1 of 5: 80 / 20, and 40 + 40.
  tally: tallyOf('2 2 1 0 x0', '40 40 20 0', '80 20 0'),
  noFindings: ['status-unknown', 'status-missing', 'recommendation-missing'] as const,
};
const plain = 'rec=Recommendation | text=Action | owner=Lead | due=Due date | status=Status';
const sheet = plainSheet(plain, entries);

export const HEADERS = [
  oddity(
    'numbered and wrapped headers',
    [
      plainSheet(
        'rec=1. Recommendation | text=2. Action // (what we will do) | owner=3. Who? | due=4. By when? | status=5. Status',
        entries,
      ),
    ],
    {
      ...answer,
      columns: {
        recommendation: '1. Recommendation',
        action: '2. Action (what we will do)',
        owner: '3. Who?',
        dueDate: '4. By when?',
        status: '5. Status',
      },
    },
  ),
  oddity(
    'labels that nobody has seen before for the action and the status',
    [
      plainSheet(
        'rec=Recommendation | text=Our reply in deeds | owner=Lead | due=Due date | status=How is it going?',
        entries,
      ),
    ],
    { ...answer, columns: { action: 'Our reply in deeds', status: 'How is it going?', owner: 'Lead' } },
  ),
  oddity(
    'a header on the tenth row, below titles and a paragraph',
    [
      {
        ...sheet,
        rows: [
          [{ v: 'Aldermere District Council', bold: true, size: 18 }],
          [{ v: 'Peer challenge', bold: true }],
          ['Updated 5 September 2024'],
          [],
          [
            'This plan answers the report of the peer team. Leads update their rows each month and say what changed.',
          ],
          ['Owner of this plan:', 'Head of Policy'],
          ['Version', 4],
          [],
          [],
          ...sheet.rows,
        ],
      },
    ],
    { ...answer, columns: { recommendation: 'Recommendation', action: 'Action', status: 'Status' } },
  ),
  oddity(
    'group labels over every column',
    [
      {
        name: 'Plan',
        rows: [
          ['Peer team', 'Council', null, null, 'Progress'],
          ['Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
          ...bodyRows(entries, columnsOf(plain)),
        ],
        merges: ['B1:D1'],
      },
    ],
    { ...answer, columns: {} },
  ),
  oddity(
    'a column called __proto__',
    [
      {
        ...sheet,
        rows: sheet.rows.map((row, index) => [...row, index === 0 ? '__proto__' : 'constructor']),
      },
    ],
    { ...answer, columns: { action: 'Action', status: 'Status' } },
  ),
];
