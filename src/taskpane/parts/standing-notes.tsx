/** What is so until it changes: the plan changed since it was read, the workbook cannot be written, decisions are held. */
import { lazy, Suspense } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Access } from '../../workbook/workbook';
import { NO_UNDO_AHEAD, NOTICE_WORDS } from '#words/pane';
import { usePaneState, usePaneStore } from '../state/use-pane';

/** Comes with the views: before there is a plan on show there is nothing to say of it. */
const PlanNotes = lazy(() => import(/* webpackChunkName: "views" */ './plan-notes'));

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '4px 6px 4px 10px',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '12px',
    lineHeight: '16px',
  },
  text: { flex: '1 1 140px', minWidth: 0 },
});

const REFUSALS: Readonly<Record<NonNullable<Access['refusal']>, string>> = {
  'read-only': NOTICE_WORDS.readOnly,
  'workbook-protected': NOTICE_WORDS.protectedBook,
  'no-way': NOTICE_WORDS.cannotWrite,
};

export function StandingNotes() {
  const styles = useStyles();
  const store = usePaneStore();
  const stale = usePaneState((state) => state.stale);
  const access = usePaneState((state) => state.access);
  const held = usePaneState((state) => state.held);
  const job = usePaneState((state) => state.job);
  const opened = usePaneState((state) => state.opened);
  const refusal = access?.canWrite === false ? REFUSALS[access.refusal ?? 'no-way'] : null;
  return (
    <div role="status">
      {stale && (
        <div className={styles.note}>
          <span className={styles.text}>{NOTICE_WORDS.stale}</span>
          <Button size="small" disabledFocusable={job !== null} onClick={() => void store.refresh()}>
            {NOTICE_WORDS.refresh}
          </Button>
        </div>
      )}
      {refusal !== null && (
        <div className={styles.note}>
          <span className={styles.text}>{refusal}</span>
        </div>
      )}
      {opened !== null && (
        <Suspense>
          <PlanNotes className={styles.note} text={styles.text} />
        </Suspense>
      )}
      {opened !== null && refusal === null && store.workbook.undo === 'none' && (
        <div className={styles.note}>
          <span className={styles.text}>{NO_UNDO_AHEAD}</span>
        </div>
      )}
      {held.length > 0 && (
        <div className={styles.note}>
          <span className={styles.text}>{store.host.words.heldLine}</span>
        </div>
      )}
    </div>
  );
}
