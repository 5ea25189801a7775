/** The sample that is kept as officers really keep them: an old summary, the plan with its key beside, and lists. */
import type { MadeCell, MadeSheet, MadeValue } from '../../../test/make/workbook';
import { headed, readRows, serialOf } from '../rows';
import { FIRST_ROWS } from './first-rows';
import { LAST_ROWS } from './last-rows';

type Made = MadeCell | MadeValue;

const FILLS: Record<string, string> = {
  b: '#0070C0',
  g: '#92D050',
  lg: '#00B050',
  a: '#FFC000',
  y: '#FFFF00',
  r: '#FF0000',
  gr: '#BFBFBF',
};

const HEADERS = [
  'Ref',
  'Recommendation',
  'Action',
  'Lead',
  'Target date',
  'Revised date',
  'RAG',
  'Update',
  'Impact',
  'Next steps',
];

const KEY: readonly (readonly [string, string])[] = [
  ['b', 'Complete'],
  ['g', 'On track'],
  ['a', 'Some slippage'],
  ['r', 'Not started or off track'],
];

const TOP = 5;

/** One written cell: see first-rows.ts for the marks. */
function madeCell(written: string, strike: boolean): Made {
  const look = { wrap: true, ...(strike && { strike }) };
  if (written === '') return null;
  if (written.startsWith('#')) return { v: Number(written.slice(1)), ...look };
  if (written.startsWith('=')) {
    const [iso = '', format = 'dd/mm/yyyy'] = written.slice(1).split(';');
    return { v: serialOf(iso), format, ...look };
  }
  const [text = '', fill] = written.split('@');
  return {
    ...(text !== '' && { v: text.replaceAll(' // ', '\n') }),
    ...(fill && { fill: FILLS[fill] }),
    ...look,
  };
}

interface Written {
  readonly cells: Made[];
  readonly hidden: boolean;
}

function writtenRows(): Written[] {
  return readRows(FIRST_ROWS + LAST_ROWS).map(([flags = '', ...cells]) => ({
    cells: cells.slice(0, HEADERS.length).map((cell) => madeCell(cell, flags.includes('s'))),
    hidden: flags.includes('h'),
  }));
}

const keyRow = (index: number): Made[] => {
  if (index === 0) return [null, { v: 'Key', bold: true }];
  const [fill, meaning] = KEY[index - 1] ?? [];
  return fill && meaning ? [null, { fill: FILLS[fill] }, meaning] : [];
};

const oldSummary: MadeSheet = {
  name: 'Summary June',
  widths: [44, 10, 10, 10, 10, 10],
  rows: [
    [{ v: 'Summary for June CMT - typed in, do not use', bold: true }],
    [],
    ['Recommendation', 'Blue', 'Green', 'Amber', 'Red', 'Total'],
    ['1. Balance the budget without leaning on reserves', 1, 3, 2, 1, 7],
    ['2. Make scrutiny count', 1, 1, 3, 1, 6],
    ['3. Keep and grow our staff', 0, 2, 3, 1, 6],
    ['4. Get a grip on homelessness and housing standards', 0, 2, 3, 1, 6],
    ['5. Speed up planning and the local plan', 0, 2, 1, 2, 5],
    ['6. Use digital to save time and money', 0, 2, 2, 1, 5],
    ['7. Tell people what we do and why', 0, 2, 2, 0, 4],
    ['8. Work with others on climate, health and jobs', 0, 2, 3, 1, 6],
    ['Total', 2, 16, 19, 8, 45],
  ],
};

const lists: MadeSheet = {
  name: 'Lists',
  rows: [
    ['RAG', 'Leads', 'Committees'],
    ['Blue', 'Head of HR', 'Cabinet'],
    ['Green', 'ICT Manager', 'Overview and Scrutiny'],
    ['Amber', 'Comms Manager', 'Audit'],
    ['Red', 'DM Manager', 'Planning'],
  ],
};

/** The sheets of the workbook. */
export function asOfficersKeepIt(): MadeSheet[] {
  const written = writtenRows();
  const header = HEADERS.map((text) => headed(text, '#7F7F7F'));
  return [
    oldSummary,
    {
      name: 'CPC Action Plan v7 FINAL',
      widths: [7, 30, 40, 24, 13, 13, 14, 34, 26, 22, 3, 8, 26],
      freezeRows: TOP,
      hiddenRows: written.flatMap(({ hidden }, index) => (hidden ? [TOP + 1 + index] : [])),
      validations: [{ area: `G${TOP + 1}:G${TOP + written.length}`, from: 'Lists!$A$2:$A$5' }],
      rows: [
        [{ v: 'Penwold District Council - CPC Action Plan', bold: true, size: 14 }],
        ['Last updated 26/09/25'],
        [{ v: 'Leads: fill in your update by Friday please!!', italic: true, colour: '#C00000' }],
        [],
        [...header, ...keyRow(0)],
        ...written.map(({ cells }, index) => [...cells, ...keyRow(index + 1)]),
        [null, { v: 'Total actions', bold: true }, { v: written.length, bold: true }],
      ],
    },
    lists,
  ];
}
