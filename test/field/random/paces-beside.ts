/** Plans that say a pace and beside it what is there to keep it ("On track - plan in place"), in the status or in the key. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import type { Lifecycle } from '../../../src/model/terms';
import {
  PLAIN_HEADERS,
  lifecyclesFound,
  plainRows,
  saidOfWork,
  smallPlan,
  statusOf,
  type Said,
  type Trial,
  type TrialKind,
} from './trial';

const PACES: Readonly<Record<string, Lifecycle>> = {
  'On track': 'in-progress',
  'On schedule': 'in-progress',
  'At risk': 'in-progress',
  'Behind schedule': 'in-progress',
  'Some delay': 'in-progress',
  Delayed: 'not-started',
  'Off track': 'not-started',
  Overdue: 'not-started',
};
const THINGS = [
  ...['plan', 'recovery plan', 'mitigation', 'mitigations', 'controls', 'resources', 'funding'],
  ...['interim team', 'weekly meetings', 'new milestones'],
];
const IS_THERE = ['in place', 'now in place', 'is in place'];
const JOINS = [' - ', ' – ', ', ', '. ', '; ', ' but ', ' and ', ': ', ' ('];

const remark = fc
  .tuple(
    fc.constantFrom(...Object.keys(PACES)),
    fc.constantFrom(...JOINS),
    fc.constantFrom(...THINGS),
    fc.constantFrom(...IS_THERE),
    fc.boolean(),
  )
  .map(([pace, join, thing, there, isFirst]): readonly [Lifecycle, string] => {
    const named = `${thing} ${there}`;
    const text =
      isFirst || join === ' (' || join === ' but ' ? `${pace}${join}${named}` : `${named}${join}${pace}`;
    return [PACES[pace] ?? 'unknown', join === ' (' ? `${text})` : text];
  });

const DUE = [
  ...['to be completed', 'will be completed', 'due to be delivered', 'expected to be complete'],
  ...['to be implemented', 'complete', 'completed'],
];
const DAYS = ['by March 2027', 'by the end of June', 'by Q3', 'by 31/12/2026', 'by May'];
/** When the rest is to be done, before or after the pace. */
const due = fc
  .tuple(
    fc.constantFrom(...Object.keys(PACES)),
    fc.constantFrom(' - ', ', ', '. ', '; '),
    fc.constantFrom(...DUE),
    fc.constantFrom(...DAYS),
    fc.boolean(),
  )
  .map(([pace, join, will, day, isFirst]): readonly [Lifecycle, string] => [
    PACES[pace] ?? 'unknown',
    isFirst ? `${pace}${join}${will} ${day}` : `${will} ${day}${join}${pace}`,
  ]);

/** Of each so many at most one, beside statuses that say no more than how far the work is. */
const inStatus = (remarks: typeof remark, every = 1): fc.Arbitrary<Trial> =>
  fc
    .tuple(smallPlan(saidOfWork), fc.array(fc.option(remarks), { minLength: 12, maxLength: 12 }))
    .map(([plan, own]): Trial => {
      const saidOf = (action: number): readonly [Lifecycle, string | null] =>
        (action % every === 0 ? own[action] : null) ?? [
          plan.statuses[action]?.[0] ?? 'unknown',
          statusOf(plan, action),
        ];
      return {
        sheets: [
          {
            name: 'Action plan',
            rows: [[...PLAIN_HEADERS, 'Status'], ...plainRows(plan, (action) => [saidOf(action)[1]])],
          },
        ],
        wanted: plan.statuses.map((_, action) => saidOf(action)[0]),
        found: lifecyclesFound,
      };
    });

/** What names nothing is done for all that: late, or in time. */
const DONE = [
  'Closed - overdue',
  'Overdue - closed',
  'Closed late',
  'On track - now in place',
  'Delayed, now live',
];
const named = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.array(fc.option(fc.constantFrom(...DONE)), { minLength: 12, maxLength: 12 }),
  )
  .map(([plan, picks]): Trial => ({
    sheets: [
      {
        name: 'Action plan',
        rows: [
          [...PLAIN_HEADERS, 'Status'],
          ...plainRows(plan, (action) => [picks[action] ?? statusOf(plan, action)]),
        ],
      },
    ],
    wanted: plan.statuses.map(([lifecycle], action) => (picks[action] ? 'completed' : lifecycle)),
    found: lifecyclesFound,
  }));

const ITSELF: readonly (readonly [Lifecycle, string])[] = [
  ['completed', 'Action complete'],
  ['completed', 'Action is now complete. Effects are watched by the board'],
  ['completed', 'Recommendation implemented'],
  ['excluded', 'Action withdrawn'],
  ['excluded', 'Action no longer required'],
  ['in-progress', 'Action complete - recommend closure'],
  ['in-progress', 'Complete, recommended for closure'],
  ['in-progress', 'Complete - final report awaited'],
  ['not-started', 'At risk of not being delivered'],
  ['not-started', 'At risk, not delivered'],
  ['unknown', 'Action group met'],
  ['unknown', 'Post withdrawn'],
  ['unknown', 'One action outstanding'],
];
const itself = fc.constantFrom(...ITSELF);

const FILLS: Readonly<Record<string, string>> = {
  Blue: '#0070C0',
  Green: '#00B050',
  Amber: '#FFC000',
  Red: '#FF0000',
};
const COLOURS: readonly Said[] = [
  ['completed', 'Blue'],
  ['in-progress', 'Green'],
  ['in-progress', 'Amber'],
  ['not-started', 'Red'],
];
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  Blue: ['Completed', 'Complete and embedded', 'Delivered'],
  Green: ['On track', 'On schedule', 'On track, plans in place', 'Plan in place and on track'],
  Amber: [
    ...[
      'Delayed',
      'Delayed but plan in place',
      'Off track but recoverable',
      'Behind schedule, mitigation in place',
    ],
    ...['Delayed - mitigations in place', 'Some delay', 'Behind schedule with a recovery plan in place'],
  ],
  Red: [
    'Not started',
    'Off track, no plan in place',
    'Significant delay',
    'Overdue - no mitigation in place',
  ],
};
const FORMS = ['fills', 'words', 'words and fills', 'one line'] as const;
/** A key of fills, words or both, above or below: its amber is late, and work all the same. */
const inKey = fc
  .tuple(
    smallPlan(fc.constantFrom(...COLOURS)),
    fc.constantFrom(...FORMS),
    fc.array(fc.nat(11), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([plan, form, picks, isAbove]): Trial => {
    const lines = Object.entries(MEANINGS).map(([name, meanings], at): readonly [string, string] => [
      name,
      meanings[(picks[at] ?? 0) % meanings.length] ?? '',
    ]);
    const filled = (name: string, text: string | null): Made => ({ v: text, fill: FILLS[name] ?? '' });
    const rowOf = (name: string, meaning: string): Made[] =>
      form === 'fills'
        ? [filled(name, null), meaning]
        : [form === 'words' ? name : filled(name, name), meaning];
    const key: Made[][] =
      form === 'one line'
        ? [[`Key: ${lines.map(([name, meaning]) => `${name} = ${meaning}`).join('; ')}`]]
        : [['Key'], ...lines.map(([name, meaning]) => rowOf(name, meaning))];
    const body = plainRows(plan, (action) => {
      const name = statusOf(plan, action) ?? '';
      return [form === 'words' || form === 'one line' ? name : filled(name, null)];
    });
    const rows = [[...PLAIN_HEADERS, 'RAG'], ...body];
    return {
      sheets: [{ name: 'Action plan', rows: isAbove ? [...key, [], ...rows] : [...rows, [], ...key] }],
      wanted: plan.statuses.map(([lifecycle]) => lifecycle),
      found: lifecyclesFound,
    };
  });

export const PACES_BESIDE: readonly TrialKind[] = [
  { name: 'a pace, and what is there to keep it', trials: inStatus(remark) },
  { name: 'a pace, and when it is to be done', trials: inStatus(due) },
  { name: 'what a row says of itself', trials: inStatus(itself, 3) },
  { name: 'closed, in place or live, and how late', trials: named },
  { name: 'a key whose amber is late', trials: inKey },
];
