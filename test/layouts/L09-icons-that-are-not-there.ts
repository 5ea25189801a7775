/** L09: the status first and its icons lost, a theme row then an objective row, the header again after each. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { DEEP, inOrder, readEntries } from './entries';
import type { Entry, Made } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'status | text | due | owner | update | noted';
const EMPTY = `
 | Buy the land north of the bypass | 31-Mar-2020 | Strategic Sites Manager | As 9.10.19 heads of terms agreed | 09-Oct-2019 => 1 | unknown none unread | due=2020-03-31; written=
 | Draw up a design code with residents | 30-Dec-2021 | Planning Policy Manager | As 8.10.19 brief written | 08-Oct-2019 => 1 | unknown none unread | due=2021-12-30; written=
 | Open a second recycling site | 30-Jun-2020 | Waste Manager | As 8.10.19 site search under way | 08-Oct-2019 => 2 | unknown none unread | due=2020-06-30; written=
 | Collect glass from flats | 31-Mar-2020 | Waste Manager | As 7.10.19 three estates covered | 07-Oct-2019 => 2 | unknown none unread | due=2020-03-31; written=
 | Refurbish the market hall | 31-Dec-2020 | Estates Manager | As 9.10.19 architect chosen | 09-Oct-2019 => 3 | unknown none unread | due=2020-12-31; written=
 | Bring back the Christmas market | 30-Nov-2019 | Events Officer | As 9.10.19 stalls let | 09-Oct-2019 => 3 | unknown none unread | due=2019-11-30; written=
`;
/** The same actions where the icons were drawn as fills. */
const FILLED = EMPTY.split('\n')
  .map((line, index) => {
    const [fill = '', reading = ''] =
      [
        ['@g', 'in-progress green assumed'],
        ['@b', 'completed blue assumed'],
        ['@a', 'in-progress amber assumed'],
        ['@b', 'completed blue assumed'],
        ['@r', 'not-started red assumed'],
        ['@g', 'in-progress green assumed'],
      ][index - 1] ?? [];
    return line
      .replace(/^ \|/, `${fill} |`)
      .replace('unknown none unread', reading)
      .replace('; written=', '');
  })
  .join('\n');

const OBJECTIVES: Record<string, { rec: string; theme: string }> = {
  '1': { rec: 'Work towards a new settlement', theme: 'A strong local economy' },
  '2': { rec: 'Waste less and recycle more', theme: 'A sustainable environment' },
  '3': { rec: 'Keep town centres lively', theme: 'A sustainable environment' },
};

function rowsOf(columns: Columns, entries: readonly Entry[]): Made[][] {
  return runsBy(entries, ({ group }) => OBJECTIVES[group]?.theme ?? '').flatMap((theme) => [
    [{ v: theme.value, bold: true, fill: '#1F3864', colour: '#FFFFFF' }],
    ...runsBy(theme.entries, ({ group }) => group).flatMap((objective) => [
      [{ v: OBJECTIVES[objective.value]?.rec ?? '', bold: true }],
      headersOf(columns),
      ...bodyRows(objective.entries, columns),
    ]),
  ]);
}

const shape = {
  recommendations: Object.entries(OBJECTIVES)
    .map(([number, { rec, theme }]) => `${number} | ${rec} | ${theme}`)
    .join('\n'),
  themes: ['A strong local economy', 'A sustainable environment'],
};

const published = (() => {
  const columns = columnsOf(
    'status=Action Status | text=Action | due=Due Date | owner=Responsible Officer | update=Notes | noted=Note Date',
  );
  const entries = readEntries(FIELDS, EMPTY);
  return {
    name: 'as published: nothing in the status cells',
    build: () => makeWorkbook([{ name: 'Delivery plan', rows: rowsOf(columns, entries) }]),
    expected: expectPlan({
      ...shape,
      columns: {
        action: 'Action',
        dueDate: 'Due Date',
        owner: 'Responsible Officer',
        update: 'Notes',
        revisedDate: null,
      },
      entries,
      noFindings: ['recommendation-missing', 'recommendation-empty', 'status-unknown', 're-dated'],
      tally: tallyOf('0 0 0 6 x0', '0 0 0 100', '0 0 100'),
    }),
  };
})();

const filled = (() => {
  const columns = columnsOf(
    'status=Status | owner=Lead officer | text=Actions | noted=Note Date | due=Target date | update=Notes',
  );
  const entries = inOrder(readEntries(FIELDS, FILLED, DEEP), [1, 0, 2, 3, 5, 4]);
  return {
    name: 'icons drawn as fills, columns moved, below a title, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Plan 2019',
          at: 'B2',
          rows: [[{ v: 'Corporate delivery plan', bold: true, size: 16 }], [], ...rowsOf(columns, entries)],
        },
      ]),
    expected: expectPlan({
      ...shape,
      columns: {
        status: 'Status',
        action: 'Actions',
        dueDate: 'Target date',
        owner: 'Lead officer',
        update: 'Notes',
        revisedDate: null,
      },
      entries,
      findings: ['status-assumed'],
      noFindings: ['status-missing', 'status-column-missing', 'recommendation-missing', 're-dated'],
      // 2, 3 and 1 of 6: 83.33 / 16.67 gives 83 / 17; inside 83, 33 and 50.
      tally: tallyOf('2 3 1 0 x0', '33 50 17 0', '83 17 0'),
    }),
  };
})();

export const L09: LayoutCase = {
  id: 'L09',
  title: 'status first, theme and objective rows, headers repeated',
  variants: [published, filled],
};
