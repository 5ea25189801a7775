/** Rules about ratings that an opened plan states itself and that are not among those entered. */
import type { StatedRule } from '../model/rating-rule';
import { statedRules } from '../reader/stated-rules';
import { oncePerPlan } from './once-per-plan';

export const rulesToPropose = oncePerPlan(({ plan, source, settings }): readonly StatedRule[] => {
  const entered = new Set(settings.ratingRules.map((rule) => JSON.stringify(rule)));
  return statedRules(source.located, source.grids, plan).filter(
    ({ rule }) => !entered.has(JSON.stringify(rule)),
  );
});
