/** Themes and recommendations as rows: a name, a text about it, and its figures. */
import type { Measures, Tally } from '../measure/tally';
import type { Plan } from '../model/plan';

export interface TallyRow {
  readonly name: string;
  readonly about: string;
  readonly tally: Tally;
}

/** Themes with the references of their recommendations. */
export const themeRows = (plan: Plan, measures: Measures): TallyRow[] =>
  plan.themes.map(({ name, recommendations }, index) => ({
    name,
    about: recommendations.map((position) => plan.recommendations[position]?.reference ?? '').join(', '),
    tally: tallyAt(measures.themes, index),
  }));

/** Recommendations by reference, with their text. */
export const recommendationRows = (plan: Plan, measures: Measures): TallyRow[] =>
  plan.recommendations.map(({ reference, text: about }, index) => ({
    name: reference,
    about,
    tally: tallyAt(measures.recommendations, index),
  }));

/** Tallies stand in the order of what they are of; a missing one is a bug in the measures. */
export function tallyAt(tallies: readonly Tally[], index: number): Tally {
  const tally = tallies[index];
  if (!tally) throw new RangeError(`no tally at ${index}`);
  return tally;
}
