/** The six-month check-in sample: a plain range with words for statuses and a RAG column of letters beside. */
import type { MadeCell, MadeSheet, MadeValue } from '../../../test/make/workbook';
import { FIRST_HALF } from './first-half';
import { SECOND_HALF } from './second-half';
import { headed, readRows, wrapped } from '../rows';

const STATUS: Record<string, string> = {
  C: 'Completed',
  P: 'In progress',
  N: 'Not started',
  H: 'On hold',
  X: 'No longer needed',
};

const RAG: Record<string, string> = { B: '#00B0F0', G: '#92D050', A: '#FFC000', R: '#FF0000' };

const HEADERS = [
  'Ref',
  'Peer team recommendation',
  'What we will do',
  'Who',
  'By when',
  'Status',
  'RAG',
  'Where are we now',
  'Difference made',
  'What next',
];

/** The same plan on a day: what its sheet is called and says, and what its actions are then. */
export interface PlanOnDay {
  readonly sheet: string;
  readonly about: string;
  readonly position: string;
  /** Ref, action, owner, date, status, colour, where it is, difference, next: as they stand here, to as they are then. */
  readonly change: (cells: readonly string[]) => readonly string[];
}

const CHECK_IN: PlanOnDay = {
  sheet: 'Check-in March 2025',
  about: 'Peer challenge: where we are after six months',
  position: 'Position at 31 March 2025',
  change: (cells) => cells,
};

function actionRows({ change }: PlanOnDay): (MadeCell | MadeValue)[][] {
  return [...FIRST_HALF, ...SECOND_HALF].flatMap(({ text, actions }) =>
    readRows(actions)
      .map(change)
      .map(([ref, what, who, when, code, rag, now, difference, next]) => [
        wrapped(ref ?? ''),
        wrapped(text),
        wrapped(what ?? ''),
        wrapped(who ?? ''),
        wrapped(when ?? ''),
        wrapped(STATUS[code ?? ''] ?? ''),
        rag ? { v: rag, bold: true, wrap: true, fill: RAG[rag] } : null,
        wrapped(now ?? ''),
        wrapped(difference ?? ''),
        wrapped(next ?? ''),
      ]),
  );
}

/** The one sheet of the workbook. */
export const sixMonthCheckIn = (): MadeSheet[] => planOnDay(CHECK_IN);

export function planOnDay(day: PlanOnDay): MadeSheet[] {
  return [
    {
      name: day.sheet,
      widths: [6, 36, 44, 26, 16, 14, 7, 44, 40, 34],
      freezeRows: 5,
      rows: [
        [{ v: 'Hartsmoor Borough Council', bold: true, size: 16, colour: '#0B6E4F' }],
        [{ v: day.about, bold: true, size: 13 }],
        [{ v: day.position, italic: true }],
        [],
        HEADERS.map((header) => headed(header, '#0B6E4F')),
        ...actionRows(day),
      ],
    },
  ];
}
