/** How statuses are read: each can be given another meaning, and the effect is seen before it is kept. */
import { useMemo, useReducer } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { reconsiderPlan } from '../../app/open-plan';
import { STATUSES_WORDS } from '../../words/en/pane-views';
import { ShowSome } from '../parts/show-some';
import { useSharedStyles } from '../parts/use-shared-styles';
import { focusPanel } from '../state/show-view';
import { useOpened, usePaneState, usePaneStore } from '../state/use-pane';
import { reduceDrafts, rowKey, unsureFirst, withDrafts, type Drafts } from './draft-decisions';
import { StatusRow } from './status-row';

const STEP = 40;
const NONE: Drafts = new Map();

const useStyles = makeStyles({
  effect: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '0 -14px',
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
  const assumed = rows.filter((row) => row.basis === 'assumed' && !drafts.has(rowKey(row)));
  const keep = () => {
    change({ type: 'cleared' });
    focusPanel();
    void store.keep((settings) => withDrafts(settings, statusMap, drafts, store.today));
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
                onChange={change}
              />
            ))}
          </ul>
        )}
      </ShowSome>
      <Effect drafts={drafts} onKeep={keep} onLeave={() => change({ type: 'cleared' })} />
    </div>
  );
}

interface EffectProps {
  readonly drafts: Drafts;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** What the drafts together would do to the headline; stays in view while rows are changed. */
function Effect({ drafts, onKeep, onLeave }: EffectProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const opened = useOpened();
  const { job } = usePaneState();
  const after = useMemo(
    () =>
      reconsiderPlan(opened, {
        settings: withDrafts(opened.settings, opened.plan.statusMap, drafts, opened.asAt),
      }).measures,
    [opened, drafts],
  );
  const { overall } = opened.measures;
  return (
    <div role="status" className={drafts.size > 0 ? styles.effect : undefined}>
      {drafts.size > 0 && (
        <>
          <p className={shared.text}>
            <span className={styles.words}>{STATUSES_WORDS.effect(overall, after.overall)}</span>
            <br />
            <span className={shared.quiet}>
              {STATUSES_WORDS.pending(drafts.size)}.{' '}
              {STATUSES_WORDS.assumedAfter(after.assumed, after.overall.inScope)}
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
