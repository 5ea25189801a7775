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

function actionRows(): (MadeCell | MadeValue)[][] {
  return [...FIRST_HALF, ...SECOND_HALF].flatMap(({ text, actions }) =>
    readRows(actions).map(([ref, what, who, when, code, rag, now, difference, next]) => [
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
export function sixMonthCheckIn(): MadeSheet[] {
  return [
    {
      name: 'Check-in March 2025',
      widths: [6, 36, 44, 26, 16, 14, 7, 44, 40, 34],
      freezeRows: 5,
      rows: [
        [{ v: 'Hartsmoor Borough Council', bold: true, size: 16, colour: '#0B6E4F' }],
        [{ v: 'Peer challenge: where we are after six months', bold: true, size: 13 }],
        [{ v: 'Position at 31 March 2025', italic: true }],
        [],
        HEADERS.map((header) => headed(header, '#0B6E4F')),
        ...actionRows(),
      ],
    },
  ];
}
