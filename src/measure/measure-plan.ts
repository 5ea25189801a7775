/** The figures of a whole plan: overall, by theme, by recommendation, by owner. One pass over the actions. */
import { isInScope } from '../model/lifecycles';
import { ownerName } from '../model/owner-name';
import type { Action, Plan } from '../model/plan';
import { countAction, startCounts } from './counts';
import type { Counts } from './counts';
import type { Measures, Tally } from './tally';
import { tallyCounts, tallyTogether } from './tally-actions';

/** Actions that belong to no recommendation count in the overall figures and in their owner's (3.3). */
export function measurePlan(plan: Pick<Plan, 'actions' | 'recommendations' | 'themes'>): Measures {
  const byRecommendation = plan.recommendations.map(startCounts);
  const adrift = startCounts();
  const byOwner = new Map<string, Counts>();
  let assumed = 0;

  for (const action of plan.actions) {
    const recommendation =
      action.recommendation === null ? undefined : byRecommendation[action.recommendation];
    countAction(recommendation ?? adrift, action);
    countAction(countsOfOwner(byOwner, action), action);
    if (action.basis === 'assumed' && isInScope(action.lifecycle)) assumed += 1;
  }

  const tallyOf = rememberTallies();
  const countsOf = (index: number): Counts => byRecommendation[index] ?? startCounts();
  return {
    overall: tallyTogether([...byRecommendation, adrift]),
    themes: plan.themes.map((theme) => tallyTogether(theme.recommendations.map(countsOf))),
    recommendations: byRecommendation.map(tallyOf),
    owners: plan.actions.some((action) => action.owner !== null) ? rankOwners(byOwner, tallyOf) : [],
    assumed,
  };
}

/** Recommendations of few actions have the same counts again and again: their percentages are made once. */
function rememberTallies(): (counts: Counts) => Tally {
  const known = new Map<string, Tally>();
  return (counts) => {
    const key = JSON.stringify(counts);
    const tally = known.get(key) ?? tallyCounts(counts);
    known.set(key, tally);
    return tally;
  };
}

/** Owners are the whole text of the cell: two names in one cell are one owner, so that nothing counts twice. */
function countsOfOwner(byOwner: Map<string, Counts>, action: Action): Counts {
  const owner = ownerName(action);
  const known = byOwner.get(owner);
  if (known) return known;
  const counts = startCounts();
  byOwner.set(owner, counts);
  return counts;
}

/** Most in-scope actions first, then by code points; actions without an owner last. */
function rankOwners(
  byOwner: ReadonlyMap<string, Counts>,
  tallyOf: (counts: Counts) => Tally,
): Measures['owners'] {
  const owners = [...byOwner].map(([owner, counts]) => ({ owner, tally: tallyOf(counts) }));
  return owners.sort(
    (a, b) =>
      Number(a.owner === '') - Number(b.owner === '') ||
      b.tally.inScope - a.tally.inScope ||
      (a.owner < b.owner ? -1 : 1),
  );
}
