/** The actions that a rule would rate otherwise than the plan does, each with its cell and why. */
import type { RatingComparison } from '../../measure/by-rule/compare-ratings';
import { ratedAt } from '../../measure/by-rule/compare-ratings';
import { RATING_LABELS } from '#words/labels';
import { RULES_WORDS } from '#words/pane-rules';
import { differsWhy } from '#words/rating-rules';
import { CellLink } from '../parts/cell-link';
import { RatingMark } from '../parts/rating-mark';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';

const STEP = 20;

export function DifferingList({ comparison }: { readonly comparison: RatingComparison }) {
  const shared = useSharedStyles();
  const { differing } = comparison;
  if (differing.length === 0) return null;
  return (
    <section className={shared.tight} aria-label={RULES_WORDS.differing}>
      <h3 className={shared.subheading}>{RULES_WORDS.differing}</h3>
      <ShowSome items={differing} step={STEP}>
        {(shown) => (
          <ul className={shared.list}>
            {shown.map((one) => {
              const { action, byRule } = one;
              return (
                <li key={action.index} className={shared.later}>
                  <span className={shared.row}>
                    <CellLink cell={ratedAt(action)} about={action.text.text} />
                    <RatingMark rating={byRule} withWord />
                    <span className={shared.quiet}>{RULES_WORDS.given(RATING_LABELS[action.rating])}</span>
                  </span>
                  <p className={shared.quiet}>{differsWhy(comparison, one)}</p>
                </li>
              );
            })}
          </ul>
        )}
      </ShowSome>
    </section>
  );
}
