/** Groupings beyond the layouts: a sheet or a table for each recommendation, themes above recommendations, references. */
import { bodyRows, columnsOf, headersOf, runsBy } from '../lay-out';
import { readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { oddity, plainSheet } from './plain';

const FIELDS = 'ref | text | owner | status';
const entries = readEntries(
  FIELDS,
  `
1.1 | Set up a board for the town centre | Director of Place | Completed => 1 | completed none words |
1.2 | Let two empty shops to makers | Regeneration Manager | In progress => 1 | in-progress none words |
1.3 | Plant the square | Parks Manager | Not started => 1 | not-started none words |
2.1 | Publish contracts above £5,000 | Head of Procurement | Completed => 2 | completed none words |
2.2 | Buy more from firms in the district | Head of Procurement | In progress => 2 | in-progress none words |
3.1 | Answer letters within ten days | Customer Services Manager | In progress => 3 | in-progress none words |
3.2 | Publish complaints and what was learnt | Complaints Officer | Completed => 3 | completed none words |
`,
);
const TITLES: Record<string, { text: string; theme: string }> = {
  '1': { text: 'Recommendation 1: Bring life back to the town centre', theme: 'Place' },
  '2': { text: 'Recommendation 2: Buy well and buy locally', theme: 'Place' },
  '3': { text: 'Recommendation 3: Listen to residents', theme: 'People' },
};
const columns = columnsOf('ref=Ref | text=Action | owner=Lead officer | status=Status');
const runs = runsBy(entries, ({ group }) => group);
const titleOf = (group: string): string => TITLES[group]?.text ?? '';

const lines = (themed: boolean): string =>
  Object.entries(TITLES)
    .map(([reference, { text, theme }]) => `${reference} | ${text} | ${themed ? theme : ''}`)
    .join('\n');

const answer = (themed: boolean) => ({
  columns: {
    reference: 'Ref',
    action: 'Action',
    owner: 'Lead officer',
    status: 'Status',
    recommendation: null,
  },
  entries,
  recommendations: lines(themed),
  themes: themed ? ['Place', 'People'] : [],
  noFindings: ['recommendation-missing', 'recommendation-empty', 'status-missing', 'plan-ambiguous'] as const,
  // 3, 3 and 1 of 7: 86 / 14, and 43 + 43.
  tally: tallyOf('3 3 1 0 x0', '43 43 14 0', '86 14 0'),
});

/** A title, a header and the rows for each recommendation, one under the other; where each table stands. */
function stacked() {
  const rows = [];
  const tables = [];
  for (const run of runs) {
    rows.push([{ v: titleOf(run.value), bold: true }]);
    const top = rows.length + 1;
    rows.push(headersOf(columns), ...bodyRows(run.entries, columns));
    tables.push({ name: `Rec${run.value}`, area: `A${top}:D${rows.length}` });
    rows.push([]);
  }
  return { rows, tables };
}

const mangled = readEntries(
  'ref | rec | text | status',
  `
=2017-01-01;mmm-yy | 1. Agree what matters most | Choose ten measures | Completed => 1 | completed none words | ref=Jan-17
1/18 | 1. Agree what matters most | Report them each quarter | In progress => 1 | in-progress none words |
1/19 | 1. Agree what matters most | Drop the other sixty | In progress => 1 | in-progress none words |
#2.1 | 2. Help partners to help residents | Give parishes a named officer | Completed => 2 | completed none words | ref=2.1
2.9 | 2. Help partners to help residents | Share the events calendar | Not started => 2 | not-started none words |
#2.1;0.00 | 2. Help partners to help residents | Lend marquees | Not started => 2 | not-started none words | ref=2.10
`,
);

export const GROUPS = [
  oddity(
    'one sheet a recommendation, its text in a title cell',
    runs.map((run) => ({
      name: `R${run.value}`,
      rows: [
        [{ v: titleOf(run.value), bold: true }],
        [],
        headersOf(columns),
        ...bodyRows(run.entries, columns),
      ],
    })),
    answer(false),
  ),
  oddity(
    'one Excel table a recommendation, its text above',
    [{ name: 'Action plan', ...stacked() }],
    answer(false),
  ),
  oddity(
    'theme rows and recommendation rows above the actions',
    [
      {
        name: 'Action plan',
        rows: [
          headersOf(columns),
          ...runsBy(entries, ({ group }) => TITLES[group]?.theme ?? '').flatMap((theme) => [
            [{ v: theme.value, bold: true, fill: '#1F3864', colour: '#FFFFFF' }],
            ...runsBy(theme.entries, ({ group }) => group).flatMap((run) => [
              [{ v: titleOf(run.value), bold: true, fill: '#D9E1F2' }],
              ...bodyRows(run.entries, columns),
            ]),
          ]),
        ],
      },
    ],
    answer(true),
  ),
  oddity(
    'references that Excel has turned into a month and a shorter number',
    [plainSheet('ref=Ref | rec=Recommendation | text=Action | status=Status', mangled)],
    {
      columns: { reference: 'Ref' },
      entries: mangled,
      recommendations: '1 | 1. Agree what matters most |\n2 | 2. Help partners to help residents |',
      findings: ['reference-mangled'],
      noFindings: ['recommendation-missing'],
      // 2, 2 and 2 of 6: 66.67 / 33.33 gives 67 / 33; inside 67 the tie goes to in progress.
      tally: tallyOf('2 2 2 0 x0', '33 34 33 0', '67 33 0'),
    },
  ),
];
