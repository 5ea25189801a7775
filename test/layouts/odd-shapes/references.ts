/** Recommendations told by the references of their actions, with and without a row of their own. */
import { readEntries } from '../entries';
import { tallyOf } from '../expect-plan';
import { oddity, plainSheet } from './plain';

const SPEC = 'ref=Ref | text=Recommendation / action | owner=Lead | status=Status';
const FIELDS = 'ref | text | owner | status';
const noFindings = ['recommendation-missing', 'recommendation-empty', 'reference-mangled'] as const;
// 2, 2 and 1 of 5: 80 / 20, and 40 + 40.
const tally = tallyOf('2 2 1 0 x0', '40 40 20 0', '80 20 0');

/** Five actions under two references; `a` to `e` are the references. */
const entriesOf = ([a, b, c, d, e]: readonly string[], one: string, two: string) =>
  readEntries(
    FIELDS,
    `
${a} | Put every decision on one web page | Monitoring Officer | Completed => ${one} | completed none words |
${b} | Film committee meetings | Democratic Services Manager | In progress => ${one} | in-progress none words |
${c} | Answer members' questions in writing | Monitoring Officer | Completed => ${one} | completed none words |
${d} | Ask suppliers about their carbon | Head of Procurement | In progress => ${two} | in-progress none words |
${e} | Heat the depot from the river | Property Manager | Not started => ${two} | not-started none words |
`,
  );

const own = entriesOf(['R1.1', 'R1.2', 'R1.3', 'R2.1', 'R2.2'], 'R1', 'R2');
const sheet = plainSheet(SPEC, own);
const [header = [], ...body] = sheet.rows;

const withoutRows = (name: string, references: readonly string[], one: string, two: string) => {
  const entries = entriesOf(references, one, two);
  return oddity(name, [plainSheet('ref=Ref | text=Action | owner=Lead | status=Status', entries)], {
    columns: { reference: 'Ref', action: 'Action', recommendation: null },
    entries,
    recommendations: `${one} | |\n${two} | |`,
    noFindings,
    tally,
  });
};

export const REFERENCES = [
  oddity(
    'R1 on a row of its own, R1.1 and R1.2 beneath',
    [
      {
        ...sheet,
        rows: [
          header,
          ['R1', { v: 'Open up how decisions are made', bold: true }],
          ...body.slice(0, 3),
          ['R2', { v: 'Put climate into everyday work', bold: true }],
          ...body.slice(3),
        ],
      },
    ],
    {
      columns: { reference: 'Ref' },
      entries: own,
      recommendations: 'R1 | Open up how decisions are made |\nR2 | Put climate into everyday work |',
      noFindings,
      tally,
    },
  ),
  withoutRows('1a and 1b without a row for 1', ['1a', '1b', '1c', '2a', '2b'], '1', '2'),
  withoutRows('HS1/1 and HS1/2', ['HS1/1', 'HS1/2', 'HS1/3', 'HS2/1', 'HS2/2'], 'HS1', 'HS2'),
  withoutRows(
    'AFI 1.1 and AFI 1.2',
    ['AFI 1.1', 'AFI 1.2', 'AFI 1.3', 'AFI 2.1', 'AFI 2.2'],
    'AFI 1',
    'AFI 2',
  ),
];
