/** L15: a two-tier header with spanning labels, allowed values in the header, three levels of heading rows. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry, Made } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'owner | national | local | text | status | budget | update | carry';
const LINES = `
CPH / Director of Environment | Yes | No | Swap street lamps for low-energy ones in three wards | Complete | Yes | All three wards done by October | No => 1 | completed none words/key |
CPH / Director of Environment | No | Yes | Sweep town centres before eight each morning | Ongoing | Yes | Rota changed in June | Yes => 1 | in-progress none words/key |
CPH / Director of Environment | Yes | Yes | Fine those who leave rubbish on verges | Not started | No | Byelaw to be written | Yes => 1 | not-started none words/key |
CPH / Head of Parks | No | Yes | Win a green flag for two more parks | Ongoing | Yes | One park judged in July | Yes => 2 | in-progress none words/key |
CPH / Head of Parks | No | Yes | Mend the play area at the riverside | Complete | Yes | Opened in May | No => 2 | completed none words/key |
CPH / Head of Housing | Yes | No | Bring forty empty homes back into use | Ongoing | Yes | 26 back in use | Yes => 3 | in-progress none words/key |
CPH / Head of Housing | Yes | No | Insulate the lofts of a hundred council homes | Complete | Yes | 112 insulated | No => 3 | completed none words/key |
`;
const PRIORITIES: Record<string, { text: string; aim: string }> = {
  '1': { text: 'Key priority: streets people are proud of', aim: 'Overall aim: a clean and green district' },
  '2': { text: 'Key priority: parks for everyone', aim: 'Overall aim: a clean and green district' },
  '3': { text: 'Key priority: homes fit to live in', aim: 'Overall aim: a fair chance for all' },
};

const heading = (text: string): Made[] => [{ v: text, bold: true }];

function body(columns: Columns, entries: readonly Entry[]): Made[][] {
  return [
    heading('Service: community and environment'),
    ...runsBy(entries, ({ group }) => PRIORITIES[group]?.aim ?? '').flatMap((aim) => [
      heading(aim.value),
      ...runsBy(aim.entries, ({ group }) => group).flatMap((priority) => [
        heading(PRIORITIES[priority.value]?.text ?? ''),
        ...bodyRows(priority.entries, columns),
      ]),
    ]),
  ];
}

const keysOf = (spec: string): Columns => spec.split(' ').map((key) => [key, ''] as const);

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: Object.entries(PRIORITIES)
      .map(([reference, { text, aim }]) => `${reference} | ${text} | ${aim}`)
      .join('\n'),
    themes: ['Overall aim: a clean and green district', 'Overall aim: a fair chance for all'],
    findings: ['date-column-missing'],
    noFindings: ['status-assumed', 'status-unknown', 'status-missing', 'recommendation-missing'],
    // 3, 3 and 1 of 7: 85.71 / 14.29 gives 86 / 14, and 43 + 43.
    tally: tallyOf('3 3 1 0 x0', '43 43 14 0', '86 14 0'),
  });

const published = (() => {
  const columns = keysOf('none owner national local text status budget update carry');
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published',
    build: () =>
      makeWorkbook([
        {
          name: 'Annex 1',
          rows: [
            ['Aims and Priorities', 'CPH/Lead Chief Officer', 'Basis of priority', null].concat([
              'Actions',
              'Progress (Complete/Ongoing/Not started)',
              'Covered by 09/10 budgets?',
              'Comment',
              'Carry forward priority to 2009/10?',
            ]),
            [null, null, 'National/County', 'Local', null, null, null, null, null],
            ...body(columns, entries),
          ],
          merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2', 'F1:F2', 'G1:G2', 'H1:H2', 'I1:I2'],
        },
      ]),
    expected: answer(entries, {
      action: 'Actions',
      owner: 'CPH/Lead Chief Officer',
      status: 'Progress (Complete/Ongoing/Not started)',
    }),
  };
})();

const moved = (() => {
  const columns = keysOf('none text status carry update owner national local budget');
  const entries = inOrder(readEntries(FIELDS, LINES), [2, 0, 1, 4, 3, 6, 5]);
  return {
    name: 'columns moved, labels not merged, below a title, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Performance',
          at: 'B2',
          rows: [
            [{ v: 'Performance in 2008/09', bold: true }],
            [],
            [
              'Aims',
              'Action',
              'Status [Complete / Ongoing / Not started]',
              'Carried forward to 2009/10?',
            ].concat(['Comments', 'Lead officer', 'Basis of priority']),
            [null, null, null, null, null, null, 'National/County', 'Local', 'In budget?'],
            ...body(columns, entries),
          ],
        },
      ]),
    expected: answer(entries, {
      action: 'Action',
      owner: 'Lead officer',
      status: 'Status [Complete / Ongoing / Not started]',
    }),
  };
})();

export const L15: LayoutCase = {
  id: 'L15',
  title: 'two-tier header, three levels of headings',
  variants: [published, moved],
};
