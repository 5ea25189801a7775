/** The action whose row is selected in the workbook: how its status is read, how late it is, what was found, what hangs on it. */
import { useMemo } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { ratingsByRule } from '../../app/ratings-by-rule';
import type { Finding } from '../../check/finding';
import { isOutstanding, isProgressed } from '../../model/lifecycles';
import { tallyActions } from '../../measure/tally-actions';
import type { CellRef } from '../../model/grid';
import type { Action } from '../../model/plan';
import { progressedShare } from '../../words/format';
import { basisLabel } from '#words/basis';
import { findingTitle } from '#words/findings';
import { THIS_ACTION_WORDS } from '#words/pane-action';
import { byRuleLine, differsWhy } from '#words/rating-rules';
import { ActionWays } from '../keep/action-ways';
import { SeverityIcon } from '../parts/severity-icon';
import { useSharedStyles } from '../parts/use-shared-styles';
import { showView } from '../state/show-view';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { ActionItem, lateWords } from './action-list';

const useStyles = makeStyles({
  card: { gap: '4px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  finding: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  link: { textAlign: 'left', whiteSpace: 'normal' },
});

const actionIn = ({ plan }: OpenedPlan, cell: CellRef | null): Action | undefined =>
  cell === null ? undefined : plan.actions.find(({ sheet, row }) => row === cell.row && sheet === cell.sheet);

/** Nothing where what is selected is no row of the plan. */
export default function ThisAction({ overdue }: { readonly overdue: ReadonlyMap<number, number> }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const selected = usePaneState((state) => state.selected);
  const action = useMemo(() => actionIn(opened, selected), [opened, selected]);
  if (!action) return null;
  const { plan, findings } = opened;
  const row = plan.statusMap[action.status.mapRow];
  return (
    <section aria-label={THIS_ACTION_WORDS.title} className={mergeClasses(shared.card, styles.card)}>
      <h2 className={shared.subheading}>{THIS_ACTION_WORDS.title}</h2>
      <ul className={shared.list}>
        <ActionItem
          action={action}
          late={lateWords(overdue.get(action.index))}
          under={null}
          hasRatings={plan.hasRatings}
        />
      </ul>
      {row && <p className={shared.quiet}>{THIS_ACTION_WORDS.read(basisLabel(row))}</p>}
      <ByRule action={action} />
      <ShareOfAction action={action} />
      {findings
        .filter((finding) => finding.action === action.index && !finding.accepted)
        .map((finding) => (
          <FindingLink key={finding.code} finding={finding} />
        ))}
      <ActionWays key={`${action.sheet} ${action.row}`} action={action} />
    </section>
  );
}

function FindingLink({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const takeUp = () => {
    store.problems.takeUp(finding);
    showView(store, 'checks');
  };
  return (
    <p className={mergeClasses(shared.text, styles.finding)}>
      <SeverityIcon severity={finding.severity} />
      <Link as="button" className={mergeClasses(shared.link, styles.link)} onClick={takeUp}>
        {findingTitle(finding)}
      </Link>
    </p>
  );
}

/** What the plan's own rules would rate it, where that is not the rating given. */
function ByRule({ action }: { readonly action: Action }) {
  const shared = useSharedStyles();
  const opened = useOpened();
  const comparison = ratingsByRule(opened);
  const differing = comparison.differing.find((one) => one.action.index === action.index);
  return (
    differing && (
      <p className={shared.text}>{byRuleLine(differing.byRule, differsWhy(comparison, differing))}</p>
    )
  );
}

/** The share of its recommendation, and what it would be once work on this one has begun. */
function ShareOfAction({ action }: { readonly action: Action }) {
  const shared = useSharedStyles();
  const { plan, measures } = useOpened();
  const recommendation = plan.recommendations[action.recommendation ?? -1];
  const tally = measures.recommendations[action.recommendation ?? -1];
  if (!recommendation || !tally || plan.unit === 'recommendation') return null;
  const share = progressedShare(tally);
  const waits = isOutstanding(action.lifecycle) && !isProgressed(action.lifecycle);
  const begun = recommendation.actions.flatMap((index) => {
    const one = plan.actions[index];
    return one ? [index === action.index ? { ...one, lifecycle: 'in-progress' as const } : one] : [];
  });
  return (
    <p className={shared.quiet}>
      {THIS_ACTION_WORDS.share(
        recommendation.reference,
        share,
        waits ? progressedShare(tallyActions(begun)) : null,
      )}
    </p>
  );
}
