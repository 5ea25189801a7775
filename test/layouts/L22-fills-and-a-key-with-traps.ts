/** L22: themes and recommendations merged, fills alone, a key below in which blue is not started; made up. */
import { makeWorkbook } from '../make/workbook';
import type { MadeSheet } from '../make/workbook';
import { bodyRows, columnsOf, headersOf, mergesOf } from './lay-out';
import type { Columns } from './lay-out';
import { BRIGHT, inOrder, readEntries } from './entries';
import type { Entry, Made, Palette } from './entries';
import { expectPlan, tallyOf } from './expect-plan';
import type { LayoutCase } from './layout-case';

const FIELDS = 'ref | text | owner | due | update | status';
/** g, h and k are shades of green; w is a white fill, which counts as none. */
const LINES = `
1a | Draft a single vision for the area | Leader; Chief Executive | Spring 2025 | Agreed by full council | @g => 1 | completed green key | due=2025-05-31
1b | Ask all heads of service to align their plans | All Heads of Service | By end of 2025 | Half have done so | @a => 1 | in-progress amber key | due=2025-12-31
~1c | Print posters of the vision | CLT | 31.03.25 | Dropped | @h => 1 | excluded green key |
2a | Meet the largest employers one by one | CLT | 31.03.25 | Eighteen of twenty met | @h => 2 | completed green key | due=2025-03-31
2b | Start a business forum | CLT | Spring 2025 | No host found | @r => 2 | not-started red key | due=2025-05-31
3a | Map land that public bodies own | Property Manager | By end of 2025 | Begins in autumn | @b => 3 | not-started blue key | due=2025-12-31
3b | Agree which land could take homes | Head of Planning | By end of 2025 | | @w => 3 | unknown none unread | due=2025-12-31; written=
3c | Ask tenants about new homes near them | Head of Housing | Spring 2025 | Two events held | @k => 3 | completed green key | due=2025-05-31
3d | Sell the first site | Property Manager | 31.03.25 | | => 3 | unknown none unread | due=2025-03-31; written=
`;

const RECOMMENDATIONS: Record<string, { theme: string; rec: string }> = {
  '1': { theme: 'Leadership', rec: 'Share one vision' },
  '2': { theme: 'Leadership', rec: 'Work with business' },
  '3': { theme: 'Homes', rec: 'Use public land for homes' },
};
const SHADES: Palette = { ...BRIGHT, h: '#00B050', k: '#A9D18E', b: '#00B0F0', w: '#FFFFFF' };
const OTHER_SHADES: Palette = {
  g: '#70AD47',
  h: '#00B050',
  k: '#C6E0B4',
  a: '#FFD966',
  r: '#E60000',
  b: '#2E75B6',
  w: '#FFFFFF',
};

const keyRows = (palette: Palette): Made[][] => [
  [],
  [],
  [{ v: 'Key', bold: true }],
  [{ fill: palette['g'] }, 'Completed'],
  [{ fill: palette['a'] }, 'In progress'],
  [{ fill: palette['r'] }, 'Off track'],
  [{ fill: palette['b'] }, 'Not started'],
];

/** Theme and recommendation on the first row of their runs only. */
function bodyOnce(entries: readonly Entry[], columns: Columns): Made[][] {
  const rows = bodyRows(entries, columns, RECOMMENDATIONS, { once: true });
  const theme = columns.findIndex(([key]) => key === 'theme');
  return rows.map((row, index) => {
    const before = RECOMMENDATIONS[entries[index - 1]?.group ?? '']?.theme;
    const same = before === RECOMMENDATIONS[entries[index]?.group ?? '']?.theme;
    return same ? row.map((cell, column) => (column === theme ? null : cell)) : row;
  });
}

const answer = (entries: readonly Entry[], columns: Record<string, string | null>) =>
  expectPlan({
    columns,
    entries,
    recommendations: Object.entries(RECOMMENDATIONS)
      .map(([reference, { rec, theme }]) => `${reference} | ${rec} | ${theme}`)
      .join('\n'),
    themes: ['Leadership', 'Homes'],
    findings: ['row-struck-through', 'status-missing', 'grouping-inferred', 'status-colour-conditional'],
    noFindings: ['status-assumed', 'status-column-missing', 'recommendation-missing'],
    // One of nine excluded. 4, 2 and 2 of 8: 50 / 25 / 25; inside 50, 37.5 and 12.5 tie: in progress gets it.
    tally: tallyOf('3 1 2 2 x1', '37 13 25 25', '50 25 25'),
  });

/** Accent 6, 40% lighter, as Excel stores it: #A9D18E by the standard's formula. */
const THEME_GREEN = { theme: 9, tint: 0.39997558519241921 };
const withThemeGreen = (row: readonly Made[]): Made[] =>
  row.map((cell) =>
    typeof cell === 'object' && cell?.fill === SHADES['k']
      ? { ...cell, fill: undefined, themeFill: THEME_GREEN }
      : cell,
  );
/** Numbers in a hidden column, from which the conditional colours are made. */
const withHelper = (rows: readonly Made[][]): Made[][] => rows.map((row, index) => [...row, (index % 4) + 1]);

/** The colour stands for what another column holds: the cells themselves hold nothing. */
const conditional = (area: string, formula: string): MadeSheet['conditional'] => [
  { area, formula, fill: '#92D050' },
];

const drawn = (() => {
  const columns = columnsOf(
    'theme=Theme | rec=Recommendation | ref=No | text=What we will do | owner=Who | due=By when | update=Progress | status=RAG',
  );
  const entries = readEntries(FIELDS, LINES, SHADES);
  return {
    name: 'merged down, the key below after two blank rows, a hidden helper column, a theme colour with a tint',
    build: () =>
      makeWorkbook([
        {
          name: 'Plan',
          rows: [
            [...headersOf(columns), 'x'],
            ...withHelper(bodyOnce(entries, columns).map(withThemeGreen)),
            ...keyRows(SHADES),
          ],
          hiddenColumns: [9],
          merges: ['A2:A6', 'A7:A10', ...mergesOf(entries, 2, ['B'])],
          conditional: conditional('H8:H10', '$I8>1'),
        },
      ]),
    expected: answer(entries, {
      theme: 'Theme',
      recommendation: 'Recommendation',
      reference: 'No',
      action: 'What we will do',
      owner: 'Who',
      dueDate: 'By when',
      update: 'Progress',
      status: 'RAG',
    }),
  };
})();

const moved = (() => {
  const columns = columnsOf(
    'theme=Theme | rec=Peer recommendation | status=BRAG | ref=Ref | text=Action | due=Timescale | owner=Lead | update=Update',
  );
  const entries = inOrder(readEntries(FIELDS, LINES, OTHER_SHADES), [1, 0, 2, 4, 3, 8, 7, 6, 5]);
  return {
    name: 'blanks without merges, the colour in the third column, other shades, below a title, one column in',
    build: () =>
      makeWorkbook([
        {
          name: 'Action plan',
          at: 'B2',
          rows: [
            [{ v: 'Peer challenge action plan', bold: true }],
            [],
            headersOf(columns),
            ...bodyOnce(entries, columns),
            ...keyRows(OTHER_SHADES),
          ],
          conditional: conditional('D10:D13', '$I10<>""'),
        },
      ]),
    expected: answer(entries, {
      theme: 'Theme',
      recommendation: 'Peer recommendation',
      reference: 'Ref',
      action: 'Action',
      owner: 'Lead',
      dueDate: 'Timescale',
      update: 'Update',
      status: 'BRAG',
    }),
  };
})();

export const L22: LayoutCase = {
  id: 'L22',
  title: 'fills alone and a key in which blue is not started',
  variants: [drawn, moved],
};
