/** The whole pane: theme, store, and what is shown for each state of the plan. */
import { lazy, Suspense, useEffect } from 'react';
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { NOTICE_WORDS } from '#words/pane';
import type { PaneStore } from './state/pane-store';
import { PaneStoreProvider, usePaneState, usePaneStore } from './state/use-pane';
import { ownColours, themeFor } from './theme';
import { About } from './parts/about';
import { Dock } from './parts/dock';
import { PlanHead } from './heading/plan-head';
import { WritePanel } from './heading/write-panel';
import { PlanTabs } from './plan-tabs';

const EmptyView = lazy(() => import(/* webpackChunkName: "views" */ './empty/empty-view'));

const useStyles = makeStyles({
  provider: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: '12px 14px',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
  },
  rest: { flexGrow: 1, minWidth: 0 },
});

interface PaneProps {
  readonly store: PaneStore;
  readonly dark: boolean;
}

export function Pane({ store, dark }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(dark)} className={styles.provider} style={ownColours(dark)}>
      <PaneStoreProvider value={store}>
        <PaneBody />
      </PaneStoreProvider>
    </FluentProvider>
  );
}

function PaneBody() {
  const styles = useStyles();
  const store = usePaneStore();
  const { opened, why, job, notice } = usePaneState();
  useEffect(() => {
    void store.open();
  }, [store]);
  useHints(store);
  return (
    <div className={styles.page}>
      {opened && <PlanHead write={<WritePanel />} />}
      <main className={styles.rest}>
        {opened && <PlanTabs />}
        {!opened && !why && job === null && notice?.kind === 'problem' && (
          <Button onClick={() => void store.open()}>{NOTICE_WORDS.retry}</Button>
        )}
        {!opened && why && (
          <Suspense>
            <EmptyView />
          </Suspense>
        )}
      </main>
      <Dock />
      <About />
    </div>
  );
}

/** Excel's hints that something changed, as long as the pane is there. */
function useHints(store: PaneStore): void {
  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    store.workbook
      .onChanged(
        (hint) => store.heardChange(hint),
        (cell) => store.heardSelection(cell),
      )
      .then((end) => {
        if (gone) void end();
        else stop = end;
      })
      // Only a hint: without it, Refresh is there.
      .catch(() => undefined);
    return () => {
      gone = true;
      if (stop) void stop();
    };
  }, [store]);
}
