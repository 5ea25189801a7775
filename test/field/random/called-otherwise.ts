/** Plans in which one recommendation is called by several numbers, by a word or by a law, and keys that are one line. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import { sheet, wantedOf } from './rolled-up';
import {
  askOf,
  dueOn,
  lifecyclesFound,
  ownersOf,
  planAsFound,
  saidOfWork,
  smallPlan,
  textOf,
  type SmallPlan,
  type Trial,
  type TrialKind,
  statusOf,
} from './trial';

const cellsOf = (plan: SmallPlan, action: number): Made[] => [
  textOf(action),
  'Town Clerk',
  dueOn(action),
  statusOf(plan, action),
];

const CALLED: readonly ((number: number) => string)[] = [
  (number) => `R${number}`,
  (number) => `Rec ${number}`,
  (number) => `Recommendation ${number}`,
  (number) => `${number}`,
  (number) => `${number}.`,
  (number) => `(${number})`,
  (number) => `${number})`,
];
/** The same number each time, as each officer writes it. */
const numbers = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.array(fc.constantFrom(...CALLED), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([plan, called, withText]): Trial => {
    const owners = ownersOf(plan);
    const name = (action: number): string => called[action]?.((owners[action] ?? 0) + 1) ?? '';
    return {
      sheets: sheet([
        ['Rec', ...(withText ? ['Recommendation'] : []), 'Action', 'Lead', 'Due date', 'Status'],
        ...owners.map((owner, action): Made[] => [
          name(action),
          ...(withText ? [askOf(owner)] : []),
          ...cellsOf(plan, action),
        ]),
      ]),
      wanted: owners.map((owner, action) => `${textOf(action)}, the recommendation ${owner}`),
      found: ({ plan: { actions } }) =>
        actions.map(({ text, recommendation }) => `${text.text}, the recommendation ${recommendation}`),
    };
  });

const WORDS = ['Culture', 'Finance', 'Vision', 'Scrutiny', 'Digital', 'Housing', 'Place'];
/** A word for each recommendation, and no number but that of the row. */
const words = fc
  .tuple(smallPlan(saidOfWork), fc.shuffledSubarray(WORDS, { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([plan, names, numbered]): Trial => ({
    sheets: sheet([
      [...(numbered ? ['Rec no'] : []), 'Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
      ...ownersOf(plan).map((owner, action): Made[] => [
        ...(numbered ? [owner + 1] : []),
        names[owner] ?? null,
        ...cellsOf(plan, action),
      ]),
    ]),
    wanted: wantedOf(plan),
    found: planAsFound,
  }));

const LAWS = [
  'Section 106 income is spent too slowly',
  'Section 42 enquiries wait too long',
  'Area 3 offices are hard to reach',
  'Number 10 flats are hard to let',
];
/** A number that is part of a name is no reference. */
const names = fc
  .tuple(smallPlan(saidOfWork), fc.shuffledSubarray(LAWS, { minLength: 4, maxLength: 4 }))
  .map(([plan, texts]): Trial => ({
    sheets: sheet([
      ['Recommendation', 'Action', 'Lead', 'Due date', 'Status'],
      ...ownersOf(plan).map((owner, action): Made[] => [texts[owner] ?? null, ...cellsOf(plan, action)]),
    ]),
    wanted: plan.sizes.map((_, owner) => `${owner + 1}: ${texts[owner]}`),
    found: ({ plan: { recommendations } }) =>
      recommendations.map(({ reference, text }) => `${reference}: ${text}`),
  }));

/** What each colour means in this plan, which none would mean by itself. */
const MEANINGS: readonly (readonly [colour: string, meaning: string, lifecycle: Lifecycle])[] = [
  ['Green', 'action completed', 'completed'],
  ['Amber', 'not yet started', 'not-started'],
  ['Red', 'work in progress', 'in-progress'],
];
const LINES: readonly ((pairs: readonly (readonly string[])[]) => string)[] = [
  (pairs) => pairs.map((pair) => pair.join(' = ')).join('; '),
  (pairs) => `RAG: ${pairs.map((pair) => pair.join(' = ')).join('; ')}`,
  (pairs) => `RAG rating: ${pairs.map((pair) => pair.join(' = ')).join(', ')}`,
  (pairs) => pairs.map((pair) => pair.join(' – ')).join('\n'),
  (pairs) => pairs.map((pair) => pair.join(': ')).join('\n'),
];
const keys = fc
  .tuple(
    smallPlan(),
    fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
    fc.constantFrom(...LINES),
    fc.constantFrom('above', 'right below', 'below'),
  )
  .map(([plan, picks, line, place]): Trial => {
    const key: Made[] = [line(MEANINGS.map(([colour, meaning]) => [colour, meaning]))];
    const of = (action: number) => MEANINGS[picks[action] ?? 0];
    const rows = ownersOf(plan).map((owner, action): Made[] => [
      `${owner + 1}. ${askOf(owner)}`,
      ...cellsOf(plan, action).slice(0, 3),
      of(action)?.[0] ?? null,
    ]);
    return {
      sheets: sheet([
        ...(place === 'above' ? [key, []] : []),
        ['Recommendation', 'Action', 'Lead', 'Due date', 'RAG'],
        ...rows,
        ...(place === 'below' ? [[]] : []),
        ...(place === 'above' ? [] : [key]),
      ]),
      wanted: plan.statuses.map((_, action) => of(action)?.[2] ?? ''),
      found: lifecyclesFound,
    };
  });

export const CALLED_OTHERWISE: readonly TrialKind[] = [
  { name: 'one recommendation called by several numbers', trials: numbers },
  { name: 'recommendations of a word', trials: words },
  { name: 'recommendations that begin with a number of something else', trials: names },
  { name: 'keys of one line', trials: keys },
];
