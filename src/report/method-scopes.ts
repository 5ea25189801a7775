/** Every figure of the plan, its themes and its recommendations, a line each: what is shown, counted from how many. */
import { headlineCount } from '../measure/headline-counts';
import type { ScopeLifecycle, Tally } from '../measure/tally';
import { RATINGS } from '../model/terms';
import { HEADLINE_LABELS, LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { METHOD_WORDS } from '#words/sheets-method';
import { share, type ShareCell } from './cell';
import type { ReportInput } from './report-input';
import { headlineShare, ratingShare } from './tally-columns';
import { tallyAt } from './tally-rows';

export interface FigureLine {
  /** "The whole plan", "Theme: Finance", "Recommendation 3" */
  readonly of: string;
  readonly about: string;
  readonly figure: string;
  readonly count: number;
  /** Null of what is no share of anything: excluded actions, and the total itself where nothing is in scope. */
  readonly share: ShareCell | null;
}

/** Figures that are nought are left out: those that are there sum to the total without them. */
export function listFigures({ plan, measures }: ReportInput): FigureLine[] {
  const { hasRatings } = plan;
  return [
    ...figuresOf(METHOD_WORDS.wholePlan, '', measures.overall, hasRatings),
    ...plan.themes.flatMap(({ name }, index) =>
      figuresOf(METHOD_WORDS.theme(name), '', tallyAt(measures.themes, index), hasRatings),
    ),
    ...plan.recommendations.flatMap(({ reference, text }, index) =>
      figuresOf(
        METHOD_WORDS.recommendation(reference),
        text,
        tallyAt(measures.recommendations, index),
        hasRatings,
      ),
    ),
  ];
}

function figuresOf(of: string, about: string, tally: Tally, hasRatings: boolean): FigureLine[] {
  const { inScope, excluded, lifecycle, percent, adjusted, ratings } = tally;
  const line = (figure: string, count: number, shown: ShareCell | null): FigureLine[] =>
    count === 0 ? [] : [{ of, about, figure, count, share: shown }];
  const inside = (part: ScopeLifecycle): FigureLine[] =>
    line(
      METHOD_WORDS.ofWhich(LIFECYCLE_LABELS[part]),
      lifecycle[part],
      share({
        percent: percent?.[part] ?? null,
        count: lifecycle[part],
        of: inScope,
        adjusted: adjusted.includes(`percent.${part}`),
      }),
    );
  const whole = share({ percent: inScope === 0 ? null : 100, count: inScope, of: inScope, adjusted: false });
  return [
    { of, about, figure: METHOD_WORDS.inScope, count: inScope, share: whole },
    ...line(
      HEADLINE_LABELS.progressed,
      headlineCount(tally, 'progressed'),
      headlineShare(tally, 'progressed'),
    ),
    ...inside('completed'),
    ...inside('in-progress'),
    ...line(
      HEADLINE_LABELS['not-progressed'],
      headlineCount(tally, 'not-progressed'),
      headlineShare(tally, 'not-progressed'),
    ),
    ...line(HEADLINE_LABELS.unknown, headlineCount(tally, 'unknown'), headlineShare(tally, 'unknown')),
    ...(hasRatings
      ? RATINGS.flatMap((rating) =>
          line(METHOD_WORDS.rated(RATING_LABELS[rating]), ratings[rating], ratingShare(tally, rating)),
        )
      : []),
    ...line(LIFECYCLE_LABELS.excluded, excluded, null),
  ];
}
