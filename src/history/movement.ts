/** The movement table: from what to what, with what came and what went, so that its margins are the two tallies. */
import { isInScope } from '../model/lifecycles';
import type { Lifecycle, Rating } from '../model/terms';
import { LIFECYCLES, RATINGS } from '../model/terms';
import type { Matching } from './match-actions';
import type { SnapshotAction } from './snapshot';

interface Movement<State extends string> {
  readonly from: State;
  /** Of the actions that were `from`, how many are each state now. */
  readonly to: Readonly<Record<State, number>>;
  /** Of them, how many are no longer in the plan. */
  readonly gone: number;
}

export interface Movements<State extends string> {
  readonly states: readonly State[];
  /** One for each state. */
  readonly rows: readonly Movement<State>[];
  /** New in the plan, by the state that they have. */
  readonly added: Readonly<Record<State, number>>;
}

function countMoves<State extends string>(
  { pairs, added, removed }: Matching,
  states: readonly State[],
  stateOf: (action: SnapshotAction) => State,
): Movements<State> {
  const none = (): Record<State, number> =>
    Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  const rows = new Map(states.map((from) => [from, { from, to: none(), gone: 0 }]));
  const rowOf = (action: SnapshotAction) => rows.get(stateOf(action));
  for (const { before, after } of pairs) {
    const row = rowOf(before);
    if (row) row.to[stateOf(after)] += 1;
  }
  for (const action of removed) {
    const row = rowOf(action);
    if (row) row.gone += 1;
  }
  const news = none();
  for (const action of added) news[stateOf(action)] += 1;
  return { states, rows: [...rows.values()], added: news };
}

export const lifecycleMoves = (matching: Matching): Movements<Lifecycle> =>
  countMoves(matching, LIFECYCLES, ({ lifecycle }) => lifecycle);

/** Excluded actions have no rating that counts (3.1): they are left out on the side on which they are excluded. */
export function ratingMoves({ pairs, added, removed }: Matching): Movements<Rating> {
  const counts = ({ lifecycle }: SnapshotAction): boolean => isInScope(lifecycle);
  const came = pairs.filter(({ before, after }) => !counts(before) && counts(after));
  const went = pairs.filter(({ before, after }) => counts(before) && !counts(after));
  return countMoves(
    {
      pairs: pairs.filter(({ before, after }) => counts(before) && counts(after)),
      added: [...added.filter(counts), ...came.map(({ after }) => after)],
      removed: [...removed.filter(counts), ...went.map(({ before }) => before)],
    },
    RATINGS,
    ({ rating }) => rating,
  );
}
