/** Rules about ratings that the plan's own key or the heading of its statuses states in plain words: to be proposed, and never applied. */
import type { Grid } from '../model/grid';
import type { Plan } from '../model/plan';
import type { StatedRule } from '../model/rating-rule';
import { ratingOfFill, readBareColour } from '../model/status/colours';
import type { Rating } from '../model/terms';
import { ownKey } from './tidy/own-key';
import { readRuleWords } from './text/rule-words';
import type { KeyEntry } from './status/raw-status';
import type { Located } from './locate/located';
import { dressParts } from './grouping/plan-rows';

/** @param grids with the looks that the located plan needs @param plan as it was read from them */
export function statedRules(
  located: Located,
  grids: readonly Grid[],
  plan: Pick<Plan, 'statusMap'>,
): StatedRule[] {
  const parts = dressParts(located.plans[0].parts, grids);
  const stated = new Map<string, StatedRule>();
  for (const entry of ownKey(parts, grids, plan)) {
    const rating = ratingOf(entry);
    const conditions = rating === 'none' ? null : readRuleWords(entry.label);
    if (!conditions) continue;
    const rule = { rating, ...conditions };
    const key = JSON.stringify(rule);
    if (!stated.has(key)) stated.set(key, { rule, words: entry.label, cell: entry.cell });
  }
  return [...stated.values()];
}

const ratingOf = ({ colourText, fill }: KeyEntry): Rating =>
  (colourText === null ? null : readBareColour(colourText)) ?? (fill === null ? 'none' : ratingOfFill(fill));
