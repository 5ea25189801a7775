/** All that is shown of one workbook: heading, headline, what can be written, messages, and the views under their tabs. */
import { lazy, Suspense, type ReactNode } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NOTICE_WORDS } from '#words/pane';
import { Headline } from './heading/headline';
import { PlanHeading } from './heading/plan-heading';
import { About } from './parts/about';
import { NoticeBar } from './parts/notice-bar';
import { StandingNotes } from './parts/standing-notes';
import { Waiting } from './parts/waiting';
import { PlanTabs } from './plan-tabs';
import { usePaneState, usePaneStore } from './state/use-pane';

const EmptyView = lazy(() => import(/* webpackChunkName: "views" */ './empty/empty-view'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    boxSizing: 'border-box',
    flexGrow: 1,
    padding: '12px 14px',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground1,
  },
  head: { display: 'flex', flexDirection: 'column', gap: '8px' },
  /** The regions stand there always and take no room while they are empty. */
  messages: { display: 'flex', flexDirection: 'column', '> * > *': { marginBottom: '4px' } },
  rest: { flexGrow: 1, minWidth: 0 },
});

/** @param props.write the buttons that write, which are the host's own */
export function PlanScreen({ write }: { readonly write: ReactNode }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { opened, why, job, notice } = usePaneState();
  return (
    <div className={styles.page}>
      {opened && (
        <header className={styles.head}>
          <PlanHeading />
          <Headline />
          {write}
        </header>
      )}
      <div className={styles.messages}>
        <Waiting />
        <NoticeBar />
        <StandingNotes />
      </div>
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
      <About />
    </div>
  );
}
