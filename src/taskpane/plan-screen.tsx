/** All that is shown of one workbook: heading, headline, what can be written, messages, and the views under their tabs. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NOTICE_WORDS } from '#words/pane';
import { PlanHead } from './heading/plan-head';
import { About } from './parts/about';
import { Dock } from './parts/dock';
import { PlanTabs } from './plan-tabs';
import { usePaneState, usePaneStore } from './state/use-pane';

const EmptyView = lazy(() => import(/* webpackChunkName: "views" */ './empty/empty-view'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    flexGrow: 1,
    padding: '12px 14px',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
  },
  rest: { flexGrow: 1, minWidth: 0 },
});

/** @param props.write the buttons that write, which are the host's own */
export function PlanScreen({ write }: { readonly write: ReactNode }) {
  const styles = useStyles();
  const store = usePaneStore();
  const opened = usePaneState((state) => state.opened);
  const why = usePaneState((state) => state.why);
  const job = usePaneState((state) => state.job);
  const notice = usePaneState((state) => state.notice);
  return (
    <div className={styles.page}>
      {opened && <PlanHead write={write} />}
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
