/** The corporate peer challenge sample: an Excel table of 62 actions, ten recommendations, four themes. */
import type { MadeCell, MadeSheet, MadeValue } from '../../../test/make/workbook';
import { CAPACITY } from './capacity';
import { GOVERNANCE } from './governance';
import { PLACE } from './place';
import { VISION } from './vision';
import { dated, headed, readRows, wrapped } from '../rows';

const STATUS: Record<string, { v: string; fill: string }> = {
  C: { v: 'Completed', fill: '#92D050' },
  P: { v: 'In progress', fill: '#FFC000' },
  N: { v: 'Not started', fill: '#FF7C80' },
};

const HEADERS = [
  'Ref',
  'Theme',
  'Recommendation',
  'Action',
  'Lead officer',
  'Due date',
  'Revised date',
  'Status',
  'Progress update',
  'Impact',
  'Next steps',
];

function actionRows(): (MadeCell | MadeValue)[][] {
  return [VISION, GOVERNANCE, CAPACITY, PLACE].flatMap(({ theme, recommendations }) =>
    recommendations.flatMap(({ text, actions }) =>
      readRows(actions).map(([ref, action, lead, due, revised, code, update, impact, next]) => [
        wrapped(ref ?? ''),
        wrapped(theme),
        wrapped(text),
        wrapped(action ?? ''),
        wrapped(lead ?? ''),
        dated(due ?? ''),
        dated(revised ?? ''),
        { ...STATUS[code ?? ''], wrap: true },
        wrapped(update ?? ''),
        wrapped(impact ?? ''),
        wrapped(next ?? ''),
      ]),
    ),
  );
}

const cover: MadeSheet = {
  name: 'Cover',
  widths: [26, 80],
  rows: [
    [{ v: 'Aldermere District Council', bold: true, size: 20, colour: '#1F3864' }],
    [{ v: 'Corporate peer challenge: action plan', bold: true, size: 14 }],
    [],
    ['Peer team on site', '16 to 19 January 2024'],
    ['Plan agreed by cabinet', '12 March 2024'],
    ['Kept by', 'Head of Policy and Performance'],
    ['Reported to', 'Cabinet and the overview and scrutiny committee, every quarter'],
    ['Progress review', 'November 2024'],
    [],
    [{ v: 'How to keep it', bold: true }],
    ['Lead officers', wrapped('Update your own rows by the fifth working day of the month.')],
    [
      'Revised dates',
      wrapped('Agree a new date with your director first, and leave the first date as it is.'),
    ],
    [
      'Impact',
      wrapped('Say what is different for residents, members or staff, with a figure where there is one.'),
    ],
  ],
};

/** The sheets of the workbook: a cover, and the plan. */
export function corporatePeerChallenge(): MadeSheet[] {
  const rows = actionRows();
  const headerRow = 4;
  const lastRow = headerRow + rows.length;
  return [
    cover,
    {
      name: 'Action plan',
      widths: [7, 20, 34, 42, 24, 12, 14, 13, 44, 40, 38],
      freezeRows: headerRow,
      tables: [{ name: 'ActionPlan', area: `A${headerRow}:K${lastRow}`, style: 'TableStyleMedium2' }],
      validations: [
        { area: `H${headerRow + 1}:H${lastRow}`, values: Object.values(STATUS).map(({ v }) => v) },
      ],
      rows: [
        [
          {
            v: 'Aldermere District Council: corporate peer challenge action plan',
            bold: true,
            size: 16,
            colour: '#1F3864',
          },
        ],
        [{ v: 'Updated 5 September 2024', italic: true }],
        [],
        HEADERS.map((header) => headed(header)),
        ...rows,
      ],
    },
  ];
}
