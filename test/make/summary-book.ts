/** A made-up set of summary sheets for the tests of the writers: every kind of cell, table, link and text that can go wrong. */
import { stackCells, type SheetCell } from '../../src/render/sheet-cells';
import type { SheetPlan, SummaryBook } from '../../src/render/sheet-plan';
import { rowHeights } from '../../src/render/sheet/row-heights';
import type { StyleName } from '../../src/render/styles';

const fit = (plan: Omit<SheetPlan, 'fitted'>): SheetPlan => ({ ...plan, fitted: rowHeights(plan) });

const cell = (value: string | number | null, style: StyleName, rest: Partial<SheetCell> = {}): SheetCell => ({
  value,
  style,
  ...rest,
});
const text = (value: string): SheetCell => cell(value, 'text');
const print: SheetPlan['print'] = {
  orientation: 'landscape',
  paper: 'A4',
  pagesWide: 1,
  titleRows: [0, 0],
  footer: { left: 'Made by RAG Action Plan', centre: '&D', right: 'Page &P of &N' },
};
const LONG =
  'Work with partners to agree a single set of priorities for the borough, publish it with the budget, and report ' +
  'progress against it to the scrutiny committee every quarter, so that residents can see what has changed.';

/** Texts that a spreadsheet likes to take for something else. */
export const AWKWARD_TEXTS: readonly string[] = [
  '=1+1',
  '+44 20 7946 0000',
  '-5% on last year',
  '@mention',
  '#N/A',
  '1.10',
  '01/17',
  "'quoted'",
  'a & b < c > "d"',
  'one\ntwo\n\nfour',
  '  spaces at both ends  ',
  'Cyngor y Dref: dŵr, tŷ, ŵyl',
  '😀 done ✅',
  'not an escape: _x0041_',
  'TRUE',
  LONG,
];

const counts = (
  total: number,
  completed: number,
  started: number,
  style: StyleName = 'count',
): SheetCell[] => [
  cell(total, style),
  cell(completed, style),
  cell(started, style),
  cell(total - completed - started, style),
  cell(completed / total, style === 'count' ? 'percent' : 'totalPercent'),
];

/** The first sheet: a headline, a small table, a chart. */
export function madeSummarySheet(bars = 6): SheetPlan {
  const header = ['Recommendation', 'Actions', 'Completed', 'In progress', 'Not started', 'Completed %'];
  const rows = Array.from({ length: bars }, (_, index) => [
    cell(`${index + 1}. ${index % 2 ? 'Governance' : LONG}`, 'link', {
      link: { sheet: index % 2 ? 'RAG Checks' : "Director's plan #2", row: 4 + index, column: 7 },
    }),
    ...counts(10 + index, 3 + index, 4),
  ]);
  const top = 5;
  return fit({
    kind: 'summary',
    name: 'RAG Summary',
    cells: stackCells([
      [cell('Example Council: corporate peer challenge action plan', 'title')],
      [cell('This sheet has one table and one chart.', 'line')],
      [],
      [
        cell(
          'As at 5 September 2024, of the 62 actions that address 10 recommendations, 97 per cent (60) are completed or progressed.',
          'headlineLine',
        ),
      ],
      [cell('Where each recommendation stands', 'heading')],
      header.map((name, index) => cell(name, index === 0 ? 'header' : 'headerRight')),
      ...rows,
      [cell('Whole plan', 'total'), ...counts(90, 40, 30, 'totalCount')],
      [cell('* rounded so that the parts add up to 100.', 'note')],
    ]),
    widths: [60, 11, 11, 12, 12, 13],
    heights: { 0: 26 },
    tables: [
      {
        name: 'RagSummaryRecommendations',
        top,
        left: 0,
        rows: bars + 2,
        columns: 6,
      },
    ],
    highlights: [],
    bars: [
      { top: top + 1, left: 5, rows: bars + 1, columns: 1, fill: '#9DB7E4', outline: '#1F3864', whole: 1.4 },
    ],
    chart: {
      altText: 'Bars of 100 per cent for each recommendation; the figures are in the table above.',
      categories: { top: top + 1, left: 0, rows: bars, columns: 1 },
      series: (
        [
          ['Completed', 2, '#1F3864'],
          ['In progress', 3, '#6A8CC7'],
          ['Not started', 4, '#FFFFFF'],
        ] as const
      ).map(([label, left, colour]) => ({
        name: { row: top, column: left },
        label,
        values: { top: top + 1, left, rows: bars, columns: 1 },
        colour,
        ink: '#1F1F1F',
        outline: '#1F3864',
      })),
      anchor: { top: top + bars + 4, left: 0, rows: 18, columns: 6 },
    },
    print,
  });
}

/** The second sheet: one table of any length, with links into the plan. */
export function madeChecksSheet(length = AWKWARD_TEXTS.length): SheetPlan {
  const body = Array.from({ length }, (_, index) => [
    cell(['Green', 'Amber', 'Red', 'Blue'][index % 4] ?? '', 'text'),
    text(AWKWARD_TEXTS[index % AWKWARD_TEXTS.length] ?? ''),
    cell(`'Director''s plan #2'!H${index + 5}`, 'link', {
      link: { sheet: "Director's plan #2", row: index + 4, column: 7 },
    }),
    cell(45540 + index, 'date'),
    cell(index / 50, 'percentAdjusted'),
    cell(null, 'text'),
  ]);
  const top = 3;
  const highlight = (word: string, style: StyleName) => ({
    top: top + 1,
    left: 0,
    rows: length,
    columns: 1,
    text: word,
    style,
  });
  return fit({
    kind: 'checks',
    name: 'RAG Checks',
    cells: stackCells([
      [cell('Checks', 'title')],
      [cell('Everything found in the plan.', 'line')],
      [],
      ['Rating', 'What was found', 'Cell', 'Date', 'Share', 'Share'].map((name) => cell(name, 'header')),
      ...body,
    ]),
    widths: [12, 60, 30, 14, 10, 16],
    heights: {},
    tables: [
      {
        name: 'RagChecksFindings',
        top,
        left: 0,
        rows: length + 1,
        columns: 6,
      },
    ],
    highlights: [
      highlight('Green', 'ratingGreen'),
      highlight('Amber', 'ratingAmber'),
      highlight('Red', 'ratingRed'),
      highlight('Blue', 'ratingBlue'),
    ],
    bars: [],
    chart: null,
    print: { ...print, titleRows: [top, top] },
    breaks: [top + 6],
  });
}

export const makeSummaryBook = (
  sheets: readonly SheetPlan[] = [madeSummarySheet(), madeChecksSheet()],
): SummaryBook => ({
  title: 'Corporate peer challenge action plan & RAG summary, as at 5 September 2024',
  language: 'en-GB',
  sheets,
});
