/** Keys in unusual places: on a sheet of their own, in a line above, in the header, in the list of allowed values. */
import { BRIGHT, readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const SPEC = 'rec=Recommendation | text=Action | status=RAG';
const keyTally = tallyOf('2 1 1 0 x0', '50 25 25 0', '75 25 0');

const colours = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Print the plan | Green => 1 | completed green key |
1. Agree what matters most | Talk to every team | Amber => 1 | in-progress amber key |
2. Help partners to help residents | Fund two drop-ins | Green => 2 | completed green key |
2. Help partners to help residents | Share a van | Red => 2 | not-started red key |
`,
);

const letters = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Film a short message | G => 1 | completed green key |
1. Agree what matters most | Ask staff what they heard | A => 1 | in-progress amber key |
2. Help partners to help residents | Hold a partners' day | G => 2 | completed green key |
2. Help partners to help residents | Write a joint strategy | R => 2 | not-started red key |
`,
);

const fills = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Fold five plans into one | @g => 1 | completed green key |
1. Agree what matters most | Meet group leaders | @a => 1 | in-progress amber key |
2. Help partners to help residents | Pay for a helpline | @g => 2 | completed green key |
2. Help partners to help residents | Open a hub | @r => 2 | in-progress red key |
`,
);

const listed = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Number every promise | Complete => 1 | completed none words/key |
1. Agree what matters most | Check promises against money | Underway => 1 | in-progress none words/key |
2. Help partners to help residents | Lend laptops | Complete => 2 | completed none words/key |
2. Help partners to help residents | Offer free rooms | Yet to start => 2 | not-started none words/key |
`,
);

const answer = { columns: { action: 'Action' }, recommendations: SHARED, tally: keyTally };

export const KEYS = [
  oddity(
    'a key on a sheet called Key',
    [
      plainSheet(SPEC, colours),
      {
        name: 'Key',
        rows: [
          ['Colour', 'Meaning'],
          [{ v: 'Green', fill: BRIGHT['g'] }, 'Complete'],
          [{ v: 'Amber', fill: BRIGHT['a'] }, 'In progress'],
          [{ v: 'Red', fill: BRIGHT['r'] }, 'Not started'],
        ],
      },
    ],
    { ...answer, entries: colours, noFindings: ['status-assumed', 'status-unknown'] },
  ),
  oddity(
    'meanings in the header of the status column',
    [
      plainSheet(
        'rec=Recommendation | text=Action | status=RAG (G - complete; A - under way; R - not started)',
        letters,
      ),
    ],
    { ...answer, entries: letters, noFindings: ['status-assumed', 'status-unknown'] },
  ),
  oddity(
    'a line of fills with words above the plan',
    [plainSheet(SPEC, fills)].map((sheet) => ({
      ...sheet,
      rows: [
        [{ v: 'Our plan', bold: true }],
        [
          { v: 'Behind track', fill: BRIGHT['r'] },
          { v: 'In progress', fill: BRIGHT['a'] },
          { v: 'Complete', fill: BRIGHT['g'] },
        ],
        [],
        ...sheet.rows,
      ],
    })),
    {
      ...answer,
      entries: fills,
      noFindings: ['status-assumed', 'status-missing'],
      tally: tallyOf('2 2 0 0 x0', '50 50 0 0', '100 0 0'),
    },
  ),
  oddity(
    'allowed values in the data validation of the status column',
    [
      plainSheet('rec=Recommendation | text=Action | status=Where are we?', listed, {
        validations: [{ area: 'C2:C50', values: ['Complete', 'Underway', 'Yet to start'] }],
      }),
    ],
    {
      ...answer,
      columns: { status: 'Where are we?' },
      entries: listed,
      noFindings: ['status-assumed', 'status-unknown', 'status-column-missing'],
    },
  ),
];
