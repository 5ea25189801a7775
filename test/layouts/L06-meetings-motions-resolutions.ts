/** L06: a section row for each meeting, motions merged over their resolutions, statuses often blank. */
import { makeWorkbook } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, mergesOf, runsBy } from './lay-out';
import type { Columns } from './lay-out';
import { inOrder, readEntries } from './entries';
import type { Entry, Made } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'meeting | text | owner | update | status';
const LINES = `
Council Meeting- 20/10/2022 | Write to the bus operators about evening services | Head of Transport / Executive Member for Transport | Update: 12/01/2023 letters sent to four operators | Completed => 1 | completed none words |
Council Meeting- 20/10/2022 | Ask scrutiny to look at fares for young people | Scrutiny Manager / Executive Member for Transport | Update: 02/03/2023 added to the work plan | => 1 | unknown none unread | written=
Council Meeting- 20/10/2022 | Plant a tree for every baby born in the city | Parks Manager / Executive Member for Environment | Update: 15/02/2023 sites found for 600 trees | => 2 | unknown none unread | written=
Council Meeting- 20/10/2022 | Publish a yearly figure of trees planted and lost | Parks Manager / Executive Member for Environment | Update: 15/02/2023 first figure published | Completed => 2 | completed none words |
Council Meeting- 15/12/2022 | Open warm places in each library for the winter | Libraries Manager / Executive Member for Communities | Update: 10/01/2023 all eleven open | Completed => 3 | completed none words |
Council Meeting- 15/12/2022 | Report on take-up in spring | Libraries Manager / Executive Member for Communities | Update: 05/04/2023 report considered | Completed => 3 | completed none words |
Council Meeting- 15/12/2022 | Ask government for a multi-year hardship grant | Chief Finance Officer / Leader | Update: 20/01/2023 letter sent, reply awaited | => 3 | unknown none unread | written=
`;
const MOTIONS: Record<string, { rec: string; theme: string }> = {
  '1': { rec: 'Better buses for all', theme: 'Council Meeting- 20/10/2022' },
  '2': { rec: 'Trees for the next generation', theme: 'Council Meeting- 20/10/2022' },
  '3': { rec: 'Help with the cost of living', theme: 'Council Meeting- 15/12/2022' },
};

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns: { ...columns, dueDate: null, theme: null },
    entries,
    recommendations: Object.entries(MOTIONS)
      .map(([number, { rec, theme }]) => `${number} | ${rec} | ${theme}`)
      .join('\n'),
    themes: ['Council Meeting- 20/10/2022', 'Council Meeting- 15/12/2022'],
    findings: ['status-missing', 'date-column-missing', 'grouping-inferred'],
    noFindings: ['status-column-missing', 'recommendation-missing', 'date-missing', 'overdue'],
    // 4 and 3 of 7: 57.14 / 42.86 gives 57 / 43.
    tally: tallyOf('4 0 0 3 x0', '57 0 0 43', '57 0 43'),
  });

/** Meeting rows with their motions beneath; `repeat` writes the header again before every motion. */
function rowsOf(columns: Columns, entries: readonly Entry[], repeat: boolean): Made[][] {
  const header = headersOf(columns);
  const meetings = runsBy(entries, ({ cells }) => String(cells['meeting']));
  return [
    ...(repeat ? [] : [header]),
    ...meetings.flatMap((meeting) => [
      [{ v: meeting.value, bold: true }],
      ...runsBy(meeting.entries, ({ group }) => group).flatMap((motion) => [
        ...(repeat ? [header] : []),
        ...bodyRows(motion.entries, columns, MOTIONS, { once: true }),
      ]),
    ]),
  ];
}

const published = (() => {
  const columns = columnsOf(
    'rec=Motion | text=Resolutions | owner=Lead Officer / Executive Member | update=Actions taken | status=Status',
  );
  const entries = readEntries(FIELDS, LINES);
  return {
    name: 'as published: one header, meetings and motions merged',
    build: () =>
      makeWorkbook([
        {
          name: 'Motions',
          rows: rowsOf(columns, entries, false),
          merges: [
            'A2:E2',
            'A7:E7',
            ...mergesOf(entries.slice(0, 4), 3, ['A']),
            ...mergesOf(entries.slice(4), 8, ['A']),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Motion',
      action: 'Resolutions',
      owner: 'Lead Officer / Executive Member',
      update: 'Actions taken',
      status: 'Status',
    }),
  };
})();

const repeated = (() => {
  const columns = columnsOf(
    'rec=Motion | text=Resolution | status=Status | update=Actions taken | owner=Lead officer',
  );
  const entries = inOrder(readEntries(FIELDS, LINES), [1, 0, 3, 2, 6, 4, 5]);
  return {
    name: 'the header again before every motion, columns moved, below a title',
    build: () =>
      makeWorkbook([
        {
          name: 'Tracker',
          rows: [
            [{ v: 'Council motions tracker', bold: true }],
            ['Updated April 2023'],
            [],
            ...rowsOf(columns, entries, true),
          ],
        },
      ]),
    expected: answer(entries, {
      recommendation: 'Motion',
      action: 'Resolution',
      owner: 'Lead officer',
      update: 'Actions taken',
      status: 'Status',
    }),
  };
})();

const withoutStatus = (() => {
  const columns = columnsOf(
    'rec=Motion | text=Resolutions | owner=Lead Officer / Executive Member | update=Actions taken',
  );
  const entries = readEntries(FIELDS, LINES).map((entry) => ({
    ...entry,
    want: { ...entry.want, lifecycle: 'unknown', rating: 'none', basis: ['unread'], written: '' } as const,
  }));
  const expected = answer(entries, {
    recommendation: 'Motion',
    action: 'Resolutions',
    update: 'Actions taken',
    status: null,
  });
  return {
    name: 'the later version: headers repeated and no status column',
    build: () => makeWorkbook([{ name: 'Motions', rows: rowsOf(columns, entries, true) }]),
    expected: {
      ...expected,
      findings: ['status-column-missing', 'date-column-missing'],
      noFindings: ['status-missing', 'recommendation-missing'],
      tally: tallyOf('0 0 0 7 x0', '0 0 0 100', '0 0 100'),
    } as const,
  };
})();

export const L06: LayoutCase = {
  id: 'L06',
  title: 'meetings, motions and resolutions',
  variants: [published, repeated, withoutStatus],
};
