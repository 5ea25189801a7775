/** Workbooks with more or less than one plan: last year's beside this year's, and a plan of one action. */
import { readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const SPEC = 'ref=Ref | rec=Recommendation | text=Action | due=Due date | status=Status';
const FIELDS = 'ref | rec | text | due | status';

const thisYear = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Settle the budget with priorities | =2025-02-28 | Completed => 1 | completed none words | due=2025-02-28
1.2 | 1. Agree what matters most | Report half-way through the year | =2025-10-31 | In progress => 1 | in-progress none words | due=2025-10-31
2.1 | 2. Help partners to help residents | Renew the health agreement | =2025-06-30 | In progress => 2 | in-progress none words | due=2025-06-30
2.2 | 2. Help partners to help residents | Fund a youth worker | =2025-12-31 | Not started => 2 | not-started none words | due=2025-12-31
`,
);
const lastYear = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Gather old strategies | =2024-02-28 | Completed => 1 | completed none words |
1.2 | 1. Agree what matters most | Ask members for their views | =2024-05-31 | Completed => 1 | completed none words |
2.1 | 2. Help partners to help residents | List partners | =2024-06-30 | Completed => 2 | completed none words |
2.2 | 2. Help partners to help residents | Visit each of them | =2024-09-30 | Completed => 2 | completed none words |
`,
);
const single = readEntries(
  FIELDS,
  `
1 | 1. Agree what matters most | Write the plan that will be kept here | =2025-12-31 | In progress => 1 | in-progress none words | due=2025-12-31
`,
);

/** With one action the reference column is the recommendation's own. */
const onlyOne = single.map(({ want, ...entry }) => ({ ...entry, want: { ...want, reference: undefined } }));

const columns = { reference: 'Ref', recommendation: 'Recommendation', action: 'Action', status: 'Status' };

export const WORKBOOKS = [
  oddity(
    "last year's plan before this year's",
    [
      plainSheet(SPEC, lastYear, { name: 'Action plan 2023-24' }),
      plainSheet(SPEC, thisYear, { name: 'Action plan 2024-25' }),
    ],
    {
      columns,
      entries: thisYear,
      recommendations: SHARED,
      tally: tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0'),
    },
  ),
  oddity(
    "this year's plan before last year's",
    [plainSheet(SPEC, thisYear, { name: 'CPC 2025' }), plainSheet(SPEC, lastYear, { name: 'CPC 2024' })],
    {
      columns,
      entries: thisYear,
      recommendations: SHARED,
      tally: tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0'),
    },
  ),
  oddity('a plan of one action', [plainSheet(SPEC, single)], {
    columns: { recommendation: 'Recommendation', action: 'Action', status: 'Status' },
    entries: onlyOne,
    recommendations: '1 | 1. Agree what matters most |',
    tally: tallyOf('0 1 0 0 x0', '0 100 0 0', '100 0 0'),
  }),
];

/** A header with nothing beneath: a plan without actions, or no plan, but never a figure. */
export const NO_ACTIONS = plainSheet(SPEC, []);
