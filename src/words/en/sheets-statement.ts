/** What a position statement says around the plan's own words: figures, and plainly what the plan does not record. */
import type { Plan } from '../../model/plan';
import { countOf, listOf } from './phrases';

export const STATEMENT_WORDS = {
  overview: 'Position by recommendation',
  number: 'No.',
  done: 'Completed or progressed',
  about: 'Theme and recommendation',
  aboutAlone: 'Recommendation',
  share: 'Share',
  wholePlan: 'The whole plan',
  recommendations: 'Recommendations',
  noTheme: 'Under no theme',
  noRecommendation: (unit: Plan['unit']) =>
    `${unit === 'action' ? 'Actions' : 'Rows'} under no recommendation`,
  /** "Recommendation 4", "Recommendation 4 (Audit 2023)" */
  recommendation: (reference: string, source: string | null) =>
    `${/^rec/i.test(reference) ? reference : `Recommendation ${reference}`.trim()}${source === null ? '' : ` (${source})`}`,
  noActions: 'No action in the plan answers this recommendation.',
  status: (standing: string) => `Status: ${standing}.`,
  figures: 'How the figures were made',
  rule: (unit: Plan['unit']) =>
    `Each ${unit} counts once, by the status that the plan gives it. Percentages are of the ${unit}s in scope, in whole numbers that add up to 100.`,
} as const;

/** What a gap is a gap of. */
const RECORDED = { update: 'update', impact: 'impact', nextSteps: 'next step' } as const;
export type Recorded = keyof typeof RECORDED;

/** "No impact is recorded: the plan has no column for it." */
export const noColumnSentence = (what: Recorded): string =>
  `No ${RECORDED[what]} is recorded: the plan has no column for it.`;

/** "No impact is recorded for 1.2 and 1.4." */
export const gapSentence = (what: Recorded, names: readonly string[]): string =>
  `No ${RECORDED[what]} is recorded for ${listOf(names)}.`;

/** "No impact is recorded for any of its six actions.", "No impact is recorded." */
export const wholeGapSentence = (what: Recorded, count: number, unit: Plan['unit']): string =>
  count === 1
    ? `No ${RECORDED[what]} is recorded.`
    : `No ${RECORDED[what]} is recorded for any of its ${countOf(count, unit)}.`;

/** "Green (in progress)", "Completed": the plan's own word first, where it says another. */
export const standingWords = (written: string, countsAs: string): string =>
  written === '' || written.toLowerCase() === countsAs.toLowerCase()
    ? countsAs
    : `${written} (${countsAs.toLowerCase()})`;
