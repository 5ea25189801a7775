/** Recommendations under their themes, in the order in which the plan names them. */
import type { OpenedPlan } from '../../app/open-plan';
import type { Tally } from '../../measure/tally';

export interface ThemeGroup {
  /** Null: the plan has no themes. "": under none of them. */
  readonly name: string | null;
  readonly tally: Tally | null;
  /** Indexes into `Plan.recommendations`. */
  readonly recommendations: readonly number[];
}

export function themeGroups({
  plan,
  measures,
}: Pick<OpenedPlan, 'plan' | 'measures'>): readonly ThemeGroup[] {
  const all = plan.recommendations.map(({ index }) => index);
  if (plan.themes.length === 0)
    return all.length === 0 ? [] : [{ name: null, tally: null, recommendations: all }];
  const without = all.filter((index) => plan.recommendations[index]?.theme === null);
  return [
    ...plan.themes.map(({ name, recommendations }, index) => ({
      name,
      tally: measures.themes[index] ?? null,
      recommendations,
    })),
    ...(without.length > 0 ? [{ name: '', tally: null, recommendations: without }] : []),
  ];
}
