/** What waits to be kept or left, at the foot of the window, with what it would do: it stays in view while more is changed. */
import type { ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { STATUSES_WORDS } from '#words/pane-views';
import { focusPanel } from '../state/show-view';
import { usePaneState } from '../state/use-pane';
import { InDock } from './dock';
import { useSharedStyles } from './use-shared-styles';

const useStyles = makeStyles({
  effect: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 14px',
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { fontWeight: tokens.fontWeightSemibold },
});

interface DraftDockProps {
  readonly isPending: boolean;
  /** What would become of the figures; null until it is known. */
  readonly effect: string | null;
  readonly about: ReactNode;
  /** False while what waits cannot be kept as it is. */
  readonly canKeep?: boolean;
  readonly labels: { readonly keep: string; readonly leave: string };
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** The region stands there always, so that what appears in it is read out. */
export function DraftDock({ isPending, ...props }: DraftDockProps) {
  const styles = useStyles();
  return (
    <InDock>
      <div role="status" className={isPending ? styles.effect : undefined}>
        {isPending && <Waiting {...props} />}
      </div>
    </InDock>
  );
}

function Waiting({
  effect,
  about,
  canKeep = true,
  labels,
  onKeep,
  onLeave,
}: Omit<DraftDockProps, 'isPending'>) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const job = usePaneState((state) => state.job);
  const then = (decide: () => void) => () => {
    focusPanel();
    decide();
  };
  return (
    <>
      <p className={shared.text}>
        {effect !== null && (
          <>
            <span className={styles.words}>{effect}</span>
            <br />
          </>
        )}
        <span className={shared.quiet}>{about}</span>
      </p>
      <div className={shared.row}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={job !== null || !canKeep}
          onClick={then(onKeep)}
          aria-label={labels.keep}
        >
          {STATUSES_WORDS.keep}
        </Button>
        <Button size="small" aria-label={labels.leave} onClick={then(onLeave)}>
          {STATUSES_WORDS.leave}
        </Button>
      </div>
    </>
  );
}
