/** Plans drawn over months or weeks, by fills or by ticks: they say when work is to be done, and not how it stands. */
import fc from 'fast-check';
import type { Made } from '../../layouts/entries';
import { sheet } from './rolled-up';
import {
  PLAIN_HEADERS,
  plainRows,
  saidOfWork,
  smallPlan,
  statusOf,
  textOf,
  type Trial,
  type TrialKind,
} from './trial';

const TIMES: readonly (readonly string[])[] = [
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ['Jan-26', 'Feb-26', 'Mar-26', 'Apr-26', 'May-26'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['Week 1', 'Week 2', 'Week 3', 'Week 4', 'Week 5'],
];
const FILLS = ['#00B050', '#FFC000', '#0070C0', '#92D050', '#BDD7EE'];

const asFound: Trial['found'] = ({ plan }) =>
  plan.actions.map(({ text, lifecycle }) => `${text.text}, ${lifecycle}`);

/** From which column and over how many each action is drawn. */
const spans = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 3 })), { minLength: 12, maxLength: 12 });
const barOf = (times: readonly string[], [from, length]: readonly [number, number], cell: Made): Made[] =>
  times.map((_, at) => (at >= from % times.length && at < (from % times.length) + length ? cell : null));

/** In one colour, or one for each action; where there is a status it counts. */
const bars = fc
  .tuple(
    smallPlan(saidOfWork),
    fc.constantFrom(...TIMES),
    spans,
    fc.array(fc.constantFrom(...FILLS), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
    fc.boolean(),
  )
  // Fewer than three columns may be ratings as well.
  .filter(([plan, times, all]) => {
    const drawn = plan.statuses.flatMap((_, action) =>
      barOf(times, all[action] ?? [0, 1], 'x').map((cell) => cell !== null),
    );
    return times.filter((_, at) => drawn.some((is, index) => is && index % times.length === at)).length > 2;
  })
  .map(([plan, times, all, fills, isOne, hasStatus]): Trial => ({
    sheets: sheet([
      [...PLAIN_HEADERS, ...(hasStatus ? ['Status'] : []), ...times],
      ...plainRows(plan, (action) => [
        ...(hasStatus ? [statusOf(plan, action)] : []),
        ...barOf(times, all[action] ?? [0, 1], { fill: fills[isOne ? 0 : action] ?? '#00B050' }),
      ]),
    ]),
    wanted: plan.statuses.map(
      ([lifecycle], action) => `${textOf(action)}, ${hasStatus ? lifecycle : 'unknown'}`,
    ),
    found: asFound,
  }));

const ticks = fc
  .tuple(smallPlan(saidOfWork), fc.constantFrom(...TIMES), spans, fc.constantFrom('✓', '✔', '✅'))
  .map(([plan, times, all, tick]): Trial => ({
    sheets: sheet([
      [...PLAIN_HEADERS, ...times],
      ...plainRows(plan, (action) => barOf(times, all[action] ?? [0, 1], tick)),
    ]),
    wanted: plan.statuses.map((_, action) => `${textOf(action)}, unknown`),
    found: asFound,
  }));

export const DRAWN_OVER_TIME: readonly TrialKind[] = [
  { name: 'bars of fills over months or weeks', trials: bars },
  { name: 'ticks under months', trials: ticks },
];
