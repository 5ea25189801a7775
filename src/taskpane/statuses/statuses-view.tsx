/** How statuses are read: each can be given another meaning, and the effect is seen before it is kept. */
import { useEffect, useMemo, useReducer, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app/open-plan';
import { STATUSES_WORDS } from '#words/pane-views';
import { InDock } from '../parts/dock';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import {
  reduceDrafts,
  rowKey,
  suggestionsByStatus,
  unsureFirst,
  withDrafts,
  type Drafts,
} from './draft-decisions';
import { StatusRow } from './status-row';

const STEP = 40;
const NONE: Drafts = new Map();

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

export default function StatusesView() {
  const shared = useSharedStyles();
  const store = usePaneStore();
  const opened = useOpened();
  const [drafts, change] = useReducer(reduceDrafts, NONE);
  const { statusMap } = opened.plan;
  const rows = useMemo(() => unsureFirst(statusMap), [statusMap]);
  const near = useMemo(() => suggestionsByStatus(opened.findings), [opened.findings]);
  const tried = useTriedOut(drafts);
  const assumed = rows.filter((row) => row.basis === 'assumed' && !drafts.has(rowKey(row)));
  const keep = () => {
    change({ type: 'cleared' });
    focusPanel();
    void store.keep((settings) => withDrafts(settings, statusMap, drafts, store.today), tried);
  };
  return (
    <div className={shared.stack}>
      <div className={shared.tight}>
        <h2 className={shared.heading}>{STATUSES_WORDS.title}</h2>
        <p className={shared.quiet}>{rows.length === 0 ? STATUSES_WORDS.none : STATUSES_WORDS.intro}</p>
        {assumed.length > 0 && (
          <div>
            <Button size="small" onClick={() => change({ type: 'confirmed', rows: assumed })}>
              {STATUSES_WORDS.confirmAll(assumed.length)}
            </Button>
          </div>
        )}
      </div>
      <ShowSome items={rows} step={STEP}>
        {(shown) => (
          <ul className={shared.list}>
            {shown.map((row, at) => (
              <StatusRow
                key={`${rowKey(row)} ${at}`}
                row={row}
                draft={drafts.get(rowKey(row))}
                near={near.get(row.status) ?? []}
                onChange={change}
              />
            ))}
          </ul>
        )}
      </ShowSome>
      <InDock>
        <Effect
          pending={drafts.size}
          after={tried}
          onKeep={keep}
          onLeave={() => change({ type: 'cleared' })}
        />
      </InDock>
    </div>
  );
}

/**
 * The plan as it would be with the drafts kept; null where there are none, and until it is known. It is read for it, which
 * takes its time in a large plan: after the choice itself has been drawn.
 */
function useTriedOut(drafts: Drafts): OpenedPlan | null {
  const store = usePaneStore();
  const opened = useOpened();
  const [tried, put] = useState<{ readonly drafts: Drafts; readonly plan: OpenedPlan | null } | null>(null);
  useEffect(() => {
    if (drafts.size === 0) return undefined;
    let isOver = false;
    const settings = withDrafts(opened.settings, opened.plan.statusMap, drafts, opened.asAt);
    store.imagine(settings).then(
      (plan) => {
        if (!isOver) put({ drafts, plan });
      },
      (error: unknown) => store.fail(error),
    );
    return () => {
      isOver = true;
    };
  }, [store, opened, drafts]);
  return tried?.drafts === drafts && tried.plan?.source.grids === opened.source.grids ? tried.plan : null;
}

interface EffectProps {
  /** Drafts that are not kept yet. */
  readonly pending: number;
  readonly after: OpenedPlan | null;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** What the drafts together would do to the headline; stays in view while rows are changed. */
function Effect({ pending, after, onKeep, onLeave }: EffectProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { overall } = useOpened().measures;
  const job = usePaneState((state) => state.job);
  return (
    <div role="status" className={pending > 0 ? styles.effect : undefined}>
      {pending > 0 && (
        <>
          <p className={shared.text}>
            {after && (
              <>
                <span className={styles.words}>{STATUSES_WORDS.effect(overall, after.measures.overall)}</span>
                <br />
              </>
            )}
            <span className={shared.quiet}>
              {STATUSES_WORDS.pending(pending)}.{' '}
              {after && STATUSES_WORDS.assumedAfter(after.measures.assumed, after.measures.overall.inScope)}
            </span>
          </p>
          <div className={shared.row}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={job !== null}
              onClick={onKeep}
              aria-label={STATUSES_WORDS.keepLabel}
            >
              {STATUSES_WORDS.keep}
            </Button>
            <Button
              size="small"
              aria-label={STATUSES_WORDS.leaveLabel}
              onClick={() => {
                focusPanel();
                onLeave();
              }}
            >
              {STATUSES_WORDS.leave}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
