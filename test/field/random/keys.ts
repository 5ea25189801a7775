/** Keys of the plan's own: random words, symbols, letters, numbers or colours, explained in many ways and places. */
import fc from 'fast-check';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import type { SmallPlan, Trial, TrialKind } from './trial';
import { PLAIN_HEADERS, plainRows, smallPlan, textOf } from './trial';

type Known = Exclude<Lifecycle, 'unknown'>;
const LABELS: Readonly<Record<Known, readonly string[]>> = {
  completed: ['Complete', 'Completed', 'Delivered'],
  'in-progress': ['In progress', 'Under way', 'Work has begun'],
  'not-started': ['Not started', 'Not yet started'],
  excluded: ['Superseded', 'No longer required'],
};
const ORDER: readonly Known[] = ['completed', 'in-progress', 'not-started', 'excluded'];

/** Marks by what they are made of; words of the table are here with meanings of their own, as plans have them. */
const MARKS: Readonly<Record<string, readonly (readonly [Made, Made, Made, Made])[]>> = {
  words: [
    ['Landed', 'Rolling', 'Resting', 'Shelved'],
    ['Gold', 'Silver', 'Bronze', 'Tin'],
    ['Harvested', 'Growing', 'Seed', 'Compost'],
  ],
  'words of the table': [
    ['Met', 'Open', 'Parked', 'Closed'],
    ['Live', 'On track', 'Planned', 'Removed'],
  ],
  symbols: [
    ['●', '◐', '○', '◌'],
    ['★', '☆', '◇', '◆'],
    ['▲', '►', '▼', '■'],
  ],
  letters: [
    ['C', 'P', 'N', 'X'],
    ['D', 'S', 'W', 'V'],
  ],
  numbers: [
    ['4', '3', '2', '1'],
    [1, 2, 3, 4],
  ],
  colours: [['Green', 'Amber', 'Red', 'Grey']],
  fills: [[{ fill: '#00B050' }, { fill: '#FFC000' }, { fill: '#FF0000' }, { fill: '#BFBFBF' }]],
};
const EXPLAINED = [
  'The board has seen proof',
  'Officers meet on it',
  'Nobody has a date',
  'The board says why',
];

const PLACES = ['above', 'beside', 'below', 'on another sheet'] as const;
const FORMS = ['two columns', 'three columns', 'a header of its own', 'one line'] as const;
interface Shape {
  readonly marks: readonly [Made, Made, Made, Made];
  readonly place: (typeof PLACES)[number];
  readonly form: (typeof FORMS)[number];
  readonly title: string;
  readonly words: readonly number[];
}

const shape = (kind: string): fc.Arbitrary<Shape> =>
  fc.record({
    marks: fc.constantFrom(...(MARKS[kind] ?? [])),
    place: fc.constantFrom(...PLACES),
    form: fc.constantFrom(...FORMS.filter((form) => form !== 'one line' || kind !== 'fills')),
    title: fc.constantFrom('Key', 'Key:', 'Status key', 'Legend'),
    words: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  });

const labelOf = ({ words }: Shape, index: number): string =>
  LABELS[ORDER[index] ?? 'completed'][words[index] ?? 0] ?? '';
const shownMark = (mark: Made | undefined): string => String(mark ?? '');

function keyRows(made: Shape): Made[][] {
  const { marks, form, title } = made;
  if (form === 'one line') {
    const line = marks.map((mark, index) => `${shownMark(mark)} = ${labelOf(made, index).toLowerCase()}`);
    return [[`Key: ${line.join('; ')}`]];
  }
  const head: Made[][] = form === 'a header of its own' ? [[title], ['Status', 'Meaning']] : [[title]];
  return [
    ...head,
    ...marks.map((mark, index): Made[] => [
      mark,
      labelOf(made, index),
      ...(form === 'three columns' ? [EXPLAINED[index] ?? ''] : []),
    ]),
  ];
}

function sheetsOf(plan: readonly Made[][], made: Shape): MadeSheet[] {
  const key = keyRows(made);
  if (made.place === 'above') return [{ name: 'Action plan', rows: [...key, [], ...plan] }];
  if (made.place === 'below') return [{ name: 'Action plan', rows: [...plan, [], ...key] }];
  if (made.place === 'on another sheet') {
    return [
      { name: 'Action plan', rows: plan },
      { name: 'Key', rows: key },
    ];
  }
  const rows = Array.from({ length: Math.max(plan.length, key.length) }, (_, index): Made[] => {
    const beside = key[index];
    const row = plan[index] ?? Array<Made>(plan[0]?.length ?? 0).fill(null);
    return beside ? [...row, null, ...beside] : row;
  });
  return [{ name: 'Action plan', rows }];
}

function trialOf(small: SmallPlan, made: Shape): Trial {
  const at = (action: number): number => ORDER.indexOf(small.statuses[action]?.[0] ?? 'completed');
  const body = plainRows(small, (action) => [made.marks[at(action)] ?? null]);
  return {
    sheets: sheetsOf([[...PLAIN_HEADERS, 'Status'], ...body], made),
    wanted: body.map((_, action) => `${textOf(action)}, ${small.statuses[action]?.[0]}, key`),
    found: ({ plan }) =>
      plan.actions.map(({ text, lifecycle, basis }) => [text.text, lifecycle, basis].join(', ')),
  };
}

export const KEYS: readonly TrialKind[] = Object.keys(MARKS).map((kind) => ({
  name: `a key of ${kind}`,
  trials: fc.tuple(smallPlan(), shape(kind)).map(([small, made]) => trialOf(small, made)),
}));
