/** What may not change when a plan is kept in another way: each action's text, lifecycle, rating and recommendation. */
import type { Outcome } from '../read-sheets';

export interface FigureOptions {
  /** False where another column of colours may well be the rating. */
  readonly ratings?: boolean;
  /** The actions' own references too. */
  readonly references?: boolean;
  readonly themes?: boolean;
  /** False where only statuses are compared. */
  readonly groups?: boolean;
}

/** One line an action, then one for the recommendations. */
export function figuresOf(
  outcome: Outcome,
  { ratings = true, references = false, themes = true, groups = true }: FigureOptions = {},
): string[] {
  if (typeof outcome === 'string') return [`nothing was read: ${outcome}`];
  const { actions, recommendations, themes: all, unit } = outcome.plan;
  const lines = actions.map((action) => {
    const owner = action.recommendation === null ? null : recommendations[action.recommendation];
    const theme = owner && owner.theme !== null ? all[owner.theme]?.name : '-';
    return [
      action.text.text,
      action.lifecycle,
      ...(ratings ? [action.rating] : []),
      ...(references ? [action.reference?.text ?? '-'] : []),
      ...(groups ? [`of ${owner?.reference ?? 'none'}`] : []),
      ...(themes && groups ? [`under ${theme}`] : []),
    ].join(', ');
  });
  return [
    `counted: ${unit}s`,
    ...lines,
    ...(groups ? [`recommendations: ${recommendations.map(({ reference }) => reference).join(' ')}`] : []),
  ];
}

/** The first lines that differ. */
export function changes(before: readonly string[], after: readonly string[]): string[] {
  const rows = Math.max(before.length, after.length);
  return Array.from({ length: rows }, (_, index) => index)
    .filter((index) => before[index] !== after[index])
    .slice(0, 4)
    .map((index) => `should be "${before[index] ?? 'nothing'}", is "${after[index] ?? 'nothing'}"`);
}
