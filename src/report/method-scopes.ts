/** Every figure of the plan, its themes and its recommendations, a line each: what is shown, counted from how many. */
import { headlineCount, lifecyclesIn } from '../measure/headline-counts';
import { SCOPE_LIFECYCLES, type HeadlinePart, type ScopeLifecycle, type Tally } from '../measure/tally';
import { remember } from '../model/remember';
import { RATINGS, type Lifecycle, type Rating } from '../model/terms';
import { LIFECYCLE_LABELS, RATING_LABELS } from '#words/labels';
import { HEADLINE_LABELS } from '#words/row-labels';
import { METHOD_WORDS } from '#words/sheets-method';
import { share, type ShareCell } from './cell';
import type { ReportInput } from './report-input';
import { headlineShare, ratingShare } from './tally-columns';
import { tallyAt } from './tally-rows';

/** Whose actions are counted: all of them, or those of the theme or recommendation at this place in the plan. */
export interface Scope {
  readonly of: 'plan' | 'theme' | 'recommendation';
  readonly index: number;
}

export interface FigureLine {
  /** "The whole plan", "Theme: Finance", "Recommendation 3" */
  readonly of: string;
  /** Said once, in the first line of a scope. */
  readonly about: string;
  readonly figure: string;
  readonly count: number;
  /** Null of what is no share of anything: excluded actions, and the total itself where nothing is in scope. */
  readonly share: ShareCell | null;
  readonly scope: Scope;
  /** Actions of these lifecycles are counted, and of this rating where there is one. */
  readonly counts: { readonly lifecycles: readonly Lifecycle[]; readonly rating?: Rating };
}

/** Figures that are nought are left out: those that are there sum to the total without them. */
export function listFigures({ plan, measures }: ReportInput): FigureLine[] {
  // Recommendations with the same counts share a tally, and its figures are made once.
  const figuresIn = remember((tally: Tally) => figuresOf(tally, plan.hasRatings));
  const linesOf = (of: string, about: string, scope: Scope, tally: Tally): FigureLine[] =>
    figuresIn(tally).map(({ figure, count, share: shown, counts }, index) => ({
      of,
      about: index === 0 ? about : '',
      figure,
      count,
      share: shown,
      scope,
      counts,
    }));
  return [
    ...linesOf(METHOD_WORDS.wholePlan, '', { of: 'plan', index: 0 }, measures.overall),
    ...plan.themes.flatMap(({ name }, index) =>
      linesOf(METHOD_WORDS.theme(name), '', { of: 'theme', index }, tallyAt(measures.themes, index)),
    ),
    ...plan.recommendations.flatMap(({ reference, text: about }, index) =>
      linesOf(
        METHOD_WORDS.recommendation(reference),
        about,
        { of: 'recommendation', index },
        tallyAt(measures.recommendations, index),
      ),
    ),
  ];
}

type Figure = Pick<FigureLine, 'figure' | 'count' | 'share' | 'counts'>;

function figuresOf(tally: Tally, hasRatings: boolean): Figure[] {
  const { inScope, excluded, lifecycle, percent, adjusted, ratings } = tally;
  const line = (
    figure: string,
    count: number,
    shown: ShareCell | null,
    counts: FigureLine['counts'],
  ): Figure[] => (count === 0 ? [] : [{ figure, count, share: shown, counts }]);
  const part = (name: HeadlinePart): Figure[] =>
    line(HEADLINE_LABELS[name], headlineCount(tally, name), headlineShare(tally, name), {
      lifecycles: lifecyclesIn(name),
    });
  const inside = (name: ScopeLifecycle): Figure[] =>
    line(
      METHOD_WORDS.ofWhich(LIFECYCLE_LABELS[name]),
      lifecycle[name],
      share({
        percent: percent?.[name] ?? null,
        count: lifecycle[name],
        of: inScope,
        adjusted: adjusted.includes(`percent.${name}`),
      }),
      { lifecycles: [name] },
    );
  const whole = share({ percent: inScope === 0 ? null : 100, count: inScope, of: inScope, adjusted: false });
  return [
    { figure: METHOD_WORDS.inScope, count: inScope, share: whole, counts: { lifecycles: SCOPE_LIFECYCLES } },
    ...part('progressed'),
    ...inside('completed'),
    ...inside('in-progress'),
    ...part('not-progressed'),
    ...part('unknown'),
    ...(hasRatings
      ? RATINGS.flatMap((rating) =>
          line(METHOD_WORDS.rated(RATING_LABELS[rating]), ratings[rating], ratingShare(tally, rating), {
            lifecycles: SCOPE_LIFECYCLES,
            rating,
          }),
        )
      : []),
    ...line(LIFECYCLE_LABELS.excluded, excluded, null, { lifecycles: ['excluded'] }),
  ];
}
