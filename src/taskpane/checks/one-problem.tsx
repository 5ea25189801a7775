/** The problem in hand: where it stands among its like, its card, and the ways on from it. */
import { useLayoutEffect, useMemo, useRef } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { PROBLEM_ORDERS, problemKey, standingOf } from '../../app/problems';
import type { Finding } from '../../check/finding';
import { mendsOf } from '../../edit/mend';
import { PROBLEM_WORDS } from '#words/pane-problems';
import { useInSight } from '../state/kept-view';
import { OneOf } from '../parts/one-of';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusLikeliest, focusPanel, PANEL_ID, rescueFocus } from '../state/show-view';
import { usePaneState, usePaneStore } from '../state/use-pane';
import { ProblemCard } from './problem-card';

const useStyles = makeStyles({
  small: { minWidth: 'auto' },
  standing: { fontVariantNumeric: 'tabular-nums' },
});

interface OneProblemProps {
  readonly problems: readonly Finding[];
  readonly inHand: Finding;
}

export function OneProblem({ problems, inHand }: OneProblemProps) {
  const shared = useSharedStyles();
  const walk = useRef<HTMLElement>(null);
  useArrival(inHand, walk);
  return (
    <div className={shared.tight}>
      <Standing problems={problems} inHand={inHand} />
      <ProblemCard key={problemKey(inHand)} problem={inHand} />
      <nav ref={walk} aria-label={PROBLEM_WORDS.walk} className={shared.tight}>
        <Steps isOnly={problems.length === 1} />
        <OtherLists problems={problems} />
      </nav>
    </div>
  );
}

/**
 * Whenever the user has come to a problem, the grid goes to its cell, and the focus to what is likeliest to be done: unless
 * it stands on Back or Next, to go on. A plan that changes under the pane moves neither.
 */
function useArrival(inHand: Finding, walk: { readonly current: HTMLElement | null }): void {
  const store = usePaneStore();
  const arrivals = usePaneState(({ checks }) => checks.arrivals);
  // A view that is left and shown again is come to anew.
  const isInSight = useInSight();
  const came = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (!isInSight) came.current = null;
    if (!isInSight || came.current === arrivals) return;
    const isFirst = came.current === null;
    came.current = arrivals;
    if (inHand.cell) void store.goTo(inHand.cell, true);
    const focused = document.activeElement;
    const isLost = focused === null || focused === document.body || focused.id === PANEL_ID;
    if (isLost || (!isFirst && !walk.current?.contains(focused))) focusLikeliest();
  }, [store, arrivals, inHand, walk, isInSight]);
  const key = problemKey(inHand);
  useLayoutEffect(rescueFocus, [key]);
}

function Standing({ problems, inHand }: OneProblemProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const order = usePaneState(({ checks }) => checks.order);
  const { position, count, severity } = standingOf(problems, inHand);
  return (
    <div className={shared.spread}>
      <div role="status">
        <h2 className={mergeClasses(shared.heading, styles.standing)}>
          {PROBLEM_WORDS.standing(position, count, severity)}
        </h2>
      </div>
      <OneOf
        label={PROBLEM_WORDS.order}
        ways={PROBLEM_ORDERS}
        words={PROBLEM_WORDS.orders}
        chosen={order}
        onChoose={(one) => store.problems.order(one)}
      />
    </div>
  );
}

function Steps({ isOnly }: { readonly isOnly: boolean }) {
  const shared = useSharedStyles();
  const store = usePaneStore();
  return (
    <div className={shared.spread}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft16Regular />}
        disabledFocusable={isOnly}
        onClick={() => store.problems.step(-1)}
      >
        {PROBLEM_WORDS.back}
      </Button>
      <Button
        appearance="subtle"
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        disabledFocusable={isOnly}
        onClick={() => store.problems.step(1)}
      >
        {PROBLEM_WORDS.next}
      </Button>
    </div>
  );
}

function OtherLists({ problems }: { readonly problems: readonly Finding[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const suggested = useMemo(() => mendsOf(problems).length, [problems]);
  const show = (list: 'kinds' | 'changes') => {
    store.problems.list(list);
    focusPanel();
  };
  return (
    <div className={shared.row}>
      {suggested > 1 && (
        <Button className={styles.small} size="small" onClick={() => show('changes')}>
          {PROBLEM_WORDS.all(suggested)}
        </Button>
      )}
      <Button className={styles.small} size="small" onClick={() => show('kinds')}>
        {PROBLEM_WORDS.kinds}
      </Button>
    </div>
  );
}
