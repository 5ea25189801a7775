/** Narratives that say "Delivered" in most rows, beside a status that is a colour, a share or a letter. */
import { BRIGHT, readEntries } from '../entries';
import type { Entry, Made } from '../entries';
import { tallyOf } from '../expect-plan';
import { SHARED, oddity, plainSheet } from './plain';

/** `statuses` are the four status cells in the notation of entries.ts; `readings` what they count as. */
const entriesOf = (statuses: readonly string[], readings: readonly string[]): Entry[] =>
  readEntries(
    'rec | text | update | status',
    `
1. Agree what matters most | Hold a day on priorities with parish councils | Delivered. Eleven parishes came to the day in May. | ${statuses[0]} => 1 | ${readings[0]}
1. Agree what matters most | Draw the council plan as one picture | Completed the drawing; printers have it and proofs come back next week. | ${statuses[1]} => 1 | ${readings[1]}
2. Help partners to help residents | Offer charities a desk at each office | Delivered at the first two offices, the others follow when leases end. | ${statuses[2]} => 2 | ${readings[2]}
2. Help partners to help residents | Run a shared training week | Not started because the trainer is ill. | ${statuses[3]} => 2 | ${readings[3]}
`,
  );

const SPEC = 'rec=Recommendation | text=Action | update=Progress | status=RAG';
const tally = tallyOf('1 2 1 0 x0', '25 50 25 0', '75 25 0');
const key: Made[][] = [
  [{ fill: BRIGHT['b'] }, 'Complete'],
  [{ fill: BRIGHT['g'] }, 'In progress'],
  [{ fill: BRIGHT['r'] }, 'Not started'],
  [],
];

const fills = entriesOf(
  ['@b', '@g', '@g', '@r'],
  ['completed blue key |', 'in-progress green key |', 'in-progress green key |', 'not-started red key |'],
);
const emoji = entriesOf(
  ['🔵', '🟢', '🟢', '🔴'],
  [
    'completed blue assumed |',
    'in-progress green assumed |',
    'in-progress green assumed |',
    'not-started red assumed |',
  ],
);
const shares = entriesOf(
  ['100%', '75%', '50%', '0%'],
  [
    'completed none words |',
    'in-progress none words |',
    'in-progress none words |',
    'not-started none words |',
  ],
);

export const NARRATIVES = [
  oddity(
    'a narrative that says Delivered, beside fills with a key above',
    [plainSheet(SPEC, fills)].map((sheet) => ({ ...sheet, rows: [...key, ...sheet.rows] })),
    { columns: { status: 'RAG' }, entries: fills, recommendations: SHARED, tally },
  ),
  oddity('a narrative that says Delivered, beside emoji', [plainSheet(SPEC, emoji)], {
    columns: { status: 'RAG' },
    entries: emoji,
    recommendations: SHARED,
    tally,
  }),
  oddity(
    'a narrative that says Delivered, beside % complete',
    [plainSheet('rec=Recommendation | text=Action | update=Progress | status=% complete', shares)],
    {
      columns: { percentComplete: '% complete', status: null },
      entries: shares,
      recommendations: SHARED,
      tally,
    },
  ),
];
