/** Several periods side by side, previous and current, and shares of completion in three forms. */
import { bodyRows, columnsOf } from '../lay-out';
import { readEntries } from '../entries';
import type { Entry } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const quarters = readEntries(
  'rec | text | q3 | q1 | status | q2',
  `
1. Agree what matters most | Cut the list of priorities to ten | In progress | Not started | Completed | In progress => 1 | completed none words |
1. Agree what matters most | Say what will stop | In progress | Not started | | Not started => 1 | in-progress none words | written=In progress
2. Help partners to help residents | Share the funding list | | Not started | | Not started => 2 | not-started none words | written=Not started
2. Help partners to help residents | Lend rooms to charities | Completed | Completed | Completed | Completed => 2 | completed none words |
`,
);

const letters = readEntries(
  'ref | rec | text | before | status',
  `
1.1 | 1. Agree what matters most | Hold a day with members | A@a | B@b => 1 | completed blue assumed |
1.2 | 1. Agree what matters most | Publish the choices made | R@r | G@g => 1 | in-progress green assumed |
2.1 | 2. Help partners to help residents | Write to every parish | A@a | => 2 | in-progress amber assumed | written=A
2.2 | 2. Help partners to help residents | Fund a transport scheme | R@r | R@r => 2 | not-started red assumed |
`,
);
const letterColumns = columnsOf('ref=Ref | rec=Recommendation | text=Action | before=BRAG | status=');

/** % complete: the share as the cell holds it, and the reading of each. */
const shares = (forms: readonly string[]): Entry[] =>
  readEntries(
    'rec | text | status',
    `
1. Agree what matters most | Price each priority | ${forms[0]} => 1 | completed none words | written=100%; pc=100
1. Agree what matters most | Match staff to priorities | ${forms[1]} => 1 | in-progress none words | written=75%; pc=75
2. Help partners to help residents | Train volunteers | ${forms[2]} => 2 | not-started none words | written=0%; pc=0
2. Help partners to help residents | Pool small grants | ${forms[3]} => 2 | in-progress none words | written=20%; pc=20
`,
  );
const shareTally = tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0');
const shareForms: readonly (readonly [string, readonly string[]])[] = [
  ['as fractions shown as per cent', ['#1;0%', '#0.75;0%', '#0;0%', '#0.2;0%']],
  ['as whole numbers', ['#100', '#75', '#0', '#20']],
  ['as text', ['100%', '75%', '0%', '20%']],
];

export const PERIODS = [
  oddity(
    'four quarters in any order: the latest counts, an earlier one where it is blank',
    [
      plainSheet(
        'rec=Recommendation | text=Action | q3=Q3 2024/25 | q1=Q1 2024/25 | status=Q4 2024/25 | q2=Q2 2024/25',
        quarters,
      ),
    ],
    {
      columns: { status: 'Q4 2024/25', action: 'Action' },
      entries: quarters,
      recommendations: SHARED,
      findings: ['status-carried'],
      noFindings: ['status-missing', 'plan-ambiguous'],
      tally: tallyOf('2 1 1 0 x0', '50 25 25 0', '75 25 0'),
    },
  ),
  oddity(
    'previous and current under one spanning label',
    [
      {
        name: 'Action plan',
        rows: [
          ['Ref', 'Recommendation', 'Action', 'BRAG', null],
          [null, null, null, 'Previous', 'Current'],
          ...bodyRows(letters, letterColumns),
        ],
        merges: ['D1:E1', 'A1:A2', 'B1:B2', 'C1:C2'],
      },
    ],
    {
      columns: { status: 'BRAG: Current', action: 'Action', reference: 'Ref' },
      entries: letters,
      recommendations: SHARED,
      findings: ['status-carried', 'status-assumed'],
      noFindings: ['status-missing', 'recommendation-missing'],
      tally: tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0'),
    },
  ),
  ...shareForms.map(([name, forms]) => {
    const entries = shares(forms);
    return oddity(
      `% complete ${name}`,
      [plainSheet('rec=Recommendation | text=Action | status=% complete', entries)],
      {
        columns: { percentComplete: '% complete' },
        entries,
        recommendations: SHARED,
        noFindings: ['percent-scale-mixed', 'status-column-missing', 'status-conflict', 'status-missing'],
        tally: shareTally,
      },
    );
  }),
];
