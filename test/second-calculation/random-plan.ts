/** Random whole plans: recommendations in themes out of numeric order, with all that goes wrong in the columns beside them. */
import fc from 'fast-check';
import type { PlainCell, PlainPlan, PlainRow, Role } from './plain-plan';
import { BLANK, ROLES, textIn } from './plain-plan';
import { anyDate, usualDate } from './random-dates';
import { builtStatus, oddStatus, plainStatus, spelt, usualStatus } from './random-status';
import { ASKS, FILLS, IMPACTS, KEYS, NEXT, OWNERS, RAGS, THEMES, UPDATES, textOf } from './random-texts';

type Statuses =
  | 'words'
  | 'words and RAG'
  | 'words and share'
  | 'all three'
  | 'RAG'
  | 'RAG and share'
  | 'share'
  | 'asks'
  | 'none';
/** Where a recommendation's reference stands. */
type Numbering = 'own column' | 'in its text' | 'in its actions' | 'nowhere';

interface Shape {
  readonly statuses: Statuses;
  readonly numbering: Numbering;
  readonly inTable: boolean;
  readonly once: boolean;
  readonly titleRows: number;
  readonly fills: boolean;
  readonly scale: 'format' | 'fractions' | 'whole' | 'texts';
  readonly key: PlainPlan['key'];
  readonly left: readonly Role[];
  readonly asAt: string;
}

const ragText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...RAGS.slice(0, 4)) },
  fc.constantFrom(...RAGS),
);
const statusText = (asks: boolean): fc.Arbitrary<string> =>
  asks
    ? fc.constantFrom('Yes', 'No', 'Yes', 'No', 'Y', 'N', 'Partly', '')
    : fc.oneof(
        { weight: 9, arbitrary: spelt(plainStatus) },
        { weight: 9, arbitrary: spelt(usualStatus) },
        { weight: 4, arbitrary: spelt(builtStatus) },
        { weight: 1, arbitrary: oddStatus },
        { weight: 1, arbitrary: fc.constant('') },
      );
const share = fc.oneof(fc.constantFrom(0, 100, 50), fc.integer({ min: 0, max: 100 }));

function shareCell(percent: number | null, scale: Shape['scale']): PlainCell {
  if (percent === null) return BLANK;
  if (scale === 'format') return { value: percent / 100, format: '0%' };
  if (scale === 'fractions') return { value: percent / 100 };
  return { value: scale === 'texts' ? String(percent) : percent };
}

const shape: fc.Arbitrary<Shape> = fc.record({
  statuses: fc.constantFrom<Statuses>(
    'words',
    'words',
    'words',
    'words and RAG',
    'words and RAG',
    'words and share',
    'all three',
    'RAG',
    'RAG and share',
    'share',
    'asks',
    'none',
  ),
  numbering: fc.constantFrom<Numbering>('own column', 'in its text', 'in its actions', 'nowhere'),
  inTable: fc.boolean(),
  once: fc.boolean(),
  titleRows: fc.nat(2),
  fills: fc.boolean(),
  scale: fc.constantFrom<Shape['scale']>('format', 'fractions', 'whole', 'texts'),
  key: fc.constantFrom(...KEYS),
  left: fc.subarray<Role>(['theme', 'owner', 'due', 'revised', 'update', 'impact', 'next', 'reference']),
  asAt: fc.constantFrom('2025-06-30', '2024-12-31', '2026-03-31'),
});

/** A recommendation's number, theme and how many actions it has; texts that differ within one are rare. */
const group = fc.record({
  number: fc.integer({ min: 1, max: 12 }),
  theme: fc.nat(2),
  size: fc.constantFrom(1, 2, 2, 3, 3, 4, 0),
  again: fc.constantFrom(false, false, false, false, false, false, true),
});

const action = (kind: Statuses) =>
  fc.record({
    status: statusText(kind === 'asks'),
    rag: ragText,
    fill: fc.constantFrom(...FILLS),
    percent: fc.option(share, { freq: 8 }),
    due: fc.oneof({ weight: 4, arbitrary: usualDate }, { weight: 2, arbitrary: anyDate }, fc.constant(BLANK)),
    revised: fc.oneof(
      { weight: 4, arbitrary: fc.constant(BLANK) },
      { weight: 2, arbitrary: usualDate },
      anyDate,
    ),
    owner: fc.constantFrom(...OWNERS),
    update: fc.constantFrom(...UPDATES),
    impact: fc.constantFrom(...IMPACTS),
    next: fc.constantFrom(...NEXT),
    struck: fc.constantFrom(...Array<boolean>(19).fill(false), true),
    list: fc.constantFrom(...Array<boolean>(19).fill(false), true),
    sameReference: fc.constantFrom(...Array<boolean>(19).fill(false), true),
  });
type RandomAction = typeof action extends (kind: Statuses) => fc.Arbitrary<infer One> ? One : never;
interface Group {
  readonly number: number;
  readonly theme: number;
  readonly size: number;
  readonly again: boolean;
}

function columnsOf({ statuses, numbering, left }: Shape): Role[] {
  const wanted = new Set<Role>(['recommendation', 'action', ...left]);
  if (numbering === 'own column') wanted.add('number');
  if (numbering === 'in its actions') wanted.add('reference');
  if (statuses.includes('words') || ['asks', 'all three'].includes(statuses)) wanted.add('status');
  if (statuses.includes('RAG') || statuses === 'all three') wanted.add('rating');
  if (statuses.includes('share') || statuses === 'all three') wanted.add('percent');
  return ROLES.filter((role) => wanted.has(role));
}

function build(kind: Shape, groups: readonly Group[], actions: readonly RandomAction[]): PlainPlan {
  const rows: PlainRow[] = [];
  const columns = columnsOf(kind);
  const once = kind.once && !kind.inTable;
  const add = (cells: Partial<Record<Role, PlainCell>>, struck = false): void => {
    rows.push({ cells: Object.fromEntries(columns.map((role) => [role, cells[role] ?? BLANK])), struck });
  };
  const ownReference = kind.numbering === 'own column' || kind.numbering === 'in its text';
  let next = 0;
  groups.forEach(({ number, theme, size, again }) => {
    // Only a reference of its own makes a recommendation with another text the same one.
    const ask = `${ASKS[number]}${again && ownReference ? ', and soon' : ''}`;
    const named = (first: boolean): Partial<Record<Role, PlainCell>> => ({
      // Without a theme in every row of its own, or in none: the method does not say what a blank one among others is.
      theme: { value: first && !(kind.inTable && number % 5 === 0) ? (THEMES[theme] ?? null) : null },
      number: { value: first ? `R${number}` : null },
      recommendation: {
        value: first ? (kind.numbering === 'in its text' ? `${number}. ${ask}` : ask) : null,
      },
    });
    // Text in one column only is a heading as well as it is a recommendation without actions (3.6, 3.8).
    if (size === 0 && (columns.includes('theme') || columns.includes('number'))) add(named(true));
    for (let index = 0; index < size; index++) {
      const one = actions[next++];
      if (!one) return;
      const text = textOf(next - 1);
      add(
        {
          ...named(!once || index === 0),
          reference: { value: `${number}.${one.sameReference ? 1 : index + 1}` },
          action: { value: one.list ? `- ${text}\n- ${textOf(next + 3)}` : text },
          owner: { value: one.owner || null },
          due: one.due,
          revised: one.revised,
          status: { value: one.status || null, ...(kind.fills && one.fill && { fill: one.fill }) },
          rating: { value: one.rag || null },
          percent: shareCell(one.percent, kind.scale),
          update: { value: one.update(text.toLowerCase()) || null },
          impact: { value: one.impact || null },
          next: { value: one.next || null },
        },
        one.struck,
      );
    }
  });
  return {
    ...{ asAt: kind.asAt, columns, asks: kind.statuses === 'asks', inTable: kind.inTable },
    ...{ titleRows: kind.titleRows, rows, key: columns.includes('rating') && !kind.inTable ? kind.key : [] },
  };
}

const ANSWER = /^(not accepted|not agreed|rejected|declined|accepted|agreed)/;

/** Answers to recommendations, and few rows that say anything, make no status column (2.2): what one is stands elsewhere to be tested. */
function isOfStatuses(plan: PlainPlan): boolean {
  if (!plan.columns.includes('status')) return !isSaidInUpdates(plan);
  const texts = plan.rows.map((row) => textIn(row, 'status').toLowerCase()).filter((text) => text !== '');
  return texts.length >= 4 && texts.filter((text) => ANSWER.test(text)).length * 4 < texts.length;
}

/** Where nothing else says it, updates most of which begin with a status are the status column (2.2). */
function isSaidInUpdates({ columns, rows }: PlainPlan): boolean {
  if (columns.some((role) => role === 'rating' || role === 'percent')) return false;
  const texts = rows.map((row) => textIn(row, 'update')).filter((text) => text !== '');
  return texts.filter((text) => text.startsWith('Completed.')).length * 2 > texts.length;
}

export const randomPlan: fc.Arbitrary<PlainPlan> = shape.chain((kind) =>
  fc
    .array(group, { minLength: 3, maxLength: 8 })
    .chain((groups) =>
      fc
        .array(action(kind.statuses), { minLength: 30, maxLength: 30 })
        .map((actions) => build(kind, groups, actions)),
    )
    .filter(isOfStatuses),
);
