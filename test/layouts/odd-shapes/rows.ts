/** Rows that are not actions, rows that are hidden or struck through, and words and colours side by side. */
import { BRIGHT, readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const SPEC = 'ref=Ref | rec=Recommendation | text=Action | owner=Lead | status=Status';
const FIELDS = 'ref | rec | text | owner | status';
const entries = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Invite young people to a budget day | Head of Policy | Completed => 1 | completed none words |
1.2 | 1. Agree what matters most | Give each ward a small budget | Head of Finance | In progress => 1 | in-progress none words |
2.1 | 2. Help partners to help residents | List empty rooms that groups can use | Property Manager | In progress => 2 | in-progress none words |
2.2 | 2. Help partners to help residents | Share the council's print contract | Head of Procurement | Not started => 2 | not-started none words |
`,
);
const tally = tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0');
const columns = { reference: 'Ref', action: 'Action', status: 'Status' };
const sheet = plainSheet(SPEC, entries);
const [header = [], ...body] = sheet.rows;

const struck = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Run a citizens' panel | Head of Policy | Completed => 1 | completed none words |
~1.2 | 1. Agree what matters most | Print a paper questionnaire | Head of Policy | In progress => 1 | excluded none words |
2.1 | 2. Help partners to help residents | Lend a finance officer to the food bank | Head of Finance | In progress => 2 | in-progress none words |
`,
);

const apart = readEntries(
  'rec | text | status | rag | trend',
  `
1. Agree what matters most | Hold two question times a year | Completed | @b | → => 1 | completed blue words |
1. Agree what matters most | Show spending by promise | In progress | Amber@a | ↑ => 1 | in-progress amber words |
2. Help partners to help residents | Start a shared newsletter | In progress | | ↓ => 2 | in-progress none words |
2. Help partners to help residents | Open the theatre to schools | | Green@g | → => 2 | in-progress green assumed | written=?
2. Help partners to help residents | Join the county's fund | Not started | Red@r | ↓ => 2 | not-started red words |
`,
);

const months = readEntries(
  'rec | text | status | before',
  `
1. Agree what matters most | Put pledges on posters | Completed | In progress => 1 | completed none words |
1. Agree what matters most | Report back at parish meetings | In progress | Not started => 1 | in-progress none words |
2. Help partners to help residents | Fund a debt adviser | Not started | Not started => 2 | not-started none words |
`,
);

const beside = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Name a lead for each promise | @g => 1 | completed green key |
1. Agree what matters most | Link pay reviews to promises | @a => 1 | in-progress amber key |
2. Help partners to help residents | Match volunteers with groups | @g => 2 | completed green key |
2. Help partners to help residents | Set up a repair café | @r => 2 | not-started red key |
`,
);
const besideSheet = plainSheet('rec=Recommendation | text=Action | status=RAG', beside);
const LABELS = [
  ['', 'Key'],
  ['g', 'Complete'],
  ['a', 'Under way'],
  ['r', 'Not yet started'],
] as const;

export const ROWS = [
  oddity(
    'a header again in the middle, a totals row, notes and a sign-off beneath',
    [
      {
        ...sheet,
        rows: [
          header,
          ...body.slice(0, 2),
          header,
          ...body.slice(2),
          ['Total', null, 4],
          [],
          ['Note: leads are posts, not people.'],
          ['Signed off by the leadership team in September'],
        ],
      },
    ],
    {
      columns,
      entries,
      recommendations: SHARED,
      tally,
      noFindings: ['recommendation-missing', 'status-missing'],
    },
  ),
  oddity('hidden rows count', [{ ...sheet, hiddenRows: [3, 4] }], {
    columns,
    entries,
    recommendations: SHARED,
    tally,
  }),
  oddity('a struck-through row is excluded', [plainSheet(SPEC, struck)], {
    columns,
    entries: struck,
    recommendations: SHARED,
    findings: ['row-struck-through'],
    tally: tallyOf('1 1 0 0 x1', '50 50 0 0', '100 0 0'),
  }),
  oddity(
    'words and colours apart, with gaps in both, and arrows for the trend',
    [
      plainSheet(
        'rec=Recommendation | text=Action | status=Status | rag=RAG | trend=Direction of travel',
        apart,
      ),
    ],
    {
      columns: { status: 'Status', rating: 'RAG' },
      entries: apart,
      recommendations: SHARED,
      findings: ['status-assumed'],
      noFindings: ['status-missing', 'status-conflict'],
      // 1, 3 and 1 of 5.
      tally: tallyOf('1 3 1 0 x0', '20 60 20 0', '80 20 0'),
    },
  ),
  oddity(
    'two months side by side, the later one first',
    [
      plainSheet(
        'rec=Recommendation | text=Action | status=Status August 2024 | before=Status May 2024',
        months,
      ),
    ],
    {
      columns: { status: 'Status August 2024' },
      entries: months,
      recommendations: SHARED,
      noFindings: ['status-carried', 'plan-ambiguous'],
      // 66.67 / 33.33 gives 67 / 33; inside 67 the tie goes to in progress.
      tally: tallyOf('1 1 1 0 x0', '33 34 33 0', '67 33 0'),
    },
  ),
  oddity(
    'a key beside the plan',
    [
      {
        ...besideSheet,
        rows: besideSheet.rows.map((row, index) => {
          const [fill, label] = LABELS[index] ?? [];
          return label ? [...row, null, fill ? { fill: BRIGHT[fill] } : null, label] : row;
        }),
      },
    ],
    {
      columns: { status: 'RAG' },
      entries: beside,
      recommendations: SHARED,
      noFindings: ['status-assumed', 'status-missing'],
      tally: tallyOf('2 1 1 0 x0', '50 25 25 0', '75 25 0'),
    },
  ),
];
