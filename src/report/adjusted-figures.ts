/** Which figures on the sheets differ from nearest rounding, with the count that they are made from (4.4). */
import { nearestPercent } from '../measure/percent';
import type { HeadlinePart, Measures, ScopeLifecycle, Tally } from '../measure/tally';
import type { Plan } from '../model/plan';
import type { Rating } from '../model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { HEADLINE_LABELS } from '#words/row-labels';
import { METHOD_WORDS } from '#words/sheets-method';
import { headlineCount } from '../measure/headline-counts';

export interface AdjustedFigure {
  /** "Whole plan", "Recommendation 3" */
  readonly of: string;
  readonly figure: string;
  readonly count: number;
  readonly inScope: number;
  /** Whole per cent, as shown and by nearest rounding. */
  readonly shown: number;
  readonly nearest: number;
}

type Family = 'percent' | 'headline' | 'ratingPercent';

/** Only figures that a sheet shows: what a reader cannot see needs no explanation. */
export function listAdjustedFigures(plan: Plan, measures: Measures): AdjustedFigure[] {
  const ratings: Family[] = plan.hasRatings ? ['ratingPercent'] : [];
  const families: Family[] = ['headline', 'percent', ...ratings];
  const found = adjustedOf(METHOD_WORDS.wholePlan, measures.overall, families);
  const add = (of: string, tally: Tally | undefined): void => {
    if (tally && tally.adjusted.length > 0) found.push(...adjustedOf(of, tally, families));
  };
  plan.themes.forEach(({ name }, index) => add(METHOD_WORDS.theme(name), measures.themes[index]));
  plan.recommendations.forEach(({ reference }, index) =>
    add(METHOD_WORDS.recommendation(reference), measures.recommendations[index]),
  );
  return found;
}

function adjustedOf(of: string, tally: Tally, families: readonly Family[]): AdjustedFigure[] {
  return tally.adjusted.flatMap((path): AdjustedFigure[] => {
    const [family, name] = path.split('.') as [Family, string];
    if (!families.includes(family)) return [];
    // The sheets show these two as parts of the headline, which names them already.
    if (path === 'percent.not-started' || path === 'percent.unknown') return [];
    const { figure, count, shown } = READ[family](tally, name);
    return [
      { of, figure, count, inScope: tally.inScope, shown, nearest: nearestPercent(count, tally.inScope) },
    ];
  });
}

type Read = (tally: Tally, name: string) => Pick<AdjustedFigure, 'figure' | 'count' | 'shown'>;

const READ: Readonly<Record<Family, Read>> = {
  percent: (tally, name) => ({
    figure: LIFECYCLE_LABELS[name as ScopeLifecycle],
    count: tally.lifecycle[name as ScopeLifecycle],
    shown: tally.percent?.[name as ScopeLifecycle] ?? 0,
  }),
  headline: (tally, name) => ({
    figure: HEADLINE_LABELS[name as HeadlinePart],
    count: headlineCount(tally, name as HeadlinePart),
    shown: tally.headline?.[name as HeadlinePart] ?? 0,
  }),
  ratingPercent: (tally, name) => ({
    figure: METHOD_WORDS.rated(RATING_LABELS[name as Rating]),
    count: tally.ratings[name as Rating],
    shown: tally.ratingPercent?.[name as Rating] ?? 0,
  }),
};
