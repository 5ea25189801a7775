/** Blank, repeated and lone recommendations; totals in an Excel table; forecasts beside statuses; keys for other colours. */
import { BRIGHT, readEntries } from '../entries';
import type { Palette } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const SPEC = 'ref=Ref | rec=Recommendation | text=Action | owner=Lead | status=Status';
const FIELDS = 'ref | rec | text | owner | status';

const inTable = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Put pledges in job descriptions | Head of HR | Completed => 1 | completed none words |
1.2 | 1. Agree what matters most | Read out pledges at council | Chief Executive | In progress => 1 | in-progress none words |
2.1 | 2. Help partners to help residents | Extend grants to three years | Head of Communities | In progress => 2 | in-progress none words |
X1 | | Repaint the meeting rooms | Property Manager | Not started => - | not-started none words |
`,
);

const spelt = readEntries(
  'num | rec | text | status',
  `
1 | Agree what matters most | Rank services by use | Completed => 1 | completed none words |
1 | Agree what matters the most | Ask why use differs by ward | In progress => 1 | in-progress none words |
2 | Help partners to help residents | Lend a designer to charities | In progress => 2 | in-progress none words |
2 | Help partners to help residents | Open the intranet to partners | Not started => 2 | not-started none words |
`,
);

const lone = readEntries(
  'num | rec | text | owner | status',
  `
1 | Agree what matters most | Hold one budget debate for all services | Leader | Completed => 1 | completed none words |
1 | Agree what matters most | Show trade-offs in the budget survey | Head of Finance | In progress => 1 | in-progress none words |
3 | Plan for growth | Map brownfield land | Head of Planning | Not started => 3 | not-started none words |
3 | Plan for growth | Agree a care-home policy with the county | Head of Planning | In progress => 3 | in-progress none words |
`,
);
const loneSheet = plainSheet(
  'num=Rec no | rec=Recommendation | text=Action | owner=Lead | status=Status',
  lone,
);

const total = readEntries(
  FIELDS,
  `
1.1 | 1. Agree what matters most | Price each pledge | Head of Finance | Completed => 1 | completed none words |
1.2 | 1. Agree what matters most | Fund the first five | Head of Finance | In progress => 1 | in-progress none words |
2.1 | 2. Help partners to help residents | Send staff to volunteer two days a year | Head of HR | In progress => 2 | in-progress none words |
2.2 | 2. Help partners to help residents | Pay small firms in ten days | Head of Finance | Not started => 2 | not-started none words |
`,
);
const totalSheet = plainSheet(SPEC, total);

const forecast = readEntries(
  'rec | text | forecast | status | before | priority',
  `
1. Agree what matters most | Review pledges with partners | Green@g | Red@r | Amber@a | High@r => 1 | not-started red assumed |
1. Agree what matters most | Drop pledges that others meet | Green@g | Amber@a | Amber@a | Low@g => 1 | in-progress amber assumed |
2. Help partners to help residents | Share ward data | Amber@a | Green@g | Red@r | High@r => 2 | in-progress green assumed |
2. Help partners to help residents | Train brokers for small grants | Blue@b | Blue@b | Green@g | Low@g => 2 | completed blue assumed |
`,
);

const FILLS: Palette = { ...BRIGHT, x: '#BFBFBF', p: '#7030A0' };
const others = readEntries(
  'ref | rec | status | text',
  `
1.1 | 1. Agree what matters most | @p | Show pledges on bin lorries => 1 | completed none key |
1.2 | 1. Agree what matters most | @a | Film residents on what changed => 1 | in-progress amber key |
2.1 | 2. Help partners to help residents | @x | Build a shared website => 2 | excluded none key |
2.2 | 2. Help partners to help residents | @g | Fund lunch clubs => 2 | completed green key |
`,
  FILLS,
);
const othersSheet = plainSheet('ref=Ref | rec=Recommendation | status=Status | text=Action', others);

const quarterTally = tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0');

export const EDGES = [
  oddity(
    'a blank recommendation in an Excel table is missing, not filled down',
    [plainSheet(SPEC, inTable, { tables: [{ name: 'Plan' }] })],
    {
      columns: { reference: 'Ref', recommendation: 'Recommendation' },
      entries: inTable,
      recommendations: SHARED,
      findings: ['recommendation-missing'],
      noFindings: ['grouping-inferred'],
      tally: quarterTally,
    },
  ),
  oddity(
    'one reference with two texts is one recommendation',
    [plainSheet('num=Rec no | rec=Recommendation | text=Action | status=Status', spelt)],
    {
      columns: { recommendationReference: 'Rec no' },
      entries: spelt,
      recommendations: '1 | Agree what matters most |\n2 | Help partners to help residents |',
      findings: ['reference-duplicate'],
      noFindings: ['recommendation-missing'],
      tally: quarterTally,
    },
  ),
  oddity(
    'a recommendation on a row of its own is no action',
    [
      {
        ...loneSheet,
        rows: [...loneSheet.rows.slice(0, 3), ['2', 'Use land better'], ...loneSheet.rows.slice(3)],
      },
    ],
    {
      columns: { recommendationReference: 'Rec no', recommendation: 'Recommendation' },
      entries: lone,
      recommendations: '1 | Agree what matters most |\n2 | Use land better |\n3 | Plan for growth |',
      findings: ['recommendation-empty'],
      noFindings: ['recommendation-missing', 'status-missing'],
      tally: quarterTally,
    },
  ),
  oddity(
    'the totals row of an Excel table does not count',
    [
      {
        ...totalSheet,
        rows: [...totalSheet.rows, ['Total', null, null, null, 4]],
        tables: [{ name: 'Plan', totals: true }],
      },
    ],
    {
      columns: { action: 'Action', status: 'Status' },
      entries: total,
      recommendations: SHARED,
      noFindings: ['status-unknown', 'recommendation-missing'],
      tally: quarterTally,
    },
  ),
  oddity(
    'a forecast, a priority and last time beside the status of now',
    [
      plainSheet(
        'rec=Recommendation | text=Action | forecast=Forecast RAG | status=RAG (Sept 2024) | before=RAG (June 2024) | priority=Priority',
        forecast,
      ),
    ],
    {
      columns: { status: 'RAG (Sept 2024)' },
      entries: forecast,
      recommendations: SHARED,
      findings: ['status-assumed'],
      noFindings: ['status-carried', 'status-missing'],
      tally: quarterTally,
    },
  ),
  oddity(
    'a key that gives purple and grey a meaning',
    [
      {
        ...othersSheet,
        rows: [
          ...othersSheet.rows,
          [],
          [null, { v: 'Key', bold: true }],
          [{ fill: FILLS['p'] }, 'Complete and evidenced'],
          [{ fill: FILLS['g'] }, 'Complete'],
          [{ fill: FILLS['a'] }, 'In progress'],
          [{ fill: FILLS['x'] }, 'No longer required'],
        ],
      },
    ],
    {
      columns: { status: 'Status' },
      entries: others,
      recommendations: SHARED,
      noFindings: ['status-missing', 'status-assumed', 'status-unknown'],
      // 2 and 1 of 3.
      tally: tallyOf('2 1 0 0 x1', '67 33 0 0', '100 0 0'),
    },
  ),
];
