/** One problem with all that is needed to judge it: the cell and what stands in it, whose action it is, what is wrong, what to do. */
import { useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { hasOneSheet } from '../../model/plan-sheets';
import type { Finding } from '../../check/finding';
import { shownIn } from '../../edit/choose-status';
import { findingTitle, whatToDo, whyItMatters } from '#words/findings';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { quote } from '#words/phrases';
import { CellLink } from '../parts/cell-link';
import { SeverityIcon } from '../parts/severity-icon';
import { useSharedStyles } from '../parts/use-shared-styles';
import { useOpened } from '../state/use-pane';
import { ProblemActions } from './problem-actions';

const useStyles = makeStyles({
  place: { display: 'flex', alignItems: 'baseline', gap: '8px', minWidth: 0 },
  cell: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  shown: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  action: {
    margin: 0,
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  title: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
});

export function ProblemCard({ problem }: { readonly problem: Finding }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={shared.card}>
      <Place problem={problem} />
      <h3 id={id} className={mergeClasses(shared.heading, styles.title)}>
        <SeverityIcon severity={problem.severity} />
        <span className={shared.grow}>{findingTitle(problem)}</span>
      </h3>
      <p className={shared.quiet}>
        {whyItMatters(problem.code)} {whatToDo(problem)}
      </p>
      <ProblemActions problem={problem} />
    </section>
  );
}

function Place({ problem }: { readonly problem: Finding }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const { cell } = problem;
  const { text, facts } = belongingTo(opened, problem);
  const shown = cell === null ? '' : shownIn(opened.source.grids, cell).trim();
  const withSheet = !hasOneSheet(opened.plan);
  return (
    <div>
      <p className={mergeClasses(shared.text, styles.place)}>
        {cell === null ? (
          <span className={styles.cell}>{PROBLEM_WORDS.wholePlan}</span>
        ) : (
          <>
            <span className={styles.cell}>
              <CellLink cell={cell} withSheet={withSheet} />
            </span>
            <span className={mergeClasses(styles.shown, shown === '' && shared.quiet)} title={shown}>
              {shown === '' ? PROBLEM_WORDS.blank : quote(shown, 60)}
            </span>
          </>
        )}
      </p>
      {text !== '' && text !== shown && <p className={styles.action}>{text}</p>}
      {facts.length > 0 && <p className={shared.quiet}>{facts.join(' · ')}</p>}
    </div>
  );
}

/** The action and its owner and recommendation; nothing for what is about something else. */
function belongingTo({ plan }: OpenedPlan, { action: index }: Finding) {
  const action = index === null ? undefined : plan.actions[index];
  if (!action) return { text: '', facts: [] };
  const { reference = '' } = plan.recommendations[action.recommendation ?? -1] ?? {};
  const own = action.reference?.text ?? '';
  const owner = action.owner?.text ?? '';
  return {
    text: [own, action.text.text].filter(Boolean).join(' '),
    facts: [owner, reference === '' || reference === own ? '' : PROBLEM_WORDS.under(reference)].filter(
      Boolean,
    ),
  };
}
