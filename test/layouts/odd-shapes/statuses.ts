/** Statuses of unusual kinds: five points, numbers, emoji, colours of whole rows or of another cell, priorities. */
import { columnsOf, headersOf } from '../lay-out';
import { readEntries } from '../entries';
import type { Entry, Made } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

const SPEC = 'rec=Recommendation | text=Action | status=RAG';

const fivePoints = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Ask residents what to keep | Green => 1 | in-progress green assumed |
1. Agree what matters most | Bring plans into one calendar | Amber/Green => 1 | in-progress amber assumed |
1. Agree what matters most | Stop three old strategies | Amber-Green => 1 | in-progress amber assumed |
2. Help partners to help residents | Map food banks | A/R => 2 | not-started red assumed |
2. Help partners to help residents | Open the depot to community groups | Red => 2 | not-started red assumed |
`,
);

const numberLines = (basis: (number: string) => string): string => `
1. Agree what matters most | Set a target for each priority | #3 => 1 | ${basis('3')} | written=3
1. Agree what matters most | Report on targets twice a year | #2 => 1 | ${basis('2')} | written=2
2. Help partners to help residents | Draw up a compact | #1 => 2 | ${basis('1')} | written=1
2. Help partners to help residents | Meet charities each quarter | #3 => 2 | ${basis('3')} | written=3
`;
const bareNumbers = readEntries(
  'rec | text | status',
  numberLines(() => 'unknown none unread'),
);
const MEANINGS: Record<string, string> = {
  '1': 'not-started none key',
  '2': 'in-progress none key',
  '3': 'completed none key',
};
const keyedNumbers = readEntries(
  'rec | text | status',
  numberLines((number) => MEANINGS[number] ?? ''),
);

const emoji = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Write the plan on one page | 🔵 => 1 | completed blue assumed |
1. Agree what matters most | Show it in every reception | 🟢 => 1 | in-progress green assumed |
2. Help partners to help residents | Lend the minibus | 🟡 => 2 | in-progress amber assumed |
2. Help partners to help residents | Share the print room | 🔴 => 2 | not-started red assumed |
2. Help partners to help residents | Pay grants within ten days | ✅ => 2 | completed none words |
`,
);

const coloured = readEntries(
  'rec | text | status',
  `
1. Agree what matters most | Review priorities each spring | @g => 1 | in-progress green assumed |
1. Agree what matters most | End projects that do not fit | @r => 1 | not-started red assumed |
2. Help partners to help residents | Join the county's advice line | @b => 2 | completed blue assumed |
2. Help partners to help residents | Set up a small grants panel | @a => 2 | in-progress amber assumed |
`,
);
const fillOf = (entry: Entry): string | undefined => {
  const cell = entry.cells['status'];
  return typeof cell === 'object' && cell !== null ? cell.fill : undefined;
};
/** Reference, recommendation, action and owner; the fill on all of them, or on the first alone. */
const colouredRows = (whole: boolean): Made[][] => [
  headersOf(columnsOf('ref=No | rec=Recommendation | text=Action | owner=Owner')),
  ...coloured.map((entry, index) => {
    const texts = [`${index + 1}`, entry.cells['rec'], entry.cells['text'], 'Head of Policy'];
    return texts.map((v, column) => ({
      v: String(v),
      ...((whole || column === 0) && { fill: fillOf(entry) }),
    }));
  }),
];

const priorities = readEntries(
  'rec | text | priority | status | confidence',
  `
1. Agree what matters most | Brief every team on the plan | High@r | Completed | Green@g => 1 | completed none words |
1. Agree what matters most | Put the plan in each appraisal | Medium@a | In progress | Green@g => 1 | in-progress none words |
2. Help partners to help residents | Swap staff with the hospital for a month | Low@g | Not started | Red@r => 2 | not-started none words |
`,
);

const colourTally = tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0');

export const STATUSES = [
  oddity('five-point ratings take the worse colour', [plainSheet(SPEC, fivePoints)], {
    columns: { status: 'RAG' },
    entries: fivePoints,
    recommendations: SHARED,
    noFindings: ['status-unknown'],
    tally: tallyOf('0 3 2 0 x0', '0 60 40 0', '60 40 0'),
  }),
  oddity(
    'numbers without a key are never guessed',
    [plainSheet('rec=Recommendation | text=Action | status=Status', bareNumbers)],
    {
      columns: {},
      entries: bareNumbers.map((entry) => ({ ...entry, want: { ...entry.want } })),
      recommendations: SHARED,
      noFindings: ['percent-scale-mixed', 'status-assumed'],
      tally: tallyOf('0 0 0 4 x0', '0 0 0 100', '0 0 100'),
    },
  ),
  oddity(
    'numbers with a key below',
    [plainSheet('rec=Recommendation | text=Action | status=Status', keyedNumbers)].map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows, [], [], ['Key'], [1, 'Not started'], [2, 'In progress'], [3, 'Completed']],
    })),
    {
      columns: { status: 'Status' },
      entries: keyedNumbers,
      recommendations: SHARED,
      noFindings: ['status-unknown', 'status-assumed'],
      tally: tallyOf('2 1 1 0 x0', '50 25 25 0', '75 25 0'),
    },
  ),
  oddity('emoji', [plainSheet(SPEC, emoji)], {
    columns: { status: 'RAG' },
    entries: emoji,
    recommendations: SHARED,
    findings: ['status-assumed'],
    noFindings: ['status-unknown'],
    tally: tallyOf('2 2 1 0 x0', '40 40 20 0', '80 20 0'),
  }),
  oddity('whole rows coloured, no status column', [{ name: 'Plan', rows: colouredRows(true) }], {
    columns: { action: 'Action', owner: 'Owner' },
    entries: coloured,
    recommendations: SHARED,
    noFindings: ['status-column-missing', 'status-missing'],
    tally: colourTally,
  }),
  oddity('the colour on the reference', [{ name: 'Plan', rows: colouredRows(false) }], {
    columns: { action: 'Action', reference: 'No' },
    entries: coloured,
    recommendations: SHARED,
    noFindings: ['status-column-missing', 'status-missing'],
    tally: colourTally,
  }),
  oddity(
    'priority and confidence are not the status, though they hold colours',
    [
      plainSheet(
        'rec=Recommendation | text=Action | priority=Priority | status=Status | confidence=Delivery confidence',
        priorities,
      ),
    ],
    {
      columns: { status: 'Status', rating: null },
      entries: priorities,
      recommendations: SHARED,
      noFindings: ['status-assumed', 'status-conflict', 'plan-ambiguous'],
      tally: tallyOf('1 1 1 0 x0', '33 34 33 0', '67 33 0'),
    },
  ),
];
