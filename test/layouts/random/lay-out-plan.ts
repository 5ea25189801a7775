/** Lays a random plan out in a random shape: the sheets of a workbook. */
import { areaAddress } from '../../../src/model/address';
import type { Lifecycle } from '../../../src/model/terms';
import type { MadeSheet } from '../../make/workbook';
import type { Made } from '../entries';
import type { RandomAction, RandomRecommendation, RandomShape } from './random-plan';

const HEADERS: Record<string, readonly string[]> = {
  theme: ['Theme', 'Key theme', 'Theme', 'Review theme'],
  rec: ['Recommendation', 'Peer team recommendation', 'Original recommendation', 'Recommendation'],
  ref: ['Ref', 'Action ref', 'Reference', 'Ref no.'],
  text: ['Action', 'Agreed action', 'What we will do', 'Actions required'],
  owner: ['Lead', 'Owner', 'Lead officer', 'Who'],
  status: ['Status', 'RAG status', 'Progress status', 'Current status'],
  rag: ['RAG', 'RAG rating', 'BRAG', 'RAG'],
  priority: ['Priority', 'Priority level', 'Priority', 'Priority (H/M/L)'],
  percent: ['% complete', 'Percentage complete', 'Overall %', 'Progress %'],
  update: ['Progress', 'Update', 'Comments', 'Progress update'],
  due: ['Due date', 'By when', 'Target date', 'Timescale'],
};
export const THEMES = ['Leading well', 'Money and staff', 'Place'];
export const WORDS: Partial<Record<Lifecycle, readonly string[]>> = {
  completed: ['Completed', 'Complete', 'Delivered'],
  'in-progress': ['In progress', 'Under way', 'On track'],
  'not-started': ['Not started', 'Not yet started', 'Yet to start'],
  excluded: ['Superseded', 'No longer required', 'Withdrawn'],
};
/** Grey is no rating; its meaning comes from the key. */
export const FILLS: Partial<Record<Lifecycle, string>> = {
  completed: '#0070C0',
  'in-progress': '#92D050',
  'not-started': '#FF0000',
  excluded: '#BFBFBF',
};
/** Excluded actions cannot be told by a share or a colour: such plans have none. */
const SHARES: Partial<Record<Lifecycle, readonly number[]>> = {
  completed: [1, 1, 1],
  'in-progress': [0.25, 0.5, 0.9],
  'not-started': [0, 0, 0],
};
const EMOJI: Partial<Record<Lifecycle, string>> = {
  completed: '🔵',
  'in-progress': '🟢',
  'not-started': '🔴',
};
const COLOURS: Partial<Record<Lifecycle, readonly string[]>> = {
  completed: ['Blue', 'Blue', 'Blue'],
  'in-progress': ['Green', 'Amber', 'Green'],
  'not-started': ['Red', 'Red', 'Red'],
};
/** Sentences that begin with what statuses are made of, each about its own action. */
const UPDATES: readonly ((text: string) => string)[] = [
  (text) => `Completed the first draft in May: ${text.toLowerCase()}.`,
  (text) => `Not started by partners yet, meeting in June to ${text.toLowerCase()}.`,
  (text) => `Report went to cabinet on how to ${text.toLowerCase()}.`,
  () => '',
];
const DUES: readonly Made[] = [
  { v: 45_747, format: 'dd/mm/yyyy' },
  '31 March 2025',
  'Ongoing',
  'Spring 2025',
];
const KEY: readonly (readonly [Lifecycle, string])[] = [
  ['completed', 'Completed'],
  ['in-progress', 'In progress'],
  ['not-started', 'Not started'],
  ['excluded', 'No longer required'],
];

export const askText = ({ number, text }: RandomRecommendation): string => `${number}. ${text}`;

function statusCell({ status }: RandomShape, { lifecycle, word }: RandomAction): Made {
  if (status === 'percent') return { v: SHARES[lifecycle]?.[word] ?? null, format: '0%' };
  if (status === 'emoji') return EMOJI[lifecycle] ?? '';
  if (status === 'bare colours') return COLOURS[lifecycle]?.[word] ?? '';
  const v = WORDS[lifecycle]?.[word] ?? '';
  const fill = FILLS[lifecycle];
  if (status === 'words' || status === 'words and RAG') return v;
  return status === 'words and fills' ? { v, fill } : { fill };
}

const keyRows: Made[][] = KEY.map(([lifecycle, label]) => [{ fill: FILLS[lifecycle] }, label]);

/** The columns of the sheet, in the shape's order. A fill that ends its row is followed by a column of notes. */
function keysOf(shape: RandomShape): string[] {
  const inColumns = ['column', 'table', 'blanks', 'merged'].includes(shape.grouping);
  const keys = [
    ...(inColumns && shape.themed ? ['theme'] : []),
    ...(inColumns ? ['rec'] : []),
    ...(shape.withReference ? ['ref'] : []),
    'text',
    ...(shape.withOwner ? ['owner'] : []),
    'status',
    ...(shape.status === 'words and RAG' ? ['rag'] : []),
    ...(shape.withPriority ? ['priority'] : []),
    ...(shape.withUpdate ? ['update'] : []),
    ...(shape.withDue ? ['due'] : []),
  ];
  return keys
    .map((key, index) => [shape.order[index] ?? 0, key] as const)
    .sort(([a], [b]) => a - b)
    .map(([, key]) => key);
}

interface Body {
  readonly rows: Made[][];
  /** Row spans of recommendations, from 0, for merging. */
  readonly spans: { from: number; rows: number }[];
}

function bodyOf(plan: readonly RandomRecommendation[], shape: RandomShape, keys: readonly string[]): Body {
  const rows: Made[][] = [];
  const spans: Body['spans'] = [];
  const once = shape.grouping === 'blanks' || shape.grouping === 'merged';
  let theme = -1;
  for (const recommendation of plan) {
    if (shape.grouping === 'headings') {
      if (shape.themed && recommendation.theme !== theme) {
        rows.push([
          { v: THEMES[recommendation.theme] ?? '', bold: true, fill: '#1F3864', colour: '#FFFFFF' },
        ]);
      }
      rows.push([{ v: `Recommendation ${recommendation.number}: ${recommendation.text}`, bold: true }]);
      if (shape.repeatHeader) rows.push(headerOf(keys, shape));
    }
    spans.push({ from: rows.length, rows: recommendation.actions.length });
    recommendation.actions.forEach((action, index) => {
      const cells: Record<string, Made> = {
        theme:
          once && (index > 0 || recommendation.theme === theme) ? null : (THEMES[recommendation.theme] ?? ''),
        rec: once && index > 0 ? null : askText(recommendation),
        ref: `${recommendation.number}.${index + 1}`,
        text: action.text,
        owner: action.owner,
        status: statusCell(shape, action),
        rag: COLOURS[action.lifecycle]?.[action.word] ?? null,
        priority: ['High', 'Medium', 'Low'][(index + action.word) % 3] ?? null,
        update: UPDATES[(index + recommendation.number) % 4]?.(action.text) ?? '',
        due: DUES[(index + action.word) % 4] ?? null,
      };
      rows.push(keys.map((key) => cells[key] ?? null));
    });
    theme = recommendation.theme;
  }
  return { rows, spans };
}

const STATUS_HEADERS: Partial<Record<RandomShape['status'], string>> = {
  percent: 'percent',
  'bare colours': 'rag',
};

const headerOf = (keys: readonly string[], { synonyms, status }: RandomShape): Made[] =>
  keys.map((key, index) => {
    const words = HEADERS[key === 'status' ? (STATUS_HEADERS[status] ?? key) : key];
    return { v: words?.[synonyms[index] ?? 0] ?? '', bold: true };
  });

const totalRow = ({ countAt }: RandomShape, count: number): Made[] => [
  'Total',
  ...Array.from({ length: countAt }, (_, index) => (index + 1 === countAt ? count : null)),
];

function sheetOf(
  name: string,
  plan: readonly RandomRecommendation[],
  shape: RandomShape,
  title: string,
): MadeSheet {
  const keys = keysOf(shape);
  const { rows, spans } = bodyOf(plan, shape, keys);
  const above: Made[][] = [
    ...(title === '' ? [] : [[{ v: title, bold: true }]]),
    ...Array.from({ length: shape.titleRows }, (_, index) =>
      index === 0 ? ['Updated 5 September 2024'] : [],
    ),
    ...(shape.status === 'fills, key above' ? [...keyRows, []] : []),
  ];
  const top = above.length;
  const area = { top, left: shape.left, rows: rows.length + 1, columns: keys.length };
  const merged = shape.grouping === 'merged' ? shape.left + keys.indexOf('rec') : -1;
  return {
    name,
    at: `${'ABC'[shape.left]}1`,
    rows: [
      ...above,
      ...(shape.grouping === 'headings' && shape.repeatHeader ? [] : [headerOf(keys, shape)]),
      ...rows,
      ...(shape.withTotal && shape.grouping !== 'table' ? [[], totalRow(shape, rows.length)] : []),
      ...(shape.withNote ? [[], ['Note: dates are reviewed by the improvement board each quarter.']] : []),
      ...(shape.status === 'fills, key below' ? [[], [], ...keyRows] : []),
    ],
    ...(shape.grouping === 'table' && { tables: [{ name: 'ThePlan', area: areaAddress(area) }] }),
    ...(merged >= 0 && {
      merges: spans
        .filter((span) => span.rows > 1)
        .map((span) => areaAddress({ top: top + 1 + span.from, left: merged, rows: span.rows, columns: 1 })),
    }),
  };
}

export function layOutPlan(plan: readonly RandomRecommendation[], shape: RandomShape): MadeSheet[] {
  if (shape.grouping !== 'sheets') return [sheetOf('Action plan', plan, shape, 'Peer challenge action plan')];
  return plan.map((recommendation) =>
    sheetOf(
      `R${recommendation.number}`,
      [recommendation],
      shape,
      `Recommendation ${askText(recommendation)}`,
    ),
  );
}
