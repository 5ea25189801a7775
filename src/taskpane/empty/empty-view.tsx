/** No plan was found: what was looked for, what was there instead, and the ways on. */
import { lazy, Suspense, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { LookedAt } from '../../model/decision';
import { EMPTY_WORDS } from '#words/pane-empty';
import { lookedAtList } from '#words/looked-at';
import { useSharedStyles } from '../parts/use-shared-styles';
import { insertPlan } from '../state/plan-adding';
import { PANEL_ID } from '../state/show-view';
import type { PaneStore } from '../state/pane-store';
import { useCannotWrite, usePaneState, usePaneStore } from '../state/use-pane';
import { ChooseIt } from './choose-it';

const BeginPlan = lazy(() => import(/* webpackChunkName: "changing" */ '../start/begin-plan'));

const insertSample = async (store: PaneStore): Promise<void> =>
  insertPlan(store.doer, 'sample', async (into) => {
    const { insertSamplePlan } = await import(
      /* webpackChunkName: "writing" */ '../../app/insert-sample-plan'
    );
    return insertSamplePlan(into, store.today);
  });

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: 600 },
  ways: { display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { width: '100%' },
});

export default function EmptyView() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const store = usePaneStore();
  const { isLive, words } = store.host;
  const why = usePaneState((state) => state.why);
  const job = usePaneState((state) => state.job);
  const cannotWrite = useCannotWrite();
  const [choosing, setChoosing] = useState(false);
  const [starting, setStarting] = useState(false);
  const lookedIn = why?.kind === 'no-plan' ? why.facts : null;
  return (
    <div id={PANEL_ID} tabIndex={-1} className={shared.stack}>
      <h1 className={styles.title}>{EMPTY_WORDS.title}</h1>
      {why && (
        <p className={shared.text}>{lookedIn ? EMPTY_WORDS.looked(lookedIn.sheets) : words.problem(why)}</p>
      )}
      {lookedIn && <LookedFor lookedAt={lookedIn.lookedAt} />}
      <div className={styles.ways}>
        {isLive && (
          <Button
            className={styles.button}
            appearance="primary"
            disabledFocusable={cannotWrite}
            title={EMPTY_WORDS.sampleHint}
            onClick={() => void insertSample(store)}
          >
            {EMPTY_WORDS.sample}
          </Button>
        )}
        {isLive && (
          <Button
            className={styles.button}
            title={EMPTY_WORDS.startHint}
            aria-expanded={starting}
            disabledFocusable={cannotWrite}
            onClick={() => setStarting(!starting)}
          >
            {EMPTY_WORDS.start}
          </Button>
        )}
        {starting && (
          <Suspense>
            <BeginPlan onClose={() => setStarting(false)} />
          </Suspense>
        )}
        <Button className={styles.button} aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {EMPTY_WORDS.choose}
        </Button>
        {choosing && <ChooseIt />}
        {isLive && (
          <Button
            className={styles.button}
            appearance="subtle"
            disabledFocusable={job !== null}
            onClick={() => void store.open()}
          >
            {EMPTY_WORDS.again}
          </Button>
        )}
      </div>
    </div>
  );
}

function LookedFor({ lookedAt }: { readonly lookedAt: readonly LookedAt[] }) {
  const shared = useSharedStyles();
  const found = lookedAtList(lookedAt);
  return (
    <div className={shared.card}>
      <p className={shared.text}>{EMPTY_WORDS.wanted}</p>
      <ul className={shared.bullets}>
        {EMPTY_WORDS.wantedParts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {found !== '' && <p className={shared.quiet}>{found}.</p>}
    </div>
  );
}
